#include "store/files/sqlite_failure.h"

#include "records/store_error.h"

#include <sqlite3.h>

namespace greenroom {

namespace {

/// What a person can do about an SQLite result code.
std::string advice(int code) {
    switch (code) {
    case SQLITE_FULL:
        return "the disk is full; make room and try again";
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return "the file or its folder cannot be written; check its permissions";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "another program keeps the deck busy; close it and try again";
    case SQLITE_CANTOPEN:
        return "the file cannot be opened; check that its folder exists and can be written";
    case SQLITE_ERROR: // Tables or a file format that are not as this program makes them.
    case SQLITE_CORRUPT:
        return "the file is damaged; keep a copy of it and go back to a backup";
    case SQLITE_NOTADB:
        return "it is not a Greenroom deck; choose another file, or go back to a backup if it was one";
    case SQLITE_IOERR:
        return "the disk reported an error; check the disk and its free space";
    default:
        return {};
    }
}

} // namespace

void throw_store_error(const std::string& what, const std::filesystem::path& file, const SQLite::Exception& error) {
    const int code = error.getErrorCode() & 0xFF;
    std::string message = "Could not " + what + " (" + file.string() + "): " + error.what();
    if (const std::string help = advice(code); !help.empty())
        message += "; " + help;
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR)
        throw DamagedDeck(message);
    throw StoreError(message);
}

} // namespace greenroom
