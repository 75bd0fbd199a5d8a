#pragma once

#include "records/deck_source.h"
#include "cards/parse/deck_folder.h"
#include "store/files/database.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// A file as it was when last read.
struct KnownFile {
    std::int64_t key = 0;
    DeckFile file;
    bool settled = false; ///< the same stamp means the same content
    int cards = 0;        ///< cards of it that are not archived
};

/// Where cards come from, and what their files looked like when last read.
class SourceTable {
public:
    explicit SourceTable(Database& database) : database_(database) {}

    std::vector<DeckSource> all();
    DeckSource put(const std::filesystem::path& root, const std::string& only, Origin origin);

    /// Says that a source is in another place now; its files and cards go along.
    void move(const DeckSource& source, const std::filesystem::path& root, const std::string& only);

    /// Forgets a source and its files; its cards stay, without a file.
    void remove(const DeckSource& source);

    /// The files of a source by relative path.
    std::map<std::string, KnownFile> files(const DeckSource& source);

    /// Where the answers of its questions are.
    Answers answers(const DeckSource& source);
    /// Changes that; all files of the source are to be read again then.
    void set_answers(const DeckSource& source, Answers answers);

    /// Inserts or updates a file, with how many of its questions have text but no heading "### Answer"; returns its key.
    std::int64_t put_file(const DeckSource& source, const DeckFile& file, bool settled, std::size_t unmarked = 0);
    /// How many such questions a source has.
    int unmarked(const DeckSource& source);
    void remove_file(std::int64_t file);

private:
    Database& database_;
};

} // namespace greenroom
