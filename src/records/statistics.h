#pragma once

#include "records/card_key.h"
#include "records/instant.h"

#include <array>
#include <chrono>
#include <string>

namespace greenroom {

/// How finely reviews are summed up over time. Every time zone in use is a multiple of it away from UTC, so study days
/// begin with a slot.
inline constexpr std::chrono::minutes slot_length{15};

/// Which reviews are meant. Those of archived cards count too: they were given.
struct ReviewSpan {
    Instant from;        ///< begins a slot
    Instant to;          ///< the first moment after it; begins a slot
    std::string topic{}; ///< this topic and those below it; empty for all
};

/// The reviews of one slot. Those that were undone never count.
struct ActivitySlot {
    Instant start;
    std::array<int, 4> grades{};         ///< how many of each grade
    std::chrono::milliseconds elapsed{}; ///< each answer counting two minutes at most: longer ones were pauses
    int predictions = 0;                 ///< reviews a day or more after their card's previous one
    int recalled = 0;                    ///< those of them that were passed

    int reviews() const { return grades[0] + grades[1] + grades[2] + grades[3]; }

    bool operator==(const ActivitySlot&) const = default;
};

/// What the model expected of one review, and what came.
struct Prediction {
    double predicted = 0; ///< probability of recall, in (0, 1)
    bool recalled = false;

    bool operator==(const Prediction&) const = default;
};

/// A card that was forgotten again and again, with what speaks for one remedy or another.
struct LeechCard {
    CardKey key;
    std::string id;
    std::string question; ///< Markdown
    int gap = 0;          ///< as Card::gap
    std::string topic_title;
    int lapses = 0;
    int reviews = 0;
    int key_points = 0;
    bool has_note = false;
    bool suspended = false;

    bool operator==(const LeechCard&) const = default;
};

} // namespace greenroom
