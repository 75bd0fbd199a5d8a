#include "study/search/cheat_sheet.h"

#include "cards/render/blocks.h"
#include "cards/text/wording.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"
#include "study/search/browse.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace greenroom {

namespace {

using cards::escaped;

// The policy is for browsers: what the escaping lets through by mistake still loads and runs nothing.
constexpr const char* head_begin = R"(<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
)";

constexpr const char* style = R"(<style>
@page { size: A4; margin: 15mm; }
body { font-family: "Inter", "Noto Sans", "DejaVu Sans", sans-serif; font-size: 10.5pt; max-width: 180mm; margin: 0 auto; }
h1 { font-size: 18pt; margin: 0 0 4px 0; }
h2 { font-size: 13pt; color: #0C6B4A; margin: 18px 0 2px 0; break-after: avoid; }
h3 { font-size: 11pt; margin: 12px 0 3px 0; break-after: avoid; }
p { margin: 0 0 3px 0; }
ul, ol { margin: 0 0 3px 0; }
pre { font-size: 9.5pt; background-color: #F0F3F1; margin: 3px 0; white-space: pre-wrap; }
code, pre { font-family: "JetBrains Mono", "DejaVu Sans Mono", monospace; }
code { font-size: 9.5pt; }
.card { break-inside: avoid; }
.count { color: #5B6861; }
.gap { text-decoration: underline; }
.sentence { font-weight: bold; }
</style>
)";

/// Pictures as what they show: a sheet is one file.
std::string without_pictures(std::string html) {
    constexpr std::string_view begin = "<img src=\"", description = "\" alt=\"", end = "\">";
    for (std::size_t at = html.find(begin); at != std::string::npos; at = html.find(begin, at)) {
        const std::size_t text = html.find(description, at) + description.size();
        const std::size_t after = html.find(end, text);
        html.replace(at, after + end.size() - at, "[" + html.substr(text, after - text) + "]");
    }
    return html;
}

std::string inline_html(std::string_view markdown) { return without_pictures(to_inline_html(markdown)); }

std::string block_html(const Block& block) {
    if (const auto* code = std::get_if<CodeBlock>(&block))
        return "<pre>" + escaped(code->text) + "</pre>\n";
    return without_pictures(std::get<ProseBlock>(block).html) + "\n";
}

bool is_space(char c) { return c == ' ' || c == '\n'; }

/// "101" in "101. One query …", and "e.g", whose full stop ends no sentence.
bool goes_on(std::string_view last_word) {
    const bool is_number = last_word.find_first_not_of("0123456789") == std::string_view::npos;
    return is_number || (last_word.size() == 3 && last_word[1] == '.' &&
                         std::isalpha(static_cast<unsigned char>(last_word[0])) != 0);
}

/// The first sentence of plain text: up to a full stop, a question or an exclamation mark before a space, quotes and
/// brackets that it closes included; at most its first paragraph.
std::string first_sentence(const std::string& text) {
    const std::string paragraph = text.substr(0, text.find("\n\n"));
    std::size_t word = 0;
    for (std::size_t at = 0; at < paragraph.size(); ++at) {
        if (is_space(paragraph[at]))
            word = at + 1;
        if (std::string_view(".?!").find(paragraph[at]) == std::string_view::npos)
            continue;
        const std::size_t end = std::min(paragraph.find_first_not_of("\"')", at + 1), paragraph.size());
        if ((end == paragraph.size() || is_space(paragraph[end])) &&
            !(paragraph[at] == '.' && goes_on(std::string_view(paragraph).substr(word, at - word))))
            return paragraph.substr(0, end);
    }
    return paragraph;
}

/// What to say: the card's one sentence; else what it expects to be typed; else, without key points, how its answer
/// begins.
std::string saying(const Card& card) {
    if (!card.one_sentence.empty())
        return inline_html(card.one_sentence);
    if (!card.expected.empty())
        return escaped(cards::joined(card.expected, " / "));
    return card.key_points.empty() ? escaped(first_sentence(to_plain_text(card.answer))) : "";
}

std::string card_html(const Card& card) {
    std::string html = "<div class=\"card\">\n<h3>" + inline_html(card.question) + "</h3>\n";
    for (const Block& block : to_blocks(card.prompt))
        html += block_html(block);
    const auto list = [&html](const auto& items, const auto& text) {
        if (items.empty())
            return;
        html += "<ul>\n";
        for (const auto& item : items)
            html += "<li>" + text(item) + "</li>\n";
        html += "</ul>\n";
    };
    list(card.options, [](const Option& option) {
        return option.right ? "<strong>✓ " + inline_html(option.text) + "</strong>" : inline_html(option.text);
    });
    if (const std::string sentence = saying(card); !sentence.empty())
        html += "<p class=\"sentence\">" + sentence + "</p>\n";
    list(card.key_points, [](const std::string& point) { return inline_html(point); });
    return html + "</div>\n";
}

/// The cards, one for each heading.
std::vector<StoredCard> questions_of(Collection& collection, std::span<const CardKey> keys) {
    std::vector<StoredCard> questions;
    std::set<std::string> headings;
    for (const CardKey key : keys)
        if (std::optional<StoredCard> stored = collection.card(key))
            if (headings.insert(stored->card.heading_id()).second)
                questions.push_back(std::move(*stored));
    return questions;
}

/// Brings the cards of each topic together: topics and cards in the deck's order, or in the order given.
void sort(std::vector<StoredCard>& questions, Collection& collection, SheetOrder order) {
    std::unordered_map<std::string, std::int64_t> places;
    if (order == SheetOrder::Deck)
        for (const StoredTopic& topic : collection.topics())
            places.emplace(topic.topic.path, static_cast<std::int64_t>(places.size()));
    for (const StoredCard& stored : questions)
        places.emplace(stored.card.topic, static_cast<std::int64_t>(places.size()));
    std::ranges::stable_sort(questions, [&](const StoredCard& one, const StoredCard& other) {
        const auto place = [&](const StoredCard& stored) { return places.at(stored.card.topic); };
        if (order == SheetOrder::AsGiven)
            return place(one) < place(other);
        return std::tuple(place(one), one.file, one.card.line) < std::tuple(place(other), other.file, other.card.line);
    });
}

/// The path that a query asks for, when it asks for nothing else.
std::optional<DeckPath> path_of(Collection& collection, const CardQuery& query) {
    if (query.join == CardQuery::Join::All && query.parts.size() == 1)
        return path_of(collection, query.parts.front());
    const auto* term = query.join == CardQuery::Join::Term ? std::get_if<PathTerm>(&query.term) : nullptr;
    return term ? collection.store().paths.find(term->id) : std::nullopt;
}

void sort_by(const DeckPath& path, std::vector<StoredCard>& questions) {
    std::unordered_map<std::string, std::size_t> places;
    for (const std::string& id : path.cards)
        places.emplace(id, places.size());
    // What only another deck's path of that name has comes last.
    std::ranges::stable_sort(questions, {}, [&](const StoredCard& stored) {
        const auto place = places.find(stored.card.heading_id());
        return place == places.end() ? places.size() : place->second;
    });
}

/// The document of cards whose topics follow one another.
CheatSheet sheet_of(const std::vector<StoredCard>& questions, const std::string& title) {
    CheatSheet sheet{head_begin, static_cast<int>(questions.size())};
    sheet.html += "<title>" + escaped(title) + "</title>\n" + style + "</head>\n<body>\n<h1>" + escaped(title) +
                  "</h1>\n<p class=\"count\">" + std::to_string(questions.size()) +
                  (questions.size() == 1 ? " question" : " questions") + "</p>\n";
    const std::string* topic = nullptr;
    for (const StoredCard& stored : questions) {
        if (!topic || stored.card.topic != *topic)
            sheet.html += "<h2>" + escaped(stored.topic_title) + "</h2>\n";
        topic = &stored.card.topic;
        sheet.html += card_html(stored.card);
    }
    sheet.html += "</body>\n</html>\n";
    return sheet;
}

} // namespace

CheatSheet cheat_sheet(Collection& collection, std::span<const CardKey> cards, const std::string& title,
                       SheetOrder order) {
    std::vector<StoredCard> questions = questions_of(collection, cards);
    sort(questions, collection, order);
    return sheet_of(questions, title);
}

CheatSheet cheat_sheet(Collection& collection, const CardQuery& query, const std::string& title, Instant now) {
    std::vector<StoredCard> questions = questions_of(collection, find_cards(collection, query, {}, now));
    const std::optional<DeckPath> path = path_of(collection, query);
    if (path)
        sort_by(*path, questions);
    sort(questions, collection, path ? SheetOrder::AsGiven : SheetOrder::Deck);
    return sheet_of(questions, path ? path->title : title);
}

} // namespace greenroom
