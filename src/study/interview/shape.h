#pragma once

#include "records/interview_record.h"

#include <chrono>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace greenroom {

/// Cards that tell about the learner, as a story: Situation, Task, Action, Result.
inline constexpr const char* behavioural_tag = "star";

/// Whether a card, by its tags joined by ", ", has this one.
bool has_tag(std::string_view tags, std::string_view tag);

/// One part of an interview: which cards it asks, and how many. Cards are told apart by kind, tags and follow-ups, so a
/// deck of any topics can have them.
struct InterviewPart {
    /// MostAsked: cards that are asked often come before the others, and those asked rarely last.
    enum class Choice { ByWeight, MostAsked };
    enum class Kinds { Any, Open, AllButCloze, Exercise }; ///< the third without exercises, too

    static constexpr int unlimited = std::numeric_limits<int>::max();

    std::vector<std::string_view> tags{};    ///< only cards with one of these; empty for all
    std::vector<std::string_view> without{}; ///< no card with one of these
    int at_least = 1;                        ///< drawn before any part gets more; of 0, once the others have theirs
    int at_most = 1;                         ///< as the interview's length allows
    Kinds kinds = Kinds::Open;
    Choice choice = Choice::ByWeight;
    int follow_ups = 0;          ///< only cards with so many or more
    std::chrono::minutes time{}; ///< for each answer; 0 for the card's own

    /// Whether it asks the card.
    bool asks(const InterviewCandidate& card) const;
    /// How long the answer to the card should take.
    std::chrono::seconds time_of(const InterviewCandidate& card) const;
};

/// The parts of an interview, in the order in which they are asked.
std::span<const InterviewPart> parts_of(InterviewShape shape);

/// Whether the plan asks for exercises: live coding does, and what has a part of them.
bool asks_exercises(const InterviewPlan& plan);

} // namespace greenroom
