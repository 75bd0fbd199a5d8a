#pragma once

#include "desktop/base/app_context.h"
#include "study/collection/calendar.h"
#include "study/review/today.h"

#include <QFrame>
#include <QString>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QTimer;
class QHBoxLayout;

namespace greenroom::desktop {

class Background;
class BacklogPanel;
class CountdownPanel;
class MessageBar;
class PrimaryButton;
class ProblemBar;
class ReadinessList;
class Theme;
class TodayStats;
class YearPanel;

/// What waits today, and how ready each topic is.
class TodayPage : public QWidget {
    Q_OBJECT

public:
    TodayPage(AppContext& context, const Theme& theme, Background& background, QWidget* parent = nullptr);

    /// Whether the deck is being read: an empty one says so then.
    enum class Sync { Idle, Running };

    /// Counts what waits; quick enough to come before the first paint.
    void refresh(Sync sync);
    /// Reckons in the background what takes longer and shows it: the year, a backlog, the topics' readiness.
    void refresh_overview();

    ProblemBar& problems() { return *problems_; }
    MessageBar& message_bar() { return *message_bar_; }
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
    void show_due(const DueCounts& due);
    void show_empty(Sync sync);
    void adopt_plan(const std::optional<CatchUp>& plan);
    std::optional<std::int64_t> days_to_interview() const;

    AppContext& context_;
    const Theme& theme_;
    Background& background_;
    QLabel* date_;
    QLabel* greeting_;
    QLabel* detail_;
    PrimaryButton* start_;
    MessageBar* message_bar_;
    ProblemBar* problems_;
    BacklogPanel* backlog_;
    TodayStats* stats_;
    CountdownPanel* countdown_;
    QBoxLayout* numbers_; ///< both beside each other, or one above the other in a narrow window
    YearPanel* year_;
    ReadinessList* readiness_;
    QTimer* every_minute_;
    Sync sync_ = Sync::Idle;
};

/// The day that counts as today, e.g. "Friday 20 November".
QString date_text(Instant now, const Calendar& calendar);

/// A greeting for the hour and what waits: "Good morning. 42 cards, about 19 minutes."
QString greeting_text(const DueCounts& due, Instant now, const Calendar& calendar);

/// What Today says when nothing waits.
QString all_caught_up_text(const DueCounts& due, Instant now, const Calendar& calendar);

/// The numbers of today, large and named.
class TodayStats : public QFrame {
    Q_OBJECT

public:
    explicit TodayStats(QWidget* parent = nullptr);

    void show_stats(int due, int fresh, double minutes, int streak_days);

private:
    struct Stat {
        QLabel* number;
        QLabel* name;
    };

    Stat add_stat(QHBoxLayout& row);
    static void set(const Stat& stat, const QString& number, const QString& name);

    Stat due_;
    Stat fresh_;
    Stat minutes_;
    Stat streak_;
};

} // namespace greenroom::desktop
