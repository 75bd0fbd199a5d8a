#pragma once

#include <array>
#include <optional>

namespace greenroom {

/// What the table of cards shows, and can be sorted by.
enum class BrowseColumn {
    Question,
    Topic, ///< in the deck's order, and within a topic in the order of its file
    Level,
    Kind,
    State, ///< new, learning, mature; after them suspended, at last archived
    Due,
    Interval,
    Stability,
    Difficulty,
    Retrievability,
    Reviews,
    Lapses,
    Flagged,
    Edited,
};

inline constexpr std::array<BrowseColumn, 14> all_browse_columns{
    BrowseColumn::Question,       BrowseColumn::Topic,     BrowseColumn::Level,
    BrowseColumn::Kind,           BrowseColumn::State,     BrowseColumn::Due,
    BrowseColumn::Interval,       BrowseColumn::Stability, BrowseColumn::Difficulty,
    BrowseColumn::Retrievability, BrowseColumn::Reviews,   BrowseColumn::Lapses,
    BrowseColumn::Flagged,        BrowseColumn::Edited};

enum class Direction { Ascending, Descending };

/// In what order cards are listed. Cards that lack what the column shows come last in both directions.
struct BrowseOrder {
    std::optional<BrowseColumn> column{}; ///< nothing: best match first; for a query without words the deck's order
    Direction direction = Direction::Ascending;

    bool operator==(const BrowseOrder&) const = default;
};

} // namespace greenroom
