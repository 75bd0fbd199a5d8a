#include "cli/terminal.h"
#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

using namespace greenroom::test;

namespace {

/// A terminal whose collection has the cards of `markdown`, and another one to bring them to.
struct Carrying {
    Carrying() {
        from.scratch.write("cards/relations.md", markdown);
        from.json_of("sync '" + from.deck() + "'");
    }

    Terminal from, to;

    std::string file(const std::string& name) const { return (from.scratch / name).string(); }
    std::string folder() const { return (to.scratch / "brought").string(); }
    std::string text(const std::filesystem::path& path) const {
        std::ifstream stream(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
};

const nlohmann::json nothing = nlohmann::json::array();

} // namespace

TEST_CASE("cards and reviews go to Anki and come back by the command line") {
    Carrying carrying;
    const std::string id = carrying.from.json_of("next")["id"];
    carrying.from.json_of("grade '" + id + "' good");
    const nlohmann::json out = carrying.from.json_of("export '" + carrying.file("all.apkg") + "'");
    CHECK(out == nlohmann::json{{"cards", 3}, {"reviews", 1}, {"skipped", nothing}});
    carrying.from.json_of("export '" + carrying.file("again.apkg") + "'");
    CHECK(carrying.text(carrying.file("all.apkg")) == carrying.text(carrying.file("again.apkg")));
    const std::string import = "import '" + carrying.file("all.apkg") + "' --into '" + carrying.folder() + "'";
    CHECK(carrying.to.json_of(import) == nlohmann::json{{"cards", 3}, {"reviews", 1}, {"skipped", nothing}});
    CHECK(carrying.to.json_of(import) == nlohmann::json{{"cards", 0}, {"reviews", 0}, {"skipped", nothing}});
    CHECK(carrying.to.json_of("rebuild")["differed"] == 0);
    CHECK(carrying.to.json_of("show '" + id + "'")["memory"]["reviews"] == 1);
    CHECK(carrying.to.json_of("log")[0]["at"] == carrying.from.json_of("log")[0]["at"]);
    CHECK(carrying.to.json_of("doctor")["ok"] == true);
    CHECK_THAT(carrying.to.run(import).out, Catch::Equals("0 cards and 0 reviews imported: no card in it is new\n"));
}

TEST_CASE("what is no package is refused in one line, and nothing is made") {
    const Terminal terminal;
    terminal.scratch.write("bad.apkg", "no zip");
    const Result refused = terminal.run("import '" + (terminal.scratch / "bad.apkg").string() + "' --into '" +
                                        (terminal.scratch / "new").string() + "'");
    CHECK(refused.exit_code == 1);
    CHECK_THAT(refused.err, Catch::Contains("bad.apkg") && Catch::Contains("no package of Anki's"));
    CHECK_FALSE(std::filesystem::exists(terminal.scratch / "new"));
    terminal.scratch.write("bytes.csv", "question,answer\nWhy?,\xFF\n");
    CHECK_THAT(terminal.run("import '" + (terminal.scratch / "bytes.csv").string() + "'").err,
               Catch::Contains("on line 2: byte 0xFF is not UTF-8; save the file as UTF-8. Nothing was"));
    CHECK_THAT(terminal.run("import x.doc").err, Catch::Contains("ends in .apkg"));
    CHECK_THAT(terminal.run("import none.apkg").err, Catch::Contains("there is no such file"));
    CHECK_THAT(terminal.run("import none.csv").err, Catch::Contains("none.csv"));
    CHECK_THAT(terminal.run("import none.apkg --into /").err, Catch::Contains("Nothing was imported"));
    CHECK_THAT(terminal.run("import none.apkg --preview").err, Catch::Contains("--preview"));
    CHECK_THAT(terminal.run("import none.csv --preview --columns q=1").err,
               Catch::Contains("no such") || Catch::Contains("none.csv") || Catch::Contains("names no column"));
}

TEST_CASE("a table is shown before it is imported") {
    const Terminal terminal;
    const std::string file =
        terminal.scratch.write("deck.csv", "Was,Warum,Tags\nWhat?,Because,\"a,b\"\nEmpty?,,\n").string();
    const std::string import =
        "import '" + file + "' --columns question=Was answer=2 --into '" + (terminal.scratch / "new").string() + "'";
    const nlohmann::json shown = terminal.json_of(import + " --preview");
    CHECK(shown["cards"] == 1);
    CHECK(shown["columns"] ==
          nlohmann::json::parse(R"([{"column":"Was","is":"question"},{"column":"Warum","is":"answer"}])"));
    CHECK(shown["preview"][0]["answer"] == "Because");
    CHECK(shown["skipped"][0]["what"] == "line 3");
    CHECK_FALSE(std::filesystem::exists(terminal.scratch / "new"));
    CHECK(terminal.json_of(import)["cards"] == 1);
    CHECK(std::filesystem::exists(terminal.scratch / "new" / "deck.md"));
    CHECK(terminal.json_of(import)["cards"] == 0);
}

TEST_CASE("cards and the log are exported as CSV, and cards as Markdown that reads back") {
    Carrying carrying;
    carrying.from.json_of("grade '" + carrying.from.json_of("next")["id"].get<std::string>() + "' good");
    CHECK(carrying.from.json_of("export '" + carrying.file("cards.csv") + "'")["cards"] == 3);
    CHECK_THAT(carrying.text(carrying.file("cards.csv")), Catch::StartsWith("\xEF\xBB\xBF"
                                                                            "id,topic,level"));
    CHECK(carrying.from.json_of("export --log '" + carrying.file("log.csv") + "'")["reviews"] == 1);
    CHECK_THAT(carrying.text(carrying.file("log.csv")), Catch::StartsWith("\xEF\xBB\xBF"
                                                                          "card_id,review_ms,rating") &&
                                                            Catch::Contains(",3,2026-11-20T09:00:00Z,"));
    CHECK(carrying.from.json_of("train --log '" + carrying.file("log.csv") + "'")["reviews"] == 1);
    CHECK(carrying.from.json_of("export '" + carrying.file("out.md") + "'")["cards"] == 3);
    CHECK(carrying.from.json_of("check '" + carrying.file("out.md") + "'")["cards"] == 3);
    CHECK(carrying.from.run("export '" + carrying.file("out.md") + "'").exit_code == 1);
}
