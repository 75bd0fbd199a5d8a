#include "cli/terminal.h"
#include "support/catch.h"

using namespace greenroom::test;
using nlohmann::json;

namespace {

const char* const deck_json = R"({
  "format": 1, "name": "Test", "topics": ["orm/relations"],
  "paths": [{"id": "short", "title": "Short", "for": "Who has a day.", "days": 1, "minutes": 10, "cards": ["cure"]}]
})";

/// A deck that was read, and an interview in four days.
struct Prepared : Terminal {
    Prepared() {
        scratch.write("cards/a.md", markdown);
        scratch.write("cards/deck.json", deck_json);
        json_of("sync " + deck());
        json_of("set interview-date 2026-11-24");
    }
};

} // namespace

TEST_CASE("paths are listed with what was met of them, and go with their deck.json") {
    const Prepared terminal;
    terminal.json_of("grade cure#2 good");
    CHECK(terminal.json_of("paths") == json::array({{{"id", "short"},
                                                     {"title", "Short"},
                                                     {"for", "Who has a day."},
                                                     {"days", 1},
                                                     {"minutes", 10},
                                                     {"cards", 2},
                                                     {"met", 1}}}));
    terminal.scratch.write("cards/deck.json", R"({"format": 1, "paths": [)");
    CHECK(terminal.run("sync " + terminal.deck()).exit_code == 1);
    CHECK(terminal.json_of("paths").size() == 1);
    terminal.scratch.write("cards/deck.json", R"({"format": 1})");
    terminal.json_of("sync " + terminal.deck());
    CHECK(terminal.json_of("paths").empty());
}

TEST_CASE("plan tells today, what it leads to, and what other settings would, changing nothing") {
    const Prepared terminal;
    const json plan = terminal.json_of("plan");
    CHECK(plan["date"] == "2026-11-24");
    CHECK(plan["days_left"] == 4);
    CHECK(plan["today"]["new"] == 3);
    CHECK(plan["cards"] == 3);
    CHECK(plan["days"].size() == 4);
    CHECK(plan["days"][0]["day"] == "2026-11-20");
    CHECK(plan["days"][2]["mock"] == true);
    CHECK(plan["topics"][0]["topic"] == "orm/relations");
    CHECK(plan["recalled_on_day"]["plan"] > plan["recalled_on_day"]["stop"]);
    CHECK(plan["sentence"].get<std::string>().starts_with("0 reviews and 3 new cards today"));
    const json later = terminal.json_of("plan --date 2026-12-01 --minutes 5 --path short");
    CHECK(later["days_left"] == 11);
    CHECK(later["days"][0]["minutes"] <= 5);
    CHECK(terminal.json_of("get interview-date")["interview-date"] == "2026-11-24");
    CHECK_THAT(terminal.run("plan --path long").err, Catch::Contains("the paths are all, short"));
    terminal.json_of("set interview-date ''");
    CHECK(terminal.json_of("plan")["recalled_on_day"] == nullptr);
}

TEST_CASE("next follows the plan until the minutes are used, and goes on beyond them if asked to") {
    const Prepared terminal;
    terminal.json_of("set path short");
    const json first = terminal.json_of("next");
    CHECK(first["id"] == "cure#1");
    CHECK(first["why"] == "new");
    terminal.json_of("grade cure#1 good --elapsed 45.5");
    CHECK(terminal.json_of("log")[0]["elapsed_ms"] == 45500);
    CHECK(terminal.json_of("next")["id"] == "count");
    terminal.json_of("set minutes-per-day 1");
    terminal.json_of("grade count good --elapsed 30");
    CHECK(terminal.json_of("next")["id"] == nullptr);
    CHECK(terminal.json_of("next --beyond")["id"] == "cure#2");
}

TEST_CASE("a list is set as one argument or as several") {
    const Terminal terminal;
    terminal.json_of("set day-off 2026-11-22 2026-11-21:10");
    CHECK(terminal.json_of("get day-off")["day-off"] == "2026-11-21:10, 2026-11-22");
    CHECK(terminal.run("set new-per-day 3 4").exit_code == 2);
}
