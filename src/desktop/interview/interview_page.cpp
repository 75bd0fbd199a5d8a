#include "desktop/interview/interview_page.h"

#include "desktop/base/exercise_runner.h"
#include "desktop/interview/answer_recordings.h"
#include "desktop/interview/interview_controller.h"
#include "desktop/interview/interview_words.h"
#include "desktop/interview/question_page.h"
#include "desktop/interview/report_page.h"
#include "desktop/interview/setup_page.h"
#include "desktop/interview/stories_page.h"
#include "desktop/interview/tr.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/part_stack.h"

#include <QHideEvent>
#include <QVBoxLayout>

namespace greenroom::desktop {

InterviewPage::InterviewPage(AppContext& context, const Theme& theme, Narrator& narrator,
                             const Preferences& preferences, MakeSound make_sound, QWidget* parent)
    : Page(theme, parent), parts_(new PartStack(this)), runner_(new ExerciseRunner(this)),
      interview_(new InterviewController(context, this)),
      recordings_(new AnswerRecordings(context, preferences, std::move(make_sound), this)),
      set_up_(new SetUpPage(context, theme, *runner_, this)),
      questions_(new QuestionPage(context, theme, *interview_, *runner_, narrator, *recordings_, this)),
      report_(new ReportPage(context, theme, *recordings_, this)), stories_(new StoriesPage(context, theme, this)) {
    for (QWidget* part : std::initializer_list<QWidget*>{set_up_, questions_, report_, stories_})
        parts_->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts_);
    setFocusPolicy(Qt::NoFocus);
    connect_pages();
}

InterviewPage::~InterviewPage() {
    if (is_in_progress())
        pause();
}

void InterviewPage::connect_pages() {
    connect(interview_, &InterviewController::step_changed, this, [this] {
        show_only(questions_);
        questions_->show_step();
    });
    connect(interview_, &InterviewController::time_was_up, this, [this] {
        questions_->message_bar().show(Severity::Warning, Tr::tr("Time is up: the interview moved on."));
    });
    connect(interview_, &InterviewController::ended, this, [this](const QString& id) {
        show_report(id.toStdString());
        recordings_->clean_up();
    });
    connect(interview_, &InterviewController::discarded, this, [this](const DeletedInterview& interview) {
        show_set_up();
        set_up_->show_deleted(interview);
    });
    connect(interview_, &InterviewController::went_stale, this,
            [this](const QString& why) { questions_->message_bar().show(Severity::Warning, why); });
    connect(interview_, &InterviewController::failed, this, &InterviewPage::failed);
    connect(interview_, &InterviewController::recovered, &questions_->message_bar(), &MessageBar::clear);
    connect(set_up_, &SetUpPage::start_requested, this, [this](const InterviewPlan& plan) {
        recordings_->clean_up();
        const auto started = interview_->start(plan, set_up_->support());
        if (started && started->id.empty())
            set_up_->message_bar().show(Severity::Warning, nothing_text(started->draw));
    });
    connect(set_up_, &SetUpPage::resume_requested, this, &InterviewPage::go_on);
    connect(set_up_, &SetUpPage::abandon_requested, this, &InterviewPage::abandon);
    connect(set_up_, &SetUpPage::report_requested, this, [this](const QString& id) { show_report(id.toStdString()); });
    connect(set_up_, &SetUpPage::left, this, &InterviewPage::left);
    connect(set_up_, &SetUpPage::stories_requested, this, &InterviewPage::show_stories);
    connect(stories_, &StoriesPage::left, this, &InterviewPage::show_set_up);
    connect(questions_, &QuestionPage::left, this, [this] {
        if (questions_->save_draft())
            show_set_up();
    });
    connect(report_, &ReportPage::left, this, &InterviewPage::show_set_up);
    connect(report_, &ReportPage::requested, this, &InterviewPage::requested);
}

PageKind InterviewPage::kind() {
    return {.name = "interview",
            .title = Tr::tr("Interview"),
            .icon = QStringLiteral("interview"),
            .make = [](const PageContext& with, QWidget* parent) -> Page* {
                return new InterviewPage(with.app, with.theme, with.narrator, with.preferences, with.make_sound,
                                         parent);
            },
            .keys =
                [] {
                    return std::vector{key_section(Tr::tr("Interview"), SetUpPage::actions()),
                                       key_section(Tr::tr("In an interview"), QuestionPage::actions()),
                                       key_section(Tr::tr("Interview report"), ReportPage::actions()),
                                       key_section(Tr::tr("Your stories"), StoriesPage::actions())};
                },
            .takes = [](const PageRequest& request) { return std::holds_alternative<InterviewRequest>(request); }};
}

bool InterviewPage::is_in_progress() const {
    return parts_->currentWidget() == questions_ && interview_->is_in_progress();
}

void InterviewPage::show_only(QWidget* page) {
    const bool was_asking = parts_->currentWidget() == questions_;
    const bool asks = page == questions_;
    parts_->setCurrentWidget(page);
    if (was_asking != asks)
        Q_EMIT whole_window_requested(asks);
}

void InterviewPage::show_set_up() {
    pause();
    set_up_->refresh();
    show_only(set_up_);
    set_up_->setFocus();
}

void InterviewPage::refresh() {
    if (parts_->currentWidget() == set_up_)
        set_up_->refresh();
}

void InterviewPage::start_with(const std::vector<CardKey>& cards) {
    show_set_up();
    interview_->start_with(cards);
}

void InterviewPage::pause() {
    questions_->save_draft();
    questions_->stop();
    interview_->pause();
}

void InterviewPage::go_on() {
    // Ended in another window meanwhile.
    if (!interview_->resume())
        set_up_->refresh();
}

void InterviewPage::abandon() {
    if (interview_->resume())
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

void InterviewPage::show_stories() {
    show_only(stories_);
    stories_->enter();
}

void InterviewPage::failed(const QString& why) {
    if (interview_->is_in_progress())
        return questions_->message_bar().show(Severity::Error, why);
    if (parts_->currentWidget() == questions_)
        show_set_up();
    set_up_->message_bar().show(Severity::Error, why);
}

void InterviewPage::hideEvent(QHideEvent* event) {
    // Minimising hides nothing of ours; leaving the page or closing the window does.
    if (!event->spontaneous() && is_in_progress())
        pause();
    Page::hideEvent(event);
}

LeaveOffer::LeaveOffer(const Theme& theme, QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("notice"));
    setProperty("severity", QStringLiteral("warning"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 8, 6);
    column->setSpacing(2);
    auto* question = make_label("notice", Tr::tr("Leave? Your answers are kept."), this);
    question->setWordWrap(true);
    column->addWidget(question);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(4);
    column->addLayout(buttons);
    const auto add = [&](const QString& text, const QString& key, void (LeaveOffer::*signal)()) {
        auto* button = new KeyedButton(theme, text, key, this);
        buttons->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, signal);
    };
    add(Tr::tr("Stay"), Tr::tr("Esc"), &LeaveOffer::stay_requested);
    add(Tr::tr("Resume later"), QStringLiteral("L"), &LeaveOffer::leave_requested);
    add(Tr::tr("Abandon"), QStringLiteral("A"), &LeaveOffer::abandon_requested);
    setAccessibleName(question->text());
    set_role(*this, QAccessible::AlertMessage);
    hide();
}

QString LeaveOffer::spoken() const {
    QStringList parts{accessibleName()};
    for (const auto* button : findChildren<KeyedButton*>())
        parts += Tr::tr("%1, %2.").arg(button->accessibleName(), button->accessibleDescription());
    return parts.join(u' ');
}

} // namespace greenroom::desktop
