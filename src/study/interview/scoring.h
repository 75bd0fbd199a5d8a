#pragma once

#include "cards/parse/card.h"
#include "memory/grade.h"
#include "messages/message.h"
#include "records/interview_record.h"

#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// A share from which an answer counts as good, and from which it is at least half of one.
inline constexpr double good_share = 0.85;
inline constexpr double half_share = 0.5;

/// How much of an answer follow-ups decide, where there were any; the rest is the rubric.
inline constexpr double follow_up_weight = 0.2;

/// What may be typed for a card, each once: the accepted answers of a typed one; of a cloze the text of its gap,
/// without markup and as it stands (texts of several gaps of that number that differ, separated by ", "). Empty for
/// other kinds.
std::vector<std::string> accepted_answers(const Card& card);

/// Whether the program marks a card: every kind but open ones.
bool is_auto_graded(const Card& card);

/// How much of an exercise's rubric its key points decide, where it has some; the rest is its code.
inline constexpr double spoken_weight = 0.25;

/// The part of what an exercise's code is worth that each hint shown takes.
inline constexpr double hint_cost = 0.1;

/// What the code of an exercise is worth, 0–1: checks passed in the last run over all of them, times (1 − hint_cost ×
/// hints). Nothing without a run.
double code_share(const CodeAnswer& code);

/// What the rubric gives, 0–1. Choice cards: 1 if exactly the right options are chosen. Typed and cloze cards: 1 if the
/// text is accepted. Open cards: ticked over all key points, and nothing without key points, where the learner grades
/// alone. Exercises: 75 % code_share(), 25 % ticked over all key points; code_share() alone without key points.
std::optional<double> rubric_share(const Card& card, const QuestionState& state);

/// The share that a grade stands for, where the learner grades alone: Again 0, Hard ½, Good and Easy 1.
double share_of(Grade grade);

/// Rubric and follow-ups in one, 0–1: 80 % the share, 20 % survived over asked follow-ups; the share alone when none
/// was asked.
double answer_quality(double share, FollowUpTally follow_ups);

FollowUpTally tally_of(const std::vector<AnsweredFollowUp>& follow_ups);

/// The grade that rubric, follow-ups and clock speak for. Quality (see answer_quality) below half_share: Again; below
/// good_share, or over time: Hard; else Good. A missing share counts as 1, so that clock and follow-ups decide. Easy is
/// never suggested: only the learner knows that it came without effort.
Grade interview_grade(std::optional<double> share, const Card& card, const QuestionState& state);

/// The four bands of an interviewer's verdict.
enum class Verdict { StrongNo, No, Yes, StrongYes };

/// "strong no", "no", "yes" or "strong yes".
const char* to_word(Verdict verdict);

/// Scores from which each band begins; below the first is a strong no.
inline constexpr double no_from = 40;
inline constexpr double yes_from = 60;
inline constexpr double strong_yes_from = 80;

/// The part of a question's points that a late answer can lose.
inline constexpr double time_weight = 0.1;

/// 1 within the target, falling evenly to 0 at twice the target and staying there.
double timeliness(std::chrono::milliseconds elapsed, std::chrono::seconds target);

/// What a finished question is worth, 0–100: 100 × quality × (0.9 + 0.1 × timeliness), where quality is 80 % rubric
/// share and 20 % follow-ups survived (the share alone when none was asked). An interview's score is the mean over its
/// answered questions.
double points(double share, FollowUpTally follow_ups, std::chrono::milliseconds elapsed, std::chrono::seconds target);

Verdict verdict_of(double score);

/// A score or a question's points as they are shown everywhere: whole, and rounded down, so that 79.6 does not read as
/// 80 with the verdict below it.
int whole_score(double score);

/// The rule in words, for reports.
Message scoring_rule();

/// What is known of an answer in Study.
struct StudiedAnswer {
    bool hinted = false;
    std::optional<bool> right{}; ///< of a card that is marked: options chosen, or typed
    int ticked = 0, of = 0;      ///< key points
};

/// The grade it speaks for: Again when marked wrong; all key points ticked Good, at least half Hard, fewer Again. None
/// ticked says nothing, as with a card that has none: Good, what most answers are. With a hint Hard at best. Easy is
/// never suggested: only the learner knows that it came without effort.
Grade suggested_grade(const StudiedAnswer& answer);

} // namespace greenroom
