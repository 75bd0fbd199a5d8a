#include "store/files/collection_file.h"
#include "store/files/migrations.h"
#include "support/catch.h"
#include "support/deck_builder.h"

#include <algorithm>
#include <array>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

constexpr ReviewSpan everything{Instant{}, friday_morning + 10'000h};

std::vector<Prediction> predictions(Store& store, const ReviewSpan& span = everything) {
    std::vector<Prediction> all;
    store.review_statistics.predictions(span, [&](Prediction prediction) { all.push_back(prediction); });
    return all;
}

/// A deck as it was before the table of recalls: two cards, three reviews, one of them undone.
void write_older_deck(const std::filesystem::path& file) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    const auto added = std::ranges::find_if(
        migrations(), [](const std::string& sql) { return sql.find("CREATE TABLE recall") != std::string::npos; });
    for (auto migration = migrations().begin(); migration != added; ++migration)
        database.exec(*migration);
    database.exec("INSERT INTO topic VALUES (1, 'orm', 'ORM', '', 0)");
    for (const std::string key : {"1", "2"})
        database.exec("INSERT INTO card (key, id, topic, line, kind, level, rank, seconds, tags, django, gap, edited,"
                      " question, content) VALUES (" +
                      key + ", 'card-" + key + "', 1, 1, 'open', 'mid', 0, 60, '', '', 0, 0, 'Q', '{}')");
    const std::string at = std::to_string(to_milliseconds(friday_morning));
    database.exec("INSERT INTO review VALUES (1, 'a', 1, " + at + ", 3, 200000, 0, NULL)");
    database.exec("INSERT INTO review VALUES (2, 'b', 2, " + at + ", 1, 5000, 0, NULL)");
    database.exec("INSERT INTO review VALUES (3, 'c', 2, " + at + ", NULL, NULL, NULL, 'b')");
    database.exec("INSERT INTO review VALUES (4, 'd', 1, " + at + " + 172800000, 2, 7000, 0, NULL)");
    database.exec("PRAGMA application_id = " + std::to_string(collection_application_id));
    database.exec("PRAGMA user_version = " + std::to_string(added - migrations().begin()));
}

} // namespace

TEST_CASE("reviews are summed up by quarter of an hour, long ones counting two minutes") {
    DeckBuilder deck;
    const CardKey a = deck.add(open_card("a")), b = deck.add(open_card("b"));
    deck.store.reviews.record({a, friday_morning, Grade::Good, 3h, friday_morning + 48h, ""}, Fsrs7{});
    deck.grade(b, Grade::Again, friday_morning + 14min);
    deck.grade(b, Grade::Hard, friday_morning + 15min);
    CHECK(deck.store.review_statistics.activity(everything) ==
          std::vector<ActivitySlot>{{friday_morning, {1, 0, 1, 0}, 125s, 0, 0},
                                    {friday_morning + 15min, {0, 1, 0, 0}, 5s, 0, 0}});
    CHECK(deck.store.review_statistics.activity({friday_morning + 15min, friday_morning + 30min}).size() == 1);
    CHECK(deck.store.review_statistics.activity({friday_morning, friday_morning + 15min}).size() == 1);
}

TEST_CASE("an undone review is in no sum") {
    DeckBuilder deck;
    const CardKey a = deck.add(open_card("a"));
    deck.grade(a, Grade::Good, friday_morning);
    const auto before = deck.store.review_statistics.activity(everything);
    deck.grade(a, Grade::Again, friday_morning + 48h);
    REQUIRE(predictions(deck.store).size() == 1);
    deck.store.reviews.undo_newest(friday_morning + 49h, Fsrs7{});
    CHECK(deck.store.review_statistics.activity(everything) == before);
    CHECK(predictions(deck.store).empty());
    deck.store.reviews.undo_newest(friday_morning + 50h, Fsrs7{});
    CHECK(deck.store.review_statistics.activity(everything).empty());
    CHECK_FALSE(deck.store.review_statistics.first_slot(""));
}

TEST_CASE("after a reset expectations begin anew, and those before it stay, rebuilt or not") {
    DeckBuilder deck;
    const CardKey a = deck.add(open_card("a"));
    deck.grade(a, Grade::Good, friday_morning);
    deck.grade(a, Grade::Hard, friday_morning + 72h);
    const auto before = predictions(deck.store);
    REQUIRE(before.size() == 1);
    const CardReset reset = deck.store.resets.reset(std::array{a}, friday_morning + 100h, Fsrs7{});
    deck.grade(a, Grade::Good, friday_morning + 200h);
    CHECK(predictions(deck.store) == before);
    const auto sums = deck.store.review_statistics.activity(everything);
    deck.store.reviews.rebuild(Fsrs7{});
    CHECK(predictions(deck.store) == before);
    CHECK(deck.store.review_statistics.activity(everything) == sums);

    deck.store.resets.undo(reset.id, friday_morning + 201h, Fsrs7{});
    CHECK(predictions(deck.store).size() == 2);
}

TEST_CASE("a topic's sums hold its reviews and those of the topics below, archived cards included") {
    DeckBuilder deck;
    deck.grade(deck.add(open_card("a", "orm")), Grade::Good, friday_morning);
    deck.grade(deck.add(open_card("b", "orm/relations")), Grade::Easy, friday_morning + 1h);
    deck.grade(deck.add(open_card("c", "ormolu")), Grade::Again, friday_morning - 1h);
    deck.store.cards.archive("b", friday_morning);
    const auto of_orm = deck.store.review_statistics.activity({everything.from, everything.to, "orm"});
    CHECK(of_orm == std::vector<ActivitySlot>{{friday_morning, {0, 0, 1, 0}, 5s, 0, 0},
                                              {friday_morning + 1h, {0, 0, 0, 1}, 5s, 0, 0}});
    CHECK(deck.store.review_statistics.first_slot("orm") == friday_morning);
    CHECK(deck.store.review_statistics.first_slot("") == friday_morning - 1h);
    CHECK_FALSE(deck.store.review_statistics.first_slot("orm/managers"));
}

TEST_CASE("what the model expected is kept for reviews a day or more apart, as of their moment") {
    DeckBuilder deck;
    const CardKey a = deck.add(open_card("a"));
    const Fsrs7 model;
    deck.grade(a, Grade::Good, friday_morning);
    deck.grade(a, Grade::Hard, friday_morning + 24h - 1ms);
    deck.grade(a, Grade::Again, friday_morning + 72h - 1ms);
    const MemoryState second =
        model.next(model.first(Grade::Good), (24h - 1ms) / std::chrono::duration<double>(24h), Grade::Hard);
    const auto found = predictions(deck.store);
    REQUIRE(found.size() == 1);
    CHECK(found[0].predicted == Approx(model.retrievability(second, 2)));
    CHECK_FALSE(found[0].recalled);
    const auto slots = deck.store.review_statistics.activity(everything);
    CHECK(slots.back().predictions == 1);
    CHECK(slots.back().recalled == 0);
}

TEST_CASE("what was reviewed under a clock that was ahead is summed up where it is brought back to") {
    DeckBuilder deck;
    const CardKey a = deck.add(open_card("a"));
    deck.grade(a, Grade::Good, friday_morning);
    deck.grade(a, Grade::Hard, friday_morning + 9600h);
    deck.grade(a, Grade::Good, friday_morning + 48h);
    int reviews = 0;
    for (const ActivitySlot& slot : deck.store.review_statistics.activity(everything)) {
        CHECK(slot.start <= friday_morning + 48h);
        reviews += slot.reviews();
    }
    CHECK(reviews == 3);
    CHECK(predictions(deck.store).size() == 1);
}

TEST_CASE("the sums of an older deck are made when it is opened, its predictions when they are asked for") {
    Scratch scratch;
    write_older_deck(scratch / "deck.sqlite");
    Store store(scratch / "deck.sqlite", friday_morning);
    CHECK(store.review_statistics.activity(everything) ==
          std::vector<ActivitySlot>{{friday_morning, {0, 0, 1, 0}, 120s, 0, 0},
                                    {friday_morning + 48h, {0, 1, 0, 0}, 7s, 0, 0}});
    CHECK(predictions(store).empty());
    store.reviews.fold_older_reviews(Fsrs7{});
    const auto found = predictions(store);
    REQUIRE(found.size() == 1);
    CHECK(found[0].predicted == Approx(Fsrs7{}.retrievability(Fsrs7{}.first(Grade::Good), 2)));
    CHECK(found[0].recalled);
    CHECK(store.review_statistics.activity(everything).back().recalled == 1);
}

TEST_CASE("looking back stops when it is told to") {
    DeckBuilder deck;
    const CardKey a = deck.add(open_card("a"));
    for (const int hours : {0, 1, 2})
        deck.grade(a, Grade::Good, friday_morning + std::chrono::hours{hours});
    std::vector<Instant> seen;
    deck.store.review_statistics.slots_backwards(friday_morning + 2h, [&](Instant start) {
        seen.push_back(start);
        return false;
    });
    CHECK(seen == std::vector<Instant>{friday_morning + 1h});
}

TEST_CASE("due moments leave out what does not wait, memories only what is archived") {
    DeckBuilder deck;
    const auto reviewed = [&](const char* id, const char* topic) {
        const CardKey card = deck.add(open_card(id, topic));
        deck.grade(card, Grade::Good, friday_morning, 2);
        return card;
    };
    reviewed("a", "orm");
    deck.store.marks.suspend(reviewed("suspended", "orm"), Suspension::Suspended, friday_morning);
    deck.store.marks.bury(reviewed("buried", "orm"), friday_morning + 24h, friday_morning);
    reviewed("archived", "orm");
    deck.store.cards.archive("archived", friday_morning);
    reviewed("b", "urls");
    deck.add(open_card("new", "orm"));
    CHECK(deck.store.card_statistics.due("", friday_morning).size() == 2);
    CHECK(deck.store.card_statistics.due("orm", friday_morning) == std::vector<Instant>{friday_morning + 48h});
    CHECK(deck.store.card_statistics.due("orm", friday_morning + 24h).size() == 2);
    CHECK(deck.store.card_statistics.memories("").size() == 4);
    CHECK(deck.store.card_statistics.memories("orm").size() == 3);
    CHECK(deck.store.card_statistics.memories("urls").at(0) == Fsrs7{}.first(Grade::Good));
}
