#include "store/search/prefix_expansion.h"
#include "store/search/sql_functions.h"
#include "support/catch.h"
#include "support/deck_builder.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

using Join = CardQuery::Join;
using Match = TextTerm::Match;
using Words = std::vector<std::string>;

CardQuery term(const std::string& words, Match match) { return {Join::Term, {}, TextTerm{words, match}}; }
CardQuery begun(const std::string& words) { return term(words, Match::Prefix); }
CardQuery whole(const std::string& words) { return term(words, Match::Whole); }

void add(DeckBuilder& deck, const std::string& id, const std::string& question) {
    Card card = open_card(id);
    card.question = question;
    card.answer = "It depends.";
    card.key_points = {};
    deck.add(card);
}

/// `count` words that begin with "pre", one card each.
void add_words(DeckBuilder& deck, int count) {
    for (int n = 0; n < count; ++n)
        add(deck, "card-" + std::to_string(n), "pre" + std::to_string(100 + n));
}

} // namespace

TEST_CASE("the vocabulary knows the words that begin alike, each once and as the index has them") {
    DeckBuilder deck;
    add(deck, "one", "A Query, a queryset; QUÉRIES and query.");
    add(deck, "two", "No quern is a query_set.");
    PrefixExpansion vocabulary(deck.store.database);
    CHECK(vocabulary.beginning_with("quer", 9) == Words{"queries", "quern", "query", "queryset"});
    CHECK(vocabulary.beginning_with("query", 9) == Words{"query", "queryset"});
    CHECK(vocabulary.beginning_with("querz", 9) == Words{});
    CHECK(vocabulary.beginning_with("quer", 3) == std::nullopt);
}

TEST_CASE("the vocabulary follows the deck") {
    DeckBuilder deck;
    PrefixExpansion vocabulary(deck.store.database);
    CHECK(vocabulary.beginning_with("que", 9) == Words{});
    add(deck, "one", "A query.");
    CHECK(vocabulary.beginning_with("que", 9) == Words{"query"});
}

TEST_CASE("the beginning of a word is spelled out where its words are few") {
    DeckBuilder deck;
    add(deck, "one", "A queryset, a query, a raw_query.");
    PrefixExpansion vocabulary(deck.store.database);
    const CardQuery either{Join::Any, {whole("query"), whole("queryset")}, {}};
    CHECK(in_whole_words(begun("Quer"), vocabulary).all == either);
    CHECK(in_whole_words(begun("quer_"), vocabulary).all == either);
    CHECK(in_whole_words(begun("raw_QUE"), vocabulary).all ==
          CardQuery{Join::Any, {whole("raw_query"), whole("raw_queryset")}, {}});
    const CardQuery nested{Join::All, {{Join::Not, {begun("quer")}, {}}, whole("quer")}, {}};
    CHECK(in_whole_words(nested, vocabulary).all ==
          CardQuery{Join::All, {{Join::Not, {either}, {}}, whole("quer")}, {}});
}

TEST_CASE("what is short, unknown, not ASCII or no word stays as it was typed") {
    DeckBuilder deck;
    add(deck, "one", "A queryset for größe.");
    PrefixExpansion vocabulary(deck.store.database);
    for (const char* text : {"qu", "nothing", "größ", "ßque", "que\xCC\x81", "", "+"}) {
        INFO(text);
        CHECK(in_whole_words(begun(text), vocabulary).all == begun(text));
    }
}

TEST_CASE("a beginning of very many words stays one, and so does what comes after too many words") {
    DeckBuilder deck;
    add_words(deck, 65);
    add(deck, "last", "A query.");
    PrefixExpansion vocabulary(deck.store.database);
    CHECK(in_whole_words(begun("pre"), vocabulary).all == begun("pre"));
    const CardQuery two{Join::All, {begun("pre10"), begun("pre1"), begun("query")}, {}};
    const CardQuery changed = in_whole_words(two, vocabulary).all;
    CHECK(changed.parts[0].parts.size() == 10);
    CHECK(changed.parts[1] == begun("pre1"));
    CHECK(changed.parts[2].parts == std::vector{whole("query")});
}

TEST_CASE("hits are told in any order of asking, and each is read from the index once") {
    DeckBuilder deck;
    for (const char* id : {"one", "two", "three", "four"})
        add(deck, id, std::string(id).starts_with("t") ? "A query." : "A view.");
    FtsMatches hits(deck.store.database.connection().getHandle(), "query");
    CHECK(hits.contain(3));
    CHECK_FALSE(hits.contain(1));
    CHECK(hits.contain(2));
    CHECK_FALSE(hits.contain(4));
    CHECK_FALSE(hits.contain(99));
    CHECK(hits.contain(2));
}

TEST_CASE("an expression that the index cannot read is an error of SQLite") {
    DeckBuilder deck;
    FtsMatches hits(deck.store.database.connection().getHandle(), "\"open");
    CHECK_THROWS_AS(hits.contain(1), SQLite::Exception);
    CHECK_THROWS_AS(deck.store.database.connection().execAndGet("SELECT has_words('\"open', 1)"), SQLite::Exception);
}

TEST_CASE("what was typed stands alone where it is a word, and for all that begins so where it is none") {
    DeckBuilder deck;
    add(deck, "one", "A queryset, a query, a raw_query; do we own it, or its owner?");
    PrefixExpansion vocabulary(deck.store.database);
    const auto typed = [&](const std::string& text) { return in_whole_words(begun(text), vocabulary).typed; };
    CHECK(typed("own") == whole("own"));
    CHECK(typed("Raw_Query") == whole("Raw_query"));
    CHECK(typed("do") == whole("do"));
    CHECK(typed("d") == begun("d"));
    CHECK(typed("quer") == CardQuery{Join::Any, {whole("query"), whole("queryset")}, {}});
}
