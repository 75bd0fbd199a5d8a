#include "study/search/export_cards.h"

#include "cards/text/wording.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"
#include "study/review/today.h"
#include "study/search/browse.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <iterator>
#include <map>
#include <set>

namespace greenroom {

std::vector<TopicMarkdown> export_markdown(Collection& collection, std::span<const CardKey> cards) {
    std::map<std::string, Topic> topics;
    for (const StoredTopic& stored : collection.store().topics.all())
        topics.emplace(stored.topic.path, stored.topic);
    std::vector<TopicMarkdown> texts;
    std::set<std::string> written;
    for (const CardKey key : cards) {
        const std::optional<StoredCard> stored = collection.store().cards.of(key);
        if (!stored || !written.insert(stored->card.heading_id()).second)
            continue;
        const Card& card = stored->card;
        auto text = std::ranges::find(texts, card.topic, &TopicMarkdown::topic);
        if (text == texts.end()) {
            const auto topic = topics.try_emplace(card.topic, Topic{card.topic, stored->topic_title, ""}).first;
            text = texts.insert(texts.end(), {card.topic, topic_markdown(topic->second)});
        }
        text->markdown += "\n" + card_markdown(card);
    }
    return texts;
}

namespace {

/// In quotes where it has to be, quotes within doubled (RFC 4180).
std::string cell(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

std::string line(const std::vector<std::string>& cells) {
    std::string text;
    for (const std::string& one : cells)
        text += (text.empty() ? "" : ",") + cell(one);
    return text + "\r\n";
}

/// With a point in every locale.
std::string number(double value) {
    char text[32];
    constexpr int digits = 4;
    return {text, std::to_chars(std::begin(text), std::end(text), value, std::chars_format::general, digits).ptr};
}

/// A spreadsheet takes a text that begins so for a formula, and runs it; after an apostrophe it is text to all of them.
std::string harmless(std::string text) {
    if (!text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos)
        text.insert(0, 1, '\'');
    return text;
}

/// "2026-11-20T09:00:00Z".
std::string moment(Instant instant) {
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(instant - day));
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return text;
}

/// What only a card with a schedule has: due, interval, stability, difficulty, retrievability.
std::vector<std::string> memory_cells(const CardRow& row) {
    const std::optional<Schedule>& schedule = row.schedule;
    if (!schedule)
        return {"", "", "", "", ""};
    return {moment(schedule->due), number(*row.interval), number(schedule->memory.stability),
            number(schedule->memory.difficulty), number(*row.retrievability)};
}

std::string line_of(const Card& card, const CardRow& row) {
    const std::optional<Schedule>& schedule = row.schedule;
    std::vector<std::string> cells{card.id,
                                   card.topic,
                                   to_word(card.level),
                                   to_word(card.kind),
                                   cards::joined(card.tags, ", "),
                                   card.django,
                                   card.question,
                                   card.prompt,
                                   card.answer,
                                   cards::joined(card.key_points, "\n"),
                                   state_word(schedule)};
    std::ranges::transform(cells, cells.begin(), harmless);
    for (std::string& memory : memory_cells(row))
        cells.push_back(std::move(memory));
    cells.push_back(std::to_string(schedule ? schedule->reviews : 0));
    cells.push_back(std::to_string(schedule ? schedule->lapses : 0));
    cells.emplace_back(row.marks.suspended ? "yes" : "no");
    cells.emplace_back(row.marks.flag == Flag::On ? "yes" : "no");
    return line(cells);
}

} // namespace

std::string export_csv(Collection& collection, std::span<const CardKey> cards, Instant now) {
    std::string text =
        line({"id",         "topic",          "level",      "kind",   "tags",      "django",        "question",
              "prompt",     "answer",         "key_points", "state",  "due",       "interval_days", "stability_days",
              "difficulty", "retrievability", "reviews",    "lapses", "suspended", "flagged"});
    for (const CardRow& row : card_rows(collection, cards, now))
        text += line_of(collection.store().cards.of(row.key).value().card, row);
    return text;
}

namespace {

/// Further lines of a list item stand under its text.
std::string item(const std::string& text) {
    std::string lines = "- ";
    for (std::size_t at = 0; at < text.size(); ++at) {
        lines += text[at];
        if (text[at] == '\n' && at + 1 < text.size() && text[at + 1] != '\n')
            lines += "  ";
    }
    return lines + "\n";
}

std::string header(const Card& card) {
    std::string lines = "<!-- id: " + card.heading_id() + "\n     level: " + to_word(card.level) +
                        (card.kind == Kind::Exercise ? "\n     minutes: " + std::to_string(card.seconds / 60)
                                                     : "\n     seconds: " + std::to_string(card.seconds));
    if (!card.tags.empty())
        lines += "\n     tags: " + cards::joined(card.tags, ", ");
    if (card.asked != Asked::Sometimes)
        lines += std::string("\n     asked: ") + to_word(card.asked);
    if (!card.family.empty())
        lines += "\n     family: " + card.family;
    if (!card.django.empty())
        lines += "\n     django: " + card.django;
    return lines + " -->\n";
}

std::string section(const std::string& title, const std::string& body) {
    return body.empty() ? "" : "\n### " + title + "\n" + body + (body.ends_with('\n') ? "" : "\n");
}

} // namespace

std::string topic_markdown(const Topic& topic) {
    return "# " + topic.title + "\n<!-- topic: " + topic.path + " -->\n" +
           (topic.summary.empty() ? "" : "\n" + topic.summary + "\n");
}

std::string card_markdown(const Card& card) {
    std::string text = "## " + card.question + "\n" + header(card);
    if (!card.prompt.empty())
        text += "\n" + card.prompt + "\n";
    std::string options, expected, points, sources;
    for (const Option& option : card.options)
        options += item((option.right ? "[x] " : "[ ] ") + option.text);
    for (const std::string& answer : card.expected)
        expected += item(answer);
    for (const std::string& point : card.key_points)
        points += item(point);
    for (const Source& source : card.sources)
        sources += item("[" + source.title + "](" + source.url + ")");
    if (!options.empty())
        text += "\n" + options;
    text += section("In one sentence", card.one_sentence);
    for (const std::string& hint : card.hints)
        text += section("Hint", hint);
    text += section("Expected", expected) + section("Checks", card.checks) + section("Solution", card.solution);
    for (const WrongSolution& wrong : card.wrong)
        text += section("Wrong: " + wrong.title, wrong.text);
    text += section("Answer", card.answer) + section("Proof", card.proof) + section("Key points", points);
    for (const FollowUp& follow_up : card.follow_ups)
        text += section("Follow-up: " + follow_up.question, follow_up.answer);
    return text + section("Weak answer", card.weak_answer) + section("Trap", card.trap) + section("Sources", sources);
}

} // namespace greenroom
