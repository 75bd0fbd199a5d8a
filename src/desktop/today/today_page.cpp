#include "desktop/today/today_page.h"

#include "desktop/base/background.h"
#include "desktop/base/deck_sync.h"
#include "desktop/base/editor.h"
#include "desktop/base/formats.h"
#include "desktop/base/preferences.h"
#include "desktop/today/after_panel.h"
#include "desktop/today/backlog_panel.h"
#include "desktop/today/days_panel.h"
#include "desktop/today/plan_panel.h"
#include "desktop/today/plan_words.h"
#include "desktop/today/problem_bar.h"
#include "desktop/today/prospect_reader.h"
#include "desktop/today/readiness_list.h"
#include "desktop/today/today_stats.h"
#include "desktop/today/tr.h"
#include "desktop/today/year_panel.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/theme.h"
#include "study/plan/study_plan.h"
#include "study/progress/activity.h"
#include "study/review/daily_cards.h"

#include <QDate>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace greenroom::desktop {
namespace {

/// What is chosen on this page, and can be taken back here.
constexpr std::array chosen_settings{"interview-date", "path", "minutes-per-day", "day-off"};

/// Where it is kept that the first start is over.
const QString welcome = QStringLiteral("welcome");

} // namespace

TodayPage::TodayPage(const PageContext& with, QWidget* parent)
    : Page(with.theme, parent), with_(with), context_(with.app), theme_(with.theme), background_(with.reading),
      content_(make_scrolled_content()), date_(make_label("date", {}, content_)),
      greeting_(make_label("greeting", {}, content_)), detail_(make_label("muted", {}, content_)),
      start_(new PrimaryButton(theme_, actions().front().label, key_name(actions().front()), content_)),
      problems_(new ProblemBar(theme_, content_)), overview_(new QWidget(content_)),
      backlog_(new BacklogPanel(overview_)),
      stats_(new TodayStats(
          theme_, {key_name(actions()[1]), key_name(actions()[2]), key_name(actions()[3]), key_name(actions()[4])},
          overview_)),
      plan_(new PlanPanel(theme_, overview_)), days_(new DaysPanel(theme_, overview_)),
      year_(new YearPanel(theme_, overview_)), readiness_(new ReadinessList(theme_, overview_)),
      prospects_(new ProspectReader(context_, with.reading, with.background, this)), every_minute_(new QTimer(this)) {
    setAccessibleName(Tr::tr("Today"));
    use_actions(*this);
    keep_keyboard_in_view();
    greeting_->setWordWrap(true);
    detail_->setWordWrap(true);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(date_);
    words->addWidget(greeting_);
    words->addWidget(detail_);
    auto* head = new QBoxLayout(QBoxLayout::LeftToRight);
    head->setSpacing(24);
    head->addLayout(words, 1);
    stack_when_narrow(*this, *head, theme_, 420);
    head->addWidget(start_, 0, Qt::AlignBottom);

    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(44, 34, 44, 34);
    column->setSpacing(20);
    column->addLayout(head);
    column->addWidget(problems_);
    column->addWidget(overview_);
    column->addStretch(1);
    auto* parts = new QVBoxLayout(overview_);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(20);
    parts->addWidget(backlog_);
    auto* numbers = new QBoxLayout(QBoxLayout::LeftToRight);
    numbers->setSpacing(20);
    numbers->addWidget(stats_, 4);
    numbers->addWidget(plan_, 5);
    stack_when_narrow(*this, *numbers, theme_, 900);
    parts->addLayout(numbers);
    parts->addWidget(days_);
    parts->addWidget(readiness_);
    parts->addWidget(year_);
    connect_parts();
    guarded([this] { show_at_once(Sync::Running); });
}

void TodayPage::connect_parts() {
    every_minute_->setInterval(std::chrono::minutes{1});
    connect(every_minute_, &QTimer::timeout, this, [this] {
        refresh(sync_);
        if (overview_day_ != context_.calendar().day_of(context_.now()))
            refresh_overview();
    });
    connect(prospects_, &ProspectReader::found, this, &TodayPage::show_prospect);
    connect(prospects_, &ProspectReader::failed, this,
            [this](const QString& why) { message_bar().show(Severity::Error, why); });
    connect(start_, &QAbstractButton::clicked, this, &TodayPage::start);
    connect(stats_, &TodayStats::plan_requested, this, &TodayPage::choose_plan);
    connect(stats_, &TodayStats::more_requested, this, &TodayPage::study_more);
    connect(stats_, &TodayStats::topics_requested, this, [this] { choose(Choice::Topics); });
    connect(stats_, &TodayStats::days_requested, this, [this] { choose(Choice::Days); });
    connect(readiness_, &ReadinessList::chosen, this,
            [this](const QString& search) { Q_EMIT requested(SearchRequest{search}); });
    connect(backlog_, &BacklogPanel::plan_requested, this, &TodayPage::adopt_plan);
    connect(problems_, &ProblemBar::opened, this, &TodayPage::open_problem);
    connect(year_, &YearPanel::chosen, this, [this](StudyDay day) {
        Q_EMIT requested(SearchRequest{QStringLiteral("graded:%1").arg(QString::fromStdString(to_text(day)))});
    });
}

void TodayPage::refresh(Sync sync) {
    guarded([this, sync] {
        // Another program may have changed them: both halves of the page are to be of the same.
        const Settings before = context_.settings();
        context_.collection.reload_settings();
        if (before != context_.settings())
            refresh_overview();
        show_at_once(sync);
        if (!context_.collection.is_empty() && !is_choosing())
            count();
    });
}

void TodayPage::show_at_once(Sync sync) {
    sync_ = sync;
    const Instant now = context_.now();
    date_->setText(date_text(context_.calendar().day_of(now)));
    plan_->show_days(days_to_interview());
    if (context_.collection.is_empty())
        return show_empty(sync);
    if (is_first_start())
        return show_choice(Choice::FirstPlan);
    if (choosing_ == Choice::FirstPlan)
        show_overview();
    show_after();
    if (counts_shown_ == 0 && !is_choosing())
        greeting_->setText(greeting_text(now, context_.calendar()));
}

namespace {

/// What was counted beside the window, and the plan it was counted by, if there is one.
struct Counted {
    std::shared_ptr<const StudyPlan> plan;
    DueCounts due;
    int streak = 0;
    std::vector<std::string> more; ///< cards beside the day's, where those are done
};

} // namespace

void TodayPage::count() {
    const Instant now = context_.now();
    const int request = ++counts_requested_;
    background_.run(
        *this,
        [now](Collection& collection) {
            Counted counted{
                collection.share_plan(now), due_counts(collection, {}, now), streak_days(collection, now), {}};
            if (counted.due.due + counted.due.fresh == 0)
                counted.more = more_cards(collection, more_at_once, now);
            return counted;
        },
        [this, request, now](const Counted& found) {
            if (request != counts_requested_)
                return;
            counts_shown_ = request;
            // So that the window need not make it when studying begins.
            context_.collection.use_plan(found.plan, now);
            if (is_choosing())
                return;
            stats_->show();
            stats_->show_stats(found.due.due, found.due.fresh, found.due.minutes, found.streak);
            show_due(found.due, found.more);
        },
        [this](const QString& why) { message_bar().show(Severity::Error, why); });
}

void TodayPage::begin_slow_work() {
    refresh(sync_);
    refresh_overview();
}

void TodayPage::show_prospect(const ProspectFound& found) {
    const Prospect& prospect = found.prospect;
    stats_->show_plan(QStringList{plan_text(prospect, context_.settings()), path_text(prospect),
                                  shortfall_text(found.shortfall), pace_text(prospect)}
                          .join(QLatin1Char(' '))
                          .simplified());
    if (prospect.interview)
        plan_->show_prospect(prospect);
    days_->show_prospect(prospect);
    std::vector<TopicReadiness> topics;
    for (const TopicProspect& topic : prospect.topics) {
        topics.push_back(topic.standing);
        topics.back().readiness_then = topic.plan;
    }
    readiness_->show_topics(std::move(topics),
                            prospect.interview ? ReadinessList::Interview::ToCome : ReadinessList::Interview::None);
}

void TodayPage::show_due(const DueCounts& due, std::vector<std::string> more) {
    const bool anything = due.due + due.fresh > 0;
    is_day_done_ = !anything;
    more_ = std::move(more);
    stats_->offer_more(static_cast<int>(more_.size()));
    greeting_->setText(greeting_text(due, context_.now(), context_.calendar()));
    detail_->setText(!anything           ? all_caught_up_text(due, context_.now(), context_.calendar())
                     : due.returning > 0 ? Tr::tr("%Ln card(s) that you have answered come back in a few minutes.",
                                                  nullptr, due.returning)
                                         : QString());
    if (!anything && minutes_on(context_.settings(), context_.calendar().day_of(context_.now())) == 0)
        detail_->setText(Tr::tr("Today is a day off. What is due waits for you."));
    detail_->setVisible(!detail_->text().isEmpty());
    start_->setVisible(anything);
    say_what_is_new();
}

/// To who listens, once each: the page counts every minute.
void TodayPage::say_what_is_new() {
    const QString words = QStringLiteral("%1 %2").arg(greeting_->text(), detail_->text()).simplified();
    if (isVisible() && words != std::exchange(said_, words))
        announce(*this, words);
}

void TodayPage::show_empty(Sync sync) {
    counts_requested_ = counts_shown_ = 0;
    greeting_->setText(sync == Sync::Running ? Tr::tr("Reading the deck…") : Tr::tr("There are no cards yet."));
    detail_->setText(sync == Sync::Running
                         ? Tr::tr("The cards that come with Greenroom are read once; this takes a moment.")
                         : Tr::tr("Add a folder of Markdown cards in Settings, or drop one onto this window."));
    detail_->show();
    stats_->hide();
    plan_->hide();
    start_->hide();
    say_what_is_new();
}

std::optional<std::int64_t> TodayPage::days_to_interview() const {
    const StudyDay today = context_.calendar().day_of(context_.now());
    if (!context_.settings().interview_date || *context_.settings().interview_date < today)
        return std::nullopt;
    return *context_.settings().interview_date - today;
}

void TodayPage::refresh_overview() {
    const auto failed = [this](const QString& why) { message_bar().show(Severity::Error, why); };
    const Instant now = context_.now();
    const StudyDay today = context_.calendar().day_of(now);
    overview_day_ = today;
    background_.run(
        *this,
        [now](Collection& collection) {
            return std::pair(year_of_reviews(collection, now), read_backlog(collection, now));
        },
        [this, today](const std::pair<std::vector<DayReviews>, std::optional<Backlog>>& found) {
            year_->show_days(found.first);
            backlog_->show_backlog(found.second, today);
        },
        failed);
    if (!is_choosing())
        prospects_->read();
}

/// Asks how it went, once the day of the interview has passed.
void TodayPage::show_after() {
    const std::optional<StudyDay> interview = context_.settings().interview_date;
    const bool passed = interview && *interview < context_.calendar().day_of(context_.now());
    if (passed && !after_) {
        after_ = new AfterPanel(context_, background_, overview_);
        static_cast<QVBoxLayout*>(overview_->layout())->insertWidget(0, after_);
        connect(after_, &AfterPanel::written, this,
                [this](const std::filesystem::path& folder) { with_.sync.add({folder}); });
        connect(after_, &AfterPanel::done, this, &TodayPage::go_on_without_date);
        connect(after_, &AfterPanel::failed, this,
                [this](const QString& why) { message_bar().show(Severity::Error, why); });
    }
    if (after_)
        after_->show_interview(passed ? interview : std::nullopt);
}

void TodayPage::go_on_without_date(const QString& what) {
    if (!guarded([this] { context_.collection.set("interview-date", "", context_.now()); }))
        return;
    Q_EMIT settings_stored();
    refresh(sync_);
    refresh_overview();
    guarded([this] { show_choice(Choice::NextPlan); });
    setFocus();
    message_bar().show(Severity::Info, what);
}

/// Before anything was studied or planned, unless that was skipped.
bool TodayPage::is_first_start() {
    return (choosing_ == Choice::None || choosing_ == Choice::FirstPlan) &&
           with_.preferences.arrangement(welcome).isEmpty() && !context_.settings().interview_date &&
           !context_.collection.newest_review();
}

void TodayPage::choose_plan() { choose(Choice::Plan); }

void TodayPage::choose(Choice choice) {
    if (!is_choosing() && !context_.collection.is_empty())
        guarded([&] { show_choice(choice); });
}

void TodayPage::show_choice(Choice choice) {
    if (choosing_ == choice)
        return;
    if (!choices_) {
        choices_ = new ChoicePart(context_, theme_, background_, key_name(actions().front()),
                                  key_name(actions().back()), *this, content_);
        auto* page = static_cast<QVBoxLayout*>(content_->layout());
        page->insertWidget(page->indexOf(overview_) + 1, choices_);
        layout()->addWidget(&choices_->footer());
        connect(choices_, &ChoicePart::take_up_requested, this, &TodayPage::start);
        connect(choices_, &ChoicePart::leave_requested, this, &TodayPage::skip);
        connect(choices_, &ChoicePart::failed, this,
                [this](const QString& why) { message_bar().show(Severity::Error, why); });
    }
    choices_->offer(choice);
    choosing_ = choice;
    greeting_->setText(choices_->heading());
    detail_->setText(choices_->detail());
    detail_->show();
    start_->hide();
    overview_->hide();
    choices_->show();
    say_what_is_new();
}

void TodayPage::show_overview() {
    choosing_ = Choice::None;
    counts_requested_ = counts_shown_ = 0;
    choices_->hide();
    overview_->show();
}

void TodayPage::leave_choice() {
    with_.preferences.set_arrangement(welcome, "done");
    show_overview();
    setFocus();
    refresh(sync_);
    refresh_overview();
}

void TodayPage::start() {
    const Choice choice = choosing_;
    if (choice == Choice::None)
        return Q_EMIT requested(StudyRequest{});
    if (choice == Choice::Topics) {
        const std::vector<std::string> topics = choices_->topics();
        if (topics.empty())
            return message_bar().show(Severity::Info, Tr::tr("Choose one topic at least."));
        leave_choice();
        // Who asks for topics when the day is done goes on beyond it.
        return Q_EMIT requested(
            StudyRequest{.topics = topics, .limit = is_day_done_ ? DayLimit::Beyond : DayLimit::Minutes});
    }
    const Settings before = context_.settings();
    if (!guarded([this] { choices_->store(); }))
        return;
    leave_choice();
    Q_EMIT settings_stored();
    if (choice == Choice::FirstPlan)
        return Q_EMIT requested(StudyRequest{});
    if (before == context_.settings())
        return;
    before_choices_.push_back(before);
    message_bar().show(Severity::Info, choice == Choice::Days
                                           ? Tr::tr("Saved: the plan goes around these days. U takes it back.")
                                           : Tr::tr("Saved. U takes it back."));
}

void TodayPage::study_more() { Q_EMIT requested(StudyRequest{.ids = more_}); }

void TodayPage::undo_choice() {
    if (before_choices_.empty())
        return message_bar().show(Severity::Info, Tr::tr("There is nothing to undo."));
    const Settings before = before_choices_.back();
    if (!guarded([&] {
            for (const SettingText& setting : describe(before))
                if (std::ranges::find(chosen_settings, setting.key) != chosen_settings.end())
                    context_.collection.set(setting.key, setting.value, context_.now());
        }))
        return;
    before_choices_.pop_back();
    refresh(sync_);
    refresh_overview();
    Q_EMIT settings_stored();
    message_bar().show(Severity::Info, Tr::tr("Undone: plan and days are as they were before."));
}

void TodayPage::skip() {
    const bool first = choosing_ == Choice::FirstPlan;
    leave_choice();
    if (first)
        Q_EMIT requested(StudyRequest{});
}

void TodayPage::adopt_plan(const std::optional<CatchUp>& plan) {
    if (!guarded([&] { context_.collection.set("catch-up", plan ? to_text(*plan) : std::string(), context_.now()); }))
        return;
    refresh(sync_);
    refresh_overview();
    setFocus();
    Q_EMIT settings_stored();
}

QString TodayPage::greeting() const { return greeting_->text(); }

QString TodayPage::detail() const { return detail_->text(); }

PageKind TodayPage::kind() {
    return {.name = "today",
            .title = Tr::tr("Today"),
            .icon = QStringLiteral("today"),
            .make = [](const PageContext& with, QWidget* parent) -> Page* { return new TodayPage(with, parent); },
            .keys = [] { return std::vector{key_section(Tr::tr("Today"), actions())}; }};
}

const Actions<TodayPage>& TodayPage::actions() {
    static const auto has_overview = [](const TodayPage& page, int) { return page.stats_->isVisible(); };
    static const Actions<TodayPage> table{
        {{keys({"Space", "Return", "Enter"}), Tr::tr("Start studying"), Tr::tr("Start")},
         [](TodayPage& page, int) { page.start(); },
         [](const TodayPage& page, int) { return page.start_->isVisible() || page.is_choosing(); }},
        {{keys({"T"}), Tr::tr("When the day is done: more cards")},
         [](TodayPage& page, int) { page.study_more(); },
         [](const TodayPage& page, int) { return !page.is_choosing() && !page.more_.empty(); }},
        {{keys({"O"}), Tr::tr("Study only some topics, for one session")},
         [](TodayPage& page, int) { page.choose(Choice::Topics); },
         has_overview},
        {{keys({"D"}), Tr::tr("Days off, and days with other minutes")},
         [](TodayPage& page, int) { page.choose(Choice::Days); },
         has_overview},
        {{keys({"P"}), Tr::tr("Change the plan: date, path, minutes"), Tr::tr("Change the plan")},
         [](TodayPage& page, int) { page.choose_plan(); },
         has_overview},
        {{keys({"U", "Ctrl+Z"}), Tr::tr("Take back the last choice of a plan or of days")},
         [](TodayPage& page, int) { page.undo_choice(); },
         has_overview},
        {{keys({"Esc"}), Tr::tr("Leave what is chosen as it was, or skip it")},
         [](TodayPage& page, int) { page.skip(); },
         [](const TodayPage& page, int) { return page.is_choosing(); }},
    };
    return table;
}

void TodayPage::enter() {
    refresh(with_.sync.is_running() ? Sync::Running : Sync::Idle);
    refresh_overview();
    setFocus();
}

void TodayPage::synced(const SyncReport& report) {
    problems_->show_problems(report.problems);
    refresh(Sync::Idle);
    if (report.added + report.changed + report.archived > 0)
        refresh_overview();
}

void TodayPage::sync_failed(const QString& why) {
    refresh(Sync::Idle);
    message_bar().show(Severity::Error, why);
}

void TodayPage::settings_changed() {
    refresh(Sync::Idle);
    refresh_overview();
}

void TodayPage::open_problem(const Problem& problem) {
    const auto wrong =
        open_in_editor(with_.preferences.editor(), QString::fromStdString(problem.file), std::max(1, problem.line));
    if (wrong)
        message_bar().show(Severity::Error, *wrong);
}

// Cards come due while the page is looked at.
void TodayPage::showEvent(QShowEvent* event) {
    every_minute_->start();
    QWidget::showEvent(event);
}

void TodayPage::hideEvent(QHideEvent* event) {
    every_minute_->stop();
    QWidget::hideEvent(event);
}

namespace {

QString salute(int hour) {
    if (hour < 4)
        return Tr::tr("Hello.");
    if (hour < 12)
        return Tr::tr("Good morning.");
    if (hour < 18)
        return Tr::tr("Good afternoon.");
    return Tr::tr("Good evening.");
}

QString cards_text(int cards) { return Tr::tr("%Ln card(s)", nullptr, cards); }

QString minutes_text(double minutes) {
    const auto rounded = std::lround(minutes);
    if (rounded < 1)
        return Tr::tr("less than a minute");
    return Tr::tr("about %Ln minute(s)", nullptr, static_cast<int>(rounded));
}

} // namespace

QString greeting_text(Instant now, const Calendar& calendar) { return salute(calendar.local_hour(now)); }

QString greeting_text(const DueCounts& due, Instant now, const Calendar& calendar) {
    const int cards = due.due + due.fresh;
    const QString hello = greeting_text(now, calendar);
    if (cards == 0)
        return Tr::tr("%1 All caught up.").arg(hello);
    return Tr::tr("%1 %2, %3.").arg(hello, cards_text(cards), minutes_text(due.minutes));
}

QString all_caught_up_text(const DueCounts& due, Instant now, const Calendar& calendar) {
    if (!due.next_due)
        return Tr::tr("You are done for today, and no card is scheduled.");
    const QString when = due_text(*due.next_due, now, calendar);
    return calendar.day_of(*due.next_due) == calendar.day_of(now)
               ? Tr::tr("You are done for now. The next card is due %1.").arg(when)
               : Tr::tr("You are done for today. The next card is due %1.").arg(when);
}

} // namespace greenroom::desktop
