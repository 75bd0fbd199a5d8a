#pragma once

#include <SQLiteCpp/Exception.h>

#include <filesystem>
#include <string>

namespace greenroom {

/// Throws a failure of SQLite as "Could not <what> (<file>): <why>; <what to do>": DamagedDeck where the file is
/// damaged, no database, or without the tables of a deck, else StoreError.
[[noreturn]] void throw_store_error(const std::string& what, const std::filesystem::path& file,
                                    const SQLite::Exception& error);

} // namespace greenroom
