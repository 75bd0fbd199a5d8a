#pragma once

#include "study/review/today.h"

#include <span>
#include <string>
#include <vector>

namespace greenroom {

/// Topics summed up by the next part of their path below `topic` (empty for the whole deck), in the deck's order, every
/// card counting alike. What several make up has no title.
std::vector<TopicReadiness> summed_up(std::span<const TopicReadiness> topics, const std::string& topic);

/// Those that are the least ready now, `most` of them, in the order they came.
std::vector<TopicReadiness> least_ready(std::vector<TopicReadiness> topics, std::size_t most);

} // namespace greenroom
