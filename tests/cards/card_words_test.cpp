#include "cards/parse/card.h"
#include "support/catch.h"

using namespace greenroom;

TEST_CASE("every kind and level has a word that leads back to it") {
    for (const Kind kind : {Kind::Open, Kind::Choice, Kind::Cloze, Kind::Typed, Kind::Exercise})
        CHECK(kind_from_word(to_word(kind)) == kind);
    for (const Level level : {Level::Junior, Level::Mid, Level::Senior})
        CHECK(level_from_word(to_word(level)) == level);
    CHECK(std::string(to_word(Kind::Cloze)) == "cloze");
    CHECK(std::string(to_word(Level::Senior)) == "senior");
}

TEST_CASE("a word that names no kind or level gives nothing") {
    CHECK(kind_from_word("Open") == std::nullopt);
    CHECK(kind_from_word("") == std::nullopt);
    CHECK(level_from_word("expert") == std::nullopt);
}

TEST_CASE("siblings share the id before the gap number") {
    Card card;
    card.id = "orm-joins#2";
    CHECK(card.heading_id() == "orm-joins");
    card.id = "orm-joins";
    CHECK(card.heading_id() == "orm-joins");
}
