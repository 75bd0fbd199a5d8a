#pragma once

#include "desktop/desk.h"
#include "study/today.h"

#include <QWidget>

class QLabel;
class QTimer;

namespace greenroom::desktop {

class Background;
class Figures;
class Notice;
class PrimaryButton;
class ProblemBar;
class ReadinessList;
class Theme;

/// What waits today, and how ready each topic is.
class TodayPage : public QWidget {
    Q_OBJECT

public:
    TodayPage(Desk& desk, const Theme& theme, Background& background, QWidget* parent = nullptr);

    /// Whether the deck is being read: an empty one says so then.
    enum class Reading { No, Yes };

    /// Counts what waits; quick enough to come before the first paint.
    void refresh(Reading reading);
    /// Reckons the topics' readiness in the background and shows it.
    void refresh_readiness();

    ProblemBar& problems() { return *problems_; }
    Notice& notice() { return *notice_; }
    QString greeting() const;
    QString detail() const;

Q_SIGNALS:
    void start_wanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void show_waiting(const Waiting& waiting);
    void show_empty(Reading reading);

    Desk& desk_;
    Background& background_;
    QLabel* date_;
    QLabel* greeting_;
    QLabel* detail_;
    PrimaryButton* start_;
    Notice* notice_;
    ProblemBar* problems_;
    Figures* figures_;
    ReadinessList* readiness_;
    QTimer* every_minute_;
    Reading reading_ = Reading::No;
};

} // namespace greenroom::desktop
