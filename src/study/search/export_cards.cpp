#include "study/search/export_cards.h"

#include "cards/parse/content_check.h"
#include "cards/parse/deck_folder.h"
#include "cards/parse/parse.h"
#include "cards/text/ascii.h"
#include "cards/text/wording.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"
#include "study/review/today.h"
#include "study/search/browse.h"
#include "study/search/csv.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <iterator>
#include <map>
#include <set>

namespace greenroom {

namespace {

namespace fs = std::filesystem;

} // namespace

std::string plain_name(const std::string& name) {
    std::string plain;
    for (const char c : name)
        plain += cards::is_letter(c) || cards::is_digit(c) || c == '.' || c == '_' ? c : '-';
    return plain.starts_with('.') ? "picture" + plain : plain;
}

namespace {

/// The pictures that a deck's cards show, under names for the export.
class PictureNames {
public:
    explicit PictureNames(std::vector<DeckSource> decks) : decks_(std::move(decks)) {}

    /// The card's Markdown with each of its pictures named as it will lie, and which these are.
    std::string renamed(const std::string& markdown, const fs::path& file, std::vector<ExportedPicture>& used);

private:
    const std::string& name_of(const fs::path& picture);

    std::vector<DeckSource> decks_;
    std::map<fs::path, std::string> names_;
    std::set<std::string> taken_;
};

const std::string& PictureNames::name_of(const fs::path& picture) {
    const auto [known, is_new] = names_.try_emplace(picture);
    if (is_new) {
        const std::string stem = plain_name(picture.stem().string()), ending = plain_name(picture.extension().string());
        known->second = stem + picture.extension().string();
        for (int number = 2; !taken_.insert(known->second).second; ++number)
            known->second = stem + "-" + std::to_string(number) + picture.extension().string();
    }
    return known->second;
}

} // namespace

std::optional<fs::path> picture_file(const std::string& target, const fs::path& file, const fs::path& root) {
    std::error_code missing;
    const fs::path picture = fs::canonical(file.parent_path() / cards::decoded_path(target), missing);
    if (missing || !fs::is_regular_file(picture, missing) || !lies_in(picture, fs::canonical(root, missing)))
        return std::nullopt;
    return picture;
}

namespace {

std::string PictureNames::renamed(const std::string& markdown, const fs::path& file,
                                  std::vector<ExportedPicture>& used) {
    const auto deck = std::ranges::find_if(decks_, [&](const DeckSource& one) { return lies_in(file, one.root); });
    if (deck == decks_.end() || markdown.find("![") == std::string::npos)
        return markdown;
    const std::string relative = file.lexically_relative(deck->root).generic_string();
    std::string text = markdown;
    std::size_t from = 0;
    for (const Picture& shown : parse_cards(markdown, relative, relative).pictures) {
        const std::optional<fs::path> picture = picture_file(shown.target, file, deck->root);
        std::size_t at = text.find("](" + shown.target, from);
        at = at == std::string::npos ? text.find("](<" + shown.target, from) : at;
        if (!picture || at == std::string::npos)
            continue;
        at = text.find(shown.target, at);
        const std::string target = "pictures/" + name_of(*picture);
        text.replace(at, shown.target.size(), target);
        from = at + target.size();
        if (const ExportedPicture exported{name_of(*picture), *picture};
            std::ranges::find(used, exported) == used.end())
            used.push_back(exported);
    }
    return text;
}

} // namespace

std::vector<TopicMarkdown> export_markdown(Collection& collection, std::span<const CardKey> cards) {
    std::map<std::string, Topic> topics;
    for (const StoredTopic& stored : collection.store().topics.all())
        topics.emplace(stored.topic.path, stored.topic);
    PictureNames pictures(collection.sources());
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
        text->markdown += "\n" + pictures.renamed(card_markdown(card), stored->file, text->pictures);
    }
    return texts;
}

namespace {

/// With a point in every locale.
std::string number(double value) {
    char text[32];
    constexpr int digits = 4;
    return {text, std::to_chars(std::begin(text), std::end(text), value, std::chars_format::general, digits).ptr};
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
    std::ranges::transform(cells, cells.begin(), csv::harmless);
    for (std::string& memory : memory_cells(row))
        cells.push_back(std::move(memory));
    cells.push_back(std::to_string(schedule ? schedule->reviews : 0));
    cells.push_back(std::to_string(schedule ? schedule->lapses : 0));
    cells.emplace_back(row.marks.suspended ? "yes" : "no");
    cells.emplace_back(row.marks.flag == Flag::On ? "yes" : "no");
    return csv::line(cells);
}

} // namespace

std::string export_csv(Collection& collection, std::span<const CardKey> cards, Instant now) {
    std::string text =
        csv::byte_order_mark +
        csv::line(
            {"id",         "topic",          "level",      "kind",   "tags",      "django",        "question",
             "prompt",     "answer",         "key_points", "state",  "due",       "interval_days", "stability_days",
             "difficulty", "retrievability", "reviews",    "lapses", "suspended", "flagged"});
    for (const CardRow& row : card_rows(collection, cards, now))
        text += line_of(collection.store().cards.of(row.key).value().card, row);
    return text;
}

std::string export_log_csv(Collection& collection) {
    std::string text =
        csv::byte_order_mark + csv::line({"card_id", "review_ms", "rating", "reviewed", "elapsed_ms", "due", "review"});
    for (const LoggedReview& logged : collection.reviews()) {
        const Review& review = logged.review;
        if (!logged.undone)
            text += csv::line({csv::harmless(logged.card_id), std::to_string(to_milliseconds(review.at)),
                               std::to_string(static_cast<int>(review.grade)), moment(review.at),
                               std::to_string(review.elapsed.count()), moment(review.due), review.id});
    }
    return text;
}

namespace {

/// Further lines of a list item stand under its text.
std::string item(const std::string& text, char mark = '-') {
    std::string lines{mark, ' '};
    for (std::size_t at = 0; at < text.size(); ++at) {
        lines += text[at];
        if (text[at] == '\n' && at + 1 < text.size() && text[at + 1] != '\n')
            lines += "  ";
    }
    return lines + "\n";
}

} // namespace

std::string code_span(const std::string& text) {
    std::size_t longest = 0, run = 0;
    for (const char c : text)
        longest = std::max(longest, run = c == '`' ? run + 1 : 0);
    const std::string marks(longest + 1, '`');
    const bool needs_room =
        text.starts_with('`') || text.ends_with('`') || (text.starts_with(' ') && text.ends_with(' '));
    const std::string room = needs_room ? " " : "";
    return marks + room + text + room + marks;
}

namespace {

/// With a backslash before each of the signs, or before every one that Markdown could read.
std::string escaped(const std::string& text, std::string_view signs = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~") {
    std::string marked;
    for (const char c : text) {
        if (signs.find(c) != std::string_view::npos)
            marked += '\\';
        marked += c;
    }
    return marked;
}

/// How a section is read, in a card with an answer and nothing else.
ParsedFile read_in_card(const std::string& heading, const std::string& body) {
    const std::string answer = "\n### Answer\nA.\n", part = "\n### " + heading + "\n" + body;
    const bool comes_last = heading == "Sources";
    return parse_cards(
        "# T\n<!-- topic: t -->\n\n## Q?\n<!-- id: q -->\n" + (comes_last ? answer + part : part + answer), "", "");
}

/// The first way of writing a part that reads back as it was, without a warning; else the first that does at all, and
/// else the first.
template<typename Field>
std::string that_reads_back(const std::string& heading, const std::vector<std::string>& ways, const Field& as_it_was,
                            std::vector<Field> Card::*field) {
    std::optional<std::string> warned_of;
    for (const std::string& way : ways) {
        const ParsedFile read = read_in_card(heading, way);
        if (read.cards.size() != 1 || read.cards.front().*field != std::vector{as_it_was})
            continue;
        if (read.problems.empty())
            return way;
        warned_of = warned_of ? warned_of : way;
    }
    return warned_of.value_or(ways.front());
}

std::string expected_item(const std::string& answer) {
    std::vector<std::string> ways{item(answer), item(code_span(answer)), item(escaped(answer))};
    // What these begin in one item may end in another.
    if (answer.find_first_of("`$") != std::string::npos)
        ways.erase(ways.begin());
    return that_reads_back("Expected", ways, answer, &Card::expected);
}

/// Items that read back alone may not beside each other: they are written plainly then.
std::string expected_items(const std::vector<std::string>& answers) {
    if (answers.empty())
        return "";
    std::string items, plain;
    for (const std::string& answer : answers) {
        items += expected_item(answer);
        plain += item(answer);
    }
    const ParsedFile read = read_in_card("Expected", items);
    return read.cards.size() == 1 && read.cards.front().expected == answers ? items : plain;
}

std::string source_item(const Source& source) {
    const std::string title = "[" + source.title + "]", plain_title = "[" + escaped(source.title) + "]";
    const std::string bracketed = "(<" + escaped(source.url, "<>\\") + ">)";
    return that_reads_back("Sources",
                           {item(title + "(" + source.url + ")"), item(title + bracketed),
                            item(title + "(<" + escaped(source.url) + ">)"), item(plain_title + bracketed)},
                           source, &Card::sources);
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

/// The card with its options in a list of these marks.
std::string written_with(const Card& card, char option_mark) {
    std::string text = "## " + card.question + "\n" + header(card);
    if (!card.prompt.empty())
        text += "\n" + card.prompt + "\n";
    std::string options, points, sources;
    for (const Option& option : card.options)
        options += item((option.right ? "[x] " : "[ ] ") + option.text, option_mark);
    for (const std::string& point : card.key_points)
        points += item(point);
    for (const Source& source : card.sources)
        sources += source_item(source);
    if (!options.empty())
        text += "\n" + options;
    text += section("In one sentence", card.one_sentence);
    for (const std::string& hint : card.hints)
        text += section("Hint", hint);
    text += section("Expected", expected_items(card.expected)) + section("Checks", card.checks) +
            section("Solution", card.solution);
    for (const WrongSolution& wrong : card.wrong)
        text += section("Wrong: " + wrong.title, wrong.text);
    text += section("Answer", card.answer) + section("Proof", card.proof) + section("Key points", points);
    for (const FollowUp& follow_up : card.follow_ups)
        text += section("Follow-up: " + follow_up.question, follow_up.answer);
    return text + section("Weak answer", card.weak_answer) + section("Trap", card.trap) + section("Sources", sources);
}

} // namespace

std::string topic_markdown(const Topic& topic) {
    return "# " + topic.title + "\n<!-- topic: " + topic.path + " -->\n" +
           (topic.summary.empty() ? "" : "\n" + topic.summary + "\n");
}

// A list of options becomes part of a list of the same marks above it.
std::string card_markdown(const Card& card) {
    std::string text = written_with(card, '-');
    if (card.options.empty() || card.prompt.empty())
        return text;
    const std::vector<Card> read = parse_cards(text, "", "").cards;
    const bool is_apart = read.size() == 1 && read.front().prompt == card.prompt;
    return is_apart ? text : written_with(card, '*');
}

} // namespace greenroom
