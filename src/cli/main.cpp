#include "cli/command.h"
#include "cli/rfc3339.h"
#include "study/collection/library.h"

#include <CLI/CLI.hpp>

#include <exception>

namespace {

using namespace greenroom;

constexpr int wrong_usage = 2;

Instant system_now() {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

void add_common_options(CLI::App& app, Invocation& invocation, std::string& now) {
    app.add_option("--collection,--deck", invocation.collection,
                   "Your collection, a database (default: the one of the desktop app)");
    app.add_option("--now", now, "Act as if it were this moment, e.g. 2026-11-20T09:00:00+01:00")
        ->check([](const std::string& text) {
            return instant_from_rfc3339(text) ? std::string() : "\"" + text + "\" is no moment as in RFC 3339";
        });
    app.add_flag("--json", invocation.json, "Print one JSON document");
    app.set_version_flag("--version", std::string("greenroom-cli ") + GREENROOM_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
}

int run(int argc, char** argv) {
    CLI::App app{"Greenroom: rehearse for a Django interview, from the command line", "greenroom-cli"};
    Invocation invocation{default_collection_file(), system_now(), false, {}};
    std::string now;
    add_common_options(app, invocation, now);
    add_deck_commands(app, invocation);
    add_review_commands(app, invocation);
    add_card_commands(app, invocation);
    add_search_command(app, invocation);
    add_export_command(app, invocation);
    add_setting_commands(app, invocation);
    add_interview_commands(app, invocation);
    add_backup_commands(app, invocation);
    add_plan_commands(app, invocation);
    add_train_command(app, invocation);
    add_simulate_command(app, invocation);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : wrong_usage;
    }
    if (!now.empty())
        invocation.now = *instant_from_rfc3339(now);
    return invocation.run();
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const WrongQuery& error) {
        say(std::string("greenroom-cli: ") + error.what());
        return wrong_usage;
    } catch (const std::exception& error) {
        say(std::string("greenroom-cli: ") + error.what());
        return 1;
    }
}
