#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace greenroom {

/// A collection of Anki's, as its tables have it; times and numbers as Anki keeps them. Nothing in it is checked yet
/// but that the texts are as long as they say: it comes from strangers. Of its two schemas, 11 keeps note types and
/// decks as JSON, 15 to 18 as rows.
struct AnkiCollection {
    /// A row of a table whose `config` is a message of Protocol Buffers.
    struct Configured {
        std::int64_t owner = 0; ///< the note type; of note types and decks their own id
        std::int64_t place = 0; ///< among the fields or templates of one note type, from 0
        std::string name;
        std::string config;
    };

    struct Note {
        std::int64_t id = 0; ///< creation, milliseconds
        std::string guid;
        std::int64_t notetype = 0;
        std::int64_t modified = 0; ///< seconds
        std::string tags;          ///< with spaces between
        std::string fields;        ///< HTML, with U+001F between
        std::string sort_field{};  ///< written only: the first field as plain text
        std::int64_t checksum = 0; ///< written only: the beginning of its SHA-1
    };

    struct Card {
        std::int64_t id = 0;
        std::int64_t note = 0;
        std::int64_t deck = 0;
        std::int64_t place = 0;     ///< the template, or the number of the gap less one
        std::int64_t type = 0;      ///< 0 new, 1 learning, 2 review, 3 relearning
        std::int64_t queue = 0;     ///< -1 suspended, -2 and -3 buried
        std::int64_t due = 0;       ///< new: position; learning: seconds; review: days since `created`
        std::int64_t interval = 0;  ///< days; negative: seconds
        std::int64_t home_due = 0;  ///< the real due date, while the card is in a filtered deck
        std::int64_t home_deck = 0; ///< 0 unless it is in one
        std::int64_t flags = 0;
        std::int64_t factor = 0; ///< per mille
        std::int64_t repetitions = 0;
        std::int64_t lapses = 0;
        std::string data; ///< JSON, or nothing
    };

    struct Review {
        std::int64_t id = 0; ///< its moment, milliseconds; unique
        std::int64_t card = 0;
        std::int64_t ease = 0;     ///< 1 to 4; 0 for what is no review
        std::int64_t interval = 0; ///< days; negative: seconds
        std::int64_t last_interval = 0;
        std::int64_t factor = 0;
        std::int64_t elapsed = 0; ///< milliseconds
        std::int64_t type = 0;    ///< 0 learning, 1 review, 2 relearning, 3 filtered, 4 manual, 5 rescheduled
    };

    std::int64_t created = 0; ///< seconds
    std::string notetypes_json;
    std::string decks_json;
    std::vector<Configured> notetypes;
    std::vector<Configured> fields;
    std::vector<Configured> templates;
    std::vector<Configured> decks; ///< with U+001F between the levels of a name
    std::vector<Note> notes;       ///< in order of id, as the two below
    std::vector<Card> cards;
    std::vector<Review> reviews;
};

} // namespace greenroom
