#include "store/files/collection_file.h"
#include "store/files/doctor.h"
#include "store/files/migrations.h"
#include "store/tables/card_content.h"
#include "support/catch.h"
#include "support/deck_builder.h"

#include <algorithm>

using namespace greenroom;
using namespace greenroom::test;

namespace {

Card full_card() {
    Card card;
    card.id = "n-plus-one#2";
    card.topic = "orm/relations";
    card.kind = Kind::Cloze;
    card.level = Level::Senior;
    card.seconds = 45;
    card.tags = {"n+1", "prefetch"};
    card.django = ">=5.0";
    card.gap = 2;
    card.question = "Fill in \"both\" gaps — naïvely";
    card.prompt = "```python\nqs.{{c1::a}}({{c2::b::hint}})\n```";
    card.options = {{"yes", true}, {"no", false}};
    card.expected = {"5", "five"};
    card.answer = "Both.";
    card.key_points = {"one", "two"};
    card.follow_ups = {{"And then?", "Nothing."}};
    card.trap = "None.";
    card.asked = Asked::Rarely;
    card.family = "gap-family";
    card.one_sentence = "Zeroth, in short.";
    card.hints = {"First nudge", "Second clue"};
    card.proof = "```python run\nassert theorem\n```";
    card.weak_answer = "\"Whatever.\"";
    card.sources = {{"Docs", "https://docs.djangoproject.com/"}};
    card.line = 17;
    return card;
}

int matches(Store& store, const std::string& query) {
    SQLite::Statement count(store.database.connection(), "SELECT count(*) FROM card_text WHERE card_text MATCH ?");
    count.bind(1, query);
    count.executeStep();
    return count.getColumn(0).getInt();
}

} // namespace

TEST_CASE("a card comes back from the deck as it went in") {
    DeckBuilder deck;
    const CardKey key = deck.add(full_card());
    const StoredCard stored = deck.store.cards.of(key).value();
    CHECK(stored.card == full_card());
    CHECK(stored.file == deck.scratch / "orm/relations.md");
    CHECK_FALSE(stored.archived);
}

TEST_CASE("an exercise comes back from the deck as it went in, and is found by its code") {
    DeckBuilder deck;
    Card card = open_card("a");
    card.kind = Kind::Exercise;
    card.checks = "```python check: newest first\nassert latest\n```";
    card.solution = "```python\nOuterReference()\n```";
    card.wrong = {{"it is slower", "```python fails: newest first\nsnail()\n```"}};
    CHECK(deck.store.cards.of(deck.add(card)).value().card == card);
    for (const std::string word : {"newest", "OuterReference", "slower", "snail"})
        CHECK(matches(deck.store, word) == 1);
}

TEST_CASE("a collection of before exercises keeps its cards and its interviews, and takes exercises") {
    const Scratch scratch;
    const auto file = scratch / "older.sqlite";
    {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        const auto added = std::ranges::find_if(
            migrations(), [](const std::string& sql) { return sql.find("'exercise'") != std::string::npos; });
        for (auto migration = migrations().begin(); migration != added; ++migration)
            database.exec(*migration);
        database.exec("INSERT INTO topic VALUES (1, 'orm', 'ORM', '', 0)");
        SQLite::Statement card(database,
                               "INSERT INTO card (key, id, topic, line, kind, level, rank, seconds, tags, django, gap,"
                               " edited, question, content)"
                               " VALUES (1, 'old', 1, 1, 'typed', 'mid', 0, 60, '', '', 0, 0, 'Q', ?)");
        card.bind(1, content_json(open_card("old")));
        card.exec();
        database.exec("INSERT INTO mark (card, note) VALUES (1, 'kept')");
        database.exec("INSERT INTO interview (key, id, title, format, topics, levels, tags, length_unit, length, pace,"
                      " feeds, seed, started) VALUES (1, 'i', '', 'test', '[]', '[]', '[]', 'questions', 1, 'relaxed',"
                      " 1, 1, 0)");
        database.exec("INSERT INTO interview_question (interview, place, card, id, topic, kind, level, seconds, tags,"
                      " gap, question, content) VALUES (1, 0, 1, 'old', 'orm', 'cloze', 'mid', 60, '', 1, 'Q', '{}')");
        database.exec("PRAGMA application_id = " + std::to_string(collection_application_id));
        database.exec("PRAGMA user_version = " + std::to_string(added - migrations().begin()));
    }
    Store store(file, friday_morning);
    SQLite::Database& connection = store.database.connection();
    CHECK(connection.execAndGet("SELECT kind FROM card").getString() == "typed");
    CHECK(connection.execAndGet("SELECT note FROM mark").getString() == "kept");
    CHECK(connection.execAndGet("SELECT kind FROM interview_question").getString() == "cloze");
    CHECK(examine(file, friday_morning).size() == 1); // the search index was an older one, and is made anew
    CHECK(examine(file, friday_morning).empty());
    connection.exec("UPDATE card SET kind = 'exercise'");
    CHECK_THROWS(connection.exec("UPDATE card SET kind = 'essay'"));
}

TEST_CASE("a collection of before live coding keeps its interviews, and takes one") {
    const Scratch scratch;
    const auto file = scratch / "older.sqlite";
    {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        const auto added = std::ranges::find_if(
            migrations(), [](const std::string& sql) { return sql.find("'live-coding'") != std::string::npos; });
        for (auto migration = migrations().begin(); migration != added; ++migration)
            database.exec(*migration);
        for (const std::string format : {"conversation", "test", "mixed"})
            database.exec("INSERT INTO interview (id, title, format, topics, levels, tags, length_unit, length, pace,"
                          " feeds, seed, started, ended, state) VALUES ('" +
                          format + "', '', '" + format +
                          "', '[]', '[]', '[]', 'questions', 1, 'relaxed', 1, 1, 0, 1, 'finished')");
        database.exec("PRAGMA application_id = " + std::to_string(collection_application_id));
        database.exec("PRAGMA user_version = " + std::to_string(added - migrations().begin()));
    }
    Store store(file, friday_morning);
    for (const InterviewRecord& record : store.interviews.all())
        CHECK(to_word(record.plan.format) == record.id);
    CHECK(store.interviews.all().size() == 3);
    SQLite::Database& connection = store.database.connection();
    connection.exec("UPDATE interview SET format = 'live-coding' WHERE id = 'test'");
    CHECK(store.interviews.find("test")->plan.format == InterviewFormat::LiveCoding);
    CHECK_THROWS(connection.exec("UPDATE interview SET format = 'essay'"));
}

TEST_CASE("putting the same card again changes nothing, another text updates it under the same key") {
    DeckBuilder deck;
    const CardKey key = deck.add(open_card("a"));
    const TopicKey topic =
        deck.store.topics.put({"orm/relations", "orm/relations", ""}, 0, deck.source, friday_morning);
    Card card = open_card("a");
    CHECK(deck.store.cards.put(card, topic, 1, friday_morning) == Change::Unchanged);
    card.answer = "Something else.";
    CHECK(deck.store.cards.put(card, topic, 1, friday_morning) == Change::Changed);
    CHECK(deck.store.cards.find("a") == key);
    CHECK(deck.store.cards.of(key)->card.answer == "Something else.");
}

TEST_CASE("an archived card keeps its reviews and comes back with them") {
    DeckBuilder deck;
    const CardKey key = deck.add(open_card("a"));
    deck.grade(key, Grade::Good, friday_morning);
    deck.store.cards.archive("a", friday_morning);
    CHECK(deck.store.cards.of(key)->archived);
    CHECK_FALSE(deck.store.cards.any());
    CHECK(deck.store.cards.put(open_card("a"), TopicKey{1}, 1, friday_morning) == Change::Added);
    CHECK(deck.store.reviews.history(key).size() == 1);
    CHECK(deck.store.schedules.of(key)->reviews == 1);
}

TEST_CASE("the full-text index follows the card's text, with gaps filled in") {
    DeckBuilder deck;
    Card card = full_card();
    deck.add(card);
    CHECK(matches(deck.store, "naively") == 1);
    CHECK(matches(deck.store, "\"qs a b\"") == 1);
    CHECK(matches(deck.store, "hint") == 0);
    card.answer = "Neither, unexpectedly.";
    deck.add(card);
    CHECK(matches(deck.store, "unexpectedly") == 1);
    CHECK(matches(deck.store, "\"Both.\"") == 1); // the question still says "both"
    CHECK(matches(deck.store, "body : both") == 0);
}

TEST_CASE("siblings of a heading are found by their common prefix") {
    DeckBuilder deck;
    for (const char* id : {"gap#1", "gap#2", "gaps", "gap"})
        deck.add(open_card(id));
    CHECK(deck.store.cards.ids_beginning_with("gap#", 10) == std::vector<std::string>{"gap#1", "gap#2"});
}

TEST_CASE("what is asked how often, and the family, are part of a card's text; every section is found by its words") {
    DeckBuilder deck;
    const CardKey key = deck.add(full_card());
    for (const char* word : {"zeroth", "nudge", "clue", "theorem", "whatever"}) {
        INFO(word);
        CHECK(matches(deck.store, word) == 1);
    }
    const TopicKey topic =
        deck.store.topics.put({"orm/relations", "orm/relations", ""}, 0, deck.source, friday_morning);
    Card card = full_card();
    CHECK(deck.store.cards.put(card, topic, 1, friday_morning) == Change::Unchanged);
    card.asked = Asked::Often;
    CHECK(deck.store.cards.put(card, topic, 1, friday_morning) == Change::Changed);
    card.family = "another";
    CHECK(deck.store.cards.put(card, topic, 1, friday_morning) == Change::Changed);
    CHECK(deck.store.cards.of(key)->card == card);
}
