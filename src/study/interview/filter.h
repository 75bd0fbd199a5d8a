#pragma once

#include "records/interview_record.h"

#include <array>
#include <span>
#include <vector>

namespace greenroom {

/// What a plan may narrow the cards by.
enum class InterviewFilter { Format, Topics, Levels, Tags };

inline constexpr std::array<InterviewFilter, 4> all_interview_filters{InterviewFilter::Format, InterviewFilter::Topics,
                                                                      InterviewFilter::Levels, InterviewFilter::Tags};

/// "format", "topics", "levels" or "tags".
const char* to_word(InterviewFilter filter);

/// Whether a card passes one filter of a plan.
bool passes(const InterviewCandidate& card, const InterviewPlan& plan, InterviewFilter filter);

/// Whether a card passes all of them.
bool matches(const InterviewCandidate& card, const InterviewPlan& plan);

/// How many questions an interview could ask if one filter were dropped.
struct RelaxedFilter {
    InterviewFilter filter = InterviewFilter::Format;
    int questions = 0;

    bool operator==(const RelaxedFilter&) const = default;
};

/// For each filter that keeps questions out by itself, how many there would be without it; most first. Siblings count
/// as one question, since an interview asks only one of them.
std::vector<RelaxedFilter> loosenings(std::span<const InterviewCandidate> candidates, const InterviewPlan& plan);

} // namespace greenroom
