#include "cli/command.h"

#include "study/search/query.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace greenroom {

Collection open_collection(const Invocation& invocation) { return {invocation.collection, invocation.now}; }

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

CardQuery query_of(const Collection& collection, const std::string& text) {
    const auto parsed = parse_query(text, collection.calendar());
    if (const auto* error = std::get_if<QueryError>(&parsed))
        throw WrongQuery(error->message + "\n" + with_caret(text, *error));
    return std::get<CardQuery>(parsed);
}

CLI::App* add_command(CLI::App& app, Invocation& invocation, const std::string& name, const std::string& description,
                      std::function<int()> run) {
    CLI::App* command = app.add_subcommand(name, description);
    command->fallthrough();
    command->callback([&invocation, run = std::move(run)] { invocation.run = run; });
    return command;
}

void print(const Invocation& invocation, const nlohmann::ordered_json& json, const std::string& text) {
    if (invocation.json)
        std::cout << json.dump(2) << '\n';
    else
        std::cout << text << '\n';
    if (!std::cout.flush())
        throw CommandError("Could not write to standard output; what was asked is done and saved");
}

} // namespace greenroom
