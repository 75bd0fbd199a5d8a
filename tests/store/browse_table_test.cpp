#include "store/search/card_selection.h"
#include "store/selected.h"
#include "support/catch.h"
#include "support/deck_builder.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

CardQuery term(CardTerm wanted) { return {CardQuery::Join::Term, {}, std::move(wanted)}; }
CardQuery words(const std::string& text) { return term(TextTerm{text}); }

Card card_about(const std::string& id, const std::string& question, const std::string& answer) {
    Card card = open_card(id);
    card.question = question;
    card.answer = answer;
    card.key_points = {};
    return card;
}

std::vector<CardKey> keys(DeckBuilder& deck, const CardQuery& query, BrowseOrder order = {}) {
    return deck.store.browse.find(query, order, friday_morning, 1000).value();
}

std::vector<std::string> ids(DeckBuilder& deck, const CardQuery& query, BrowseOrder order = {}) {
    std::vector<std::string> ids;
    for (const CardRow& card : deck.store.browse.rows(keys(deck, query, order), nullptr))
        ids.push_back(card.id);
    return ids;
}

using Ids = std::vector<std::string>;

CardQuery side_by_side(const std::vector<std::string>& all) {
    CardQuery query;
    for (const std::string& word : all)
        query.parts.push_back(words(word));
    return query;
}

/// As a search does it that very many cards match.
Ids tiered(DeckBuilder& deck, const CardQuery& query) {
    PrefixExpansion prefixes(deck.store.database);
    Ids found;
    const WholeWords words = in_whole_words(query, prefixes);
    for (const CardKey key :
         selected(deck.store.database.connection(), selection_of(words, {}, Ranking::Tiered, friday_morning)))
        found.push_back(deck.store.cards.of(key)->card.id);
    return found;
}

std::string plan_of(DeckBuilder& deck, const CardQuery& query, BrowseOrder order, Ranking ranking = Ranking::Scored) {
    std::string plan;
    for (const Sql& sql : selection_of({query, query}, order, ranking, friday_morning)) {
        SQLite::Statement rows(deck.store.database.connection(), "EXPLAIN QUERY PLAN " + sql.text);
        while (rows.executeStep())
            plan += rows.getColumn(3).getString() + "\n";
    }
    return plan;
}

} // namespace

TEST_CASE("best match first: a word in the question weighs more than in the answer") {
    DeckBuilder deck;
    deck.add(card_about("answer", "What is it?", "A lazy queryset."));
    deck.add(card_about("question", "When is a queryset lazy?", "Always, till it is read by a loop or by len."));
    deck.add(card_about("none", "What is a view?", "A function."));
    CHECK(ids(deck, words("queryset")) == Ids{"question", "answer"});
}

TEST_CASE("a word finds what begins with it, a phrase only itself") {
    DeckBuilder deck;
    deck.add(card_about("one", "What does select_related do?", "It joins."));
    deck.add(card_about("two", "What is selected?", "Rows."));
    CHECK(ids(deck, words("sel")) == Ids{"two", "one"});
    CHECK(ids(deck, words("select_rel")) == Ids{"one"});
    CHECK(ids(deck, term(TextTerm{"select", TextTerm::Match::Whole})) == Ids{"one"});
}

TEST_CASE("without words cards come in the deck's order") {
    DeckBuilder deck;
    deck.add(open_card("b", "views"));
    deck.add(open_card("a", "orm"));
    CHECK(ids(deck, {}) == Ids{"b", "a"});
    CHECK(ids(deck, {}, {BrowseColumn::Topic, Direction::Descending}) == Ids{"a", "b"});
    CHECK(ids(deck, {}, {BrowseColumn::Question, Direction::Ascending}) == Ids{"a", "b"});
}

TEST_CASE("archived cards are found only when asked for") {
    DeckBuilder deck;
    deck.add(open_card("here"));
    deck.add(open_card("gone"));
    deck.store.cards.archive("gone", friday_morning);
    const CardQuery archived = term(StateTerm{CardState::Archived});
    CHECK(ids(deck, {}) == Ids{"here"});
    CHECK(ids(deck, words("mean")) == Ids{"here"});
    CHECK(ids(deck, archived) == Ids{"gone"});
    CHECK(ids(deck, {CardQuery::Join::Not, {archived}, {}}) == Ids{"here"});
}

TEST_CASE("every column sorts both ways, and cards that lack it come last") {
    DeckBuilder deck;
    Card low = open_card("low"), high = open_card("high");
    low.question = "A";
    low.level = Level::Junior;
    low.kind = Kind::Choice;
    high.question = "b";
    high.level = Level::Senior;
    high.kind = Kind::Open;
    const CardKey first = deck.add(low, friday_morning - 5h);
    const CardKey second = deck.add(high, friday_morning);
    const CardKey fresh = deck.add(
        [] {
            Card card = open_card("fresh");
            card.question = "c";
            card.level = Level::Senior;
            card.kind = Kind::Typed;
            return card;
        }(),
        friday_morning + 1h);
    deck.grade(first, Grade::Again, friday_morning - 48h, 1);
    deck.grade(second, Grade::Again, friday_morning - 72h, 1);
    deck.grade(second, Grade::Good, friday_morning - 72h + 1min, 1);
    deck.grade(second, Grade::Again, friday_morning - 48h, 1);
    deck.grade(second, Grade::Easy, friday_morning - 1h, 30);
    deck.store.marks.flag(second, Flag::On, friday_morning);
    const auto order = [&](BrowseColumn column, Direction direction) { return keys(deck, {}, {column, direction}); };
    const std::vector<CardKey> up{first, second, fresh};
    for (const BrowseColumn column :
         {BrowseColumn::Question, BrowseColumn::Level, BrowseColumn::Kind, BrowseColumn::Due, BrowseColumn::Interval,
          BrowseColumn::Stability, BrowseColumn::Retrievability, BrowseColumn::Edited}) {
        INFO(static_cast<int>(column));
        CHECK(order(column, Direction::Ascending) == up);
    }
    CHECK(order(BrowseColumn::Due, Direction::Descending) == std::vector{second, first, fresh});
    CHECK(order(BrowseColumn::Retrievability, Direction::Descending) == std::vector{second, first, fresh});
    CHECK(order(BrowseColumn::Difficulty, Direction::Descending).back() == fresh);
    CHECK(order(BrowseColumn::Reviews, Direction::Ascending) == std::vector{fresh, first, second});
    CHECK(order(BrowseColumn::Lapses, Direction::Descending).front() == second);
    CHECK(order(BrowseColumn::Flagged, Direction::Descending).front() == second);
    CHECK(order(BrowseColumn::State, Direction::Ascending) == std::vector{fresh, first, second});
}

TEST_CASE("rows say what lists show, in the order asked for") {
    DeckBuilder deck;
    const CardKey one = deck.add(open_card("one"), friday_morning - 24h);
    const CardKey two = deck.add(open_card("two"));
    const Review review = deck.grade(one, Grade::Good, friday_morning - 2h, 3);
    deck.store.marks.flag(one, Flag::On, friday_morning);
    const auto rows = deck.store.browse.rows(std::vector{two, CardKey{99}, one}, nullptr);
    REQUIRE(rows.size() == 2);
    CardRow expected;
    expected.key = one;
    expected.id = "one";
    expected.question = "What does one mean?";
    expected.topic = expected.topic_title = "orm/relations";
    expected.marks.flag = Flag::On;
    expected.schedule = deck.store.schedules.of(one);
    expected.edited = friday_morning - 24h;
    CHECK(rows[0].id == "two");
    CHECK(rows[1] == expected);
    CHECK(rows[1].schedule->last_review_id == review.id);
}

TEST_CASE("a snippet shows where the words are, from the answer if they are there") {
    DeckBuilder deck;
    const CardKey key = deck.add(card_about("a", "When is a queryset lazy?", "A queryset is\n**lazy** till read."));
    const CardQuery query{CardQuery::Join::All, {words("lazy"), {CardQuery::Join::Not, {words("till")}, {}}}, {}};
    const auto rows = deck.store.browse.rows(std::vector{key}, &query);
    CHECK(rows[0].snippet == Snippet{"A queryset is lazy till read.", {{14, 4}}});
    const CardQuery in_question = words("when");
    CHECK(deck.store.browse.rows(std::vector{key}, &in_question)[0].snippet ==
          Snippet{"When is a queryset lazy?", {{0, 4}}});
}

TEST_CASE("a snippet is plain text, wherever it is cut out of the card's Markdown") {
    const auto snippet = [](const std::string& answer) {
        DeckBuilder deck;
        const CardKey key = deck.add(card_about("a", "What is it?", answer));
        const CardQuery query = words("lazy");
        return deck.store.browse.rows(std::vector{key}, &query)[0].snippet;
    };
    CHECK(snippet("Is `lazy` and **lazy **") == Snippet{"Is lazy and **lazy **", {{3, 4}, {14, 4}}});
    CHECK(snippet("A `lazy` one, in `f(**a, **b)`.") == Snippet{"A lazy one, in f(**a, **b).", {{2, 4}}});
    CHECK(snippet("The **lazy loading** of `__init__`") == Snippet{"The lazy loading of __init__", {{4, 4}}});
    CHECK(snippet("It is lazy: select\\_related \\* 2, C:\\dir") ==
          Snippet{"It is lazy: select_related * 2, C:\\dir", {{6, 4}}});
    CHECK(snippet("See [lazy sets](https://docs.djangoproject.com/x)") == Snippet{"See lazy sets", {{4, 4}}});
    CHECK(snippet("```python\nlazy = f(**options)\n```\nso") == Snippet{"lazy = f(**options) so", {{0, 4}}});
    // The words of a long answer are cut out of it: what is opened before them is closed here, and the other way about.
    const std::string many = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen ";
    const Snippet cut = snippet("`" + many + many + "` then **lazy** `" + many + many + "`");
    CHECK(cut.text.find("lazy") == cut.hits.at(0).offset);
    CHECK(cut.text.find_first_of("`*") == std::string::npos);
}

TEST_CASE("when very many cards have the words, those with the words in the question come first") {
    DeckBuilder deck;
    deck.add(card_about("answer", "What is it?", "A queryset queryset queryset."));
    deck.add(card_about("question", "When is a queryset lazy?", "Always."));
    CHECK(tiered(deck, words("queryset")) == Ids{"question", "answer"});
}

TEST_CASE("the question that was typed comes first, then what begins with it, then what has it as a phrase") {
    DeckBuilder deck;
    deck.add(
        card_about("often", "A queryset, a queryset: what is it?", "What is a queryset? A queryset is a queryset."));
    deck.add(card_about("phrase", "So, what is a queryset?", "Lazy."));
    deck.add(card_about("begins", "What is a queryset, and what is it not?", "Lazy."));
    deck.add(card_about("exact", "What is a queryset?", "A promise of rows, which the database is asked for late."));
    deck.add(card_about("answer", "Which is lazy?", "What a queryset is."));
    const Ids best_first{"exact", "begins", "phrase", "often", "answer"};
    for (const std::vector<std::string>& typed : std::vector<std::vector<std::string>>{
             {"what", "is", "a", "queryset"}, {"What", "is", "a", "QuerySet?"}, {"what", "is", "a", "quer"}}) {
        INFO(typed.back());
        CHECK(ids(deck, side_by_side(typed)) == best_first);
    }
    CHECK(ids(deck, words("what is a queryset")) == Ids{"exact", "begins", "phrase", "often"});
    // Of very many cards only those are looked at closely that have the whole phrase.
    CHECK(tiered(deck, side_by_side({"what", "is", "a", "queryset"})) ==
          Ids{"exact", "begins", "phrase", "often", "answer"});
}

TEST_CASE("whole words come before words that only begin so, in the question and elsewhere") {
    DeckBuilder deck;
    deck.add(
        card_about("begins elsewhere", "What is said?", "Seconds of its owners, owner after owner, an owner each."));
    deck.add(
        card_about("elsewhere", "What is mine?", "The second, which I own, and very much more beside it, all told."));
    deck.add(card_about("begins", "Owner of the seconds?", "An owner, an owner."));
    deck.add(card_about("question", "Does one own more than a second card of these, and why would that be so?", "No."));
    deck.add(
        card_about("phrase", "A second own card, and in a longer question than all of the others, or not?", "No."));
    CHECK(ids(deck, side_by_side({"second", "own"})) ==
          Ids{"phrase", "question", "begins", "elsewhere", "begins elsewhere"});
}

TEST_CASE("what is excluded stays excluded however the cards are ranked") {
    DeckBuilder deck;
    deck.add(card_about("wanted", "What is a view?", "A callable."));
    deck.add(card_about("excluded", "What is a view?", "A callable, also as a class."));
    CardQuery query = side_by_side({"what", "view"});
    query.parts.push_back({CardQuery::Join::Not, {words("class")}, {}});
    CHECK(ids(deck, query) == Ids{"wanted"});
    CHECK(tiered(deck, query) == Ids{"wanted"});
}

TEST_CASE("a search that is cancelled ends at once, and the next one finds all") {
    DeckBuilder deck;
    for (int n = 0; n < 400; ++n)
        deck.add(open_card("card-" + std::to_string(n)));
    const CardQuery mean{CardQuery::Join::All, {words("mea"), term(LevelTerm{Level::Mid})}, {}};
    for (const CardQuery& query : {CardQuery{}, mean, CardQuery{CardQuery::Join::Not, {words("zebra")}, {}}}) {
        int asked = 0;
        const auto never = deck.store.browse.find(query, {BrowseColumn::Stability}, friday_morning, 1000, [&] {
            ++asked;
            return false;
        });
        CHECK(asked == 1);
        CHECK_FALSE(never);
        CHECK(keys(deck, query).size() == 400);
    }
}

TEST_CASE("indices lead every search: no card's text is read to filter, nothing is sorted that an index has in order") {
    DeckBuilder deck;
    const CardQuery senior = term(LevelTerm{Level::Senior});
    const CardQuery both{CardQuery::Join::All, {words("lazy"), senior}, {}};
    CHECK(plan_of(deck, {}, {}) == "SCAN t USING COVERING INDEX topic_by_position\n"
                                   "SEARCH o USING INDEX card_by_topic (topic=?)\n");
    CHECK(plan_of(deck, {}, {BrowseColumn::Question, Direction::Descending}) ==
          "SCAN o USING INDEX card_by_question\n");
    CHECK(plan_of(deck, senior, {BrowseColumn::Edited, Direction::Ascending}) ==
          "SCAN c USING COVERING INDEX card_narrow\nUSE TEMP B-TREE FOR ORDER BY\n");
    CHECK(plan_of(deck, senior, {BrowseColumn::Question, Direction::Ascending}) ==
          "SCAN o USING INDEX card_by_question\nSEARCH c USING COVERING INDEX card_narrow (key=?)\n");
    CHECK(plan_of(deck, both, {}) == "SCAN card_text VIRTUAL TABLE INDEX 0:M3\n"
                                     "SEARCH c USING COVERING INDEX card_narrow (key=?)\n"
                                     "USE TEMP B-TREE FOR ORDER BY\n");
    CHECK(plan_of(deck, words("lazy"), {BrowseColumn::Stability, Direction::Ascending}) ==
          "SCAN card_text VIRTUAL TABLE INDEX 0:M3\n"
          "LIST SUBQUERY 1\nSEARCH card USING COVERING INDEX card_archived (archived>?)\n"
          "SEARCH s USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN\n"
          "USE TEMP B-TREE FOR ORDER BY\n");
}
