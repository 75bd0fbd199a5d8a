#include "desktop/interview/interview_page.h"

#include "desktop/interview/interview_controller.h"
#include "desktop/interview/interview_words.h"
#include "desktop/interview/question_page.h"
#include "desktop/interview/report_page.h"
#include "desktop/interview/setup_page.h"
#include "desktop/widgets/message_bar.h"

#include <QHideEvent>

namespace greenroom::desktop {

InterviewPage::InterviewPage(AppContext& desk, const Theme& theme, QWidget* parent)
    : QStackedWidget(parent), interview_(new InterviewController(desk, this)),
      set_up_(new SetUpPage(desk, theme, this)), questions_(new QuestionPage(desk, theme, *interview_, this)),
      report_(new ReportPage(desk, theme, this)) {
    for (QWidget* page : std::initializer_list<QWidget*>{set_up_, questions_, report_})
        addWidget(page);
    connect_pages();
}

InterviewPage::~InterviewPage() {
    if (is_sitting())
        put_down();
}

void InterviewPage::connect_pages() {
    connect(interview_, &InterviewController::step_changed, this, [this] {
        show_only(questions_);
        questions_->show_step();
    });
    connect(interview_, &InterviewController::time_was_up, this,
            [this] { questions_->say_warning(tr("The time is up: the interview went on.")); });
    connect(interview_, &InterviewController::ended, this,
            [this](const QString& id) { show_report(id.toStdString()); });
    connect(interview_, &InterviewController::went_stale, this,
            [this](const QString& why) { questions_->say_warning(why); });
    connect(interview_, &InterviewController::failed, this, &InterviewPage::failed);
    connect(interview_, &InterviewController::recovered, questions_, &QuestionPage::clear_notice);
    connect(set_up_, &SetUpPage::start_requested, this, [this](const InterviewPlan& plan) {
        const auto started = interview_->start(plan);
        if (started && started->id.empty())
            set_up_->notice().say(Severity::Warning, nothing_text(started->draw));
    });
    connect(set_up_, &SetUpPage::resume_requested, this, &InterviewPage::go_on);
    connect(set_up_, &SetUpPage::abandon_requested, this, &InterviewPage::abandon);
    connect(set_up_, &SetUpPage::report_requested, this, [this](const QString& id) { show_report(id.toStdString()); });
    connect(set_up_, &SetUpPage::left, this, &InterviewPage::left);
    connect(questions_, &QuestionPage::left, this, [this] {
        if (questions_->save_draft())
            show_set_up();
    });
    connect(report_, &ReportPage::left, this, &InterviewPage::show_set_up);
    connect(report_, &ReportPage::study_requested, this, &InterviewPage::study_requested);
}

bool InterviewPage::is_sitting() const { return currentWidget() == questions_ && interview_->is_sat(); }

void InterviewPage::show_only(QWidget* page) {
    const bool sat = currentWidget() == questions_;
    const bool sits = page == questions_;
    setCurrentWidget(page);
    if (sat != sits)
        Q_EMIT sitting_changed(sits);
}

void InterviewPage::show_set_up() {
    put_down();
    set_up_->refresh();
    show_only(set_up_);
    set_up_->setFocus();
}

void InterviewPage::refresh() {
    if (currentWidget() == set_up_)
        set_up_->refresh();
}

void InterviewPage::sit(const std::vector<CardKey>& cards) {
    show_set_up();
    interview_->start_of(cards);
}

void InterviewPage::put_down() {
    questions_->save_draft();
    questions_->stop();
    interview_->put_down();
}

void InterviewPage::go_on() {
    // Ended in another window meanwhile.
    if (!interview_->take_up())
        set_up_->refresh();
}

void InterviewPage::abandon() {
    if (interview_->take_up())
        interview_->abandon();
    else
        set_up_->refresh();
}

void InterviewPage::show_report(const std::string& id) {
    questions_->stop();
    report_->show_report(id);
    show_only(report_);
    report_->setFocus();
}

void InterviewPage::failed(const QString& why) {
    if (interview_->is_sat())
        return questions_->say_error(why);
    if (currentWidget() == questions_)
        show_set_up();
    set_up_->notice().say(Severity::Error, why);
}

void InterviewPage::hideEvent(QHideEvent* event) {
    // Minimising hides nothing of ours; leaving the page or closing the window does.
    if (!event->spontaneous() && is_sitting())
        put_down();
    QStackedWidget::hideEvent(event);
}

} // namespace greenroom::desktop
