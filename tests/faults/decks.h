#pragma once

#include "store/tables/store.h"
#include "study/review/review_session.h"
#include "support/collection_builder.h"

#include <filesystem>
#include <string>
#include <vector>

namespace greenroom::test {

inline const Calendar utc_calendar(std::chrono::hours{4}, [](Instant) { return std::chrono::seconds{0}; });

/// Settings under which every card may be asked every day.
inline Settings without_limits() {
    Settings settings;
    settings.new_per_day = 1000;
    settings.reviews_per_day = 10000;
    return settings;
}

/// Makes a deck of `cards` cards in `file` with `reviews` reviews, one a minute.
void make_deck(const std::filesystem::path& file, int cards, int reviews);

/// Writes Markdown decks of `files` topics with ten cards each below `folder`.
void write_decks(const std::filesystem::path& folder, int files);

/// Makes a deck of the first version with `reviews` reviews of one card, as SQL that knows no other version.
void make_first_version_deck(const std::filesystem::path& file, int reviews);

/// The ids of the log's rows in the order they came, an undo as "undo <id>".
std::vector<std::string> log_of(const std::filesystem::path& file, int after_number = 0);

/// Copies a deck that nobody has open.
void copy_closed_deck(const std::filesystem::path& from, const std::filesystem::path& to);

/// Everything in a file.
std::string bytes_of(const std::filesystem::path& file);

} // namespace greenroom::test
