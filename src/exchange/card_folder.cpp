#include "exchange/card_folder.h"

#include "cards/parse/card_places.h"
#include "cards/parse/deck_folder.h"
#include "cards/parse/parse.h"
#include "cards/text/ascii.h"
#include "exchange/text_hash.h"
#include "records/store_error.h"
#include "study/collection/collection.h"
#include "study/search/export_cards.h"
#include "study/upkeep/own_cards.h"
#include "study/upkeep/take_in.h"

#include <algorithm>
#include <system_error>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

/// A larger file is hard to read, and cards over 64 MiB are not read at all.
constexpr std::size_t largest_file = 16 * 1024 * 1024;

std::string_view section(std::string_view text) { return cards::trimmed(text); }

std::vector<std::size_t> line_starts(std::string_view text) {
    std::vector<std::size_t> starts{0};
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string_view::npos;)
        starts.push_back(++at);
    starts.push_back(text.size());
    return starts;
}

} // namespace

CardFolder::CardFolder(Collection& collection, fs::path folder) : collection_(collection), folder_(std::move(folder)) {
    std::error_code none;
    if (!fs::exists(folder_, none))
        return;
    if (!fs::is_directory(folder_, none))
        throw StoreError(
            English::tr("Could not import into %1: it is no folder; name another one").arg(folder_.string()));
    for (const DeckFile& file : list_deck(folder_).files)
        read(folder_ / file.path, file.path);
}

void CardFolder::read(const fs::path& path, const std::string& relative) {
    std::string text;
    try {
        text = read_text(path);
    } catch (const std::system_error& unreadable) {
        throw StoreError(English::tr("Could not read %1: %2; make it readable, or choose another folder")
                             .arg(path.string())
                             .arg(unreadable.code().message()));
    }
    const ParsedFile parsed = parse_cards(text, path.string(), relative);
    unreadable_.insert(parsed.rejected.begin(), parsed.rejected.end());
    const std::vector<std::size_t> starts = line_starts(text);
    const auto start_of = [&](int line) { return starts[std::min(static_cast<std::size_t>(line), starts.size()) - 1]; };
    std::map<int, CardPlaces> places;
    for (CardPlaces& card : find_card_places(text))
        places.emplace(card.heading, std::move(card));
    for (const Card& card : parsed.cards)
        if (const auto place = places.find(card.line); place != places.end())
            headings_there_.try_emplace(card.heading_id(),
                                        Place{files_.size(), start_of(card.line), start_of(place->second.last + 1)});
    by_topic_[parsed.topic.path] = files_.size();
    files_.push_back({path, std::move(text), {}, {}});
}

bool CardFolder::is_elsewhere(const std::string& id) const {
    if (headings_there_.contains(id) || unreadable_.contains(id))
        return false;
    const auto there = [&](const std::string& one) {
        const std::optional<CardKey> key = collection_.find(one);
        return key && !collection_.card(*key)->archived;
    };
    return there(id) || !collection_.ids_beginning_with(id + "#", 1).empty();
}

std::size_t CardFolder::file_for(const Topic& topic) {
    if (const auto known = by_topic_.find(topic.path);
        known != by_topic_.end() &&
        files_[known->second].text.size() + files_[known->second].added.size() < largest_file)
        return known->second;
    int number = 1;
    const auto is_taken = [&](const fs::path& path) {
        std::error_code none;
        return fs::exists(path, none) || std::ranges::find(files_, path, &File::path) != files_.end();
    };
    while (is_taken(folder_ / file_of_topic(topic.path, number)))
        ++number;
    files_.push_back({folder_ / file_of_topic(topic.path, number), topic_markdown(topic), {}, {}});
    return by_topic_[topic.path] = files_.size() - 1;
}

Placed CardFolder::put(const FolderCard& card) {
    const std::string& id = card.card.id;
    if (const auto there = headings_there_.find(id); there != headings_there_.end())
        return replace(card, there->second);
    if (unreadable_.contains(id) || is_elsewhere(id))
        return Placed::Kept;
    File& file = files_[file_for(card.topic)];
    const std::string text = card_markdown(card.card);
    const bool ends_blank = file.added.empty() && file.text.ends_with("\n\n");
    file.added += (file.added.empty() && !file.text.ends_with('\n') ? "\n\n" : ends_blank ? "" : "\n") + text;
    headings_.push_back({id, card.modified, hash_of(section(text))});
    headings_there_.emplace(id, Place{files_.size(), 0, 0});
    return Placed::Added;
}

Placed CardFolder::replace(const FolderCard& card, const Place& place) {
    const std::optional<ImportedHeading> before = imported_heading(collection_, card.card.id);
    if (place.file >= files_.size() || (before && card.modified <= before->modified))
        return Placed::Kept;
    File& file = files_[place.file];
    const std::string_view there = section(std::string_view(file.text).substr(place.begin, place.end - place.begin));
    const std::string text = card_markdown(card.card);
    if (hash_of(there) == hash_of(section(text))) {
        if (!before) // it was written by an import that was cut short, or on another machine
            headings_.push_back({card.card.id, card.modified, hash_of(there)});
        return Placed::Kept;
    }
    if (!before)
        return Placed::Kept;
    if (hash_of(there) != before->written)
        return Placed::Changed;
    const auto begin = static_cast<std::size_t>(there.data() - file.text.data());
    file.edits.push_back({begin, begin + there.size(), std::string(section(text))});
    headings_.push_back({card.card.id, card.modified, hash_of(section(text))});
    return Placed::Replaced;
}

void CardFolder::write(FolderChange& change) {
    change.make_folder(folder_);
    for (File& file : files_) {
        if (file.edits.empty() && file.added.empty())
            continue;
        std::ranges::sort(file.edits, {}, &Edit::begin);
        std::string text;
        std::size_t from = 0;
        for (const Edit& edit : file.edits) {
            text.append(file.text, from, edit.begin - from).append(edit.text);
            from = edit.end;
        }
        change.write(file.path, text.append(file.text, from).append(file.added));
    }
}

std::optional<std::string> fault_of_markdown(const Card& card) {
    const ParsedFile read = parse_cards("# T\n<!-- topic: t -->\n\n" + card_markdown(card), "", card.topic + ".md");
    for (const Problem& problem : read.problems)
        if (problem.severity == Severity::Error)
            return problem.message;
    if (read.cards.empty())
        return "nothing is left of it as text";
    for (const Card& one : read.cards)
        if (one.heading_id() != card.id || one.kind != card.kind)
            return "its text means something else as Markdown";
    return std::nullopt;
}

} // namespace greenroom
