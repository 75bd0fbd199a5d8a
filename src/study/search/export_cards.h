#pragma once

#include "records/card_key.h"
#include "records/instant.h"

#include <span>
#include <string>
#include <vector>

namespace greenroom {

class Store;

/// The cards of one topic as a Markdown file.
struct TopicMarkdown {
    std::string topic; ///< path; its text belongs in `<path>.md`
    std::string markdown;

    bool operator==(const TopicMarkdown&) const = default;
};

/// Cards as Markdown in the card format, which parse_cards() reads back: a text for each topic, in order of their first
/// card. A cloze heading is written once, whichever of its siblings are among the cards.
std::vector<TopicMarkdown> export_markdown(Store& store, std::span<const CardKey> cards);

/// Cards as CSV (RFC 4180, UTF-8, with a header line): one line each.
std::string export_csv(Store& store, std::span<const CardKey> cards, Instant now);

} // namespace greenroom
