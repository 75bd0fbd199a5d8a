#pragma once

#include "cards/parse/deck_info.h"
#include "records/card_key.h"
#include "records/deck_source.h"
#include "records/path_progress.h"
#include "store/files/database.h"

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace greenroom {

/// The paths of every deck, in the order of decks and of their `deck.json`.
class PathTable {
public:
    explicit PathTable(Database& database) : database_(database) {}

    std::vector<DeckPath> all();
    std::vector<DeckPath> of(const DeckSource& source);

    /// The first path of that id; nothing when there is none.
    std::optional<DeckPath> find(const std::string& id);

    /// At which place of the path of that id each of its cards comes, all gaps of a heading at one. Empty when there is
    /// no such path.
    std::unordered_map<CardKey, std::size_t> places(const std::string& id);

    /// How far each was met; the paths without their cards.
    std::vector<PathProgress> progress();

    /// Puts these in the place of a source's paths.
    void replace(const DeckSource& source, const std::vector<DeckPath>& paths);

private:
    std::vector<DeckPath> with_cards(std::vector<std::pair<std::int64_t, DeckPath>> paths);

    Database& database_;
};

} // namespace greenroom
