#pragma once

#include "messages/message.h"
#include "records/anki.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace greenroom {

/// A file that is no collection of Anki's, or one that was made to do harm; what() says why.
class BadAnkiFile : public Failure {
public:
    using Failure::Failure;
};

/// Reads an Anki collection, of schema 11 or of 15 to 18, from a file that comes from a stranger: nothing that it
/// defines is run, and it is not written. Refused are views, triggers, virtual tables and computed columns, rows that
/// together are larger than the file, and what takes longer than its size explains. Throws BadAnkiFile.
AnkiCollection read_anki_file(const std::filesystem::path& file);

/// What a collection that is written has besides.
struct AnkiSettings {
    std::string conf;          ///< JSON
    std::string deck_options;  ///< JSON
    std::int64_t modified = 0; ///< milliseconds
};

/// Makes a collection of schema 11, which every Anki since 2.1.28 opens, in a new file; the same bytes for the same
/// values. Throws StoreError.
void write_anki_file(const std::filesystem::path& file, const AnkiCollection& collection, const AnkiSettings& settings);

} // namespace greenroom
