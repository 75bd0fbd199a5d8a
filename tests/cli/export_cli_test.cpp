#include "cli/terminal.h"
#include "support/catch.h"

#include <filesystem>
#include <string>

using namespace greenroom::test;

namespace {

/// A terminal whose collection has the cards of `markdown`.
struct Exporting : Terminal {
    Exporting() {
        scratch.write("cards/relations.md", markdown);
        json_of("sync '" + deck() + "'");
    }

    std::string file(const char* name) const { return (scratch / name).string(); }

    std::string text(const char* name) const {
        std::ifstream stream(scratch / name);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    std::size_t files() const {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(scratch.folder()),
                                                      std::filesystem::directory_iterator{}));
    }
};

} // namespace

TEST_CASE("cards that match are exported as a cheat sheet in HTML, to a file or to standard output") {
    const Exporting terminal;
    const nlohmann::json all = terminal.json_of("export '" + terminal.file("all.html") + "'");
    CHECK(all == nlohmann::json{{"cards", 2}, {"reviews", 0}, {"skipped", nlohmann::json::array()}});
    CHECK_THAT(terminal.text("all.html"),
               Catch::Contains("<h2>Relations</h2>") && Catch::Contains("How many queries?") &&
                   Catch::Contains("<p class=\"sentence\">101</p>") && Catch::Contains("<li>One query</li>"));
    const Result seniors = terminal.run("export - --query level:senior");
    CHECK(seniors.exit_code == 0);
    CHECK_THAT(seniors.out, Catch::StartsWith("<!DOCTYPE html>") && Catch::Contains("Name the cure.") &&
                                !Catch::Contains("How many queries?"));
    CHECK_THAT(terminal.run("export '" + terminal.file("one.HTM") + "' --query level:senior").out,
               Catch::Contains("1 question saved in "));
}

TEST_CASE("an export replaces a file only when told to") {
    const Exporting terminal;
    terminal.scratch.write("notes.html", "mine");
    const std::size_t files = terminal.files();
    const Result refused = terminal.run("export '" + terminal.file("notes.html") + "'");
    CHECK(refused.exit_code == 1);
    CHECK_THAT(refused.err, Catch::Contains("notes.html exists already") && Catch::Contains("--force"));
    CHECK(terminal.text("notes.html") == "mine");
    CHECK(terminal.run("export --force '" + terminal.file("notes.html") + "'").exit_code == 0);
    CHECK_THAT(terminal.text("notes.html"), Catch::StartsWith("<!DOCTYPE html>"));
    CHECK(terminal.files() == files);
}

TEST_CASE("an export that cannot be done says why, and writes nothing") {
    const Exporting terminal;
    const std::size_t files = terminal.files();
    const auto refusal = [&](const std::string& arguments, int exit_code) {
        const Result refused = terminal.run("export " + arguments);
        CHECK(refused.exit_code == exit_code);
        CHECK(refused.out.empty());
        return refused.err;
    };
    CHECK_THAT(refusal("'" + terminal.file("sheet.pdf") + "'", 1),
               Catch::Contains("P in Browse") && Catch::Contains(".html"));
    CHECK_THAT(refusal("'" + terminal.file("sheet") + "'", 1), Catch::Contains("ends in .html"));
    CHECK_THAT(refusal("'" + terminal.file("none/sheet.html") + "'", 1),
               Catch::Contains("none") && Catch::Contains("No such file or directory"));
    CHECK_THAT(refusal("'" + terminal.file("sheet.html") + "' --query topic:nothing", 1),
               Catch::Contains("No cards match topic:nothing; nothing was written"));
    CHECK_THAT(refusal("'" + terminal.file("sheet.html") + "' --query 'level:boss'", 2), Catch::Contains("^"));
    CHECK_THAT(refusal("'" + terminal.file("cards") + ".html' --query '('", 2), Catch::Contains("^"));
    std::filesystem::create_directory(terminal.scratch / "folder.html");
    CHECK_THAT(refusal("--force '" + terminal.file("folder.html") + "'", 1), Catch::Contains("it is a folder"));
    CHECK(terminal.files() == files + 1);
}
