#include "cli/command_line.h"
#include "cli/rfc3339.h"
#include "study/collection/library.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <numeric>
#include <regex>
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

/// "junior, mid, senior" of "junior->0,mid->1,senior->2".
std::string word_list(const std::string& words) {
    static const std::regex code("->[^,]*"), comma(",");
    return std::regex_replace(std::regex_replace(words, code, ""), comma, ", ");
}

/// A number as one writes it: "1000" of "1000.000000".
std::string short_number(const std::string& number) {
    static const std::regex zeros("\\.?0+$");
    return number.find('.') == std::string::npos ? number : std::regex_replace(number, zeros, "");
}

/// What the parser complains of in its own words, in ours. What it says otherwise stays as it is.
std::string in_plain_words(const std::string& said) {
    static const std::regex missing("(.*) is required"), without_value("(--?[^:]*): \\d+ required .* missing"),
        no_choice("(.*): (?:Check )?(.*?) (?:value in|not in) \\{([^}]*)\\}.*"),
        no_range("(.*): Value (.*) not in range (\\S+) to (\\S+)"), no_number("Could not convert: (.*) = (.*)"),
        excluded("(.*) excludes (.*)");
    std::smatch part;
    constexpr std::size_t longest = 500; // beyond which a regular expression may run out of stack
    if (said.size() > longest)
        return said;
    if (std::regex_match(said, part, missing))
        return part.str(1) + " is missing";
    if (std::regex_match(said, part, without_value))
        return part.str(1) + " needs a value";
    if (std::regex_match(said, part, no_choice))
        return part.str(1) + ": \"" + part.str(2) + "\" is none of " + word_list(part.str(3));
    if (std::regex_match(said, part, no_range)) {
        const bool is_open = part.str(4).size() > 20; // the largest number there is
        return part.str(1) + ": \"" + part.str(2) + "\" is no number " +
               (is_open ? "above 0" : "from " + short_number(part.str(3)) + " to " + short_number(part.str(4)));
    }
    if (std::regex_match(said, part, no_number))
        return part.str(1) + ": \"" + part.str(2) + "\" is no number";
    if (std::regex_match(said, part, excluded))
        return part.str(1) + " and " + part.str(2) + " exclude each other";
    return said;
}

/// What is wrong with the command line.
std::string complaint(const CLI::App& app, const CLI::ParseError& error) {
    const CLI::App& level = understood(app);
    const std::vector<std::string> extra = app.remaining(true);
    if (dynamic_cast<const CLI::RequiredError*>(&error) && !commands_of(level).empty())
        return no_command_chosen(level, extra);
    if (dynamic_cast<const CLI::ExtrasError*>(&error) && !extra.empty())
        return "there is nothing to do with \"" + extra.front() + "\" here";
    return in_plain_words(error.what());
}

int run(int argc, char** argv) {
    CLI::App app;
    Invocation invocation{default_collection_file(), system_now(), false, {}};
    std::string now;
    add_command_line(app, invocation, now);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0)
            return app.exit(error);
        const CLI::App& level = understood(app);
        const std::string path = path_of(level);
        say("greenroom-cli: " + complaint(app, error) + "\nSee greenroom-cli " + path + (path.empty() ? "" : " ") +
            "--help");
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
