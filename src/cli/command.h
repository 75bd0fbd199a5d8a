#pragma once

#include "records/card_query.h"
#include "records/instant.h"
#include "study/collection/collection.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>

namespace CLI {
class App;
}

namespace greenroom {

/// What a command was asked that is the same for all of them.
struct Invocation {
    std::filesystem::path collection;
    Instant now;
    bool json = false;
    std::function<int()> run; ///< the chosen command; its result is the exit code
};

/// A command that could not do what was asked; what() is the one line that is printed.
class CommandError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A query that cannot be read; what() says why, and where with a caret.
class WrongQuery : public CommandError {
public:
    using CommandError::CommandError;
};

/// The collection that the invocation names, open.
Collection open_collection(const Invocation& invocation);

/// For a command that is of use only where there are cards: says how to get some where there are none.
void advise_where_empty(Collection& collection);

/// The card of an id. Throws CommandError when there is none, naming siblings of the heading where that is meant.
CardKey found_card(Collection& collection, const std::string& id);

/// Throws CommandError when there is a topic at neither this path nor below it. Empty stands for all.
void require_topic(Collection& collection, const std::string& topic);

/// Why a text is no number from `lowest` to `highest`, counted in `unit`; empty when it is one.
std::string check_number(const std::string& text, double lowest, double highest, const std::string& unit);

/// What is wrong with a number of seconds that an answer took; empty when nothing is.
std::string check_elapsed(const std::string& text);

/// What a search in the learner's words means. Throws WrongQuery.
CardQuery query_of(const Collection& collection, const std::string& text);

/// Adds a command to `app`: when it is the chosen one, `invocation.run` becomes `run`. Options are added to the result.
CLI::App* add_command(CLI::App& app, Invocation& invocation, const std::string& name, const std::string& description,
                      std::function<int()> run);

/// Prints one JSON document, or `text` for people, as the invocation asks. A terminal obeys nothing of what either
/// says. Throws CommandError when it cannot be written.
void print(const Invocation& invocation, const nlohmann::ordered_json& json, const std::string& text);

/// "1 card", "2 cards".
std::string counted(int count, const std::string& thing);

/// Says something for people beside the output, on the standard error, of which a terminal obeys nothing.
void say(const std::string& text);

/// check, sync, fix, source, topics, rebuild.
void add_deck_commands(CLI::App& app, Invocation& invocation);
/// due, next, grade, undo, log, stats.
void add_review_commands(CLI::App& app, Invocation& invocation);
/// show, suspend, resume, flag, unflag, note.
void add_card_commands(CLI::App& app, Invocation& invocation);
/// search.
void add_search_command(CLI::App& app, Invocation& invocation);
/// import.
void add_import_command(CLI::App& app, Invocation& invocation);
/// export.
void add_export_command(CLI::App& app, Invocation& invocation);
/// merge.
void add_merge_command(CLI::App& app, Invocation& invocation);
/// Takes in what these files hold: collections, or what `export` wrote of them.
int unite(const Invocation& invocation, const std::vector<std::string>& files);
/// set, get.
void add_setting_commands(CLI::App& app, Invocation& invocation);
/// interview start, next, run, hint, answer, report, list, abandon.
void add_interview_commands(CLI::App& app, Invocation& invocation);
/// doctor, backup, restore.
void add_backup_commands(CLI::App& app, Invocation& invocation);
/// train.
void add_train_command(CLI::App& app, Invocation& invocation);
/// exercise run, box.
void add_exercise_commands(CLI::App& app, Invocation& invocation);
/// paths, plan.
void add_plan_commands(CLI::App& app, Invocation& invocation);
/// simulate.
void add_simulate_command(CLI::App& app, Invocation& invocation);

} // namespace greenroom
