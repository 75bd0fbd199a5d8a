#pragma once

#include "records/interview_record.h"
#include "study/interview/scoring.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>

namespace greenroom {

/// Whether an interview's level follows its answers.
bool is_adaptive(const InterviewPlan& plan);

/// The level of the next question, as interviewers choose it: two strong answers in a row and it is a level up, two
/// weak ones and it is a level down, within the levels of the plan. It begins with that of the first question. Answers
/// that are not done, or were skipped, do not count.
Level level_after(std::span<const InterviewEntry> entries, const InterviewPlan& plan);

/// Which question to ask at `place` instead of the one drawn for it.
struct Replacement {
    std::optional<std::size_t> later;            ///< one drawn for a later place: the two change places
    std::optional<InterviewCandidate> candidate; ///< else one that was not drawn
    std::chrono::seconds target{};               ///< of the candidate's answer
};

/// One of the same part of the interview at `level`; nothing where the drawn one has it, or where there is none.
/// Repeats no heading and no family of what is asked.
std::optional<Replacement> question_at_level(Level level, std::span<const InterviewEntry> entries, std::size_t place,
                                             const InterviewPlan& plan, std::span<const InterviewCandidate> candidates,
                                             const std::unordered_set<CardKey>& recent, Instant now);

/// Where an adaptive interview settled, and what its verdict means for a post at each level: as it is for that at which
/// it settled, a band better for each level below, a band worse for each above.
struct SettledLevel {
    Level level = Level::Mid;
    std::array<Verdict, 3> verdicts{}; ///< for junior, mid and senior

    bool operator==(const SettledLevel&) const = default;
};
SettledLevel settled_at(Level level, Verdict verdict);

/// The same in words: "The level followed your answers. It settled at mid: strong yes for a junior post, yes for mid,
/// no for senior."
Message settled_text(const SettledLevel& settled);

/// A verdict or a level within a sentence: "strong no", "junior".
Message word_of(Verdict verdict);
Message word_of(Level level);

} // namespace greenroom
