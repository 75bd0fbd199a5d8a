#include "study/interview/steps.h"

#include "study/interview/scoring.h"
#include "study/interview/session.h"

#include <algorithm>
#include <cassert>
#include <set>

namespace greenroom {

namespace {

using std::chrono::milliseconds;

QuestionState moved_to(QuestionState state, InterviewStep step) {
    state.step = step;
    state.clock = milliseconds{0};
    return state;
}

QuestionState graded_next(QuestionState state, const Card& card) {
    state = moved_to(std::move(state), InterviewStep::Grading);
    state.suggested = interview_grade(rubric_share(card, state), card, state);
    return state;
}

QuestionState follow_up_next(QuestionState state, const Card& card, int number) {
    if (number >= static_cast<int>(card.follow_ups.size()))
        return graded_next(std::move(state), card);
    state.follow_up = number;
    return moved_to(std::move(state), InterviewStep::FollowUp);
}

/// The clock of a step with a target, `passed` later: at most the target when strict.
milliseconds clock_after(const QuestionState& state, const Card& card, InterviewPace pace, milliseconds passed) {
    assert(passed.count() >= 0);
    const milliseconds clock = state.clock + passed;
    const auto target = target_of(state, card);
    return target && pace == InterviewPace::Strict ? std::min<milliseconds>(clock, *target) : clock;
}

bool has_nothing_to_show(const Card& card, const QuestionState& state) {
    if (card.kind == Kind::Choice)
        return state.chosen.empty();
    if (is_auto_graded(card))
        return state.text.empty();
    return (card.kind == Kind::Exercise ? state.code.text.empty() : !card.key_points.empty()) && state.ticked.empty();
}

} // namespace

std::optional<std::chrono::seconds> target_of(const QuestionState& state, const Card& card) {
    if (state.step == InterviewStep::Answering)
        return std::chrono::seconds{card.seconds};
    if (state.step == InterviewStep::FollowUp)
        return follow_up_target(card.seconds);
    return std::nullopt;
}

QuestionState after_time(QuestionState state, const Card& card, InterviewPace pace, milliseconds passed) {
    assert(state.step != InterviewStep::Done);
    const auto target = target_of(state, card);
    if (pace == InterviewPace::Relaxed || !target || state.clock + passed < *target) {
        state.clock += passed;
        return state;
    }
    if (state.step == InterviewStep::FollowUp)
        return after_follow_up(std::move(state), card, pace, passed);
    state.time_up = true;
    return after_answer(std::move(state), card, pace, passed);
}

QuestionState after_answer(QuestionState state, const Card& card, InterviewPace pace, milliseconds passed) {
    assert(state.step == InterviewStep::Answering);
    state.elapsed = clock_after(state, card, pace, passed);
    state.time_up = state.time_up || state.elapsed < state.clock + passed;
    if (!is_auto_graded(card) && !card.key_points.empty())
        return moved_to(std::move(state), InterviewStep::Ticking);
    return follow_up_next(std::move(state), card, 0);
}

QuestionState after_run(QuestionState state, std::string code, const CodeRun& run, milliseconds passed) {
    assert(state.step == InterviewStep::Answering);
    assert(run.passed >= 0 && run.passed <= run.checks);
    CodeAnswer& kept = state.code;
    kept.text = std::move(code);
    kept.changed = false;
    ++kept.runs;
    kept.passed = run.passed;
    kept.checks = run.checks;
    kept.queries = run.queries;
    if (run.passed == run.checks && !kept.first_green)
        kept.first_green = state.clock + passed;
    return state;
}

QuestionState after_ticking(QuestionState state, const Card& card, std::vector<int> ticked) {
    assert(state.step == InterviewStep::Ticking);
    std::ranges::sort(ticked);
    ticked.erase(std::unique(ticked.begin(), ticked.end()), ticked.end());
    assert(ticked.empty() || (ticked.front() >= 0 && ticked.back() < static_cast<int>(card.key_points.size())));
    state.ticked = std::move(ticked);
    return follow_up_next(std::move(state), card, 0);
}

QuestionState after_follow_up(QuestionState state, const Card& card, InterviewPace pace, milliseconds passed) {
    assert(state.step == InterviewStep::FollowUp);
    const milliseconds elapsed = clock_after(state, card, pace, passed);
    state.follow_ups.push_back({state.follow_up, elapsed, FollowUpResult::Lost});
    return moved_to(std::move(state), InterviewStep::Judging);
}

QuestionState after_judging(QuestionState state, const Card& card, FollowUpResult survival) {
    assert(state.step == InterviewStep::Judging);
    state.follow_ups.back().survival = survival;
    return follow_up_next(std::move(state), card, state.follow_up + 1);
}

QuestionState after_grading(QuestionState state, const Card& card, std::optional<Grade> grade, Instant now) {
    assert(state.step == InterviewStep::Grading);
    state.grade = grade ? grade : state.suggested;
    state.share = rubric_share(card, state).value_or(share_of(*state.grade));
    state.outcome = state.time_up && has_nothing_to_show(card, state) ? AnswerOutcome::TimeUp : AnswerOutcome::Answered;
    state.answered = now;
    return moved_to(std::move(state), InterviewStep::Done);
}

QuestionState given_up(QuestionState state, AnswerOutcome outcome, milliseconds passed, Instant now) {
    assert(state.step != InterviewStep::Done);
    assert(outcome == AnswerOutcome::Skipped || outcome == AnswerOutcome::Unknown);
    if (state.step == InterviewStep::Answering)
        state.elapsed = state.clock + passed;
    state.outcome = outcome;
    state.share = 0;
    state.suggested = state.grade = std::nullopt;
    if (outcome == AnswerOutcome::Unknown)
        state.suggested = state.grade = Grade::Again;
    state.answered = now;
    return moved_to(std::move(state), InterviewStep::Done);
}

std::chrono::seconds follow_up_target(int seconds) { return std::chrono::seconds{std::clamp(seconds / 2, 20, 60)}; }

std::chrono::seconds planned_time(int seconds, int follow_ups) {
    return std::chrono::seconds{seconds} + follow_ups * follow_up_target(seconds) + grading_time;
}

namespace {

void check_places(const std::vector<int>& places, std::size_t count, const std::string& what) {
    for (const int place : places)
        if (place < 0 || place >= static_cast<int>(count))
            throw BadAnswer(
                English::tr("The question has %1 %2, so there is no number %3 counted from 0; nothing was recorded")
                    .arg(std::to_string(count))
                    .arg(what)
                    .arg(std::to_string(place)));
}

void check(const AnswerSheet& sheet, const Card& card) {
    check_places(sheet.ticked, card.key_points.size(), "key points");
    check_places(sheet.chosen, card.options.size(), "options");
    std::vector<int> numbers;
    for (const SheetFollowUp& follow_up : sheet.follow_ups)
        numbers.push_back(follow_up.number);
    check_places(numbers, card.follow_ups.size(), "follow-ups");
    if (std::set<int>(numbers.begin(), numbers.end()).size() != numbers.size())
        throw BadAnswer(English::tr("A follow-up is answered twice; nothing was recorded"));
}

} // namespace

QuestionState answered_at_once(const AnswerSheet& sheet, const Card& card, InterviewPace pace, Instant now,
                               CodeAnswer code) {
    check(sheet, card);
    QuestionState state;
    state.code = std::move(code);
    state.text = sheet.text;
    state.chosen = sheet.chosen;
    std::ranges::sort(state.chosen);
    if (sheet.kind != AnswerSheet::Kind::Answer)
        return given_up(state, sheet.kind == AnswerSheet::Kind::Skip ? AnswerOutcome::Skipped : AnswerOutcome::Unknown,
                        sheet.elapsed, now);
    // Follow-ups that the sheet does not tell of were not asked.
    Card asked = card;
    asked.follow_ups.resize(sheet.follow_ups.size());
    state = after_answer(state, asked, pace, sheet.elapsed);
    if (state.step == InterviewStep::Ticking)
        state = after_ticking(state, asked, sheet.ticked);
    std::vector<SheetFollowUp> follow_ups = sheet.follow_ups;
    std::ranges::sort(follow_ups, {}, &SheetFollowUp::number);
    for (const SheetFollowUp& follow_up : follow_ups) {
        state = after_follow_up(state, asked, pace, follow_up.elapsed);
        state.follow_ups.back().number = follow_up.number;
        state = after_judging(state, asked, follow_up.survival);
    }
    return after_grading(state, asked, sheet.grade, now);
}

} // namespace greenroom
