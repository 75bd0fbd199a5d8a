#include "cli/command.h"
#include "cli/rfc3339.h"
#include "study/collection/library.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace greenroom;

constexpr int wrong_usage = 2;

Instant system_now() {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

void add_common_options(CLI::App& app, Invocation& invocation, std::string& now) {
    app.add_option("--collection,--deck", invocation.collection,
                   "Your collection, a database (default: the one of the desktop app)")
        ->check([](const std::string& file) { return file.empty() ? std::string("no file is named") : std::string(); });
    app.add_option("--now", now, "Act as if it were this moment, e.g. 2026-11-20T09:00:00+01:00")
        ->check([](const std::string& text) {
            return instant_from_rfc3339(text) ? std::string() : "\"" + text + "\" is no moment as in RFC 3339";
        });
    app.add_flag("--json", invocation.json, "Print one JSON document");
    app.set_version_flag("--version", std::string("greenroom-cli ") + GREENROOM_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
}

/// How many letters have to be changed, added or left out to make one word of another (Levenshtein).
std::size_t distance(std::string_view from, std::string_view to) {
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < from.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < to.size(); ++j) {
            const std::size_t changed = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

std::string no_such_command(const CLI::App& app, const std::string& name) {
    constexpr std::size_t similar = 2;
    const auto commands = app.get_subcommands([](const CLI::App*) { return true; });
    const auto far = [&](const CLI::App* command) { return distance(name, command->get_name()); };
    const auto nearest = std::ranges::min_element(commands, {}, far);
    std::string says = "no such command: " + name;
    if (nearest != commands.end() && far(*nearest) <= similar)
        says += "; did you mean " + (*nearest)->get_name() + "?";
    return says + "\nRun with --help for the commands.";
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
        if (app.get_subcommands().empty() && !app.remaining().empty() && app.remaining().front().front() != '-') {
            say("greenroom-cli: " + no_such_command(app, app.remaining().front()));
            return wrong_usage;
        }
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
    } catch (const std::filesystem::filesystem_error& error) {
        say("greenroom-cli: " + error.path1().string() + ": " +
            (error.code() == std::errc::invalid_argument ? "a deck is a folder or a file that ends in .md or .markdown"
                                                         : error.code().message()));
        return 1;
    } catch (const std::exception& error) {
        say(std::string("greenroom-cli: ") + error.what());
        return 1;
    }
}
