#pragma once

#include "desktop/widgets/page.h"
#include "study/collection/calendar.h"
#include "study/review/today.h"

#include <QFrame>
#include <QString>
#include <QWidget>

#include <array>
#include <optional>

class QBoxLayout;
class QLabel;
class QTimer;
class QHBoxLayout;

namespace greenroom {
struct Problem;
}

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

/// What is due today, and how ready each topic is.
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(const PageContext& with, QWidget* parent = nullptr);

    static PageKind kind();
    static const Actions<TodayPage>& actions();

    void enter() override;
    void begin_slow_work() override;
    void synced(const SyncReport& report) override;
    void sync_failed(const QString& why) override;
    void settings_changed() override;

    /// Whether the deck's folders are being read: shown while there are no cards yet.
    enum class Sync { Idle, Running };

    /// Counts what is due, in the background.
    void refresh(Sync sync);
    /// Whether what is due is being counted.
    bool is_counting() const { return counts_shown_ != counts_requested_; }
    /// Computes in the background what takes longer and shows it: the year, a backlog, the topics' readiness.
    void refresh_overview();

    ProblemBar& problems() { return *problems_; }
    QString greeting() const;
    QString detail() const;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void show_at_once(Sync sync);
    void count();
    void show_due(const DueCounts& due);
    void show_empty(Sync sync);
    void adopt_plan(const std::optional<CatchUp>& plan);
    std::optional<std::int64_t> days_to_interview() const;
    void open_problem(const Problem& problem);

    PageContext with_;
    AppContext& context_;
    const Theme& theme_;
    Background& background_;
    QWidget* content_;
    QLabel* date_;
    QLabel* greeting_;
    QLabel* detail_;
    PrimaryButton* start_;
    ProblemBar* problems_;
    BacklogPanel* backlog_;
    TodayStats* stats_;
    CountdownPanel* countdown_;
    QBoxLayout* numbers_; ///< both beside each other, or one above the other in a narrow window
    YearPanel* year_;
    ReadinessList* readiness_;
    QTimer* every_minute_;
    Sync sync_ = Sync::Idle;
    int counts_requested_ = 0;
    int counts_shown_ = 0; ///< the request whose counts are shown
};

/// A greeting for the hour.
QString greeting_text(Instant now, const Calendar& calendar);

/// A greeting for the hour and what is due: "Good morning. 42 cards, about 19 minutes."
QString greeting_text(const DueCounts& due, Instant now, const Calendar& calendar);

/// What Today shows when nothing is due.
QString all_caught_up_text(const DueCounts& due, Instant now, const Calendar& calendar);

/// The numbers of today, large and named.
class TodayStats : public QFrame {
    Q_OBJECT

public:
    explicit TodayStats(QWidget* parent = nullptr);

    /// A dash each until they are known.
    void show_stats(int due, int fresh, double minutes, int streak_days);

private:
    struct Stat {
        QLabel* number;
        QLabel* name;
    };

    Stat add_stat(QHBoxLayout& row);
    void show_numbers(const std::array<QString, 4>& numbers);
    static void set(const Stat& stat, const QString& number, const QString& name);

    Stat due_;
    Stat fresh_;
    Stat minutes_;
    Stat streak_;
};

} // namespace greenroom::desktop
