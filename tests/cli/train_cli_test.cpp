#include "cli/terminal.h"
#include "support/catch.h"

#include <cstdint>
#include <random>
#include <string>

using namespace greenroom::test;
using nlohmann::json;

namespace {

/// Cards that are failed on every second day, so that the defaults are far off.
std::string forgetful_log() {
    std::mt19937_64 random(1);
    std::string log = "card_id,review_ms,day,rating\n";
    for (int day = 0; day < 60; ++day)
        for (int card = 0; card < 20; ++card) {
            const std::int64_t at = (20000 + day) * 86'400'000LL + 36'000'000 + card * 60'000;
            log += "c" + std::to_string(card) + "," + std::to_string(at) + ",0," + (random() % 2 ? "3" : "1") + "\n";
        }
    return log;
}

} // namespace

TEST_CASE("a review log is trained on from the terminal, and nothing is written") {
    Terminal terminal;
    terminal.scratch.write("log.csv", forgetful_log());
    const json trained = terminal.json_of("train --log " + (terminal.scratch / "log.csv").string());
    CHECK(trained["reviews"] == 1200);
    CHECK(trained["adopted"] == true);
    CHECK(trained["log_loss_after"] < trained["log_loss_before"]);
    CHECK(trained["parameters"].size() == 34);
    CHECK(trained["seconds"] > 0);
    CHECK_FALSE(std::filesystem::exists(terminal.scratch / "greenroom"));
}

TEST_CASE("a log of days alone is read too") {
    Terminal terminal;
    terminal.scratch.write("log.csv", "card_id,day,rating\na,0,3\na,0,3\na,2,3\na,5,3\na,9,1\n");
    CHECK(terminal.json_of("train --log " + (terminal.scratch / "log.csv").string())["log_loss_before"].is_number());
}

TEST_CASE("a log too short to judge by is told so") {
    Terminal terminal;
    terminal.scratch.write("log.csv", "rating,card_id,review_ms\r\n3,a,0\r\n");
    const std::string command = "train --log " + (terminal.scratch / "log.csv").string();
    CHECK(terminal.json_of(command)["log_loss_before"].is_null());
    CHECK_THAT(terminal.run(command).out, Catch::Contains("1 reviews are too few to judge by"));
}

TEST_CASE("a log that cannot be read is refused by its line") {
    Terminal terminal;
    const std::string file = (terminal.scratch / "log.csv").string();
    const auto refusal = [&](const std::string& text) {
        terminal.scratch.write("log.csv", text);
        const Result refused = terminal.run("train --log " + file);
        CHECK(refused.exit_code == 1);
        return refused.err;
    };
    CHECK_THAT(refusal("card_id,rating\n"), Catch::Contains("log.csv:1: has no column review_ms"));
    CHECK_THAT(refusal("card_id,review_ms,rating\na,1,5\n"), Catch::Contains("log.csv:2: \"5\" is no rating"));
    CHECK_THAT(refusal("card_id,review_ms,rating\na,soon,3\n"), Catch::Contains("log.csv:2: \"soon\" is no moment"));
    CHECK_THAT(refusal("card_id,review_ms,rating\na,1\n"), Catch::Contains("log.csv:2: has 2 fields"));
    CHECK(terminal.run("train --log " + file + ".none").exit_code == 1);
}

TEST_CASE(
    "train without a log fits the learner's own, and says when there is too little of it or nothing to take back") {
    const Terminal terminal;
    terminal.scratch.write("cards/a.md", markdown);
    terminal.json_of("sync " + terminal.deck());
    terminal.json_of("grade count good");
    const json trained = terminal.json_of("train");
    CHECK(trained["reviews"] == 1);
    CHECK(trained["adopted"] == false);
    CHECK(trained["parameters"].size() == 34);
    const Result undo = terminal.run("train --undo");
    CHECK(undo.exit_code == 1);
    CHECK_THAT(undo.err, Catch::Contains("no adopted memory model"));
    CHECK(terminal.run("train --undo --log x.csv").exit_code == 2);
}
