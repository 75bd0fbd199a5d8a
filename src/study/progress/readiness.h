#pragma once

#include "study/today.h"

#include <span>
#include <string>
#include <vector>

namespace greenroom {

/// The readiness of topics that belong together.
struct GroupReadiness {
    std::string name; ///< the topic's title, or of several the part of the path that they share
    std::string path;
    int cards = 0;
    double now = 0;  ///< 0–1, every card counting alike
    double then = 0; ///< at the interview, if nothing more is reviewed

    bool operator==(const GroupReadiness&) const = default;
};

/// Sums topics up by the next part of their path below `topic` (empty for the whole deck), in the deck's order.
std::vector<GroupReadiness> group_readiness(std::span<const TopicStanding> topics, const std::string& topic);

} // namespace greenroom
