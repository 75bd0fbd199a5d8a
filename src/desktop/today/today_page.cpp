#include "desktop/today/today_page.h"

#include "desktop/base/background.h"
#include "desktop/base/commands.h"
#include "desktop/today/backlog_panel.h"
#include "desktop/today/countdown_panel.h"
#include "desktop/today/greeting.h"
#include "desktop/today/problem_bar.h"
#include "desktop/today/readiness_list.h"
#include "desktop/today/today_stats.h"
#include "desktop/today/year_panel.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/primary_button.h"
#include "desktop/widgets/theme.h"
#include "store/tables/store.h"
#include "study/progress/activity.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace greenroom::desktop {

TodayPage::TodayPage(AppContext& desk, const Theme& theme, Background& background, QWidget* parent)
    : QWidget(parent), desk_(desk), theme_(theme), background_(background), date_(make_label("date", {}, this)),
      greeting_(make_label("greeting", {}, this)), detail_(make_label("muted", {}, this)),
      start_(new PrimaryButton(theme, tr("Start"), tr("Space"), this)), notice_(new MessageBar(theme, this)),
      problems_(new ProblemBar(theme, this)), backlog_(new BacklogPanel(this)), figures_(new TodayStats(this)),
      countdown_(new CountdownPanel(this)), numbers_(new QBoxLayout(QBoxLayout::LeftToRight)),
      year_(new YearPanel(theme, this)), readiness_(new ReadinessList(theme, this)), every_minute_(new QTimer(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Today"));
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

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(44, 34, 44, 34);
    column->setSpacing(20);
    column->addLayout(head);
    column->addWidget(notice_);
    column->addWidget(problems_);
    column->addWidget(backlog_);
    column->addLayout(numbers_);
    column->addWidget(year_);
    column->addWidget(readiness_);
    numbers_->setSpacing(20);
    numbers_->addWidget(figures_, 1);
    numbers_->addWidget(countdown_, 1);
    column->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    every_minute_->setInterval(std::chrono::minutes{1});
    connect(every_minute_, &QTimer::timeout, this, [this] { refresh(reading_); });
    connect(start_, &QAbstractButton::clicked, this, &TodayPage::start_requested);
    connect(backlog_, &BacklogPanel::plan_requested, this, &TodayPage::take_up);
    connect(year_, &YearPanel::chosen, this, [this](StudyDay day) {
        Q_EMIT browse_requested(QStringLiteral("graded:%1").arg(QString::fromStdString(to_text(day))));
    });
}

void TodayPage::refresh(Reading reading) {
    reading_ = reading;
    try {
        const Instant now = desk_.now();
        date_->setText(date_text(now, desk_.calendar));
        if (desk_.store.cards.count() == 0)
            return show_empty(reading);
        const DueCounts waiting = due_counts(desk_.store, desk_.settings, desk_.calendar, {}, now);
        figures_->show_figures(waiting.due, waiting.fresh, waiting.minutes,
                               streak_days(desk_.store, desk_.calendar, now));
        figures_->show();
        countdown_->show_days(days_to_interview());
        show_waiting(waiting);
    } catch (const std::exception& error) {
        notice_->say(Severity::Error, QString::fromUtf8(error.what()));
    }
}

void TodayPage::show_waiting(const DueCounts& waiting) {
    const bool anything = waiting.due + waiting.fresh > 0;
    greeting_->setText(greeting_text(waiting, desk_.now(), desk_.calendar));
    detail_->setText(anything ? QString() : nothing_waits_text(waiting, desk_.now(), desk_.calendar));
    detail_->setVisible(!anything);
    start_->setVisible(anything);
}

void TodayPage::show_empty(Reading reading) {
    greeting_->setText(reading == Reading::Yes ? tr("Reading the deck…") : tr("The deck is empty."));
    detail_->setText(reading == Reading::Yes
                         ? tr("The questions that come with Greenroom are read once; this takes a moment.")
                         : tr("Add a folder of Markdown cards in Settings, or drop one on this window."));
    detail_->show();
    figures_->hide();
    countdown_->hide();
    start_->hide();
}

std::optional<std::int64_t> TodayPage::days_to_interview() const {
    const StudyDay today = desk_.calendar.day_of(desk_.now());
    if (!desk_.settings.interview_date || *desk_.settings.interview_date < today)
        return std::nullopt;
    return *desk_.settings.interview_date - today;
}

void TodayPage::refresh_overview() {
    const auto failed = [this](const QString& why) { notice_->say(Severity::Error, why); };
    const Instant now = desk_.now();
    const StudyDay today = desk_.calendar.day_of(now);
    const std::optional<Instant> interview = interview_moment(desk_.settings, desk_.calendar, now);
    background_.run(
        *this,
        [settings = desk_.settings, calendar = desk_.calendar, now](Store& store) {
            return std::pair(year_of_reviews(store, calendar, now), read_backlog(store, settings, calendar, now));
        },
        [this, today](const std::pair<std::vector<DayReviews>, std::optional<Backlog>>& found) {
            year_->show_days(found.first);
            backlog_->show_backlog(found.second, today);
        },
        failed);
    background_.run(
        *this, [now, interview](Store& store) { return topic_standings(store, now, interview); },
        [this, interview](const std::vector<TopicReadiness>& topics) {
            readiness_->show_topics(topics,
                                    interview ? ReadinessList::Interview::ToCome : ReadinessList::Interview::None);
            countdown_->show_readiness(topics);
        },
        failed);
}

void TodayPage::take_up(const std::optional<CatchUp>& plan) {
    try {
        desk_.adopt(set_setting(desk_.store, "catch-up", plan ? to_text(*plan) : std::string()));
    } catch (const std::exception& error) {
        return notice_->say(Severity::Error, QString::fromUtf8(error.what()));
    }
    refresh(reading_);
    refresh_overview();
    setFocus();
    Q_EMIT plan_changed();
}

QString TodayPage::greeting() const { return greeting_->text(); }

QString TodayPage::detail() const { return detail_->text(); }

void TodayPage::keyPressEvent(QKeyEvent* event) {
    if (command_for(*event, KeyPlace::Today) && start_->isVisible())
        start_->click();
    else
        QWidget::keyPressEvent(event);
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

} // namespace greenroom::desktop
