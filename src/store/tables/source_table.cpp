#include "store/tables/source_table.h"

namespace greenroom {

SourceTable::SourceTable(Database& database)
    : database_(database),
      all_(database.connection(), "SELECT key, root, only, origin FROM source ORDER BY origin DESC, key"),
      put_(database.connection(),
           "INSERT INTO source (root, only, origin) VALUES (?, ?, ?) ON CONFLICT (root, only) DO UPDATE SET"
           " origin = excluded.origin RETURNING key"),
      remove_(database.connection(), "DELETE FROM source WHERE key = ?"),
      files_(database.connection(),
             "SELECT key, path, size, modified_ns, settled,"
             " (SELECT count(*) FROM card c WHERE c.file = f.key AND c.archived IS NULL) FROM file f WHERE source = ?"),
      put_file_(database.connection(),
                "INSERT INTO file (source, path, size, modified_ns, settled) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (source, path) DO UPDATE SET size = excluded.size, modified_ns = excluded.modified_ns,"
                " settled = excluded.settled RETURNING key"),
      remove_file_(database.connection(), "DELETE FROM file WHERE key = ?") {}

std::vector<DeckSource> SourceTable::all() {
    return database_.attempt("read the deck folders", [&] {
        StatementUse rows(all_);
        std::vector<DeckSource> sources;
        while (rows->executeStep())
            sources.push_back({rows->getColumn(0).getInt64(), rows->getColumn(1).getString(),
                               rows->getColumn(2).getString(),
                               rows->getColumn(3).getString() == "shipped" ? Origin::Shipped : Origin::Learner});
        return sources;
    });
}

DeckSource SourceTable::put(const std::filesystem::path& root, const std::string& only, Origin origin) {
    return database_.attempt("save the deck folder", [&] {
        StatementUse row(put_);
        SQLite::bind(*row, root.string(), only, origin == Origin::Shipped ? "shipped" : "learner");
        row->executeStep();
        return DeckSource{row->getColumn(0).getInt64(), root, only, origin};
    });
}

void SourceTable::remove(const DeckSource& source) {
    database_.attempt("remove the deck folder", [&] {
        StatementUse row(remove_);
        row->bind(1, source.key);
        row->exec();
    });
}

std::map<std::string, KnownFile> SourceTable::files(const DeckSource& source) {
    return database_.attempt("read the deck's files", [&] {
        StatementUse rows(files_);
        rows->bind(1, source.key);
        std::map<std::string, KnownFile> files;
        while (rows->executeStep()) {
            const DeckFile file{rows->getColumn(1).getString(),
                                static_cast<std::uint64_t>(rows->getColumn(2).getInt64()),
                                rows->getColumn(3).getInt64()};
            files.emplace(file.path, KnownFile{rows->getColumn(0).getInt64(), file, rows->getColumn(4).getInt() != 0,
                                               rows->getColumn(5).getInt()});
        }
        return files;
    });
}

std::int64_t SourceTable::put_file(const DeckSource& source, const DeckFile& file, bool settled) {
    return database_.attempt("save the deck's file", [&] {
        StatementUse row(put_file_);
        SQLite::bind(*row, source.key, file.path, static_cast<std::int64_t>(file.size), file.modified_ns,
                     settled ? 1 : 0);
        row->executeStep();
        return std::int64_t{row->getColumn(0).getInt64()};
    });
}

void SourceTable::remove_file(std::int64_t file) {
    database_.attempt("forget the deck's file", [&] {
        StatementUse row(remove_file_);
        row->bind(1, file);
        row->exec();
    });
}

} // namespace greenroom
