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

using Commands = std::vector<const CLI::App*>;

Commands commands_of(const CLI::App& app) {
    return app.get_subcommands([](const CLI::App*) { return true; });
}

/// The command line as far as it was understood: "interview" of "interview nxet".
const CLI::App& understood(const CLI::App& app) {
    const std::vector<CLI::App*> chosen = app.get_subcommands();
    return chosen.empty() ? app : understood(*chosen.front());
}

/// Why no command was chosen of `app`, which has some; `words` are what was typed in its place.
std::string no_command_chosen(const CLI::App& app, const std::vector<std::string>& words) {
    constexpr std::size_t similar = 2;
    const Commands commands = commands_of(app);
    const std::string before = app.get_parent() ? app.get_name() + " " : "";
    const auto name = std::ranges::find_if(words, [](const std::string& word) { return !word.starts_with('-'); });
    if (name == words.end()) {
        std::string names;
        for (const CLI::App* command : commands)
            names += (names.empty() ? "" : ", ") + before + command->get_name();
        return "name a command: " + names;
    }
    const auto far = [&](const CLI::App* command) { return distance(*name, command->get_name()); };
    const auto nearest = std::ranges::min_element(commands, {}, far);
    return "no such command: " + before + *name +
           (far(*nearest) <= similar ? "; did you mean " + before + (*nearest)->get_name() + "?" : "");
}

/// What is wrong with the command line.
std::string complaint(const CLI::App& app, const CLI::ParseError& error) {
    const CLI::App& level = understood(app);
    const std::vector<std::string> extra = app.remaining(true);
    if (dynamic_cast<const CLI::RequiredError*>(&error) && !commands_of(level).empty())
        return no_command_chosen(level, extra);
    if (dynamic_cast<const CLI::ExtrasError*>(&error) && !extra.empty())
        return "there is nothing to do with \"" + extra.front() + "\" here";
    return error.what();
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
    add_import_command(app, invocation);
    add_merge_command(app, invocation);
    add_setting_commands(app, invocation);
    add_interview_commands(app, invocation);
    add_backup_commands(app, invocation);
    add_exercise_commands(app, invocation);
    add_plan_commands(app, invocation);
    add_train_command(app, invocation);
    add_simulate_command(app, invocation);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0)
            return app.exit(error);
        const CLI::App& level = understood(app);
        say("greenroom-cli: " + complaint(app, error) + "\nSee greenroom-cli " +
            (level.get_parent() ? level.get_name() + " " : "") + "--help");
        return wrong_usage;
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
    } catch (const BadSetting& error) {
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
