#include "cli/terminal.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace greenroom::test;
using nlohmann::json;

TEST_CASE("simulate tells what a way to study leads to, seed by seed") {
    const Terminal terminal;
    const std::string small = " --truth F6 --cards 30 --days 5 --minutes 3 --seeds 3..5";
    const json plan = terminal.json_of("simulate --policy plan" + small);
    CHECK(plan["policy"] == "plan");
    CHECK(plan["truth"] == "F6");
    REQUIRE(plan["per_seed"].size() == 3);
    double sum = 0;
    for (const double recalled : plan["per_seed"])
        sum += recalled;
    CHECK(plan["recalled"]["mean"].get<double>() == Approx(sum / 3));
    CHECK(plan["recalled"]["se"] > 0);
    CHECK(plan["seen"] <= 30);
    CHECK(plan["minutes"] <= 5 * 3.4);
    CHECK(terminal.json_of("simulate --policy greedy --truth F6 --cards 30 --days 5 --minutes 3 --seeds 4")["per_seed"]
              .size() == 1);
    CHECK_THAT(terminal.run("simulate --policy fsrs6" + small).out, Catch::Contains("fsrs6 on F6: "));
}

TEST_CASE("simulate refuses what it does not know and names what it does") {
    const Terminal terminal;
    for (const char* wrong : {"--policy guess", "--truth F5", "--seeds 5..3", "--seeds 1..x", "--days 0", "--cards -1"})
        CHECK(terminal.run(std::string("simulate ") + wrong).exit_code == 2);
    CHECK_THAT(terminal.run("simulate --policy guess").err, Catch::Contains("once-more"));
    CHECK_THAT(terminal.run("simulate --cards 5 --studied 6").err, Catch::Contains("--studied is at most --cards"));
}
