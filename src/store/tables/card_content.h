#pragma once

#include "cards/parse/card.h"

#include <string>

namespace greenroom {

/// The parts of a card that are only shown, never filtered by (its texts, options, key points, follow-ups and sources),
/// as one JSON object.
std::string content_json(const Card& card);

/// Puts the parts back. Throws nlohmann::json::exception for anything content_json() did not write.
void read_content_json(const std::string& json, Card& card);

/// What the full-text index holds of a card beside its question and tags: every part in Markdown, gaps filled in.
std::string searchable_body(const Card& card);

/// Gap braces `{{c1::text::hint}}` replaced by the text in them; everything else as it is.
std::string without_gap_braces(const std::string& markdown);

} // namespace greenroom
