#pragma once

#include "cards/parse/card.h"
#include "memory/memory_state.h"
#include "records/card_key.h"
#include "records/instant.h"
#include "records/statistics.h"
#include "store/files/database.h"

#include <string>
#include <vector>

namespace greenroom {

/// Where the deck's cards stand, for charts. `topic` everywhere limits to that topic path and those below it; empty for
/// all. Archived cards never count.
class CardStatistics {
public:
    explicit CardStatistics(Database& database);

    /// When each card that is neither suspended nor buried is due, earliest first.
    std::vector<Instant> due(const std::string& topic, Instant now);

    /// What the last review of each reviewed card left behind.
    std::vector<MemoryState> memories(const std::string& topic);

    /// Cards with at least `lapses`, most lapses first, at most `limit`.
    std::vector<LeechCard> leeches(const std::string& topic, int lapses, int limit);

private:
    Database& database_;
    PreparedStatement due_, due_of_topic_, memories_, memories_of_topic_, leeches_;
};

} // namespace greenroom
