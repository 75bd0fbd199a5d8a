// Any bytes at all are a query: nothing crashes, an error points into the text, and what is no error runs as SQL in
// every order and has rows to show.

#include "fuzz/require.h"
#include "store/tables/store.h"
#include "study/search/browse.h"
#include "study/search/query.h"
#include "study/upkeep/deck_sync.h"
#include "support/collection_builder.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace {

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

/// A few cards that differ in what queries ask for.
struct Deck {
    Deck() {
        for (int n = 0; n < 12; ++n) {
            Card card = open_card("card-" + std::to_string(n), n % 3 == 0 ? "orm" : "orm/relations");
            card.level = static_cast<Level>(n % 3);
            card.kind = static_cast<Kind>(n % 4);
            card.tags = {n % 2 == 0 ? "n+1" : "lazy"};
            card.django = n % 5 == 0 ? ">=5.0" : "";
            const CardKey key = builder.add(card);
            if (n % 2 == 0)
                builder.grade(key, static_cast<Grade>(1 + n % 4), friday_morning - std::chrono::hours{n * 20}, n);
        }
        builder.store.cards.archive("card-11", friday_morning);
    }

    CollectionBuilder builder;
    Calendar calendar{4h, [](Instant) { return 0s; }};
};

void check_error(std::string_view text, const QueryError& error) {
    require(error.offset <= text.size(), "an error begins in the text");
    require(error.length <= text.size() - error.offset, "an error ends in the text");
    require(error.offset == text.size() || (static_cast<unsigned char>(text[error.offset]) & 0xC0) != 0x80 ||
                error.message == "this is no text in UTF-8",
            "an error begins at a character");
    require(!error.message.empty() && !error.message.english().ends_with('.'),
            "a message is a sentence without a full stop");
    require(!with_caret(text, error).empty(), "an error can be shown");
}

/// `number` decides about the order, so that all of them come to their turn.
void check_query(Collection& collection, const CardQuery& query, std::size_t number) {
    BrowseOrder order;
    if (number % 3 == 0)
        order.column = all_browse_columns[number / 3 % all_browse_columns.size()];
    order.direction = number % 2 == 0 ? Direction::Ascending : Direction::Descending;
    const std::vector<CardKey> found = find_cards(collection, query, order, friday_morning);
    require(found.size() <= 12, "each card is found once");
    const std::vector<CardRow> rows = card_rows(collection, found, friday_morning, &query);
    require(rows.size() == found.size(), "each card found has a row");
    for (const CardRow& row : rows)
        for (const TextRange& hit : row.snippet.hits)
            require(hit.length > 0 && hit.offset + hit.length <= row.snippet.text.size(), "hits are in the snippet");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static Deck deck;
    static std::size_t number = 0;
    const std::string text(reinterpret_cast<const char*>(data), size);
    const auto read = parse_query(text, deck.calendar);
    if (const auto* error = std::get_if<QueryError>(&read))
        check_error(text, *error);
    else
        check_query(deck.builder.collection, std::get<CardQuery>(read), number++);
    return 0;
}
