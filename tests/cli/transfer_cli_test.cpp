#include "cli/terminal.h"
#include "support/catch.h"

#include <filesystem>
#include <string>

using namespace greenroom::test;

namespace {

/// A terminal with the cards of `markdown`.
struct Learner : Terminal {
    Learner() {
        scratch.write("cards/relations.md", markdown);
        json_of("sync '" + deck() + "'");
    }

    std::string file(const std::string& name) const { return "'" + (scratch / name).string() + "'"; }

    std::string text(const std::string& name) const {
        std::ifstream stream(scratch / name);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    std::string collection() const { return "'" + (scratch / "greenroom" / "collection.sqlite").string() + "'"; }

    /// All there is, as a text.
    std::string exported() const {
        json_of("export " + file("exported.json") + " --force");
        return text("exported.json");
    }
};

} // namespace

TEST_CASE("a collection is exported as JSON and imported into an empty one, which exports the same bytes") {
    const Learner learner;
    learner.json_of("grade count good");
    learner.json_of("note cure#1 'mind the \"join\"'");
    const nlohmann::json written = learner.json_of("export " + learner.file("mine.json"));
    CHECK(written == nlohmann::json{{"cards", 3}, {"reviews", 1}, {"skipped", nlohmann::json::array()}});
    const std::string other = "--collection " + learner.file("other.sqlite") + " ";
    CHECK(learner.json_of(other + "import " + learner.file("mine.json")) == written);
    learner.json_of(other + "export " + learner.file("again.json"));
    CHECK(learner.text("again.json") == learner.text("mine.json"));
    CHECK(learner.json_of(other + "log") == learner.json_of("log"));
    CHECK(learner.json_of(other + "rebuild")["differed"] == 0);
    CHECK_THAT(learner.run(other + "import " + learner.file("mine.json")).out,
               Catch::Contains("0 cards and 0 reviews are new or changed"));
}

TEST_CASE("what cannot be exported or imported is said, and nothing is changed") {
    const Learner learner;
    const std::string before = learner.exported();
    const Result again = learner.run("export " + learner.file("exported.json"));
    CHECK(again.exit_code == 1);
    CHECK_THAT(again.err, Catch::Contains("exists already") && Catch::Contains("--force"));
    CHECK_THAT(learner.run("export " + learner.file("some.json") + " --query level:senior").err,
               Catch::Contains("holds the whole collection"));
    learner.scratch.write("strange.json", "{\"format\":\"greenroom-collection\",\"version\":1,\"cards\":[{\"id\":7}]}");
    const Result refused = learner.run("import " + learner.file("strange.json"));
    CHECK(refused.exit_code == 1);
    CHECK_THAT(refused.err, Catch::Contains("strange.json: cards[0].id is 7, but has to be a text (near byte"));
    CHECK_THAT(learner.run("import " + learner.file("none.json")).err, Catch::Contains("Could not read"));
    CHECK_THAT(learner.run("import " + learner.file("cards/relations.md")).err,
               Catch::Contains("does not say its format"));
    CHECK(learner.exported() == before);
}

TEST_CASE("collections used apart are merged into the same, whichever takes in the other") {
    const Learner one, two;
    one.json_of("grade count good");
    one.json_of("set new-per-day 7");
    two.json_of("flag count");
    two.json_of("grade count again");
    two.exported();
    const nlohmann::json report = one.json_of("merge " + two.file("exported.json") + " " + two.collection());
    CHECK(report["reviews"] == 1);
    two.json_of("merge " + one.collection());
    CHECK(one.exported() == two.exported());
    CHECK(one.json_of("log").size() == 2);
    CHECK(two.json_of("get new-per-day")["new-per-day"] == "7");
    CHECK_THAT(one.run("merge " + one.collection()).err, Catch::Contains("with itself"));
}

TEST_CASE("two programs at once exchange through a sync folder") {
    const Learner one, two;
    std::filesystem::create_directory(one.scratch / "shared");
    for (const Learner* learner : {&one, &two})
        learner->json_of("set sync-folder " + one.file("shared"));
    two.json_of("set device-name desktop");
    one.json_of("grade count good");
    two.json_of("grade cure#1 again");
    const auto sync = [](const Learner& learner) {
        return " XDG_DATA_HOME='" + learner.scratch.folder().string() + "' TZ=UTC '" GREENROOM_CLI "' --now " +
               learner.now + " sync --json > /dev/null 2>&1";
    };
    for (int round = 0; round < 3; ++round)
        CHECK(std::system(
                  (sync(one) + " & first=$!;" + sync(two) + "; second=$?; wait $first && exit $second").c_str()) == 0);
    for (const Learner* learner : {&one, &two}) {
        CHECK(learner->json_of("log").size() == 2);
        const nlohmann::json folder = learner->json_of("sync")["sync_folder"];
        CHECK(folder["sent"] == 0);
        CHECK(folder["pending"] == 0);
        REQUIRE(folder["devices"].size() == 2);
        CHECK(folder["devices"][0]["this"] == true);
        CHECK(folder["devices"][1]["waiting_bytes"] == 0);
    }
    CHECK_THAT(one.run("sync").out, Catch::Contains("  desktop, last seen 2026-11-20T09:00:00.000Z"));
    const std::string gone = "sync";
    std::filesystem::remove_all(one.scratch / "shared");
    const Result result = one.run(gone);
    CHECK(result.exit_code == 1);
    CHECK_THAT(result.err, Catch::Contains("There is no sync folder"));
    CHECK_THAT(result.out, Catch::Contains("unchanged"));
}
