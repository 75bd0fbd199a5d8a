#pragma once

#include "cards/parse/card.h"

#include <string>

namespace greenroom {

/// The head of a topic's file: its title, path and summary.
std::string topic_markdown(const Topic& topic);

/// A card as the card format writes it, from its heading on; parse_cards() reads the same back. A cloze card is written
/// with all gaps of its heading, under the heading's id.
std::string card_markdown(const Card& card);

} // namespace greenroom
