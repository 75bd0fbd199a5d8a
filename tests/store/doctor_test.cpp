#include "store/files/doctor.h"
#include "support/catch.h"
#include "support/deck_builder.h"

#include <fstream>

using namespace greenroom;
using namespace greenroom::test;

namespace {

std::vector<std::string> complaints_about(const std::filesystem::path& deck) {
    std::vector<std::string> texts;
    for (const Complaint& complaint : examine(deck, friday_morning))
        texts.push_back(complaint.text.english());
    return texts;
}

struct Patient : DeckBuilder {
    CardKey card = add(open_card("one"));
    Review review = grade(card, Grade::Good, friday_morning);
    std::filesystem::path file = scratch / "deck.sqlite";

    void sql(const char* text) { store.database.connection().exec(text); }
};

} // namespace

TEST_CASE("a sound deck has no complaints") {
    const Patient patient;
    CHECK(complaints_about(patient.file).empty());
}

TEST_CASE("the doctor names a schedule that is not what the log says") {
    Patient patient;
    patient.sql("UPDATE schedule SET stability = stability + 1");
    CHECK(complaints_about(patient.file) ==
          std::vector<std::string>{"1 schedule is not what the review log says; run greenroom-cli rebuild"});
}

TEST_CASE("the doctor names rows that belong to nothing") {
    Patient patient;
    patient.sql("PRAGMA foreign_keys = OFF");
    patient.sql("DELETE FROM card");
    REQUIRE_FALSE(complaints_about(patient.file).empty());
    CHECK_THAT(complaints_about(patient.file)[0], Catch::Contains("belong to nothing"));
}

TEST_CASE("the doctor indexes cards again that search does not know, and says so") {
    Patient patient;
    patient.sql("DELETE FROM card_text");
    CHECK_THAT(complaints_about(patient.file).at(0), Catch::Contains("1 card was missing from the search index"));
    CHECK(complaints_about(patient.file).empty());
    CHECK(patient.store.database.connection().execAndGet("SELECT count(*) FROM card_text").getInt() == 1);
}

TEST_CASE("the doctor indexes all cards again where an older program's rules were others") {
    Patient patient;
    patient.sql("DELETE FROM search_index");
    patient.sql("UPDATE card_text SET body = ''");
    CHECK_THAT(complaints_about(patient.file).at(0), Catch::Contains("older Greenroom"));
    CHECK(complaints_about(patient.file).empty());
    CHECK(patient.store.database.connection().execAndGet("SELECT body <> '' FROM card_text").getInt() == 1);
}

TEST_CASE("the doctor names a deck folder that is gone") {
    Patient patient;
    patient.store.sources.put("/nowhere/cards", "", Origin::Learner);
    CHECK_THAT(complaints_about(patient.file).at(0), Catch::Contains("/nowhere/cards is gone"));
}

TEST_CASE("the doctor tells damage to the file from what can be mended in it") {
    const Scratch scratch;
    const auto text = scratch.write("deck.sqlite", std::string(5000, 'x'));
    const auto complaints = examine(text, friday_morning);
    REQUIRE(complaints.size() == 1);
    CHECK(complaints[0].kind == Complaint::Kind::Damaged);
    CHECK(examine(scratch / "none.sqlite", friday_morning).at(0).kind == Complaint::Kind::Damaged);
    CHECK_FALSE(std::filesystem::exists(scratch / "none.sqlite"));
}

TEST_CASE("the doctor names a card that commands cannot read") {
    Patient patient;
    patient.sql("UPDATE card SET content = '{}'");
    CHECK_THROWS_AS(patient.store.cards.of(patient.card), DamagedCollection);
    const auto complaints = examine(patient.file, friday_morning);
    REQUIRE(complaints.size() == 1);
    CHECK(complaints[0].kind == Complaint::Kind::Damaged);
    CHECK_THAT(complaints[0].text.english(), Catch::Contains("Could not read the card"));
}
