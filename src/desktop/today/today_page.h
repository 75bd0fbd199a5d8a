#pragma once

#include "desktop/widgets/page.h"
#include "study/collection/calendar.h"
#include "study/review/today.h"

#include <QString>
#include <QWidget>

#include <optional>

class QLabel;
class QTimer;

namespace greenroom {
struct Problem;
}

namespace greenroom::desktop {

class AfterPanel;
class Background;
class BacklogPanel;
class DaysPanel;
class KeyedButton;
class MessageBar;
class PlanChooser;
class PlanPanel;
class PrimaryButton;
class ProblemBar;
class ProspectReader;
class ReadinessList;
class Theme;
class TodayStats;
class YearPanel;
struct ProspectFound;

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

    /// Counts what is due, in the background, by a plan that is made there where one is needed.
    void refresh(Sync sync);
    /// Whether what is due is being counted.
    bool is_counting() const { return counts_shown_ != counts_requested_; }
    /// Computes in the background what takes longer and shows it: the plan and what it leads to, the topics' readiness,
    /// the year, a backlog.
    void refresh_overview();

    /// Offers to choose the interview's date, a path and minutes a day, in place of the overview.
    void choose_plan();
    bool is_choosing() const { return choosing_ != Choosing::No; }
    /// Starts studying; while a plan is chosen, takes that up first.
    void start();

    ProblemBar& problems() { return *problems_; }
    QString greeting() const;
    QString detail() const;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void show_due(const DueCounts& due);
    void show_at_once(Sync sync);
    void count();
    void show_prospect(const ProspectFound& found);
    void connect_parts();
    void show_after();
    void go_on_without_date(const QString& what);
    bool is_first_start();
    /// No: the overview is shown. First: before the first card, after which it is studied.
    enum class Choosing { No, First, Later };
    void show_chooser(Choosing choosing);
    void make_chooser();
    void show_overview();
    void leave_chooser();
    void skip();
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
    QWidget* overview_; ///< all that is below the greeting, but the chooser
    BacklogPanel* backlog_;
    TodayStats* stats_;
    PlanPanel* plan_;
    DaysPanel* days_;
    YearPanel* year_;
    ReadinessList* readiness_;
    ProspectReader* prospects_;
    AfterPanel* after_ = nullptr;     ///< made when an interview has passed
    QWidget* chooser_part_ = nullptr; ///< made when it is first needed, as is what is on it
    PlanChooser* chooser_ = nullptr;
    PrimaryButton* take_up_ = nullptr;
    KeyedButton* skip_ = nullptr;
    Choosing choosing_ = Choosing::No;
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

} // namespace greenroom::desktop
