#include "cli/command.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace greenroom {

OpenDeck::OpenDeck(const Invocation& invocation)
    : store(invocation.deck, invocation.now), settings(load_settings(store)),
      calendar(std::chrono::hours{settings.rollover_hour}, system_utc_offset) {}

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
