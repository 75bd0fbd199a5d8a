#pragma once

#include <string>

namespace greenroom::bench {

/// How many cards a topic's file has at most.
inline constexpr int cards_per_topic = 100;

/// "area-03/topic-27": the path of a topic, ten topics to an area.
std::string topic_path(int topic);

/// The Markdown file of a topic with its first `cards` (up to cards_per_topic) cards: all four kinds, each card as it
/// is asked once, about 1.2 KB with code, key points, and on every other one a follow-up. The same arguments give the
/// same text.
std::string topic_text(int topic, int cards);

} // namespace greenroom::bench
