#pragma once

#include "records/interview_record.h"

#include <array>
#include <chrono>
#include <span>
#include <unordered_set>
#include <vector>

namespace greenroom {

/// What a plan may narrow the cards by.
enum class InterviewFilter { Format, Topics, Levels, Tags };

inline constexpr std::array<InterviewFilter, 4> all_interview_filters{InterviewFilter::Format, InterviewFilter::Topics,
                                                                      InterviewFilter::Levels, InterviewFilter::Tags};

/// "format", "topics", "levels" or "tags".
const char* to_word(InterviewFilter filter);

/// Whether the plan, or a part of its shape, goes by the tags of cards.
bool asks_for_tags(const InterviewPlan& plan);

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

/// The questions of an interview, in the order in which to ask them.
struct InterviewDraw {
    std::vector<CardKey> cards;
    std::vector<std::chrono::seconds> targets; ///< of each card's answer, as its part of the interview gives it
    std::chrono::seconds planned{};            ///< what they will take, follow-ups and grading included
    bool fewer = false; ///< the cards that match are used up before the length asked for, or before a part is full
    std::vector<RelaxedFilter> loosenings; ///< when fewer: what more would match without one of the filters

    bool operator==(const InterviewDraw&) const = default;
};

/// The weight of a topic: how often it is drawn beside another one. `readiness` is the mean probability of recalling
/// its cards now, 0–1; the weakest topic comes three times as often as one that is known by heart.
constexpr double topic_weight(double readiness) { return 0.5 + (1 - readiness); }

/// How often a card is drawn beside another one: 3, 2 or 1.
double asked_weight(Asked asked);

/// Draws an interview; the same arguments, candidates in any order, give the same one.
///
/// Each part of the plan's shape gets what it needs at least, then those that need nothing theirs, then each as much as
/// the length allows. Within a part topics
/// take turns: a topic's n-th question (from 0) comes at (n + u) / weight, u in [0, 1) by chance, where the weight is
/// topic_weight() times the sum of its matching cards' asked_weight(), so that a topic comes as often as it is asked.
/// Topics of exercises alone are as weak as those beside them: code is written seldom. Within a topic chance decides,
/// by asked_weight(). Cards in `recent` come only when no other is left; of a heading's siblings, and of a family, only
/// one is asked. By minutes, what no longer fits into the rest is passed over; where nothing fits, one question is
/// asked in any case. Parts come in their order, each from junior to senior.
InterviewDraw draw_interview(std::span<const InterviewCandidate> candidates, const InterviewPlan& plan,
                             const std::unordered_set<CardKey>& recent, Instant now);

} // namespace greenroom
