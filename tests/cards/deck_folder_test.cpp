#include "cards/parse/deck_folder.h"
#include "support/catch.h"
#include "support/scratch.h"

#include <chrono>
#include <system_error>
#include <unistd.h>

using namespace greenroom;
using greenroom::test::Scratch;
namespace fs = std::filesystem;

namespace {

using Lines = std::vector<std::string>;

Lines paths(const DeckFolder& deck) {
    Lines result;
    for (const DeckFile& file : deck.files)
        result.push_back(file.path);
    return result;
}

} // namespace

TEST_CASE("a folder lists its Markdown files by path, byte by byte") {
    const Scratch scratch;
    for (const char* name : {"b.md", "a/z.md", "a-b.md", "B.md", "a/b/c.md", "é.md", "a.md", "note.txt", "x.markdown"})
        scratch.write(name, "x");
    const DeckFolder deck = list_deck(scratch.folder());
    CHECK(paths(deck) == Lines{"B.md", "a-b.md", "a.md", "a/b/c.md", "a/z.md", "b.md", "x.markdown", "é.md"});
    CHECK(deck.root == scratch.folder());
    CHECK(deck.problems.empty());
}

TEST_CASE("a file's size and time are those of the file system") {
    const Scratch scratch;
    const fs::path file = scratch.write("a.md", "12345");
    const fs::file_time_type time{std::chrono::nanoseconds(1'234'567'890)};
    fs::last_write_time(file, time);
    CHECK(list_deck(scratch.folder()).files == std::vector<DeckFile>{{"a.md", 5, 1'234'567'890}});
}

TEST_CASE(
    "hidden files and folders are passed over, every other Markdown file is listed, however its name is written") {
    const Scratch scratch;
    for (const char* name : {".a.md", ".git/a.md", "README.md", "x/.b/c.md", "x/a.md", "UPPER.MD", "notes.markdown",
                             "Mixed.MarkDown", "no.mdx", "md"})
        scratch.write(name, "x");
    const DeckFolder deck = list_deck(scratch.folder());
    CHECK(paths(deck) == Lines{"Mixed.MarkDown", "README.md", "UPPER.MD", "notes.markdown", "x/a.md"});
    CHECK(deck.info.topics == Lines{"Mixed", "README", "UPPER", "notes", "x/a"});
}

TEST_CASE("a folder without cards says so, and so does a link that leads out of it") {
    const Scratch scratch;
    scratch.write("elsewhere/l.md", "x");
    scratch.write("deck/notes.txt", "x");
    std::filesystem::create_directory_symlink(scratch / "elsewhere", scratch / "deck/linked");
    std::filesystem::create_symlink(scratch / "elsewhere/l.md", scratch / "deck/l.md");
    Lines problems;
    for (const Problem& problem : list_deck(scratch / "deck").problems) {
        CHECK(problem.severity == Severity::Warning);
        problems.push_back(problem.file.substr(scratch.folder().string().size()) + ": " + problem.message);
    }
    CHECK(problems ==
          Lines{"/deck/: no cards here: there is no file that ends in .md or .markdown",
                "/deck/l.md: a link to a place outside of this folder is not followed; add that place itself",
                "/deck/linked: a link to a place outside of this folder is not followed; add that place itself"});
}

TEST_CASE("without a deck.json the deck is called after its folder and its topics follow the paths") {
    const Scratch scratch;
    scratch.write("my deck/b.md", "");
    scratch.write("my deck/a/c.md", "");
    const DeckInfo info = list_deck(scratch / "my deck").info;
    CHECK(info.name == "my deck");
    CHECK(info.topics == Lines{"a/c", "b"});
}

TEST_CASE("deck.json names the deck and orders its topics") {
    const Scratch scratch;
    scratch.write("a.md", "");
    scratch.write("deck.json", "{\"format\": 1, \"name\": \"Django\", \"topics\": [\"z\", \"a\"]}");
    const DeckFolder deck = list_deck(scratch.folder());
    CHECK(deck.info.name == "Django");
    CHECK(deck.info.topics == Lines{"z", "a"});
    CHECK(deck.problems.empty());
}

TEST_CASE("a broken deck.json is a problem and the folder speaks for itself") {
    const Scratch scratch;
    scratch.write("deck/a.md", "");
    scratch.write("deck/deck.json", "{\n  \"name\": \n}");
    const DeckFolder deck = list_deck(scratch / "deck");
    CHECK(deck.info.name == "deck");
    CHECK(deck.info.topics == Lines{"a"});
    REQUIRE(deck.problems.size() == 1);
    CHECK(deck.problems[0].file == (scratch / "deck/deck.json").string());
    CHECK(deck.problems[0].line == 3);
}

TEST_CASE("a single file stands for itself") {
    const Scratch scratch;
    scratch.write("other.md", "");
    scratch.write("deck.json", "broken");
    const DeckFolder deck = list_deck(scratch.write("my cards.md", "123"));
    CHECK(deck.root == scratch.folder());
    CHECK(paths(deck) == Lines{"my cards.md"});
    CHECK(deck.files.at(0).size == 3);
    CHECK(deck.info.name == "my cards");
    CHECK(deck.info.topics == Lines{"my cards"});
    CHECK(deck.problems.empty());
}

TEST_CASE("a README that is named is read") {
    const Scratch scratch;
    CHECK(paths(list_deck(scratch.write("README.md", ""))) == Lines{"README.md"});
}

TEST_CASE("a path relative to the working folder gives an absolute root") {
    const Scratch scratch;
    scratch.write("x/a.md", "");
    const fs::path before = fs::current_path();
    fs::current_path(scratch.folder());
    const DeckFolder deck = list_deck("x/../x/");
    fs::current_path(before);
    CHECK(deck.root == scratch / "x");
    CHECK(paths(deck) == Lines{"a.md"});
}

TEST_CASE("links that leave the folder are told of, those within it are files") {
    const Scratch scratch;
    scratch.write("outside/secret.md", "x");
    scratch.write("deck2/d.md", "x");
    scratch.write("deck/in/a.md", "x");
    fs::create_symlink(scratch / "outside/secret.md", scratch / "deck/stolen.md");
    fs::create_symlink("../outside", scratch / "deck/folder");
    fs::create_symlink("../deck2/d.md", scratch / "deck/d.md");
    fs::create_symlink("in/a.md", scratch / "deck/b.md");
    fs::create_symlink("nowhere.md", scratch / "deck/broken.md");
    const DeckFolder deck = list_deck(scratch / "deck");
    CHECK(paths(deck) == Lines{"b.md", "in/a.md"});
    for (const Problem& problem : deck.problems)
        CHECK(problem.severity == Severity::Warning);
}

TEST_CASE("a folder that links to itself is listed once") {
    const Scratch scratch;
    scratch.write("deck/a.md", "x");
    fs::create_symlink(".", scratch / "deck/again");
    CHECK(paths(list_deck(scratch / "deck")) == Lines{"a.md"});
}

TEST_CASE("a deck.json that leads out of the folder is not read") {
    const Scratch scratch;
    scratch.write("deck.json", "{\"format\": 1, \"name\": \"stolen\"}");
    scratch.write("deck/a.md", "x");
    fs::create_symlink("../deck.json", scratch / "deck/deck.json");
    CHECK(list_deck(scratch / "deck").info.name == "deck");
}

TEST_CASE("a folder may be named through a link") {
    const Scratch scratch;
    scratch.write("deck/a.md", "x");
    fs::create_symlink("deck", scratch / "link");
    const DeckFolder deck = list_deck(scratch / "link");
    CHECK(deck.root == scratch / "deck");
    CHECK(paths(deck) == Lines{"a.md"});
}

TEST_CASE("a file whose name is no UTF-8 is a problem") {
    const Scratch scratch;
    scratch.write("a.md", "x");
    scratch.write("caf\xE9.md", "x");
    const DeckFolder deck = list_deck(scratch.folder());
    CHECK(paths(deck) == Lines{"a.md"});
    REQUIRE(deck.problems.size() == 1);
    CHECK(to_text(deck.problems[0]) ==
          (scratch.folder() / "caf\uFFFD.md").string() + ": error: the file's name is not UTF-8; rename the file");
}

TEST_CASE("a folder that cannot be read is a problem and hides no other") {
    if (geteuid() == 0)
        return; // nothing is locked to root
    const Scratch scratch;
    scratch.write("a.md", "x");
    scratch.write("locked/b.md", "x");
    fs::permissions(scratch / "locked", fs::perms::none);
    const DeckFolder deck = list_deck(scratch.folder());
    fs::permissions(scratch / "locked", fs::perms::owner_all);
    CHECK(paths(deck) == Lines{"a.md"});
    REQUIRE(deck.problems.size() == 1);
    CHECK(deck.problems[0].file == (scratch / "locked/").string());
}

TEST_CASE("a path that is missing or no deck is refused") {
    const Scratch scratch;
    CHECK_THROWS_AS(list_deck(scratch / "missing"), fs::filesystem_error);
    CHECK_THROWS_AS(list_deck(scratch / "missing.md"), fs::filesystem_error);
    CHECK_THROWS_AS(list_deck(scratch.write("a.txt", "")), fs::filesystem_error);
}

TEST_CASE("ten thousand files are listed") {
    const Scratch scratch;
    for (int folder = 0; folder < 100; ++folder)
        for (int file = 0; file < 100; ++file)
            scratch.write(std::to_string(folder) + "/" + std::to_string(file) + ".md", "");
    CHECK(list_deck(scratch.folder()).files.size() == 10'000);
}

TEST_CASE("a file is read byte by byte") {
    const Scratch scratch;
    const std::string bytes("\xEF\xBB\xBF"
                            "a\r\n\0\xFF",
                            8);
    CHECK(read_text(scratch.write("a.md", bytes)) == bytes);
    CHECK(read_text(scratch.write("empty.md", "")) == "");
}

TEST_CASE("a file that cannot be read is named") {
    const Scratch scratch;
    try {
        read_text(scratch / "missing.md");
        FAIL("a missing file was read");
    } catch (const std::system_error& error) {
        CHECK(error.code() == std::errc::no_such_file_or_directory);
        CHECK(std::string(error.what()).find((scratch / "missing.md").string()) != std::string::npos);
    }
    CHECK_THROWS_AS(read_text(scratch.folder()), std::system_error);
}

TEST_CASE("a file above the limit is listed and not read") {
    const Scratch scratch;
    const fs::path file = scratch.write("a.md", "");
    fs::resize_file(file, maximum_file_size + 1);
    CHECK(list_deck(scratch.folder()).files.at(0).size == maximum_file_size + 1);
    try {
        read_text(file);
        FAIL("a file above the limit was read");
    } catch (const std::system_error& error) {
        CHECK(error.code() == std::errc::file_too_large);
    }
    fs::resize_file(file, maximum_file_size);
    CHECK(read_text(file).size() == maximum_file_size);
}

TEST_CASE("a topic path is the file's path without its ending") {
    CHECK(topic_path_of("orm/relations.md") == "orm/relations");
    CHECK(topic_path_of("auth.md") == "auth");
    CHECK(topic_path_of("a.md/b.md") == "a.md/b");
    CHECK(topic_path_of("notes") == "notes");
}

TEST_CASE("a .greenroomignore leaves out files and folders by Git's rules") {
    const auto [rules, left] = GENERATE(table<std::string, Lines>({
        {"# drafts\n\ndrafts/\n", {"a.md", "b/a.md", "b/c/a.md", "drafts.md"}},
        {"a.md", {"b/drafts/x.md", "drafts.md", "drafts/x.md"}},
        {"/a.md", {"b/a.md", "b/c/a.md", "b/drafts/x.md", "drafts.md", "drafts/x.md"}},
        {"b/*.md\r\n", {"a.md", "b/c/a.md", "b/drafts/x.md", "drafts.md", "drafts/x.md"}},
        {"**/drafts", {"a.md", "b/a.md", "b/c/a.md", "drafts.md"}},
        {"b/**", {"a.md", "drafts.md", "drafts/x.md"}},
        {"b/**/a.md", {"a.md", "b/drafts/x.md", "drafts.md", "drafts/x.md"}},
        {"*.md\n!a.md", {"a.md", "b/a.md", "b/c/a.md"}},
        {"b/\n!b/a.md", {"a.md", "drafts.md", "drafts/x.md"}},
        {"[b-d]*", {"a.md"}},
        {"[!a].md\n?rafts", {"a.md", "b/a.md", "b/c/a.md", "drafts.md"}},
        {"\\a.md ", {"b/drafts/x.md", "drafts.md", "drafts/x.md"}},
    }));
    const Scratch scratch;
    for (const char* name : {"a.md", "b/a.md", "b/c/a.md", "b/drafts/x.md", "drafts.md", "drafts/x.md"})
        scratch.write(name, "x");
    scratch.write(".greenroomignore", rules);
    CAPTURE(rules);
    CHECK(paths(list_deck(scratch.folder())) == left);
}

TEST_CASE("a folder's own .greenroomignore counts below it, and decides last") {
    const Scratch scratch;
    for (const char* name : {"a.md", "b/a.md", "b/c.md"})
        scratch.write(name, "x");
    scratch.write(".greenroomignore", "a.md");
    scratch.write("b/.greenroomignore", "!a.md\nc.md");
    CHECK(paths(list_deck(scratch.folder())) == Lines{"b/a.md"});
}

TEST_CASE("no pattern of a stranger takes long") {
    const Scratch scratch;
    scratch.write(std::string(200, 'a') + ".md", "x");
    std::string pattern;
    for (int i = 0; i < 5000; ++i)
        pattern += "a*";
    scratch.write(".greenroomignore", pattern + "b\n" + std::string(100'000, '[') + "\n**/**/**/**/**/**/**/x");
    CHECK(list_deck(scratch.folder()).files.size() == 1);
}

TEST_CASE("patterns that take too long for a deck's many files are told of, and its cards count as unknown") {
    const Scratch scratch;
    std::string patterns;
    for (int i = 0; i < 10'000; ++i)
        patterns += "**/a*a*a*a*b" + std::to_string(i) + "*\n";
    scratch.write(".greenroomignore", patterns);
    for (int i = 0; i < 200; ++i)
        scratch.write(std::to_string(i) + std::string(100, 'a') + ".md", "x");
    const DeckFolder deck = list_deck(scratch.folder());
    CHECK(deck.unreadable == std::vector<std::string>{""});
    REQUIRE(deck.problems.size() == 1);
    CHECK_THAT(deck.problems[0].message, Catch::Contains("take too long for so many files"));
}
