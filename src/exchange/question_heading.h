#pragma once

#include "cards/parse/card.h"

#include <string>

namespace greenroom {

/// Makes a question of Markdown a card's: its first line of prose becomes the heading, the rest the prompt. Where there
/// is no such line the heading is `otherwise`.
void split_question(const std::string& markdown, const std::string& otherwise, Card& card);

} // namespace greenroom
