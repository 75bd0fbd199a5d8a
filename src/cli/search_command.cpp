#include "cards/render/blocks.h"
#include "cli/command.h"
#include "study/search/browse.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace greenroom {

namespace {

using Json = nlohmann::ordered_json;

struct SearchOptions {
    std::vector<std::string> words;
    std::size_t limit = std::numeric_limits<std::size_t>::max();

    std::string query() const {
        std::string text;
        for (const std::string& word : words)
            text += (text.empty() ? "" : " ") + word;
        return text;
    }
};

/// The snippet with its hits between « and ».
std::string marked(const Snippet& snippet) {
    std::string text;
    std::size_t at = 0;
    for (const TextRange& hit : snippet.hits) {
        text.append(snippet.text, at, hit.offset - at);
        text += "«" + snippet.text.substr(hit.offset, hit.length) + "»";
        at = hit.offset + hit.length;
    }
    return text.append(snippet.text, at);
}

std::string text_of(const std::vector<CardRow>& rows) {
    std::string text;
    for (const CardRow& card : rows) {
        text += (text.empty() ? "" : "\n\n") + card.id + "  (" + card.topic + ", " + to_word(card.level) + ")\n  " +
                to_plain_text(card.question, {card.gap});
        if (!card.snippet.text.empty())
            text += "\n  " + marked(card.snippet);
    }
    return text.empty() ? "No cards match" : text;
}

Json json_of(const std::vector<CardRow>& rows) {
    Json list = Json::array();
    for (const CardRow& card : rows)
        list.push_back({{"id", card.id},
                        {"topic", card.topic},
                        {"level", to_word(card.level)},
                        {"question", card.question},
                        {"snippet", marked(card.snippet)}});
    return list;
}

int search(const Invocation& invocation, const SearchOptions& options) {
    Collection collection = open_collection(invocation);
    const CardQuery query = query_of(collection, options.query());
    advise_where_empty(collection);
    const std::vector<CardKey> cards = find_cards(collection, query, {}, invocation.now, options.limit);
    const std::vector<CardRow> rows = card_rows(collection, cards, invocation.now, &query);
    print(invocation, json_of(rows), text_of(rows));
    return 0;
}

} // namespace

void add_search_command(CLI::App& app, Invocation& invocation) {
    const auto options = std::make_shared<SearchOptions>();
    CLI::App* command = add_command(app, invocation, "search", "Find cards, best match first",
                                    [&invocation, options] { return search(invocation, *options); });
    command
        ->add_option("QUERY", options->words,
                     "Words, \"phrases\" and conditions: topic:orm level:senior kind:choice tag:n+1 path:weekend "
                     "django:5.2 is:due"
                     " graded:again due<7d stability<10 reviews>5; or, brackets, and a minus to negate. Put -- before"
                     " a query that begins with a minus")
        ->required();
    command->add_option("--limit", options->limit, "At most so many cards")->check(CLI::PositiveNumber);
}

} // namespace greenroom
