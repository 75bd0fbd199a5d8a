#include "tour/tour_interview.h"

#include "desktop/interview/interview_controller.h"
#include "desktop/interview/interview_page.h"
#include "desktop/interview/question_header.h"
#include "desktop/interview/question_page.h"
#include "desktop/interview/question_view.h"
#include "desktop/interview/report_page.h"
#include "desktop/interview/setup_page.h"
#include "desktop/interview/stories_page.h"
#include "study/interview/report.h"
#include "study/interview/scoring.h"
#include "study/interview/start.h"
#include "tour/pseudo_locale.h"
#include "tour/tour_stage.h"

namespace greenroom::desktop {
namespace {

using std::chrono::seconds;

constexpr int past_interviews = 5;

// Each past interview ticks a little more than the one before.
AnswerSheet past_answer(const Card& card, int interview, int place) {
    AnswerSheet sheet;
    sheet.elapsed = seconds{card.seconds * (9 + place % 4) / 10};
    const std::size_t of_ten = static_cast<std::size_t>(4 + interview + place % 3);
    for (std::size_t point = 0; point < card.key_points.size() * of_ten / 10; ++point)
        sheet.ticked.push_back(static_cast<int>(point));
    for (std::size_t number = 0; number < card.follow_ups.size(); ++number)
        sheet.follow_ups.push_back({static_cast<int>(number), seconds{25},
                                    place % 3 < interview ? FollowUpResult::Survived : FollowUpResult::Lost});
    return sheet;
}

void sit_past_interviews(AppContext& context) {
    for (int interview = 0; interview < past_interviews; ++interview) {
        const Instant then = context.now() - std::chrono::hours{24} * 3 * (past_interviews - interview);
        InterviewPlan plan = interview_presets()[interview % 2 == 0 ? 0 : 2];
        plan.format = InterviewFormat::Conversation;
        plan.length = {InterviewLength::Unit::Questions, 6};
        plan.reviews = RecordReviews::No;
        plan.seed = static_cast<std::uint64_t>(interview);
        start_interview(context.collection, plan, then);
        auto session = InterviewSession::resume(context.collection);
        while (!session->finished())
            session->answer(past_answer(session->card(), interview, session->place()), then);
    }
}

const InterviewSession& session_of(TourStage& stage) {
    TourStage::expect("a question of the interview", stage.window().page<InterviewPage>().is_in_progress());
    return stage.window().page<InterviewPage>().interview().session();
}

InterviewStep step_of(TourStage& stage) { return session_of(stage).state().step; }

bool is_rich(const Card& card) {
    return card.kind == Kind::Open && card.key_points.size() >= 2 && !card.follow_ups.empty();
}

void let_time_pass(TourStage& stage, seconds time) {
    stage.move_clock(time);
    stage.wait_for("the clock to show it", [&] {
        const ClockRing* clock = stage.window().page<InterviewPage>().questions().question()->running_clock();
        return clock &&
               in_english(clock->accessibleName())
                   .startsWith(
                       QStringLiteral("%1:%2").arg(time.count() / 60).arg(time.count() % 60, 2, 10, QLatin1Char('0')));
    });
}

void give_answer(TourStage& stage, bool rightly) {
    const Card card = session_of(stage).card();
    stage.move_clock(seconds{card.seconds * 7 / 10});
    if (card.kind == Kind::Choice)
        for (std::size_t place = 0; place < card.options.size(); ++place)
            if (card.options[place].right == rightly)
                stage.press(Qt::Key_A + static_cast<int>(place));
    const std::vector<std::string> accepted = accepted_answers(card);
    if (!accepted.empty())
        stage.type(QString::fromStdString(accepted.front()).chopped(rightly ? 0 : 1));
    stage.press(accepted.empty() ? Qt::Key_Space : Qt::Key_Return);
    stage.wait_for("the answer to be taken", [&] { return step_of(stage) != InterviewStep::Answering; });
}

void tick(TourStage& stage, std::size_t points) {
    for (std::size_t point = 0; point < points; ++point)
        stage.press(Qt::Key_1 + static_cast<int>(point));
    stage.press(Qt::Key_Space);
}

// Takes the step that waits.
void take_step(TourStage& stage, bool rightly) {
    switch (step_of(stage)) {
    case InterviewStep::Answering:
        return give_answer(stage, rightly);
    case InterviewStep::Ticking:
        return tick(stage, session_of(stage).card().key_points.size() - (rightly ? 0 : 1));
    case InterviewStep::FollowUp:
        stage.move_clock(seconds{18});
        return stage.press(Qt::Key_Space);
    case InterviewStep::Judging:
        return stage.press(rightly ? Qt::Key_Y : Qt::Key_N);
    case InterviewStep::Grading:
    case InterviewStep::Done:
        break;
    }
    stage.press(Qt::Key_Space);
}

void answer_with_pictures(TourStage& stage) {
    let_time_pass(stage, seconds{48});
    stage.picture(QStringLiteral("interview-question"));
    stage.press(Qt::Key_Space);
    TourStage::expect("key points after Space", step_of(stage) == InterviewStep::Ticking);
    stage.press(Qt::Key_1);
    stage.press(Qt::Key_2);
    stage.picture(QStringLiteral("interview-rubric"));
    stage.press(Qt::Key_Space);
    TourStage::expect("a follow-up after the key points", step_of(stage) == InterviewStep::FollowUp);
    let_time_pass(stage, seconds{14});
    stage.picture(QStringLiteral("interview-follow-up"));
    stage.press(Qt::Key_Space);
    stage.picture(QStringLiteral("interview-judge"));
    while (step_of(stage) != InterviewStep::Grading)
        take_step(stage, true);
    stage.picture(QStringLiteral("interview-grade"));
    stage.press(Qt::Key_Space);
}

} // namespace

void see_interview_set_up(TourStage& stage) {
    sit_past_interviews(stage.context());
    stage.press(Qt::Key_4, Qt::AltModifier);
    stage.press(Qt::Key_1);
    stage.picture(QStringLiteral("interview-setup"));
}

void tell_stories(TourStage& stage) {
    stage.press(Qt::Key_Y);
    StoriesPage& stories = stage.window().page<InterviewPage>().stories();
    TourStage::expect("questions about the learner", stories.model().rowCount() > 1);
    stage.picture(QStringLiteral("stories-empty"));
    stage.press(Qt::Key_Return);
    for (const char* part :
         {"A migration on the orders table locked it for four minutes, at noon.",
          "I was on call, alone, and the shop was down.",
          "I cancelled the statement, split the migration in three, and ran the backfill in batches.",
          "Nobody noticed the second time. We now check for locks in review."}) {
        stage.type(QString::fromLatin1(part));
        stage.press(Qt::Key_Tab);
    }
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_Y);
    TourStage::expect("the story that was told", stories.current() && !stories.current()->text.result.empty());
    stage.picture(QStringLiteral("stories"));
    stage.press(Qt::Key_Space);
    stage.picture(QStringLiteral("stories-rehearsal"));
    stage.press(Qt::Key_Space);
    stage.picture(QStringLiteral("stories-told"));
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_Escape);
}

void sit_interview(TourStage& stage) {
    const std::size_t before = interview_summaries(stage.context().collection).size();
    stage.press(Qt::Key_Space);
    bool pictured = false;
    int steps = 0;
    while (stage.window().page<InterviewPage>().is_in_progress()) {
        if (!pictured && step_of(stage) == InterviewStep::Answering && is_rich(session_of(stage).card())) {
            answer_with_pictures(stage);
            pictured = true;
        } else {
            take_step(stage, session_of(stage).place() % 3 != 1);
        }
        TourStage::expect("an end of the interview", ++steps < 500);
    }
    TourStage::expect("an open question with key points and a follow-up", pictured);
    TourStage::expect("one interview more in the deck",
                      interview_summaries(stage.context().collection).size() == before + 1);
    stage.picture(QStringLiteral("interview-report"));
    stage.press(Qt::Key_PageDown);
    stage.picture(QStringLiteral("interview-answers"));
    stage.press(Qt::Key_1, Qt::AltModifier);
}

} // namespace greenroom::desktop
