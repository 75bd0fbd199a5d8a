#pragma once

#include "cards/parse/card.h"
#include "records/card.h"
#include "records/card_key.h"
#include "records/instant.h"
#include "store/files/database.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// Where a card's text is known to be.
struct CardOwner {
    CardKey key;
    std::optional<std::int64_t> file; ///< nothing when the file is gone
    bool archived = false;
};

/// What putting a card did.
enum class Change { Added, Changed, Unchanged };

/// Cards by key and by id, with the full-text index kept beside them.
class CardTable {
public:
    explicit CardTable(Database& database) : database_(database) {}

    std::optional<StoredCard> of(CardKey key);
    std::optional<CardKey> find(const std::string& id);
    std::optional<CardOwner> owner(const std::string& id);

    /// Inserts a card or updates the one of its id; an archived one comes back and counts as added.
    Change put(const Card& card, TopicKey topic, std::int64_t file, Instant now);

    /// Inserts a card as another collection has it, or makes the one of its id that. Where no file here holds it, it is
    /// that collection's, and in use until that says otherwise.
    void take_in(const Card& card, TopicKey topic, Instant edited, std::optional<Instant> archived);

    /// The ids of a file's cards that are not archived.
    std::vector<std::string> ids_of_file(std::int64_t file);

    /// Takes a card out of use, keeping its history.
    void archive(const std::string& id, Instant now);

    /// Archives every card that no file holds any more, those that came from another collection aside; returns how
    /// many.
    int archive_without_file(Instant now);

    /// Ids of cards that are not archived and begin with `prefix`, at most `limit`, in order.
    std::vector<std::string> ids_beginning_with(const std::string& prefix, int limit);

    /// Indexes all cards anew if the search index holds their words by the rules of an older program; returns how many.
    int bring_index_up_to_date();
    /// Indexes the cards that the search index lacks; returns how many.
    int index_missing();

    /// Whether any card is not archived.
    bool any();

private:
    void insert(const Card& card, const std::string& content, TopicKey topic, std::optional<std::int64_t> file,
                Instant edited);
    void update(CardKey key, const Card& card, const std::string& content, TopicKey topic,
                std::optional<std::int64_t> file, Instant edited);
    void index(CardKey key, const Card& card);
    void index(const std::vector<CardKey>& keys);

    Database& database_;
};

} // namespace greenroom
