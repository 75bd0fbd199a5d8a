#include "cli/terminal.h"
#include "support/catch.h"

using namespace greenroom::test;
using nlohmann::json;

TEST_CASE("a deck is backed up, restored and examined from the terminal") {
    Terminal terminal;
    terminal.scratch.write("cards/a.md", markdown);
    terminal.json_of("sync " + terminal.deck());
    terminal.json_of("grade count good");
    const std::string copy = (terminal.scratch / "copy.sqlite").string();
    CHECK(terminal.json_of("backup " + copy)["reviews"] == 1);
    terminal.json_of("grade 'cure#1' good");
    const json restored = terminal.json_of("restore " + copy);
    CHECK(restored["reviews"] == 1);
    CHECK(terminal.json_of("log").size() == 1);
    const json examined = terminal.json_of("doctor");
    CHECK(examined["ok"] == true);
    CHECK(examined["problems"] == json::array());
    REQUIRE(examined["backups"].size() == 1);
    CHECK(examined["backups"][0]["file"] == restored["before"]);
    CHECK(examined["backups"][0]["reviews"] == 2);
    CHECK(examined["backups"][0]["at"] == "2026-11-20T09:00:00.000Z");
}

TEST_CASE("the doctor finds a damaged deck, exits 1, and goes back to the newest good backup when told to") {
    Terminal terminal;
    terminal.scratch.write("cards/a.md", markdown);
    terminal.json_of("sync " + terminal.deck());
    terminal.json_of("grade count good");
    terminal.json_of(
        "restore " +
        (terminal.json_of("backup " + (terminal.scratch / "c.sqlite").string())["file"].get<std::string>()));
    terminal.scratch.write("greenroom/collection.sqlite", std::string(9000, 'x'));
    const Result damaged = terminal.run("doctor --json");
    CHECK(damaged.exit_code == 1);
    CHECK(damaged.document()["ok"] == false);
    CHECK(damaged.document()["problems"].size() == 1);
    const Result refused = terminal.run("next");
    CHECK(refused.exit_code == 1);
    CHECK_THAT(refused.err, Catch::Contains("go back to a backup"));
    const json cured = terminal.json_of("doctor --restore");
    CHECK(cured["restored"] == damaged.document()["backups"][0]["file"]);
    CHECK(terminal.json_of("log").size() == 1);
    CHECK(terminal.json_of("doctor --restore")["restored"].is_null());
}

TEST_CASE("where the collection is gone no command makes a new one beside its backups, and the newest is offered") {
    Terminal terminal;
    terminal.scratch.write("cards/a.md", markdown);
    terminal.json_of("sync " + terminal.deck());
    terminal.json_of("grade count good");
    terminal.json_of(
        "restore " +
        (terminal.json_of("backup " + (terminal.scratch / "c.sqlite").string())["file"].get<std::string>()));
    for (const char* name : {"collection.sqlite", "collection.sqlite-wal", "collection.sqlite-shm"})
        std::filesystem::remove(terminal.scratch / "greenroom" / name);
    for (const std::string command : {"due", "next", "topics", "set minutes-per-day 30"}) {
        INFO(command);
        const Result refused = terminal.run(command);
        CHECK(refused.exit_code == 1);
        CHECK_THAT(refused.err, Catch::Contains("backups of it") && Catch::Contains("doctor --restore"));
        CHECK_FALSE(std::filesystem::exists(terminal.scratch / "greenroom/collection.sqlite"));
    }
    CHECK(terminal.json_of("doctor --restore")["restored"].is_string());
    CHECK(terminal.json_of("log").size() == 1);
}

TEST_CASE("the doctor says when there is no backup to go back to") {
    Terminal terminal;
    terminal.scratch.write("greenroom/collection.sqlite", std::string(9000, 'x'));
    const Result helpless = terminal.run("doctor --restore");
    CHECK(helpless.exit_code == 1);
    CHECK_THAT(helpless.err, Catch::Contains("there is no good backup in"));
}
