#include "store/files/doctor.h"
#include "study/collection/collection.h"
#include "study/upkeep/training.h"
#include "support/catch.h"
#include "support/collection_builder.h"

#include <random>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

/// A learner who fails every second review, so that the defaults are far off.
struct Forgetful : CollectionBuilder {
    Forgetful() {
        std::mt19937_64 random(1);
        for (int card = 0; card < 20; ++card)
            cards.push_back(add(open_card("card-" + std::to_string(card))));
        store.database.transact("write the log", [&] {
            for (int day = 60; day > 0; --day)
                for (const CardKey card : cards)
                    grade(card, random() % 2 ? Grade::Good : Grade::Again, friday_morning - day * 24h);
        });
    }

    std::vector<CardKey> cards;
};

} // namespace

TEST_CASE("a model that predicts the later reviews better is adopted, memory is computed again, and it can be undone") {
    Forgetful deck;
    const Fsrs7::Parameters before = deck.collection.model().parameters();
    const std::optional<Schedule> schedule = deck.collection.schedule(deck.cards[0]);
    const auto fitted = train_on_log(deck.collection);
    REQUIRE(fitted);
    REQUIRE(fitted->adopted);
    CHECK(fitted->reviews == 1200);
    CHECK(fitted->log_loss_fitted < fitted->log_loss_present);

    const RebuildReport report = adopt_model(deck.collection, *fitted, friday_morning);
    CHECK(report.cards == 20);
    CHECK(report.differed == 20);
    CHECK(deck.collection.model().parameters() == fitted->parameters);
    CHECK(deck.collection.schedule(deck.cards[0])->due == schedule->due);
    CHECK(deck.collection.rebuild().differed == 0);
    CHECK(examine(deck.collection.file(), friday_morning).empty());
    CHECK(Collection(deck.collection.file(), friday_morning).model().parameters() == fitted->parameters);

    CHECK(take_back_model(deck.collection, friday_morning)->differed == 20);
    CHECK(deck.collection.model().parameters() == before);
    CHECK(deck.collection.schedule(deck.cards[0]) == schedule);
    CHECK_FALSE(take_back_model(deck.collection, friday_morning));
}

TEST_CASE("too short a log leaves the model as it is") {
    CollectionBuilder deck;
    deck.grade(deck.add(open_card("a")), Grade::Good, friday_morning);
    CHECK_FALSE(train_on_log(deck.collection)->adopted);
}

TEST_CASE("another program's adoption counts once the settings are read again, and stored nonsense is the defaults") {
    Forgetful deck;
    Collection other(deck.collection.file(), friday_morning, utc_offset);
    Fsrs7::Parameters parameters = Fsrs7::default_parameters;
    parameters[0] = 0.2;
    TrainingResult fitted;
    fitted.parameters = parameters;
    adopt_model(other, fitted, friday_morning);
    deck.collection.reload_settings();
    CHECK(deck.collection.model().parameters() == parameters);
    deck.store.database.run("spoil", "UPDATE model SET parameters = '[1, 2]'");
    deck.collection.reload_settings();
    CHECK(deck.collection.model().parameters() == Fsrs7::default_parameters);
}

TEST_CASE("the model is fitted by itself from 400 reviews on, and again when the log has grown by a tenth") {
    CollectionBuilder deck;
    const CardKey card = deck.add(open_card("a"));
    int reviews = 0;
    const auto grade_until = [&](int count) {
        deck.store.database.transact("write the log", [&] {
            for (; reviews < count; ++reviews)
                deck.grade(card, reviews % 3 ? Grade::Good : Grade::Again, friday_morning + reviews * 24h);
        });
    };
    grade_until(399);
    CHECK_FALSE(training_is_due(deck.collection));
    grade_until(400);
    CHECK(training_is_due(deck.collection));
    CHECK(train_and_adopt(deck.collection, {}, friday_morning));
    CHECK_FALSE(training_is_due(deck.collection));
    grade_until(439);
    CHECK_FALSE(training_is_due(deck.collection));
    grade_until(440);
    CHECK(training_is_due(deck.collection));
}

TEST_CASE("training that is cancelled changes nothing, and what is adopted says when and by how many reviews") {
    Forgetful deck;
    TrainingOptions cancelled;
    cancelled.go_on = [](double) { return false; };
    CHECK_FALSE(train_and_adopt(deck.collection, cancelled, friday_morning));
    CHECK(training_is_due(deck.collection));
    CHECK_FALSE(model_in_force(deck.collection));
    const auto outcome = train_and_adopt(deck.collection, {}, friday_morning);
    REQUIRE(outcome);
    REQUIRE(outcome->adopted);
    CHECK(outcome->adopted->differed == 20);
    REQUIRE(model_in_force(deck.collection));
    CHECK(model_in_force(deck.collection)->adopted == friday_morning);
    CHECK(model_in_force(deck.collection)->reviews == 1200);
    take_back_model(deck.collection, friday_morning);
    CHECK_FALSE(model_in_force(deck.collection));
    CHECK_FALSE(training_is_due(deck.collection)); // what was taken back does not come back by itself
}
