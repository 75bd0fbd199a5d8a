#pragma once

#include "desktop/today/choice_part.h"
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
class MessageBar;
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
    bool is_choosing() const { return choosing_ != Choice::None; }
    /// Starts studying; while something is chosen, takes that up first.
    void start();
    /// Studies more than the day's cards, when those are done.
    void study_more();
    /// Takes back the last choice of a plan or of days.
    void undo_choice();

    ProblemBar& problems() { return *problems_; }
    QString greeting() const;
    QString detail() const;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void show_due(const DueCounts& due, std::vector<std::string> more);
    void say_what_is_new();
    void show_at_once(Sync sync);
    void count();
    void show_prospect(const ProspectFound& found);
    void connect_parts();
    void show_after();
    void go_on_without_date(const QString& what);
    bool is_first_start();
    void choose(Choice choice);
    void show_choice(Choice choice);
    void show_overview();
    void leave_choice();
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
    QWidget* overview_; ///< all that is below the greeting, but what is chosen
    BacklogPanel* backlog_;
    TodayStats* stats_;
    PlanPanel* plan_;
    DaysPanel* days_;
    YearPanel* year_;
    ReadinessList* readiness_;
    ProspectReader* prospects_;
    AfterPanel* after_ = nullptr;   ///< made when an interview has passed
    ChoicePart* choices_ = nullptr; ///< made when it is first needed
    Choice choosing_ = Choice::None;
    StudyDay overview_day_{}; ///< the day that the overview is of
    std::vector<Settings> before_choices_; ///< the settings before each choice that was stored, the last one last
    bool is_day_done_ = false;
    std::vector<std::string> more_; ///< cards beside the day's, once those are done
    QString said_;                  ///< the greeting that was announced last
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
