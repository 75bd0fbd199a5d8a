#pragma once

#include "cards/parse/deck_info.h"
#include "cards/parse/parse.h"
#include "cards/parse/problem.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace greenroom {

/// A Markdown file of a deck, as the file system describes it, unread.
struct DeckFile {
    std::string path;             ///< relative to the deck's folder, with forward slashes
    std::uint64_t size = 0;       ///< bytes
    std::int64_t modified_ns = 0; ///< last write, nanoseconds in the file system's own epoch

    bool operator==(const DeckFile&) const = default;
};

/// A deck on disk: a folder of Markdown files, or a single file.
struct DeckFolder {
    std::filesystem::path root; ///< absolute; the folder, or the single file's folder
    DeckInfo info;
    std::vector<DeckFile> files;   ///< files that end in .md or .markdown below root in path order; hidden files and
                                   ///< folders and what a .greenroomignore leaves out are passed over
    std::vector<Problem> problems; ///< of deck.json, of files that cannot be read, of links that leave the folder, and
                                   ///< of a folder without any file

    /// Files, and folders with a final slash, relative to root, of which nobody knows what is in them now: they cannot
    /// be read. "" for all of the deck.
    std::vector<std::string> unreadable;
    std::vector<std::string> empty; ///< folders in which there is nothing at all, with a final slash
    bool is_complete = true;        ///< false when the listing was stopped
};

/// Lists a deck. `path` is a folder, or one file of cards. Reads `deck.json` but no Markdown. Stops soon after `go_on`,
/// if there is one, says no. A missing or unreadable path throws std::filesystem::filesystem_error.
DeckFolder list_deck(const std::filesystem::path& path, const std::function<bool()>& go_on = {});

/// The largest file that is read as cards, in bytes; a larger one is a problem.
inline constexpr std::uint64_t maximum_file_size = 64ull * 1024 * 1024;

/// What is wrong with a file of more than maximum_file_size bytes, and what to do.
std::string too_large_message();

/// Whether a path is a folder's own or lies below it; both absolute and without `..`, as std::filesystem::canonical()
/// gives them.
bool lies_in(const std::filesystem::path& path, const std::filesystem::path& folder);

/// A warning for each picture of a file's cards that is not there. `deck` is the deck's folder, `relative_path` the
/// file's path in it, `file` its name in problems.
std::vector<Problem> missing_pictures(const std::vector<Picture>& pictures, const std::filesystem::path& deck,
                                      const std::string& relative_path, const std::string& file);

/// The whole text of a file. Throws std::system_error naming the file when it cannot be read.
std::string read_text(const std::filesystem::path& file);

/// The topic path of a file that names none: its path in the deck without the ending, e.g. "orm/relations".
std::string topic_path_of(const std::string& relative_path);

} // namespace greenroom
