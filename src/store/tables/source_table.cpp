#include "store/tables/source_table.h"

namespace greenroom {

std::vector<DeckSource> SourceTable::all() {
    return database_.rows("read the deck folders", R"(
        SELECT key, root, only, origin
        FROM source
        WHERE elsewhere = 0
        ORDER BY origin DESC, key)",
                          [](Row row) {
                              return DeckSource{row.long_number(0), row.text(1), row.text(2),
                                                row.text(3) == "shipped" ? Origin::Shipped : Origin::Learner};
                          });
}

DeckSource SourceTable::put(const std::filesystem::path& root, const std::string& only, Origin origin) {
    const auto key = database_.row("save the deck folder", R"(
        INSERT INTO source (root, only, origin) VALUES (?, ?, ?)
        ON CONFLICT (root, only) DO UPDATE SET origin = excluded.origin, elsewhere = 0
        RETURNING key)",
                                   root.string(), only, origin == Origin::Shipped ? "shipped" : "learner",
                                   [](Row row) { return row.long_number(0); });
    return {key.value(), root, only, origin};
}

void SourceTable::move(const DeckSource& source, const std::filesystem::path& root, const std::string& only) {
    database_.run("move the deck folder", "UPDATE source SET root = ?, only = ? WHERE key = ?", root.string(), only,
                  source.key);
}

void SourceTable::remove(const DeckSource& source) {
    database_.run("remove the deck folder", "DELETE FROM source WHERE key = ?", source.key);
}

std::map<std::string, KnownFile> SourceTable::files(const DeckSource& source) {
    std::map<std::string, KnownFile> files;
    database_.each(
        "read the deck's files", R"(
        SELECT
            key,
            path,
            size,
            modified_ns,
            settled,
            (SELECT count(*) FROM card c WHERE c.file = f.key AND c.archived IS NULL)
        FROM file f
        WHERE source = ?)",
        source.key, [&](Row row) {
            const DeckFile file{row.text(1), static_cast<std::uint64_t>(row.long_number(2)), row.long_number(3)};
            files.emplace(file.path, KnownFile{row.long_number(0), file, row.flag(4), row.number(5)});
            return true;
        });
    return files;
}

Answers SourceTable::answers(const DeckSource& source) {
    const auto answers =
        database_.row("read the deck folder", "SELECT answers = 'text-below' FROM source WHERE key = ?", source.key,
                      [](Row row) { return row.flag(0) ? Answers::TextBelow : Answers::Marked; });
    return answers.value_or(Answers::Marked);
}

void SourceTable::set_answers(const DeckSource& source, Answers answers) {
    database_.run("save the deck folder", "UPDATE source SET answers = ? WHERE key = ?",
                  answers == Answers::TextBelow ? "text-below" : "marked", source.key);
    database_.run("save the deck folder", "UPDATE file SET settled = 0 WHERE source = ?", source.key);
}

int SourceTable::unmarked(const DeckSource& source) {
    return database_
        .row("count the deck's questions", "SELECT coalesce(sum(unmarked), 0) FROM file WHERE source = ?", source.key,
             [](Row row) { return row.number(0); })
        .value();
}

std::int64_t SourceTable::put_file(const DeckSource& source, const DeckFile& file, bool settled, std::size_t unmarked) {
    const auto key = database_.row("save the deck's file", R"(
        INSERT INTO file (source, path, size, modified_ns, settled, unmarked) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (source, path) DO UPDATE
        SET size = excluded.size, modified_ns = excluded.modified_ns, settled = excluded.settled,
            unmarked = excluded.unmarked
        RETURNING key)",
                                   source.key, file.path, file.size, file.modified_ns, settled, unmarked,
                                   [](Row row) { return row.long_number(0); });
    return key.value();
}

void SourceTable::remove_file(std::int64_t file) {
    database_.run("forget the deck's file", "DELETE FROM file WHERE key = ?", file);
}

} // namespace greenroom
