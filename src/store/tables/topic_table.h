#pragma once

#include "cards/parse/card.h"
#include "memory/memory_state.h"
#include "records/card.h"
#include "records/card_key.h"
#include "records/deck_source.h"
#include "records/instant.h"
#include "store/files/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// What a card's last review left behind.
struct CardMemory {
    MemoryState memory;
    Instant last_review;
    Instant due;
};

/// A card that is not archived, with its memory: what counts and readiness are made of.
struct TopicCard {
    TopicKey topic;
    std::optional<CardMemory> memory; ///< nothing for a new card
    bool active = true;               ///< neither suspended nor buried
    CardKey key{};
};

/// Topics, in the order their deck gives.
class TopicTable {
public:
    explicit TopicTable(Database& database) : database_(database) {}

    /// Inserts a topic, or updates the one of its path where it belongs to `source`. A topic belongs to the shipped
    /// deck where that has cards in it, else to the source with cards in it that was added first: what others call it
    /// does not count.
    TopicKey put(const Topic& topic, std::int64_t position, const DeckSource& source, Instant now);

    /// Moves the topic of this path, where it belongs to `source`.
    void move(const std::string& path, std::int64_t position, const DeckSource& source, Instant now);

    /// Whether the topic belongs to this source, or to none.
    bool belongs_to(TopicKey topic, const DeckSource& source);

    /// All topics with cards that are not archived, in order.
    std::vector<StoredTopic> all();

    /// The title of the topic at a path, cards or none; nothing for a path that no deck ever gave.
    std::optional<std::string> title(const std::string& path);

    /// Every card that is not archived, in the order of their keys.
    std::vector<TopicCard> cards(Instant now);

private:
    Database& database_;
};

} // namespace greenroom
