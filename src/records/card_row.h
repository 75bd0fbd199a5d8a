#pragma once

#include "cards/parse/card.h"
#include "records/card_key.h"
#include "records/marks.h"
#include "records/review.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// A part of a text, in bytes of UTF-8.
struct TextRange {
    std::size_t offset = 0;
    std::size_t length = 0;

    bool operator==(const TextRange&) const = default;
};

/// The piece of a card's text where a query's words were found, as one line of Markdown source.
struct Snippet {
    std::string text;            ///< empty for a query without words
    std::vector<TextRange> hits; ///< the words found, in order, apart from each other

    bool operator==(const Snippet&) const = default;
};

/// A card as a list shows it. What a never-reviewed card lacks is nothing.
struct CardRow {
    CardKey key;
    std::string id;
    std::string question; ///< inline Markdown
    int gap = 0;          ///< which one a cloze sibling asks for; 0 on other kinds
    std::string topic;    ///< path
    std::string topic_title;
    Level level = Level::Mid;
    Kind kind = Kind::Open;
    int seconds = 60; ///< how long a spoken answer, or an exercise, should take
    bool archived = false;
    Marks marks;                      ///< without the note
    std::optional<Schedule> schedule; ///< nothing for a new card
    Instant edited;                   ///< when its text last changed in the deck
    Snippet snippet;

    // What the memory model says of it, which the store does not know.
    std::optional<double> interval;       ///< the current one, in days
    std::optional<double> retrievability; ///< now, 0–1
    bool due = false;                     ///< now, and neither suspended nor buried nor archived
    bool leech = false;

    bool operator==(const CardRow&) const = default;
};

} // namespace greenroom
