#include "cards/parse/deck_folder.h"
#include "cards/parse/parse.h"
#include "cards/text/encoding.h"
#include "cli/command.h"
#include "cli/rfc3339.h"
#include "exchange/sync_folder.h"
#include "records/store_error.h"
#include "study/collection/library.h"
#include "study/review/today.h"
#include "study/upkeep/deck_sync.h"
#include "study/upkeep/missing_ids.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>

namespace greenroom {

namespace {

using Json = nlohmann::ordered_json;

Json to_json(const std::vector<Problem>& problems) {
    Json list = Json::array();
    for (const Problem& problem : problems)
        list.push_back({{"file", problem.file},
                        {"line", problem.line},
                        {"column", problem.column},
                        {"severity", problem.severity == Severity::Error ? "error" : "warning"},
                        {"message", problem.message}});
    return list;
}

void print_problems(const std::vector<Problem>& problems) {
    for (const Problem& problem : problems)
        say(to_text(problem));
}

bool any_error(const std::vector<Problem>& problems) {
    return std::ranges::any_of(problems, [](const Problem& problem) { return problem.severity == Severity::Error; });
}

enum class OddFolders { Refused, Read };

/// Throws CommandError for the whole disk or home folder.
void refuse_odd_folder(const std::string& path) {
    const char* home = std::getenv("HOME");
    if (const auto doubt = doubt_of_source(path, home ? home : ""))
        throw CommandError("Nothing was read: " + doubt->english() + ", or add --yes to read it all the same");
}

constexpr const char* standard_input = "-";

/// What checking gathers over several decks.
struct Check {
    Answers answers = Answers::Marked;
    int cards = 0;
    std::vector<Problem> problems;
    std::map<std::string, std::string> places; ///< "file:line" by card id

    void add(const Card& card, const std::string& file) {
        ++cards;
        const auto [first, is_new] = places.emplace(card.id, file + ":" + std::to_string(card.line));
        if (!is_new)
            problems.push_back(duplicate_id(card, file, "in " + first->second));
    }
};

/// One file that comes from another program, such as an editor.
void check_standard_input(Check& check) {
    const std::string name = "standard input";
    const std::string text{std::istreambuf_iterator<char>(std::cin), {}};
    if (text.size() > maximum_file_size) {
        check.problems.push_back({name, 0, 0, Severity::Error, too_large_message(), ""});
        return;
    }
    ParsedFile parsed = parse_cards(text, name, "input.md", check.answers);
    sum_up_unmarked(parsed, name);
    std::ranges::copy(parsed.problems, std::back_inserter(check.problems));
    check.cards += static_cast<int>(parsed.cards.size());
}

void check_deck(const std::string& path, Check& check) {
    if (path == standard_input)
        return check_standard_input(check);
    const DeckFolder folder = list_deck(path);
    check.problems.insert(check.problems.end(), folder.problems.begin(), folder.problems.end());
    // Files are named as the person named the deck, not by where links lead.
    std::filesystem::path named = path;
    if (!std::filesystem::is_directory(named))
        named = named.parent_path();
    for (const DeckFile& file : folder.files) {
        const std::string name = (named / file.path).string();
        if (file.size > maximum_file_size) {
            check.problems.push_back({name, 0, 0, Severity::Error, too_large_message(), ""});
            continue;
        }
        ParsedFile parsed = parse_cards(read_text(folder.root / file.path), name, file.path, check.answers);
        sum_up_unmarked(parsed, name);
        std::ranges::copy(parsed.problems, std::back_inserter(check.problems));
        std::ranges::copy(missing_pictures(parsed.pictures, folder.root, file.path, name),
                          std::back_inserter(check.problems));
        // Of two cards without an id in different files, a collection gives one another name.
        for (const Card& card : parsed.cards)
            if (!parsed.derived_ids.contains(card.heading_id()))
                check.add(card, name);
            else
                ++check.cards;
    }
}

int check(const Invocation& invocation, const std::vector<std::string>& paths, OddFolders odd_folders,
          Answers answers) {
    if (odd_folders == OddFolders::Refused)
        std::ranges::for_each(paths, refuse_odd_folder);
    Check check{answers, 0, {}, {}};
    for (const std::string& path : paths)
        check_deck(path, check);
    print_problems(check.problems);
    print(invocation, {{"cards", check.cards}, {"problems", to_json(check.problems)}},
          counted(check.cards, "card") + ", " + counted(static_cast<int>(check.problems.size()), "problem"));
    return any_error(check.problems) ? 1 : 0;
}

Json to_json(const SyncReport& report) {
    return {{"added", report.added},
            {"changed", report.changed},
            {"archived", report.archived},
            {"unchanged", report.unchanged},
            {"problems", to_json(report.problems)}};
}

std::string to_text(const SyncReport& report) {
    return std::to_string(report.added) + " added, " + std::to_string(report.changed) + " changed, " +
           std::to_string(report.archived) + " archived, " + std::to_string(report.unchanged) + " unchanged";
}

/// The exit code: 1 where something that was read is wrong.
int print_report(const Invocation& invocation, const SyncReport& report) {
    print_problems(report.problems);
    print(invocation, to_json(report), to_text(report));
    return any_error(report.problems) ? 1 : 0;
}

Json to_json(const SyncFolderReport& report) {
    Json devices = Json::array();
    for (const SyncDevice& device : report.devices)
        devices.push_back({{"id", device.id},
                           {"name", device.name},
                           {"this", device.is_this},
                           {"last_seen", device.last_seen ? Json(to_rfc3339(*device.last_seen)) : Json(nullptr)},
                           {"waiting_bytes", device.waiting},
                           {"problem", device.problem.empty() ? Json(nullptr) : Json(device.problem.english())}});
    return {{"cards", report.received.cards}, {"reviews", report.received.reviews}, {"sent", report.sent},
            {"pending", report.pending},      {"waiting", report.waiting},          {"devices", devices}};
}

std::string to_text(const SyncFolderReport& report) {
    std::string text =
        "Sync folder: " + to_text(report.received) + " received, " + counted(report.sent, "record") + " sent";
    if (report.waiting > 0)
        text += ", " + counted(report.waiting, "record") + " wait for others to come";
    for (const SyncDevice& device : report.devices) {
        text += "\n  " + (device.name.empty() ? device.id : device.name) + (device.is_this ? " (this one)" : "");
        if (device.last_seen)
            text += ", last seen " + to_rfc3339(*device.last_seen);
        if (!device.problem.empty())
            text += "; its log cannot be read further: " + device.problem.english();
        else if (device.waiting > 0)
            text += "; the last " + counted(static_cast<int>(device.waiting), "byte") +
                    " of its log have not come whole, and are read later";
    }
    return text;
}

/// Reads all decks anew and exchanges with other devices, if there is a folder for it.
int sync_all(const Invocation& invocation) {
    Collection collection = open_collection(invocation);
    const SyncReport report = sync_library(collection, shipped_deck_folder(), invocation.now);
    const std::string& folder = collection.settings().sync_folder;
    if (folder.empty())
        return print_report(invocation, report);
    print_problems(report.problems);
    Json json = to_json(report);
    std::string text = to_text(report);
    std::optional<std::string> failure;
    try {
        const SyncFolderReport exchanged = sync_with_folder(collection, folder, this_machine(), invocation.now);
        json["sync_folder"] = to_json(exchanged);
        text += "\n" + to_text(exchanged);
    } catch (const StoreError& error) { // the decks were read all the same
        failure = error.what();
        json["sync_folder"] = nullptr;
    }
    print(invocation, json, text);
    if (failure)
        throw CommandError(*failure);
    return any_error(report.problems) ? 1 : 0;
}

/// The source that a person names by its path, which need not be there any more.
DeckSource source_at(Collection& collection, const std::string& path) {
    std::error_code error;
    const std::filesystem::path whole = std::filesystem::weakly_canonical(path, error);
    for (const DeckSource& source : collection.sources())
        if (source.path() == whole || source.path() == std::filesystem::absolute(path).lexically_normal())
            return source;
    throw CommandError("No cards are read from " + path + "; \"source list\" shows the folders that are");
}

/// A folder that is read for the first time and has nothing to read is a slip of the one who named it; of one that had
/// cards the sync itself tells.
void refuse_folder_without_cards(Collection& collection, const std::string& path) {
    std::error_code error;
    const std::filesystem::path whole = std::filesystem::weakly_canonical(path, error);
    const std::vector<DeckSource> sources = collection.sources();
    if (std::ranges::any_of(sources, [&](const DeckSource& source) { return source.path() == whole; }))
        return;
    if (list_deck(path).files.empty())
        throw CommandError("Nothing was read from " + path + ": it has no file that ends in .md or .markdown");
}

int sync(const Invocation& invocation, const std::vector<std::string>& paths, OddFolders odd_folders,
         std::optional<Answers> answers = std::nullopt) {
    if (odd_folders == OddFolders::Refused)
        std::ranges::for_each(paths, refuse_odd_folder);
    if (paths.empty())
        return sync_all(invocation);
    Collection collection = open_collection(invocation);
    SyncReport report;
    for (const std::string& path : paths) {
        if (!std::filesystem::exists(path))
            throw CommandError("Could not read " + path +
                               ": there is no such file or folder; nothing was changed by it");
        refuse_folder_without_cards(collection, path);
        SyncReport read = sync_path(collection, path, Origin::Learner, invocation.now);
        if (answers) {
            // What the first reading found is told by the second.
            read.problems.clear();
            read += read_answers_from(collection, source_at(collection, path), *answers, invocation.now);
        }
        report += read;
    }
    return print_report(invocation, report);
}

int fix(const Invocation& invocation, const std::vector<std::string>& paths, AnswerHeadings headings) {
    Collection collection = open_collection(invocation);
    Written all;
    for (const std::string& path : paths) {
        const Written written = write_missing(collection, path, headings);
        all.ids += written.ids;
        all.answers += written.answers;
    }
    Json json{{"written", all.ids}};
    std::string text = counted(all.ids, "id");
    if (headings == AnswerHeadings::Write) {
        json["answers"] = all.answers;
        text += " and " + counted(all.answers, "heading") + " \"### Answer\"";
    }
    print(invocation, json, text + " written");
    return 0;
}

constexpr const char* text_below_word = "text-below";
constexpr const char* marked_word = "marked";

const std::map<std::string, Answers>& answers_by_word() {
    static const std::map<std::string, Answers> words{{marked_word, Answers::Marked},
                                                      {text_below_word, Answers::TextBelow}};
    return words;
}

Json to_json(const SourceAnswers& of) {
    return {{"path", of.source.path().string()},
            {"shipped", of.source.origin == Origin::Shipped},
            {"answers", of.answers == Answers::TextBelow ? text_below_word : marked_word},
            {"unmarked", of.unmarked}};
}

std::string described(const SourceAnswers& of) {
    return cards::in_one_line(of.source.path().string()) +
           (of.source.origin == Origin::Shipped ? " (comes with Greenroom)" : "") +
           (of.answers == Answers::TextBelow ? " (the text below a question is its answer)" : "") +
           (of.unmarked > 0 ? " (" + counted(of.unmarked, "question") + " without \"### Answer\")" : "");
}

int list_sources(const Invocation& invocation) {
    Collection collection = open_collection(invocation);
    Json list = Json::array();
    std::string text;
    for (const SourceAnswers& source : source_answers(collection)) {
        list.push_back(to_json(source));
        text += (text.empty() ? "" : "\n") + described(source);
    }
    print(invocation, list, text.empty() ? "No folder is read; add one with \"source add\"" : text);
    return 0;
}

int set_answers(const Invocation& invocation, const std::string& path, Answers answers) {
    Collection collection = open_collection(invocation);
    const DeckSource source = source_at(collection, path);
    return print_report(invocation, read_answers_from(collection, source, answers, invocation.now));
}

int remove_source_at(const Invocation& invocation, const std::string& path) {
    Collection collection = open_collection(invocation);
    return print_report(invocation, remove_source(collection, source_at(collection, path), invocation.now));
}

int move_source_to(const Invocation& invocation, const std::string& from, const std::string& to) {
    Collection collection = open_collection(invocation);
    const DeckSource source = source_at(collection, from);
    if (!std::filesystem::exists(to))
        throw CommandError("Could not read " + to + ": there is no such file or folder; nothing was changed");
    return print_report(invocation, move_source(collection, source, to, invocation.now));
}

void add_source_commands(CLI::App& app, Invocation& invocation) {
    CLI::App* source = app.add_subcommand("source", "Say which folders cards are read from");
    source->require_subcommand(1);
    const auto from = std::make_shared<std::string>(), to = std::make_shared<std::string>();
    const auto paths = std::make_shared<std::vector<std::string>>();
    const auto yes = std::make_shared<bool>(false);
    const auto adding_answers = std::make_shared<std::optional<Answers>>();
    const auto answers = std::make_shared<Answers>();
    const CLI::CheckedTransformer words(answers_by_word());
    add_command(*source, invocation, "list", "List them", [&invocation] { return list_sources(invocation); });
    CLI::App* adding =
        add_command(*source, invocation, "add", "Read one more", [&invocation, paths, yes, adding_answers] {
            return sync(invocation, *paths, *yes ? OddFolders::Read : OddFolders::Refused, *adding_answers);
        });
    adding
        ->add_option("--answers", *adding_answers,
                     "Where its answers are: marked, by \"### Answer\", or text-below, in the text below a question")
        ->transform(words);
    adding->add_option("PATH", *paths, "Folders or .md files")->required();
    adding->add_flag("--yes", *yes, "Read the whole disk or home folder if that is what PATH names");
    add_command(*source, invocation, "remove", "Read one no more; its cards are archived and keep their history",
                [&invocation, from] { return remove_source_at(invocation, *from); })
        ->add_option("PATH", *from, "The folder or file")
        ->required();
    CLI::App* placing =
        add_command(*source, invocation, "answers",
                    "Say where a folder has its answers: marked, by \"### Answer\", or text-below, in the text below a "
                    "question; its files stay as they are",
                    [&invocation, from, answers] { return set_answers(invocation, *from, *answers); });
    placing->add_option("PATH", *from, "The folder or file")->required();
    placing->add_option("WHERE", *answers, "marked or text-below")->required()->transform(words);
    CLI::App* moving =
        add_command(*source, invocation, "move", "Say where a folder has been moved to; every card keeps its history",
                    [&invocation, from, to] { return move_source_to(invocation, *from, *to); });
    moving->add_option("OLD", *from, "Where it was")->required();
    moving->add_option("NEW", *to, "Where it is now")->required();
}

int topics(const Invocation& invocation) {
    Collection collection = open_collection(invocation);
    advise_where_empty(collection);
    Json list = Json::array();
    std::string text = "  cards    new    due  readiness  topic";
    for (const TopicReadiness& topic : topic_standings(collection, invocation.now)) {
        list.push_back({{"topic", topic.path},
                        {"title", topic.title},
                        {"cards", topic.cards},
                        {"new", topic.fresh},
                        {"due", topic.due},
                        {"readiness", topic.readiness}});
        char line[64];
        std::snprintf(line, sizeof line, "\n%7d%7d%7d%9.0f %%  ", topic.cards, topic.fresh, topic.due,
                      topic.readiness * 100);
        text += line + cards::in_one_line(topic.path + " (" + topic.title + ")");
    }
    print(invocation, list, text);
    return 0;
}

int rebuild(const Invocation& invocation) {
    Collection collection = open_collection(invocation);
    const RebuildReport report = collection.rebuild();
    print(invocation, {{"cards", report.cards}, {"differed", report.differed}},
          counted(report.cards, "schedule") + " recomputed, " + std::to_string(report.differed) + " differed");
    return 0;
}

} // namespace

void add_deck_commands(CLI::App& app, Invocation& invocation) {
    const auto paths = std::make_shared<std::vector<std::string>>();
    const auto yes = std::make_shared<bool>(false);
    const auto check_answers = std::make_shared<Answers>(Answers::Marked);
    CLI::App* checking = add_command(
        app, invocation, "check", "Look for mistakes in Markdown decks", [&invocation, paths, yes, check_answers] {
            return check(invocation, *paths, *yes ? OddFolders::Read : OddFolders::Refused, *check_answers);
        });
    checking->add_option("PATH", *paths, "Folders or .md files; - for one on standard input")->required();
    checking->add_flag("--yes", *yes, "Read the whole disk or home folder if that is what PATH names");
    checking->add_option("--answers", *check_answers, "marked, or text-below for lists without \"### Answer\"")
        ->transform(CLI::CheckedTransformer(answers_by_word()));
    CLI::App* syncing = add_command(
        app, invocation, "sync",
        "Read Markdown decks, which every later sync reads again, and exchange with the sync folder",
        [&invocation, paths, yes] { return sync(invocation, *paths, *yes ? OddFolders::Read : OddFolders::Refused); });
    syncing->add_option("PATH", *paths, "Folders or .md files (default: the shipped deck and your folders)");
    syncing->add_flag("--yes", *yes, "Read the whole disk or home folder if that is what PATH names");
    const auto headings = std::make_shared<bool>(false);
    CLI::App* fixing =
        add_command(app, invocation, "fix", "Write missing ids into Markdown decks, and touch nothing else",
                    [&invocation, paths, headings] {
                        return fix(invocation, *paths, *headings ? AnswerHeadings::Write : AnswerHeadings::Leave);
                    });
    fixing->add_option("PATH", *paths, "Folders or .md files")->required();
    fixing->add_flag("--answers", *headings, "Also write \"### Answer\" above the text below a question");
    add_source_commands(app, invocation);
    add_command(app, invocation, "topics", "List the topics with counts and readiness",
                [&invocation] { return topics(invocation); });
    add_command(app, invocation, "rebuild", "Recompute every schedule from the review log",
                [&invocation] { return rebuild(invocation); });
}

} // namespace greenroom
