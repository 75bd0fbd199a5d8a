#pragma once

#include "cards/parse/card.h"
#include "records/interview_record.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// The steps of one question, as pure functions from one state to the next:
///
///     Answering → Ticking (only with key points) → (FollowUp → Judging) for each follow-up → Grading → Done
///
/// `passed` is always the time since the clock was last told, at least 0. Each function asserts that its step is due.

/// What the current step should take: the card's seconds, or follow_up_target(); nothing for steps without a clock.
std::optional<std::chrono::seconds> target_of(const QuestionState& state, const Card& card);

/// Lets time pass. Strict: an answer or follow-up that reaches its target ends there.
QuestionState after_time(QuestionState state, const Card& card, InterviewPace pace, std::chrono::milliseconds passed);

/// The learner is done with the answer. Strict: time beyond the target does not count, the clock had ended it there.
QuestionState after_answer(QuestionState state, const Card& card, InterviewPace pace, std::chrono::milliseconds passed);

/// What a run of an exercise's code came to.
struct CodeRun {
    int passed = 0; ///< checks
    int checks = 0; ///< as many as there are
    int queries = 0;
};

/// The code was run; it is as it was run.
QuestionState after_run(QuestionState state, std::string code, const CodeRun& run, std::chrono::milliseconds passed);

/// The key points are ticked; `ticked` are places from 0, any order.
QuestionState after_ticking(QuestionState state, const Card& card, std::vector<int> ticked);

/// The learner is done with the follow-up that is asked; strict as in after_answer().
QuestionState after_follow_up(QuestionState state, const Card& card, InterviewPace pace,
                              std::chrono::milliseconds passed);

/// The learner says whether the answer to the follow-up held.
QuestionState after_judging(QuestionState state, const Card& card, FollowUpResult survival);

/// Ends the question with a grade; without one the suggested is taken. From Grading only.
QuestionState after_grading(QuestionState state, const Card& card, std::optional<Grade> grade, Instant now);

/// Ends the question from any step: skipped (share 0, no grade) or not known (share 0, Again).
QuestionState given_up(QuestionState state, AnswerOutcome outcome, std::chrono::milliseconds passed, Instant now);

/// How long the answer to a follow-up should take, for a card that takes `seconds`: half of that, 20 to 60 seconds.
std::chrono::seconds follow_up_target(int seconds);

/// What ticking the key points and grading take after each question, when an interview is planned by minutes.
inline constexpr std::chrono::seconds grading_time{15};

/// The time a question is planned with: its answer, all its follow-ups, and grading_time.
std::chrono::seconds planned_time(int seconds, int follow_ups);

} // namespace greenroom
