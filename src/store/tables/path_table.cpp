#include "store/tables/path_table.h"

#include <cstdint>
#include <utility>

namespace greenroom {

namespace {

std::pair<std::int64_t, DeckPath> path_from(Row row) {
    return {row.long_number(0), {row.text(1), row.text(2), row.text(3), row.number(4), row.number(5), {}}};
}

/// True for the card `c` that the path_card `x` names: by its id, or its heading's.
const std::string is_named = " (c.id = x.id OR c.id > x.id || '#' AND c.id < x.id || '$') ";

} // namespace

std::vector<DeckPath> PathTable::all() {
    return with_cards(database_.rows("read the paths", R"(
        SELECT key, id, title, audience, days, minutes
        FROM path
        WHERE source IN (SELECT key FROM source WHERE elsewhere = 0)
        ORDER BY source, position)",
                                     path_from));
}

std::vector<DeckPath> PathTable::of(const DeckSource& source) {
    return with_cards(database_.rows("read the paths", R"(
        SELECT key, id, title, audience, days, minutes
        FROM path
        WHERE source = ?
        ORDER BY position)",
                                     source.key, path_from));
}

std::optional<DeckPath> PathTable::find(const std::string& id) {
    const auto paths = with_cards(database_.rows("read the path", R"(
        SELECT key, id, title, audience, days, minutes
        FROM path
        WHERE id = ? AND source IN (SELECT key FROM source WHERE elsewhere = 0)
        ORDER BY source
        LIMIT 1)",
                                                 id, path_from));
    return paths.empty() ? std::nullopt : std::optional(paths.front());
}

std::unordered_map<CardKey, std::size_t> PathTable::places(const std::string& id) {
    std::unordered_map<CardKey, std::size_t> places;
    static const std::string sql =
        "SELECT c.key, x.position FROM path_card x CROSS JOIN card c ON" + is_named +
        "WHERE x.path = (SELECT key FROM path WHERE id = ? AND source IN (SELECT key FROM source "
        "WHERE elsewhere = 0) ORDER BY source LIMIT 1)";
    database_.each("read the places of the path's cards", sql.c_str(), id, [&](Row row) {
        places.emplace(row.card(0), static_cast<std::size_t>(row.long_number(1)));
        return true;
    });
    return places;
}

std::vector<PathProgress> PathTable::progress() {
    static const std::string sql = R"(
        SELECT
            p.key,
            p.id,
            p.title,
            p.audience,
            p.days,
            p.minutes,
            count(c.key),
            count(s.card)
        FROM path p
        LEFT JOIN path_card x ON x.path = p.key
        LEFT JOIN card c ON)" + is_named +
                                   R"(AND c.archived IS NULL
        LEFT JOIN schedule s ON s.card = c.key
        WHERE p.source IN (SELECT key FROM source WHERE elsewhere = 0)
        GROUP BY p.key
        ORDER BY p.source, p.position)";
    return database_.rows("read the paths", sql.c_str(), [](Row row) {
        return PathProgress{path_from(row).second, row.number(6), row.number(7)};
    });
}

std::vector<DeckPath> PathTable::with_cards(std::vector<std::pair<std::int64_t, DeckPath>> paths) {
    std::vector<DeckPath> whole;
    for (auto& [key, path] : paths) {
        path.cards =
            database_.rows("read the path's cards", "SELECT id FROM path_card WHERE path = ? ORDER BY position", key,
                           [](Row row) { return row.text(0); });
        whole.push_back(std::move(path));
    }
    return whole;
}

void PathTable::replace(const DeckSource& source, const std::vector<DeckPath>& paths) {
    database_.transact("save the paths", [&] {
        database_.run("save the paths", "DELETE FROM path WHERE source = ?", source.key);
        for (std::size_t position = 0; position < paths.size(); ++position) {
            const DeckPath& path = paths[position];
            const auto key = database_.row("save the path", R"(
                INSERT INTO path (source, position, id, title, audience, days, minutes) VALUES (?, ?, ?, ?, ?, ?, ?)
                RETURNING key)",
                                           source.key, position, path.id, path.title, path.audience, path.days,
                                           path.minutes, [](Row row) { return row.long_number(0); });
            for (std::size_t place = 0; place < path.cards.size(); ++place)
                database_.run("save the path's cards", "INSERT INTO path_card (path, position, id) VALUES (?, ?, ?)",
                              key.value(), place, path.cards[place]);
        }
    });
}

} // namespace greenroom
