#include "cli/command.h"

#include "cards/text/encoding.h"
#include "study/search/query.h"
#include "study/upkeep/collection_file.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <iostream>
#include <sstream>

namespace greenroom {

Collection open_collection(const Invocation& invocation) {
    try {
        refuse_missing(invocation.collection);
    } catch (const MissingCollection& missing) {
        throw CommandError(missing.what() +
                           std::string("; \"greenroom-cli doctor --restore\" goes back to the newest. To "
                                       "begin anew, move the folder ") +
                           (invocation.collection.parent_path() / "backups").string() + " elsewhere");
    }
    return {invocation.collection, invocation.now};
}

void advise_where_empty(Collection& collection) {
    if (collection.topics().empty())
        say("There are no cards yet: \"greenroom-cli sync\" reads the shipped deck, \"greenroom-cli sync FOLDER\" one "
            "of your own");
}

CardKey found_card(Collection& collection, const std::string& id) {
    if (const auto key = collection.find(id))
        return *key;
    std::string siblings;
    for (const std::string& sibling : collection.ids_beginning_with(id + "#", 10))
        siblings += (siblings.empty() ? "" : ", ") + sibling;
    if (!siblings.empty())
        throw CommandError("\"" + id + "\" asks several gaps, each a card of its own: name one of " + siblings);
    throw CommandError("There is no card \"" + id + "\" in " + collection.file().string() +
                       "; read a deck with sync, or look its id up in the Markdown file");
}

void require_topic(Collection& collection, const std::string& topic) {
    if (!topic.empty() && std::ranges::none_of(collection.topics(), [&](const StoredTopic& stored) {
            return lies_below(stored.topic.path, topic);
        }))
        throw CommandError("no cards of a topic \"" + topic + "\"; the command topics lists them all");
}

std::string check_number(const std::string& text, double lowest, double highest, const std::string& unit) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    // What is no number at all, NaN, is neither above nor below.
    if (error == std::errc() && end == text.data() + text.size() && number >= lowest && number <= highest)
        return {};
    std::ostringstream says;
    says << "\"" << text << "\" is no number of " << unit << " from " << lowest << " to " << highest;
    return says.str();
}

std::string check_elapsed(const std::string& text) { return check_number(text, 0, 86'400, "seconds"); }

CardQuery query_of(const Collection& collection, const std::string& text) {
    const auto parsed = parse_query(text, collection.calendar());
    if (const auto* error = std::get_if<QueryError>(&parsed))
        throw WrongQuery(error->message.english() + "\n" + with_caret(text, *error));
    return std::get<CardQuery>(parsed);
}

CLI::App* add_command(CLI::App& app, Invocation& invocation, const std::string& name, const std::string& description,
                      std::function<int()> run) {
    CLI::App* command = app.add_subcommand(name, description);
    command->fallthrough();
    command->callback([&invocation, run = std::move(run)] { invocation.run = run; });
    return command;
}

std::string counted(int count, const std::string& thing) {
    return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

void say(const std::string& text) { std::cerr << cards::for_terminal(text) << '\n'; }

namespace {

/// JSON itself escapes only what is below a space; DEL and U+0080 to U+009F are for terminals to obey too. They stand
/// in texts alone.
std::string escaped_json(const nlohmann::ordered_json& json) {
    const std::string document = json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    std::string text;
    for (std::size_t at = 0; at < document.size(); ++at) {
        const auto byte = static_cast<unsigned char>(document[at]);
        const auto next = static_cast<unsigned char>(at + 1 < document.size() ? document[at + 1] : 0);
        const bool is_c1 = byte == 0xC2 && next >= 0x80 && next <= 0x9F;
        if (!is_c1 && byte != 0x7F) {
            text += document[at];
            continue;
        }
        char escape[8];
        std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(is_c1 ? next : byte));
        text += escape;
        at += is_c1;
    }
    return text;
}

} // namespace

void print(const Invocation& invocation, const nlohmann::ordered_json& json, const std::string& text) {
    if (invocation.json)
        std::cout << escaped_json(json) << '\n';
    else
        std::cout << cards::for_terminal(text) << '\n';
    if (!std::cout.flush())
        throw CommandError("Could not write to standard output; what was asked is done and saved");
}

} // namespace greenroom
