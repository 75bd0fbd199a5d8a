#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace greenroom {

/// "GRRM": marks an SQLite file as a Greenroom deck.
inline constexpr int deck_application_id = 0x4752524D;

/// What a sound deck file holds.
struct DeckFileSummary {
    int version = 0; ///< of its tables, as in migrations()
    int reviews = 0; ///< grades in its log, undone ones included

    bool operator==(const DeckFileSummary&) const = default;
};

/// Refuses what is no deck (NotADeck), what cannot be one (DamagedDeck), and a deck of a version that this program does
/// not know (StoreError). Throws SQLite::Exception where the file cannot be read.
void refuse_what_is_no_deck(SQLite::Database& connection, const std::filesystem::path& file);

/// Reads a deck file that nobody writes from end to end: every page, every index, every reference between tables.
/// Throws DamagedDeck where something is wrong, StoreError where it is no deck or cannot be read.
DeckFileSummary check_deck_file(const std::filesystem::path& file);

/// How many grades the log holds, undone ones included. Throws SQLite::Exception.
int count_reviews(SQLite::Database& connection);

} // namespace greenroom
