#include "store/files/recovery.h"

#include "store/files/connection.h"
#include "store/files/deck_file.h"

#include <algorithm>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

/// Damage elsewhere in the file leaves the log's own pages readable.
std::optional<int> readable_reviews(const fs::path& deck) {
    try {
        SQLite::Database connection = connect(deck, WhenMissing::Refuse);
        return count_reviews(connection);
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

Instant last_written(const fs::path& deck) {
    std::error_code missing;
    Instant latest{};
    for (const fs::path& file : {deck, write_ahead_log_of(deck)}) {
        const fs::file_time_type time = fs::last_write_time(file, missing);
        if (!missing)
            latest = std::max(latest,
                              std::chrono::floor<std::chrono::milliseconds>(fs::file_time_type::clock::to_sys(time)));
    }
    return latest;
}

} // namespace

RecoveryOffer recovery_offer(const fs::path& deck) {
    RecoveryOffer offer{newest_good_backup(deck), std::nullopt, last_written(deck)};
    if (const auto reviews = readable_reviews(deck); reviews && offer.backup)
        offer.lacking = std::max(0, *reviews - offer.backup->reviews.value_or(0));
    return offer;
}

} // namespace greenroom
