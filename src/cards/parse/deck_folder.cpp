#include "cards/parse/deck_folder.h"

#include "cards/parse/content_check.h"
#include "cards/parse/deck_info.h"
#include "cards/parse/ignore_rules.h"
#include "cards/text/ascii.h"
#include "cards/text/encoding.h"
#include "cards/text/wording.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fstream>
#include <system_error>
#include <utility>

namespace greenroom {
namespace {

namespace fs = std::filesystem;
using namespace cards;

constexpr std::string_view deck_info_name = "deck.json";
constexpr std::string_view ignore_file_name = ".greenroomignore";

/// The ending of a file that may hold cards, as it is written; empty for another file.
std::string_view card_file_ending(std::string_view path) {
    const std::string lower = to_lower(path);
    for (const std::string_view ending : {".md", ".markdown"})
        if (lower.ends_with(ending))
            return path.substr(path.size() - ending.size());
    return {};
}

bool is_passed_over(const std::string& name) { return name.starts_with('.'); }

/// Collects a folder's card files, depth first. Folders that are links are not entered: what they lead to is in the
/// deck under its own path, or outside of it.
class FolderListing {
public:
    /// `named` is the folder as the caller named it: problems are.
    FolderListing(DeckFolder& deck, fs::path named, const std::function<bool()>& go_on)
        : deck_(deck), named_(std::move(named)), go_on_(go_on) {}

    void list(const fs::path& folder, const std::string& prefix) {
        std::error_code error;
        read_ignore_file(folder, prefix);
        fs::directory_iterator entry(folder, error);
        if (!error && entry == fs::directory_iterator())
            deck_.empty.push_back(prefix);
        for (; !error && deck_.is_complete && entry != fs::directory_iterator(); entry.increment(error)) {
            add(*entry, prefix + entry->path().filename().string());
            deck_.is_complete = deck_.is_complete && (!go_on_ || go_on_());
        }
        if (error)
            report_unreadable(prefix, "the folder cannot be read: " + error.message());
    }

    void add_file(const fs::directory_entry& entry, const std::string& path) {
        std::error_code error;
        const std::uint64_t size = entry.file_size(error);
        const fs::file_time_type modified = error ? fs::file_time_type{} : entry.last_write_time(error);
        const auto since_epoch = std::chrono::duration_cast<std::chrono::nanoseconds>(modified.time_since_epoch());
        if (error)
            report_unreadable(path, "the file cannot be read: " + error.message());
        else
            deck_.files.push_back({path, size, since_epoch.count()});
    }

    void report(const std::string& path, std::string message, Severity severity = Severity::Error) {
        deck_.problems.push_back({valid_utf8((named_ / path).string()), 0, 0, severity, std::move(message), ""});
    }

private:
    void report_unreadable(const std::string& path, std::string message) {
        deck_.unreadable.push_back(path);
        report(path, std::move(message) + "; its cards stay as they were");
    }

    void add(const fs::directory_entry& entry, const std::string& path) {
        if (is_passed_over(entry.path().filename().string()))
            return;
        std::error_code error;
        const bool may_hold_cards = !card_file_ending(path).empty();
        const bool is_folder = entry.is_directory(error);
        const bool is_left_out = ignored_.leaves_out(path, is_folder);
        if (ignored_.took_too_long() && !std::exchange(gave_up_, true))
            report_unreadable("", "the patterns of .greenroomignore take too long for so many files; make them fewer "
                                  "or simpler");
        if (is_left_out)
            return;
        if (is_folder && !entry.is_symlink(error))
            list(entry.path(), path + "/");
        else if ((is_folder || (may_hold_cards && entry.is_regular_file(error))) && !stays_inside(entry))
            report(path, "a link to a place outside of this folder is not followed; add that place itself",
                   Severity::Warning);
        else if (!is_folder && may_hold_cards && entry.is_regular_file(error))
            add_named_file(entry, path);
        else if (error && error != std::errc::no_such_file_or_directory && may_hold_cards)
            report_unreadable(path, "the file cannot be read: " + error.message());
    }

    void read_ignore_file(const fs::path& folder, const std::string& prefix) {
        std::error_code error;
        const fs::directory_entry file(folder / ignore_file_name, error);
        if (!file.is_regular_file(error) || !stays_inside(file))
            return;
        try {
            ignored_.add(read_text(file.path()), prefix);
        } catch (const std::system_error& unreadable) {
            // Rather too few cards for a while than others archived: who leaves a folder out does not want it read.
            report_unreadable(prefix,
                              prefix + ignore_file_name.data() + " cannot be read: " + unreadable.code().message());
        }
    }

    bool stays_inside(const fs::directory_entry& entry) const {
        std::error_code error;
        return !entry.is_symlink(error) || lies_in(fs::canonical(entry.path(), error), deck_.root);
    }

    void add_named_file(const fs::directory_entry& entry, const std::string& path) {
        if (find_encoding_fault(path))
            report(path, "the file's name is not UTF-8; rename the file");
        else
            add_file(entry, path);
    }

    DeckFolder& deck_;
    fs::path named_;
    const std::function<bool()>& go_on_;
    IgnoreRules ignored_;
    bool gave_up_ = false; ///< to compare paths with the rules, which was reported
};

void sort_files(DeckFolder& deck) {
    std::sort(deck.files.begin(), deck.files.end(),
              [](const DeckFile& a, const DeckFile& b) { return a.path < b.path; });
    std::sort(deck.problems.begin(), deck.problems.end(),
              [](const Problem& a, const Problem& b) { return a.file < b.file; });
}

/// Reads deck.json if there is one; what it leaves out comes from the folder.
void read_info(DeckFolder& deck, const fs::path& named) {
    std::error_code error;
    const fs::directory_entry entry(deck.root / deck_info_name, error);
    const bool leads_out = entry.is_symlink(error) && !lies_in(fs::canonical(entry.path(), error), deck.root);
    if (entry.is_regular_file(error) && !leads_out) {
        const std::string name = (named / deck_info_name).string();
        try {
            ReadDeckInfo read = read_deck_info(read_text(entry.path()), name);
            deck.info = std::move(read.info);
            deck.problems.insert(deck.problems.begin(), read.problems.begin(), read.problems.end());
        } catch (const std::system_error& unreadable) {
            deck.problems.push_back({name, 0, 0, Severity::Error, unreadable.code().message(), ""});
        }
    }
    if (deck.info.name.empty())
        deck.info.name = deck.root.filename().string();
    if (deck.info.topics.empty())
        for (const DeckFile& file : deck.files)
            deck.info.topics.push_back(topic_path_of(file.path));
}

DeckFolder list_folder(const fs::path& named, const std::function<bool()>& go_on) {
    DeckFolder deck{fs::canonical(named), {}, {}, {}, {}, {}, true};
    FolderListing listing(deck, named, go_on);
    listing.list(deck.root, "");
    if (deck.files.empty() && deck.is_complete && deck.unreadable.empty())
        listing.report("", "no cards here: there is no file that ends in .md or .markdown", Severity::Warning);
    sort_files(deck);
    read_info(deck, named);
    return deck;
}

DeckFolder list_file(const fs::path& named) {
    const fs::path file = fs::canonical(named);
    if (card_file_ending(file.filename().string()).empty() || !fs::is_regular_file(file))
        throw fs::filesystem_error("a deck is a folder or a file that ends in .md or .markdown", file,
                                   std::make_error_code(std::errc::invalid_argument));
    DeckFolder deck{file.parent_path(), {}, {}, {}, {}, {}, true};
    deck.info.name = file.stem().string();
    FolderListing(deck, named.parent_path(), {}).add_file(fs::directory_entry(file), file.filename().string());
    deck.info.topics.push_back(topic_path_of(file.filename().string()));
    return deck;
}

[[noreturn]] void throw_unreadable(const fs::path& file, std::errc code) {
    throw std::system_error(std::make_error_code(code), "cannot read " + file.string());
}

} // namespace

DeckFolder list_deck(const fs::path& path, const std::function<bool()>& go_on) {
    return fs::is_directory(path) ? list_folder(path, go_on) : list_file(path);
}

std::vector<Problem> missing_pictures(const std::vector<Picture>& pictures, const fs::path& deck,
                                      const std::string& relative_path, const std::string& file) {
    std::vector<Problem> problems;
    const fs::path folder = (deck / relative_path).parent_path();
    for (const Picture& picture : pictures) {
        std::error_code error;
        if (!fs::is_regular_file(folder / decoded_path(picture.target), error))
            problems.push_back(
                {file, picture.line, 0, Severity::Warning,
                 "there is no picture " + in_quotes(picture.target) + "; put the file there, or correct its path", ""});
    }
    return problems;
}

std::string read_text(const fs::path& file) {
    errno = 0;
    std::ifstream stream(file, std::ios::binary | std::ios::ate);
    const auto size = stream ? static_cast<std::streamoff>(stream.tellg()) : -1;
    if (size < 0)
        throw_unreadable(file, errno != 0 ? static_cast<std::errc>(errno) : std::errc::io_error);
    if (static_cast<std::uint64_t>(size) > maximum_file_size)
        throw_unreadable(file, std::errc::file_too_large);
    std::string text(static_cast<std::size_t>(size), '\0');
    stream.seekg(0);
    if (!stream.read(text.data(), size))
        throw_unreadable(file, std::errc::io_error);
    return text;
}

std::string too_large_message() {
    return "the file is larger than " + std::to_string(maximum_file_size / (1024 * 1024)) +
           " MiB; split it into one file per topic";
}

bool lies_in(const fs::path& path, const fs::path& folder) {
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

std::string topic_path_of(const std::string& relative_path) {
    return relative_path.substr(0, relative_path.size() - card_file_ending(relative_path).size());
}

} // namespace greenroom
