#pragma once

#include "desktop/base/app_context.h"
#include "study/review/today.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QTimer;

namespace greenroom::desktop {

class BacklogPanel;
class Background;
class CountdownPanel;
class TodayStats;
class MessageBar;
class PrimaryButton;
class ProblemBar;
class ReadinessList;
class Theme;
class YearPanel;

/// What waits today, and how ready each topic is.
class TodayPage : public QWidget {
    Q_OBJECT

public:
    TodayPage(AppContext& desk, const Theme& theme, Background& background, QWidget* parent = nullptr);

    /// Whether the deck is being read: an empty one says so then.
    enum class Reading { No, Yes };

    /// Counts what waits; quick enough to come before the first paint.
    void refresh(Reading reading);
    /// Reckons in the background what takes longer and shows it: the year, a backlog, the topics' readiness.
    void refresh_overview();

    ProblemBar& problems() { return *problems_; }
    MessageBar& notice() { return *notice_; }
    QString greeting() const;
    QString detail() const;

Q_SIGNALS:
    void start_requested();
    /// The learner took up a plan to catch up or dropped it; it is stored.
    void plan_changed();
    /// The learner wants to see the cards of a query, e.g. those reviewed on a day: "graded:2026-11-20".
    void browse_requested(const QString& query);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void show_waiting(const DueCounts& waiting);
    void show_empty(Reading reading);
    void take_up(const std::optional<CatchUp>& plan);
    std::optional<std::int64_t> days_to_interview() const;

    AppContext& desk_;
    const Theme& theme_;
    Background& background_;
    QLabel* date_;
    QLabel* greeting_;
    QLabel* detail_;
    PrimaryButton* start_;
    MessageBar* notice_;
    ProblemBar* problems_;
    BacklogPanel* backlog_;
    TodayStats* figures_;
    CountdownPanel* countdown_;
    QBoxLayout* numbers_; ///< both beside each other, or one above the other in a narrow window
    YearPanel* year_;
    ReadinessList* readiness_;
    QTimer* every_minute_;
    Reading reading_ = Reading::No;
};

} // namespace greenroom::desktop
