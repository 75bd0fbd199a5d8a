#include "cards/parse/parse.h"
#include "records/store_error.h"
#include "study/plan/asked_questions.h"
#include "study/upkeep/deck_sync.h"
#include "study/upkeep/own_cards.h"
#include "support/catch.h"
#include "support/collection_builder.h"

#include <fstream>

using namespace greenroom;
using namespace greenroom::test;

namespace {

constexpr StudyDay friday{20'777};

struct WithCards : CollectionBuilder {
    WithCards() {
        Card card = open_card("select-related");
        card.question = "What does `select_related` do, and how does it differ from `prefetch_related`?";
        card.answer = "It joins, in one query.";
        known = add(card);
        card = open_card("middleware");
        card.question = "In which order do middlewares run?";
        middleware = add(card);
    }

    CardKey known, middleware;
};

} // namespace

TEST_CASE("a question that was asked is found by its words, and nothing is found for what no card asks") {
    WithCards deck;
    const auto asks = [&](const char* question) { return card_that_asks(deck.collection, question, friday_morning); };
    CHECK(asks("How does select_related differ from prefetch_related?") == deck.known);
    CHECK(asks("select_related vs prefetch_related") == deck.known);
    CHECK(asks("What is select_related good for?") == deck.known);
    CHECK(asks("When would one reach for `prefetch_related`?") == deck.known);
    CHECK(asks("Can you explain the order that middlewares run in?") == deck.middleware);
    CHECK_FALSE(asks("What does a select list have to do with related rows?"));
    CHECK_FALSE(asks("Which query joins?"));
    CHECK_FALSE(asks("How do you find a memory leak in a Celery worker?"));
    CHECK_FALSE(asks("Why?"));
    CHECK_FALSE(asks("\"\" or (topic:"));
}

TEST_CASE("what was asked is taken down: known cards are flagged with a note, the rest become cards to answer") {
    WithCards deck;
    deck.collection.note(deck.known, "Mind the joins", friday_morning);
    const TakenDown taken = take_down_questions(deck.collection,
                                                "  How does select_related differ from prefetch_related?\n\n"
                                                "How do you find a memory leak in a {{c1::Celery}} <worker>?\r\n",
                                                friday, friday_morning);
    CHECK(taken.known == 1);
    CHECK(taken.written == 1);
    CHECK(deck.collection.marks(deck.known).flag == Flag::On);
    CHECK(deck.collection.marks(deck.known).note ==
          "Mind the joins\nAsked on 2026-11-20: How does select_related differ from prefetch_related?");
    const SyncReport report = sync_path(deck.collection, taken.folder, Origin::Learner, friday_morning);
    CHECK(report.problems.empty());
    CHECK(report.added == 1);
    const std::vector<std::string> ids = deck.collection.ids_beginning_with("how-do-you-find", 5);
    REQUIRE(ids.size() == 1);
    const auto key = deck.collection.find(ids.front());
    const Card card = deck.collection.card(*key)->card;
    CHECK(card.kind == Kind::Open);
    CHECK(card.asked == Asked::Often);
    CHECK(card.answer.starts_with("Still to be written"));
    CHECK(taken.folder == default_own_folder(deck.collection));
    CHECK(own_card(deck.collection, *deck.collection.card(*key))); // it can be changed in the window
}

TEST_CASE("what was asked is written where cards on what was asked are already") {
    WithCards deck;
    const auto asked = deck.scratch.write("asked/asked.md", "# Asked in interviews\n<!-- topic: asked -->\n\n## Old?\n"
                                                            "<!-- id: old\n     level: mid -->\n\n### Answer\nYes.\n");
    sync_path(deck.collection, asked.parent_path(), Origin::Learner, friday_morning);
    const TakenDown taken =
        take_down_questions(deck.collection, "How do you profile a slow admin page?", friday, friday_morning);
    CHECK(taken.written == 1);
    std::ifstream stream(asked);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    CHECK(text.find("## Old?") != std::string::npos);
    CHECK(text.find("## How do you profile a slow admin page?") != std::string::npos);
}

TEST_CASE("where what was asked cannot be written it is said what and where, and nothing is marked twice") {
    WithCards deck;
    deck.scratch.write("My cards", "a file in the folder's place");
    CHECK_THROWS_AS(take_down_questions(deck.collection, "How do you profile a slow page?", friday, friday_morning),
                    StoreError);
}

TEST_CASE("taking down the same twice writes it once, and what is in the file already stays") {
    WithCards deck;
    const char* line = "How do you find a memory leak in a worker?\n";
    const TakenDown first = take_down_questions(deck.collection, line, friday, friday_morning);
    CHECK(first.written == 1);
    std::ofstream(first.folder / "asked.md", std::ios::app)
        << "\n## Mine\n<!-- id: mine\n     level: mid -->\n\n### Answer\nYes.\n";
    CHECK(take_down_questions(deck.collection, line, friday, friday_morning) == TakenDown{});
    CHECK(take_down_questions(deck.collection, "And how do you profile a slow admin page?", friday, friday_morning)
              .written == 1);
    std::ifstream stream(first.folder / "asked.md");
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    CHECK(text.find("## Mine") != std::string::npos);
    CHECK(text.find("## And how do you profile a slow admin page?") != std::string::npos);
}
