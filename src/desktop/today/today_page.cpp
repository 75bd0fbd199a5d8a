#include "desktop/today/today_page.h"

#include "desktop/base/background.h"
#include "desktop/base/deck_sync.h"
#include "desktop/base/editor.h"
#include "desktop/base/formats.h"
#include "desktop/base/preferences.h"
#include "desktop/today/backlog_panel.h"
#include "desktop/today/countdown_panel.h"
#include "desktop/today/problem_bar.h"
#include "desktop/today/readiness_list.h"
#include "desktop/today/tr.h"
#include "desktop/today/year_panel.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/theme.h"
#include "study/progress/activity.h"

#include <QDate>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>

namespace greenroom::desktop {

TodayPage::TodayPage(const PageContext& with, QWidget* parent)
    : Page(with.theme, parent), with_(with), context_(with.app), theme_(with.theme), background_(with.reading),
      content_(make_scrolled_content()), date_(make_label("date", {}, content_)),
      greeting_(make_label("greeting", {}, content_)), detail_(make_label("muted", {}, content_)),
      start_(new PrimaryButton(theme_, actions().front().label, key_name(actions().front()), content_)),
      problems_(new ProblemBar(theme_, content_)), backlog_(new BacklogPanel(content_)),
      stats_(new TodayStats(content_)), countdown_(new CountdownPanel(content_)),
      numbers_(new QBoxLayout(QBoxLayout::LeftToRight)), year_(new YearPanel(theme_, content_)),
      readiness_(new ReadinessList(theme_, content_)), every_minute_(new QTimer(this)) {
    setAccessibleName(Tr::tr("Today"));
    use_actions(*this);
    greeting_->setWordWrap(true);
    detail_->setWordWrap(true);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(date_);
    words->addWidget(greeting_);
    words->addWidget(detail_);
    auto* head = new QHBoxLayout;
    head->setSpacing(24);
    head->addLayout(words, 1);
    head->addWidget(start_, 0, Qt::AlignBottom);

    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(44, 34, 44, 34);
    column->setSpacing(20);
    column->addLayout(head);
    column->addWidget(problems_);
    column->addWidget(backlog_);
    column->addLayout(numbers_);
    column->addWidget(year_);
    column->addWidget(readiness_);
    numbers_->setSpacing(20);
    numbers_->addWidget(stats_, 1);
    numbers_->addWidget(countdown_, 1);
    column->addStretch(1);

    every_minute_->setInterval(std::chrono::minutes{1});
    connect(every_minute_, &QTimer::timeout, this, [this] { refresh(sync_); });
    connect(start_, &QAbstractButton::clicked, this, [this] { Q_EMIT requested(StudyRequest{}); });
    connect(readiness_, &ReadinessList::chosen, this,
            [this](const QString& search) { Q_EMIT requested(SearchRequest{search}); });
    connect(backlog_, &BacklogPanel::plan_requested, this, &TodayPage::adopt_plan);
    connect(problems_, &ProblemBar::opened, this, &TodayPage::open_problem);
    connect(year_, &YearPanel::chosen, this, [this](StudyDay day) {
        Q_EMIT requested(SearchRequest{QStringLiteral("graded:%1").arg(QString::fromStdString(to_text(day)))});
    });
    guarded([this] { show_at_once(Sync::Running); });
}

void TodayPage::refresh(Sync sync) {
    guarded([this, sync] {
        show_at_once(sync);
        if (!context_.collection.is_empty())
            count();
    });
}

void TodayPage::show_at_once(Sync sync) {
    sync_ = sync;
    const Instant now = context_.now();
    date_->setText(date_text(context_.calendar().day_of(now)));
    countdown_->show_days(days_to_interview());
    if (context_.collection.is_empty())
        show_empty(sync);
    else if (counts_shown_ == 0)
        greeting_->setText(greeting_text(now, context_.calendar()));
}

void TodayPage::count() {
    const Instant now = context_.now();
    const int request = ++counts_requested_;
    background_.run(
        *this,
        [now](Collection& collection) {
            return std::pair(due_counts(collection, {}, now), streak_days(collection, now));
        },
        [this, request](const std::pair<DueCounts, int>& found) {
            if (request != counts_requested_)
                return;
            counts_shown_ = request;
            stats_->show();
            stats_->show_stats(found.first.due, found.first.fresh, found.first.minutes, found.second);
            show_due(found.first);
        },
        [this](const QString& why) { message_bar().show(Severity::Error, why); });
}

void TodayPage::begin_slow_work() {
    refresh(sync_);
    refresh_overview();
}

void TodayPage::show_due(const DueCounts& due) {
    const bool anything = due.due + due.fresh > 0;
    greeting_->setText(greeting_text(due, context_.now(), context_.calendar()));
    detail_->setText(anything ? QString() : all_caught_up_text(due, context_.now(), context_.calendar()));
    detail_->setVisible(!anything);
    start_->setVisible(anything);
}

void TodayPage::show_empty(Sync sync) {
    greeting_->setText(sync == Sync::Running ? Tr::tr("Reading the deck…") : Tr::tr("There are no cards yet."));
    detail_->setText(sync == Sync::Running
                         ? Tr::tr("The cards that come with Greenroom are read once; this takes a moment.")
                         : Tr::tr("Add a folder of Markdown cards in Settings, or drop one onto this window."));
    detail_->show();
    stats_->hide();
    countdown_->hide();
    start_->hide();
    counts_requested_ = counts_shown_ = 0;
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
    const std::optional<Instant> interview = interview_moment(context_.settings(), context_.calendar(), now);
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
    background_.run(
        *this, [now, interview](Collection& collection) { return topic_standings(collection, now, interview); },
        [this, interview](const std::vector<TopicReadiness>& topics) {
            readiness_->show_topics(topics,
                                    interview ? ReadinessList::Interview::ToCome : ReadinessList::Interview::None);
            countdown_->show_readiness(topics);
        },
        failed);
}

void TodayPage::adopt_plan(const std::optional<CatchUp>& plan) {
    if (!guarded([&] { context_.collection.set("catch-up", plan ? to_text(*plan) : std::string()); }))
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
    static const Actions<TodayPage> table{
        {{keys({"Space", "Return", "Enter"}), Tr::tr("Start studying"), Tr::tr("Start")},
         [](TodayPage& page, int) { page.start_->click(); },
         [](const TodayPage& page, int) { return page.start_->isVisible(); }},
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

void TodayPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    numbers_->setDirection(width() > theme_.px(900) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

namespace {

QString salute(int hour) {
    if (hour >= 5 && hour < 12)
        return Tr::tr("Good morning.");
    if (hour >= 12 && hour < 18)
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
    return Tr::tr("You are done for today. The next card is due %1.").arg(due_text(*due.next_due, now, calendar));
}

TodayStats::TodayStats(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(8);
    column->addWidget(make_label("heading", Tr::tr("Today"), this));
    auto* row = new QHBoxLayout;
    row->setSpacing(36);
    column->addLayout(row);
    due_ = add_stat(*row);
    fresh_ = add_stat(*row);
    minutes_ = add_stat(*row);
    streak_ = add_stat(*row);
    row->addStretch(1);
    const QString not_counted_yet = QStringLiteral("–");
    show_numbers({not_counted_yet, not_counted_yet, not_counted_yet, not_counted_yet});
}

TodayStats::Stat TodayStats::add_stat(QHBoxLayout& row) {
    auto* cell = new QVBoxLayout;
    cell->setSpacing(2);
    const Stat stat{make_label("figure", {}, this), make_label("muted", {}, this)};
    cell->addWidget(stat.number);
    cell->addWidget(stat.name);
    row.addLayout(cell);
    return stat;
}

void TodayStats::set(const Stat& stat, const QString& number, const QString& name) {
    stat.number->setText(number);
    stat.name->setText(name);
    stat.number->setAccessibleName(Tr::tr("%1 %2").arg(number, name));
}

void TodayStats::show_stats(int due, int fresh, double minutes, int streak_days) {
    const QLocale locale;
    show_numbers({locale.toString(due), locale.toString(fresh),
                  locale.toString(static_cast<qlonglong>(std::lround(minutes))), locale.toString(streak_days)});
}

void TodayStats::show_numbers(const std::array<QString, 4>& numbers) {
    set(due_, numbers[0], Tr::tr("due"));
    set(fresh_, numbers[1], Tr::tr("new"));
    set(minutes_, numbers[2], Tr::tr("minutes"));
    set(streak_, numbers[3], Tr::tr("day streak"));
}

} // namespace greenroom::desktop
