#pragma once

#include "cards/parse/card.h"
#include "records/card_key.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace greenroom {

/// A card as the deck keeps it.
struct StoredCard {
    CardKey key;
    Card card;
    std::string topic_title;
    std::filesystem::path file; ///< absolute path of its Markdown file; empty when that is gone
    bool archived = false;
};

/// Whether a topic is the one at the path `above`, or below that; every topic is below the empty path.
inline bool lies_below(const std::string& topic, const std::string& above) {
    return above.empty() || topic == above || topic.starts_with(above + "/");
}

/// A topic as stored.
struct StoredTopic {
    TopicKey key;
    Topic topic;
    std::int64_t position = 0; ///< in the order of decks, and of topics in its deck
};

} // namespace greenroom
