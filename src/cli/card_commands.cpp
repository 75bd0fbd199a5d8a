#include "cards/parse/exercise.h"
#include "cards/render/blocks.h"
#include "cli/command.h"
#include "cli/rfc3339.h"
#include "study/review/today.h"
#include "study/search/card_info.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace greenroom {

namespace {

using Json = nlohmann::ordered_json;

Json memory_json(const CardInfo& info) {
    if (!info.schedule)
        return nullptr;
    return {{"stability", info.schedule->memory.stability},
            {"stability_fast", info.schedule->memory.stability_fast},
            {"difficulty", info.schedule->memory.difficulty},
            {"retrievability", *info.retrievability},
            {"due", to_rfc3339(info.schedule->due)},
            {"reviews", info.schedule->reviews},
            {"lapses", info.schedule->lapses}};
}

Json exercise_json(const Exercise& exercise) {
    Json json = {{"models", exercise.models}, {"starter", exercise.starter},   {"needs", exercise.needs},
                 {"checks", Json::array()},   {"solution", exercise.solution}, {"wrong", Json::array()}};
    for (const ExerciseCheck& check : exercise.checks)
        json["checks"].push_back({{"name", check.name}, {"code", check.code}});
    for (const WrongCode& wrong : exercise.wrong)
        json["wrong"].push_back({{"title", wrong.title}, {"check", wrong.check}, {"code", wrong.code}});
    return json;
}

Json card_json(const StoredCard& stored, const CardInfo& info, const Marks& marks) {
    const Card& card = stored.card;
    Json json = {{"id", card.id},
                 {"topic", card.topic},
                 {"level", to_word(card.level)},
                 {"kind", to_word(card.kind)},
                 {"question", card.question},
                 {"prompt", card.prompt},
                 {"options", Json::array()},
                 {"expected", card.expected},
                 {"answer", card.answer},
                 {"key_points", card.key_points},
                 {"follow_ups", Json::array()},
                 {"trap", card.trap},
                 {"one_sentence", card.one_sentence},
                 {"hints", card.hints},
                 {"proof", card.proof},
                 {"weak_answer", card.weak_answer},
                 {"asked", to_word(card.asked)},
                 {"family", card.family},
                 {"sources", Json::array()},
                 {"seconds", card.seconds},
                 {"tags", card.tags},
                 {"django", card.django},
                 {"file", stored.file.string()},
                 {"line", card.line},
                 {"state", state_word(info.schedule)},
                 {"archived", stored.archived},
                 {"suspended", marks.suspended},
                 {"flagged", marks.flag == Flag::On},
                 {"note", marks.note},
                 {"memory", memory_json(info)}};
    if (card.kind == Kind::Exercise)
        json["exercise"] = exercise_json(read_exercise(card));
    for (const Option& option : card.options)
        json["options"].push_back({{"text", option.text}, {"right", option.right}});
    for (const FollowUp& follow_up : card.follow_ups)
        json["follow_ups"].push_back({{"question", follow_up.question}, {"answer", follow_up.answer}});
    for (const Source& source : card.sources)
        json["sources"].push_back({{"title", source.title}, {"url", source.url}});
    return json;
}

std::string card_text(const StoredCard& stored, const CardInfo& info, const Marks& marks) {
    const Card& card = stored.card;
    std::string text = card.id + "  (" + stored.topic_title + ", " + to_word(card.level) + ", " + to_word(card.kind) +
                       ", " + state_word(info.schedule) + ")\n\n" + to_plain_text(card.question, {card.gap}) + "\n";
    const auto add = [&text](const std::string& title, const std::string& markdown, GapView view = {}) {
        if (!markdown.empty())
            text += "\n" + (title.empty() ? "" : title + "\n") + to_plain_text(markdown, view) + "\n";
    };
    add("", card.prompt, {card.gap});
    for (const Option& option : card.options)
        text += (option.right ? "[x] " : "[ ] ") + to_plain_text(option.text) + "\n";
    add("In one sentence", card.one_sentence);
    for (const std::string& hint : card.hints)
        add("Hint", hint);
    add("Checks", card.checks);
    add("Solution", card.solution);
    for (const WrongSolution& wrong : card.wrong)
        add("Wrong: " + to_plain_text(wrong.title), wrong.text);
    add("Answer", card.answer);
    add("Proof", card.proof);
    if (!card.key_points.empty())
        text += "\nKey points\n";
    for (const std::string& point : card.key_points)
        text += "- " + to_plain_text(point) + "\n";
    for (const FollowUp& follow_up : card.follow_ups)
        add("Follow-up: " + to_plain_text(follow_up.question), follow_up.answer);
    add("Weak answer", card.weak_answer);
    add("Trap", card.trap);
    for (const Source& source : card.sources)
        text += "\n" + source.title + ": " + source.url;
    if (!marks.note.empty())
        text += "\nNote: " + marks.note;
    if (info.schedule)
        text += "\nReviews: " + std::to_string(info.schedule->reviews) + ", due " + to_rfc3339(info.schedule->due);
    return text;
}

int show(const Invocation& invocation, const std::string& id) {
    Collection collection = open_collection(invocation);
    const CardKey key = found_card(collection, id);
    const StoredCard stored = collection.card(key).value();
    const CardInfo info = card_info(collection, key, invocation.now);
    const Marks marks = collection.marks(key);
    print(invocation, card_json(stored, info, marks), card_text(stored, info, marks));
    return 0;
}

using Mark = std::function<void(Collection&, CardKey, Instant now)>;

int mark(const Invocation& invocation, const std::string& id, const std::string& done, const Mark& change) {
    Collection collection = open_collection(invocation);
    change(collection, found_card(collection, id), invocation.now);
    print(invocation, {{"id", id}}, id + " " + done);
    return 0;
}

} // namespace

void add_card_commands(CLI::App& app, Invocation& invocation) {
    const auto id = std::make_shared<std::string>();
    const auto note = std::make_shared<std::string>();
    const auto add = [&](const std::string& name, const std::string& description, std::function<int()> run) {
        CLI::App* command = add_command(app, invocation, name, description, std::move(run));
        command->add_option("ID", *id, "The card's id")->required();
        return command;
    };
    const auto add_mark = [&](const std::string& name, const std::string& description, const std::string& done,
                              Mark change) {
        return add(name, description,
                   [&invocation, id, done, change = std::move(change)] { return mark(invocation, *id, done, change); });
    };
    add("show", "Show a card whole", [&invocation, id] { return show(invocation, *id); });
    add_mark("suspend", "Take a card out of reviews", "suspended",
             [](Collection& collection, CardKey card, Instant now) {
                 collection.suspend(card, Suspension::Suspended, now);
             });
    add_mark("resume", "Bring a suspended card back", "resumed", [](Collection& collection, CardKey card, Instant now) {
        collection.suspend(card, Suspension::Resumed, now);
    });
    add_mark("flag", "Flag a card", "flagged",
             [](Collection& collection, CardKey card, Instant now) { collection.flag(card, Flag::On, now); });
    add_mark("unflag", "Clear a card's flag", "no longer flagged",
             [](Collection& collection, CardKey card, Instant now) { collection.flag(card, Flag::Off, now); });
    add_mark("note", "Replace a card's note", "noted",
             [note](Collection& collection, CardKey card, Instant now) { collection.note(card, *note, now); })
        ->add_option("TEXT", *note, "The note; empty to remove it")
        ->required();
}

} // namespace greenroom
