#pragma once

#include "study/card_info.h"

#include <QFrame>

class QLabel;

namespace greenroom::desktop {

class StandingView;
class Theme;

/// What the deck knows of a card: where its memory stands, its forgetting curve and its history.
class InfoPanel : public QFrame {
    Q_OBJECT

public:
    explicit InfoPanel(const Theme& theme, QWidget* parent = nullptr);

    /// `id` is the card's.
    void show_info(const QString& id, const CardInfo& info, Instant now);

    QSize sizeHint() const override;

Q_SIGNALS:
    void close_wanted();

private:
    const Theme& theme_;
    QLabel* id_;
    StandingView* standing_;
};

} // namespace greenroom::desktop
