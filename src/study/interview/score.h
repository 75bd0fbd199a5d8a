#pragma once

#include "records/interview_record.h"

namespace greenroom {

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

/// The rule in words, for reports.
const char* scoring_rule();

} // namespace greenroom
