#include "desktop/interview/question_page.h"

#include "cards/render/spoken_text.h"
#include "desktop/base/exercise_runner.h"
#include "desktop/base/formats.h"
#include "desktop/base/image_folder.h"
#include "desktop/card/code_editor.h"
#include "desktop/card/key_points.h"
#include "desktop/card/run_panel.h"
#include "desktop/card/typed_response.h"
#include "desktop/interview/answer_fields.h"
#include "desktop/interview/answer_recordings.h"
#include "desktop/interview/coding_view.h"
#include "desktop/interview/interview_page.h"
#include "desktop/interview/interview_words.h"
#include "desktop/interview/listen_panel.h"
#include "desktop/interview/question_header.h"
#include "desktop/interview/question_view.h"
#include "desktop/interview/record_strip.h"
#include "desktop/interview/tr.h"
#include "desktop/speech/narrator.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/theme.h"
#include "study/interview/scoring.h"
#include "study/interview/speaking.h"
#include "study/interview/start.h"
#include "study/interview/transcript.h"

#include <utility>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace greenroom::desktop {
namespace {

using std::chrono::milliseconds;

// Often enough that no second is skipped on the screen.
constexpr milliseconds tick_time{250};

ImageFolder images_of(Collection& collection, CardKey key) {
    const auto stored = collection.card(key);
    return stored ? image_folder_of(collection, stored->file) : ImageFolder{};
}

} // namespace

QuestionPage::QuestionPage(AppContext& context, const Theme& theme, InterviewController& interview,
                           ExerciseRunner& runner, Narrator& narrator, AnswerRecordings& recordings, QWidget* parent)
    : Page(theme, parent), context_(context), theme_(theme), interview_(interview), runner_(runner),
      narrator_(narrator), recordings_(recordings), header_(new QuestionHeader(this)),
      offer_(new LeaveOffer(theme, this)), strip_(new RecordStrip(theme, recordings.recorder(), this)),
      scroll_(make_scroll_area()), bar_(new QuestionBar(theme, this)), tick_(new QTimer(this)) {
    setAccessibleName(Tr::tr("Interview"));
    use_actions(*this);
    show_messages_over(scroll_);
    keep_centred(*scroll_);
    make_columns(theme);
    connect(&theme, &Theme::changed, this, &QuestionPage::fold);
    tick_->setInterval(tick_time);
    connect_parts();
}

void QuestionPage::make_columns(const Theme& theme) {
    QWidget* offer_place = in_measure(offer_, theme, this);
    offer_place->layout()->setContentsMargins(28, 12, 28, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addWidget(strip_);
    column->addWidget(offer_place);
    column->addWidget(scroll_, 1);
    column->addWidget(bar_);
}

void QuestionPage::connect_parts() {
    connect(tick_, &QTimer::timeout, this, &QuestionPage::pass_time);
    connect(header_, &QuestionHeader::pause_requested, this, &QuestionPage::left);
    connect(header_, &QuestionHeader::leave_requested, this, [this] { show_offer(offer_->isHidden()); });
    connect(bar_, &QuestionBar::go_on_requested, this, &QuestionPage::go_on);
    connect(bar_, &QuestionBar::skip_requested, this, &QuestionPage::skip);
    connect(bar_, &QuestionBar::dont_know_requested, this, &QuestionPage::dont_know);
    connect(bar_, &QuestionBar::scratch_pad_requested, this, [this] { view_->open_scratch_pad(); });
    connect(bar_, &QuestionBar::judged, this, &QuestionPage::judge);
    connect(bar_, &QuestionBar::graded, this, &QuestionPage::grade);
    connect(&runner_, &ExerciseRunner::finished, this, &QuestionPage::take_result);
    connect(&runner_, &ExerciseRunner::unavailable, this,
            [this](const QStringList& missing) { cannot_run(missing.join(u'\n')); });
    connect(&runner_, &ExerciseRunner::failed, this, &QuestionPage::cannot_run);
    connect(&narrator_, &Narrator::failed, this, [this](const QString& why) {
        if (isVisible())
            message_bar().show(Severity::Warning,
                               Tr::tr("The question could not be read aloud (%1). It goes on in silence.").arg(why));
    });
    connect(&narrator_, &Narrator::finished, this, [this] {
        if (std::exchange(waits_for_voice_, false) && is_spoken_answer())
            recordings_.begin(answer_place());
    });
    connect(&recordings_, &AnswerRecordings::failed, this, [this](const QString& why) {
        if (isVisible())
            message_bar().show(Severity::Warning, Tr::tr("Recording: %1. The interview goes on without.").arg(why));
    });
    connect(&recordings_, &AnswerRecordings::not_transcribed, this, [this](const QString& why) {
        if (isVisible())
            message_bar().show(Severity::Warning, Tr::tr("Your answer was not turned into text: %1.").arg(why));
    });
    connect(&recordings_, &AnswerRecordings::kept, this, [this](const AnswerPlace& answer) {
        if (interview_.is_in_progress() && view_ && answer == answer_place())
            show_recording();
    });
    connect(offer_, &LeaveOffer::stay_requested, this, [this] { show_offer(false); });
    connect(offer_, &LeaveOffer::leave_requested, this, &QuestionPage::left);
    connect(offer_, &LeaveOffer::abandon_requested, &interview_, &InterviewController::abandon);
}

void QuestionPage::show_step() {
    const InterviewSession& session = interview_.session();
    const InterviewEntry& entry = session.entries()[static_cast<std::size_t>(session.place())];
    message_bar().clear();
    // Setting the widget deletes the one before it, and with it whatever held the keyboard.
    setFocus();
    runner_.stop();
    finishing_ = false;
    const bool tells_story = entry.state.step == InterviewStep::Answering && is_behavioural(entry.question.card);
    saved_story_ = tells_story ? interview_.story() : StarStory{};
    view_ = new QuestionView(theme_, entry, saved_story_, images_of(context_.collection, entry.question.key));
    view_->set_clocks_shown(clocks_shown_);
    scroll_->setWidget(view_->coding() ? view_ : in_measure(view_, theme_));
    scroll_->widget()->setAutoFillBackground(false);
    connect(view_, &QuestionView::answered, this, &QuestionPage::go_on);
    if (CodingView* coding = view_->coding()) {
        connect(coding, &CodingView::run_requested, this, &QuestionPage::run_code);
        connect(coding, &CodingView::hint_requested, this, &QuestionPage::show_hint);
        runner_.prepare(context_.collection.settings().python);
    }
    connect(view_, &QuestionView::ticks_changed, this,
            [this] { interview_.tick(view_->key_points()->ticked_places()); });
    header_->show_place(title_of(session.record().plan), session.place() + 1,
                        static_cast<int>(session.entries().size()));
    bar_->offer(entry.question.card, entry.state,
                is_at(InterviewStep::Grading) ? interview_.intervals() : std::nullopt);
    show_offer(false);
    const auto target = session.target();
    is_over_target_ = target && interview_.clock() > *target; // which is heard once, when it happens
    show_clock();
    tick_->start();
    waits_for_voice_ = false;
    narrator_.narrate(ReadAloud::InInterviews, spoken());
    listen_or_wait();
    // What is new has its place only once the layout was made with it.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (view_->in_focus())
        scroll_->ensureWidgetVisible(view_->in_focus(), 0, 24);
    const QString asked = view_->spoken();
    announce(*this, is_at(InterviewStep::Answering) ? Tr::tr("%1. %2").arg(header_->place(), asked) : asked);
}

/// What a voice reads at this step; empty at those that ask nothing.
std::string QuestionPage::spoken() const {
    const InterviewSession& session = interview_.session();
    const Card& card = session.entries()[static_cast<std::size_t>(session.place())].question.card;
    if (is_at(InterviewStep::Answering))
        return voiced_question(card);
    if (!is_at(InterviewStep::FollowUp))
        return {};
    return to_spoken_text(card.follow_ups[static_cast<std::size_t>(session.state().follow_up)].question);
}

AnswerPlace QuestionPage::answer_place() const {
    const InterviewSession& session = interview_.session();
    return {session.record().id, session.place()};
}

/// Whether the question is being answered in words that nobody types.
bool QuestionPage::is_spoken_answer() const {
    if (!is_at(InterviewStep::Answering))
        return false;
    const InterviewSession& session = interview_.session();
    const Card& card = session.entries()[static_cast<std::size_t>(session.place())].question.card;
    return !is_auto_graded(card) && card.kind != Kind::Exercise;
}

/// The microphone is open while an answer is spoken, and not while the question is read out.
void QuestionPage::listen_or_wait() {
    if (!is_spoken_answer()) {
        recordings_.end();
        show_recording();
    } else if (narrator_.is_speaking()) {
        recordings_.end();
        waits_for_voice_ = true;
    } else {
        recordings_.begin(answer_place());
    }
}

/// What was said, to be heard against the rubric; also what of it a recogniser heard.
void QuestionPage::show_recording() {
    if (is_at(InterviewStep::Answering))
        return;
    const AnswerPlace answer = answer_place();
    const std::optional<SpokenAnswer> spoken = spoken_answer(context_.collection, answer.interview, answer.place);
    if (!spoken || recordings_.file_of(*spoken).isEmpty() || recordings_.recorder().is_open())
        return;
    const InterviewSession& session = interview_.session();
    const Card& card = session.entries()[static_cast<std::size_t>(session.place())].question.card;
    if (view_->recording()) {
        view_->recording()->show_measures(*spoken);
    } else {
        const SpokenAttempt shown{answer.interview, session.record().started,           answer.place,
                                  card.id,          std::chrono::seconds{card.seconds}, *spoken};
        view_->show_recording(
            new ListenPanel(theme_, recordings_, shown, recordings_.attempts(card.id), QStringLiteral("L"), view_));
    }
    const QString transcript = recordings_.transcript_of(*spoken);
    if (view_->key_points() && !transcript.isEmpty())
        view_->key_points()->mark_heard(said_points(card.key_points, transcript.toStdString()));
}

void QuestionPage::take_keyboard() {
    if (view_ && view_->typed() && is_at(InterviewStep::Answering))
        view_->typed()->take_keyboard();
    else if (is_coding() && view_->coding()->editor().isVisible())
        view_->coding()->editor().setFocus();
    else
        setFocus();
}

bool QuestionPage::is_coding() const { return view_ && view_->coding() && is_at(InterviewStep::Answering); }

void QuestionPage::run_code() {
    if (!is_coding() || !save_draft())
        return;
    ran_ = view_->coding()->code();
    view_->coding()->show_running();
    runner_.run(context_.collection.settings().python, view_->coding()->exercise(), ran_);
}

void QuestionPage::take_result(const sandbox::RunResult& result) {
    if (!is_coding() || !interview_.keep_run(ran_, {passed_checks(result), static_cast<int>(result.checks.size()),
                                                    sent_queries(result)}))
        return;
    view_->coding()->show_result(result, ran_, interview_.session().state().code.runs);
    if (finishing_)
        finish();
}

void QuestionPage::show_hint() {
    if (!is_coding() || !interview_.keep_hint())
        return;
    view_->coding()->parts().bring_forward(CodingView::Part::Task);
    view_->coding()->show_hints(interview_.session().state().code.hints);
}

// What counts is the last run, so code that was changed since is run before the answer is given.
void QuestionPage::finish() {
    const CodeAnswer& code = interview_.session().state().code;
    if (is_coding() && code.changed && !std::exchange(finishing_, true))
        return run_code();
    hand_in();
}

void QuestionPage::hand_in() {
    finishing_ = false;
    interview_.apply([](InterviewSession& session, milliseconds passed, Instant) { session.done(passed); });
}

void QuestionPage::cannot_run(const QString& why) {
    if (!is_coding())
        return;
    view_->coding()->results().show_problem(why);
    if (finishing_)
        hand_in();
}

void QuestionPage::stop() {
    tick_->stop();
    runner_.stop();
    waits_for_voice_ = false;
    narrator_.stop();
    recordings_.end();
    view_ = nullptr;
    if (QWidget* before = scroll_->takeWidget())
        before->deleteLater();
}

void QuestionPage::pass_time() {
    if (interview_.beat_is_due()) {
        save_draft();
        if (interview_.is_in_progress())
            interview_.beat();
    }
    if (interview_.is_in_progress())
        show_clock();
}

void QuestionPage::show_clock() {
    header_->show_time_left(interview_.time_left());
    if (!view_ || !view_->running_clock())
        return;
    const std::chrono::seconds target = *interview_.session().target();
    view_->running_clock()->show_time(interview_.clock(), target);
    const bool over = interview_.clock() > target;
    if (over && !std::exchange(is_over_target_, over) && clocks_shown_)
        announce(*this, Tr::tr("The target time of %1 has passed.").arg(elapsed_text(target)));
}

bool QuestionPage::save_draft() {
    if (!view_ || !is_at(InterviewStep::Answering))
        return true;
    const QuestionState& state = interview_.session().state();
    if (view_->star()) {
        const StarStory story = view_->star()->story();
        if (story != saved_story_ && !interview_.save_story(story))
            return false;
        saved_story_ = story;
        return true;
    }
    if (view_->coding()) {
        const std::string code = view_->coding()->code();
        const bool is_untouched = state.code.text.empty() && view_->coding()->is_starter();
        if (code != state.code.text && !is_untouched && !interview_.keep_code(code))
            return false;
    }
    const std::vector<int> chosen = view_->options() ? view_->options()->chosen() : std::vector<int>{};
    const std::string text = (view_->typed()         ? view_->typed()->typed()
                              : view_->scratch_pad() ? view_->scratch_pad()->toPlainText()
                                                     : QString())
                                 .toStdString();
    return (chosen == state.chosen && text == state.text) || interview_.keep_draft(chosen, text);
}

void QuestionPage::go_on() {
    if (!interview_.is_in_progress())
        return;
    switch (interview_.session().state().step) {
    case InterviewStep::Answering:
        if (save_draft())
            finish();
        break;
    case InterviewStep::Ticking:
        interview_.apply(
            [ticked = view_->key_points()->ticked_places()](InterviewSession& session, milliseconds, Instant) {
                // A tick that could not be saved when it was made.
                if (ticked != session.state().ticked)
                    session.tick(ticked);
                session.ticking_done();
            });
        break;
    case InterviewStep::FollowUp:
        interview_.apply(
            [](InterviewSession& session, milliseconds passed, Instant) { session.follow_up_done(passed); });
        break;
    case InterviewStep::Grading:
        grade(interview_.session().state().suggested.value_or(Grade::Good));
        break;
    case InterviewStep::Judging:
    case InterviewStep::Done:
        break;
    }
}

void QuestionPage::judge(FollowUpResult result) {
    interview_.apply([result](InterviewSession& session, milliseconds, Instant) { session.judge(result); });
}

void QuestionPage::grade(Grade grade) {
    interview_.apply([grade](InterviewSession& session, milliseconds, Instant now) { session.grade(grade, now); });
}

void QuestionPage::skip() {
    if (interview_.is_in_progress() && save_draft())
        interview_.apply(
            [](InterviewSession& session, milliseconds passed, Instant now) { session.skip(passed, now); });
}

void QuestionPage::dont_know() {
    if (interview_.is_in_progress() && save_draft())
        interview_.apply(
            [](InterviewSession& session, milliseconds passed, Instant now) { session.dont_know(passed, now); });
}

void QuestionPage::leave_text_or_offer() {
    if (!offer_->isHidden())
        show_offer(false);
    else if (!hasFocus())
        setFocus();
    else
        show_offer(true);
}

void QuestionPage::show_offer(bool shown) {
    // One question at a time; a small window has no room for both, not even for a moment: it would grow, and stay so.
    if (shown)
        bar_->hide();
    offer_->setVisible(shown);
    bar_->setVisible(!shown);
    if (shown) {
        setFocus();
        announce(*this, offer_->spoken());
    } else if (isVisible()) {
        take_keyboard();
    }
}

bool QuestionPage::is_at(InterviewStep step) const {
    return interview_.is_in_progress() && interview_.session().state().step == step;
}

void QuestionPage::toggle_clock() {
    clocks_shown_ = !clocks_shown_;
    header_->set_clock_shown(clocks_shown_);
    view_->set_clocks_shown(clocks_shown_);
}

void QuestionPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fold();
}

void QuestionPage::fold() {
    const bool small = height() < theme_.px(300);
    header_->set_folded(small);
    bar_->set_folded(small);
}

bool QuestionPage::takes_keys() const { return interview_.is_in_progress() && view_; }

// Where keys have several meanings, the offer to abandon comes first, then what the current step offers.
const Actions<QuestionPage>& QuestionPage::actions() {
    static const Actions<QuestionPage> table = [] {
        const auto is_offered = [](const QuestionPage& page, int) { return !page.offer_->isHidden(); };
        const auto is_judging = [](const QuestionPage& page, int) { return page.is_at(InterviewStep::Judging); };
        const auto is_grading = [](const QuestionPage& page, int) { return page.is_at(InterviewStep::Grading); };
        const auto is_coding = [](const QuestionPage& page, int) { return page.is_coding(); };
        const auto can_pass = [](const QuestionPage& page, int) {
            return page.is_at(InterviewStep::Answering) || page.is_at(InterviewStep::Ticking) ||
                   page.is_at(InterviewStep::FollowUp);
        };
        const auto has_key_point = [](const QuestionPage& page, int key) {
            return page.is_at(InterviewStep::Ticking) && key < page.view_->key_points()->count();
        };
        const auto tick = [](QuestionPage& page, int key) { page.view_->key_points()->toggle(key); };
        const auto judge = [](FollowUpResult result) {
            return [result](QuestionPage& page, int) { page.judge(result); };
        };
        const auto give = [](Grade grade) { return [grade](QuestionPage& page, int) { page.grade(grade); }; };
        Actions<QuestionPage> rows{
            {{keys({"A"}), Tr::tr("After Esc: abandon the interview"), Tr::tr("Abandon")},
             [](QuestionPage& page, int) { page.interview_.abandon(); },
             is_offered},
            {{keys({"L"}), Tr::tr("After Esc: leave and resume later"), Tr::tr("Resume later")},
             [](QuestionPage& page, int) { Q_EMIT page.left(); },
             is_offered},
            {{keys({"Ctrl+Return", "Ctrl+Enter"}), Tr::tr("Run the code of an exercise against its checks"),
              Tr::tr("Run")},
             [](QuestionPage& page, int) { page.run_code(); },
             is_coding},
            {{keys({"H", "Alt+H"}), Tr::tr("Show a hint of an exercise; it takes a tenth of what your code is worth"),
              Tr::tr("Hint")},
             [](QuestionPage& page, int) { page.show_hint(); },
             is_coding},
            {{keys({"Ctrl+Shift+Return"}), Tr::tr("Hand in the code of an exercise")},
             [](QuestionPage& page, int) { page.go_on(); },
             is_coding},
            {{keys({"Space", "Return", "Enter", "Ctrl+Return", "Ctrl+Enter"}),
              Tr::tr("Done: continue; then give the suggested grade")},
             [](QuestionPage& page, int) { page.go_on(); }},
            {{keys({"A", "B", "C", "D", "E", "F"}), Tr::tr("Pick an option")},
             [](QuestionPage& page, int key) { page.view_->options()->pick(key); },
             [](const QuestionPage& page, int key) {
                 return page.is_at(InterviewStep::Answering) && page.view_->options() &&
                        key < page.view_->options()->count();
             }},
            {{digit_keys(), Tr::tr("Tick a key point, at that step")}, tick, has_key_point},
            {{digit_keys("Ctrl+"), Tr::tr("Tick a key point")}, tick, has_key_point},
            {{keys({"L"}), Tr::tr("Listen to your answer, or stop")},
             [](QuestionPage& page, int) { page.view_->recording()->toggle(); },
             [](const QuestionPage& page, int) { return page.view_->recording() != nullptr; }},
            {{keys({"V", "Alt+V"}), Tr::tr("Read the question aloud, once more")},
             [](QuestionPage& page, int) { page.narrator_.say(page.spoken()); },
             [](const QuestionPage& page, int) { return !page.spoken().empty(); }},
            {{keys({"Y"}), Tr::tr("Your answer to the follow-up held")}, judge(FollowUpResult::Survived), is_judging},
            {{keys({"N"}), Tr::tr("It did not hold")}, judge(FollowUpResult::Lost), is_judging},
            {{keys({"1"}), Tr::tr("Grade the answer Again")}, give(Grade::Again), is_grading},
            {{keys({"2"}), Tr::tr("Grade it Hard")}, give(Grade::Hard), is_grading},
            {{keys({"3"}), Tr::tr("Grade it Good")}, give(Grade::Good), is_grading},
            {{keys({"4"}), Tr::tr("Grade it Easy")}, give(Grade::Easy), is_grading},
            {{keys({"S", "F7"}), Tr::tr("Skip the question; F7 also while typing")},
             [](QuestionPage& page, int) { page.skip(); },
             can_pass},
            {{keys({"0", "F8"}), Tr::tr("I don't know; F8 also while typing")},
             [](QuestionPage& page, int) { page.dont_know(); },
             can_pass},
            {{keys({"N", "Alt+N"}), Tr::tr("Write in the scratch pad or the story")},
             [](QuestionPage& page, int) { page.view_->open_scratch_pad(); },
             [](const QuestionPage& page, int) {
                 return page.is_at(InterviewStep::Answering) && (page.view_->scratch_pad() || page.view_->star());
             }},
            {{keys({"P", "Pause", "Alt+P"}), Tr::tr("Pause: stop the clock and resume later")},
             [](QuestionPage& page, int) { Q_EMIT page.left(); }},
            {{keys({"H"}), Tr::tr("Hide or show the clock")}, [](QuestionPage& page, int) { page.toggle_clock(); }},
            {{keys({"Esc"}), Tr::tr("Leave a text field; then offer to leave or abandon")},
             [](QuestionPage& page, int) { page.leave_text_or_offer(); }},
        };
        // A key held down must not answer the next question, too.
        for (Action<QuestionPage>& row : rows)
            row.when_held = WhenHeld::Once;
        rows.insert(rows.end() - 1, {scroll_down_action<QuestionPage>(0.75), scroll_up_action<QuestionPage>(0.75)});
        return rows;
    }();
    return table;
}

} // namespace greenroom::desktop
