#include "cli/command_line.h"

#include "cli/rfc3339.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <string>

namespace greenroom {
namespace {

/// A mistyped name makes no folders.
std::string check_collection(const std::string& name) {
    if (name.empty())
        return "no file is named";
    const std::filesystem::path folder = std::filesystem::path(name).parent_path();
    std::error_code error;
    return folder.empty() || std::filesystem::is_directory(folder, error) ? std::string()
                                                                          : "there is no folder " + folder.string();
}

void add_common_options(CLI::App& app, Invocation& invocation, std::string& now) {
    app.name("greenroom-cli");
    app.description("Greenroom: rehearse for a Django interview, from the command line");
    app.add_option("--collection,--deck", invocation.collection,
                   "Your collection, a database (default: the one of the desktop app)")
        ->check(check_collection);
    app.add_option("--now", now, "Act as if it were this moment, e.g. 2026-11-20T09:00:00+01:00")
        ->check([](const std::string& text) {
            return instant_from_rfc3339(text) ? std::string() : "\"" + text + "\" is no moment as in RFC 3339";
        });
    app.add_flag("--json", invocation.json, "Print one JSON document");
    app.set_version_flag("--version", std::string("greenroom-cli ") + GREENROOM_VERSION);
    app.footer("Exit codes: 0 done, 1 not done or something that was read is wrong, 2 the command line is wrong.");
    app.require_subcommand(1);
    app.fallthrough();
}

} // namespace

void add_command_line(CLI::App& app, Invocation& invocation, std::string& now) {
    add_common_options(app, invocation, now);
    add_deck_commands(app, invocation);
    add_review_commands(app, invocation);
    add_card_commands(app, invocation);
    add_search_command(app, invocation);
    add_export_command(app, invocation);
    add_import_command(app, invocation);
    add_merge_command(app, invocation);
    add_setting_commands(app, invocation);
    add_interview_commands(app, invocation);
    add_backup_commands(app, invocation);
    add_exercise_commands(app, invocation);
    add_plan_commands(app, invocation);
    add_train_command(app, invocation);
    add_simulate_command(app, invocation);
}

std::string path_of(const CLI::App& command) {
    if (!command.get_parent())
        return {};
    const std::string before = path_of(*command.get_parent());
    return before.empty() ? command.get_name() : before + " " + command.get_name();
}

} // namespace greenroom
