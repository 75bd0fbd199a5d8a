#pragma once

#include "study/collection/calendar.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace greenroom::desktop {

class PrimaryButton;
class Theme;

/// What Study shows when no card is due.
class DoneView : public QWidget {
    Q_OBJECT

public:
    explicit DoneView(const Theme& theme, QWidget* parent = nullptr);

    /// Says how many cards were answered, of `chosen` ones or of those due, and when the next one is due; whether that
    /// is so soon that it is worth waiting for.
    bool show_done(int answered, bool chosen, std::optional<Instant> next_due, Instant now, const Calendar& calendar);
    QString heading() const;
    QString body() const;

Q_SIGNALS:
    void back_requested();

private:
    QLabel* heading_;
    QLabel* body_;
};

} // namespace greenroom::desktop
