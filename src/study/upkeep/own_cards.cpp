#include "study/upkeep/own_cards.h"

#include "cards/parse/deck_folder.h"
#include "cards/parse/parse.h"
#include "cards/text/ascii.h"
#include "cards/text/encoding.h"
#include "records/store_error.h"
#include "store/files/durable_file.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"
#include "study/upkeep/deck_sync.h"
#include "study/upkeep/save_file.h"

#include <algorithm>
#include <system_error>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t longest_name = 80;
// A file that others write each moment is left to them.
constexpr int most_attempts = 5;

/// The file's text; nothing where there is none.
std::optional<std::string> text_of(const fs::path& file) {
    std::error_code error;
    if (!fs::exists(file, error))
        return std::nullopt;
    try {
        return read_text(file);
    } catch (const std::system_error& unreadable) {
        throw StoreError(greenroom::English::tr("Could not read %1: %2; make it readable, or choose another folder")
                             .arg(file.string())
                             .arg(unreadable.code().message()));
    }
}

/// A part of a topic's path as a file's name on any system.
std::string file_name(std::string_view part) {
    std::string name;
    for (const char c : part) {
        const bool is_unsafe =
            cards::is_control(c) || std::string_view("<>:\"/\\|?*").find(c) != std::string_view::npos;
        name += is_unsafe ? '-' : c;
    }
    name = cards::beginning_of(name, longest_name);
    while (!name.empty() && (name.back() == '.' || name.back() == ' '))
        name.pop_back();
    if (name.empty() || name.front() == '.')
        name.insert(0, 1, '-');
    // What is wrong in a file of this name is not told while no card in it can be read.
    return cards::to_lower(name) == "readme" ? name + "-cards" : name;
}

} // namespace

fs::path file_of_topic(const std::string& topic, int number) {
    fs::path path;
    for (const fs::path& part : fs::path(topic))
        path /= file_name(part.string());
    if (path.empty())
        path = file_name("");
    path += number > 1 ? "-" + std::to_string(number) + ".md" : ".md";
    return path;
}

namespace {

std::string topic_of(const std::string& text, const std::string& relative) {
    return parse_cards(text, relative, relative).topic.path;
}

/// The file of the topic in a folder that has it under another name.
std::optional<fs::path> file_with_topic(const fs::path& folder, const std::string& topic) {
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return std::nullopt;
    constexpr std::uint64_t large = 1024 * 1024;
    for (const DeckFile& file : list_deck(folder).files)
        if (const fs::path path = folder / file.path; file.size <= large)
            if (const auto text = text_of(path); text && topic_of(*text, file.path) == topic)
                return path;
    return std::nullopt;
}

Topic topic_at(Collection& collection, const std::string& path) {
    Topic topic = parse_cards("", path, path + ".md").topic;
    if (const auto title = collection.topic_title(path))
        topic.title = *title;
    return topic;
}

std::string relative_of(const OwnCard& own) { return own.file.lexically_relative(own.folder).generic_string(); }

std::string new_id(Collection& collection, const std::string& text, const std::string& question) {
    const ParsedFile there = parse_cards(text, "", "");
    return free_id(question, [&](const std::string& id) {
        const auto has_it = [&](const Card& card) { return card.heading_id() == id; };
        return collection.find(id) || collection.find(id + "#1") || std::ranges::any_of(there.cards, has_it) ||
               std::ranges::find(there.rejected, id) != there.rejected.end();
    });
}

CardInText put_in(const OwnCard& own, const std::optional<std::string>& text, const CardFields& fields,
                  Collection& collection) {
    const std::string file = own.file.string();
    if (own.before && !text) {
        CardInText gone;
        gone.refusal = English::tr("%1 is not there any more").arg(file);
        return gone;
    }
    if (own.before)
        return with_changed_card(*text, *own.before, fields, file, relative_of(own), own.answers);
    const std::string before = text.value_or("");
    return with_new_card(before, own.topic, new_id(collection, before, fields.question), fields, file, relative_of(own),
                         own.answers);
}

} // namespace

fs::path default_own_folder(const Collection& collection) {
    std::error_code error;
    const fs::path file = fs::absolute(collection.file(), error);
    return (error ? collection.file() : file).parent_path() / "My cards";
}

std::vector<fs::path> own_folders(Collection& collection) {
    std::vector<fs::path> folders{default_own_folder(collection)};
    for (const DeckSource& source : collection.sources()) {
        std::error_code error;
        const bool is_own = source.origin == Origin::Learner && source.only.empty();
        if (is_own && !fs::equivalent(source.root, folders.front(), error) && can_write(source.root / "."))
            folders.push_back(source.root);
    }
    return folders;
}

OwnCard new_own_card(Collection& collection, const fs::path& folder, const std::string& topic) {
    OwnCard own{folder, {}, topic_at(collection, topic), std::nullopt, std::nullopt, answers_at(collection, folder)};
    own.file = folder / file_of_topic(topic, 1);
    own.start = text_of(own.file);
    if (own.start && topic_of(*own.start, relative_of(own)) == topic)
        return own;
    if (const auto other = file_with_topic(folder, topic)) {
        own.file = *other;
        own.start = text_of(own.file);
        return own;
    }
    for (int number = 2; own.start; ++number) {
        own.file = folder / file_of_topic(topic, number);
        own.start = text_of(own.file);
    }
    return own;
}

std::optional<OwnCard> own_card(Collection& collection, const StoredCard& stored) {
    if (stored.file.empty() || stored.archived)
        return std::nullopt;
    std::optional<DeckSource> own;
    for (const DeckSource& source : collection.sources()) {
        if (!is_read_from(stored.file, source))
            continue;
        if (source.origin == Origin::Shipped)
            return std::nullopt;
        own = source;
    }
    if (!own || !can_write(stored.file))
        return std::nullopt;
    return OwnCard{own->root,
                   stored.file,
                   {stored.card.topic, stored.topic_title, ""},
                   text_of(stored.file),
                   stored.card,
                   collection.store().sources.answers(*own)};
}

CardInText typed_card(Collection& collection, const OwnCard& own, const CardFields& fields) {
    return put_in(own, own.start, fields, collection);
}

SavedCard save_own_card(Collection& collection, const OwnCard& own, const CardFields& fields) {
    make_folder(own.file.parent_path());
    for (int attempt = 1; attempt <= most_attempts; ++attempt) {
        const std::optional<std::string> now = text_of(own.file);
        const CardInText typed = put_in(own, now, fields, collection);
        if (!typed.refusal.empty())
            return {{}, typed.refusal};
        if (save_file_if(own.file, typed.text, now))
            return {typed.card->heading_id(), {}};
    }
    return {{}, English::tr("%1 changes all the time; close what writes it, then save again").arg(own.file.string())};
}

} // namespace greenroom
