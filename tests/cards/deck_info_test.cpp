#include "cards/parse/deck_info.h"
#include "support/catch.h"

#include <ctime>
#include <regex>

using namespace greenroom;
using greenroom::cards::read_deck_info;
using greenroom::cards::ReadDeckInfo;

namespace {

std::vector<std::string> problems_of(const std::string& json) {
    std::vector<std::string> texts;
    for (const Problem& problem : read_deck_info(json, "deck.json").problems)
        texts.push_back(to_text(problem));
    return texts;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("deck.json gives name, description, licence and the topics' order") {
    const ReadDeckInfo read = read_deck_info("{\"format\": 1, \"name\": \"Django\", \"description\": \"Cards\",\r\n"
                                             " \"license\": \"CC-BY-4.0\", \"django\": [\"4.2\", \"5.2\"],\r\n"
                                             " \"topics\": [\"orm/relations\", \"auth\"]}\r\n",
                                             "deck.json");
    CHECK(read.problems.empty());
    CHECK(read.info.name == "Django");
    CHECK(read.info.description == "Cards");
    CHECK(read.info.license == "CC-BY-4.0");
    CHECK(read.info.topics == Lines{"orm/relations", "auth"});
}

TEST_CASE("a deck.json that is no JSON is an error at its line") {
    CHECK(
        problems_of("{\n  \"format\": 1,\n  \"name\": Django\n}\n") ==
        Lines{
            "deck.json:3:11: error: no valid JSON: invalid literal; correct it here\n  \"name\": Django\n          ^"});
    CHECK(problems_of("{\"format\": 1") ==
          Lines{"deck.json:1:13: error: no valid JSON: unexpected end of input; correct it here\n{\"format\": 1\n"
                "            ^"});
    CHECK(problems_of("[1]") ==
          Lines{"deck.json:1:1: error: a deck.json holds one object; write its keys between { and }\n[1]\n^"});
    CHECK(problems_of("{\n\n").at(0).substr(0, 14) == "deck.json:2:1:");
    CHECK(problems_of("") == Lines{"deck.json:1:1: error: no valid JSON: unexpected end of input; correct it here"});
    CHECK(problems_of("{\"name\": \"\xE9\"}") ==
          Lines{"deck.json:1:11: error: byte 0xE9 is not UTF-8; save the file as UTF-8\n{\"name\": \"\uFFFD\"}\n"
                "          ^"});
}

TEST_CASE("values of a wrong type are errors at their key and the others are kept") {
    const ReadDeckInfo read =
        read_deck_info("{\"format\": 1,\n\"name\": 5,\n\"license\": \"MIT\",\n\"topics\": [\"a\", 2],\n"
                       "\"django\": \"5.2\"}",
                       "deck.json");
    CHECK(read.info.name == "");
    CHECK(read.info.license == "MIT");
    CHECK(read.info.topics.empty());
    REQUIRE(read.problems.size() == 3);
    CHECK(to_text(read.problems[0]) ==
          "deck.json:2:1: error: \"name\" is a text; write it in quotation marks\n\"name\": 5,\n^");
    CHECK(to_text(read.problems[1]) ==
          "deck.json:4:1: error: \"topics\" is a list of texts; write each in quotation marks "
          "between [ and ]\n\"topics\": [\"a\", 2],\n^");
    CHECK(read.problems[2].line == 5);
}

TEST_CASE("a format that is missing or unknown is an error") {
    CHECK(problems_of("{}") == Lines{"deck.json:1:1: error: no format; add \"format\": 1\n{}\n^"});
    CHECK(problems_of("{\"format\": 2}") ==
          Lines{"deck.json:1:2: error: format 2 is not known here; get a newer Greenroom, or write format 1\n"
                "{\"format\": 2}\n ^"});
    CHECK(problems_of("{\"format\": \"1\"}") ==
          Lines{"deck.json:1:2: error: \"format\" is the number 1; write it without quotation marks\n"
                "{\"format\": \"1\"}\n ^"});
}

TEST_CASE("an unknown key and a topic that is used twice are warnings") {
    CHECK(problems_of("{\"format\": 1, \"nmae\": 1}") ==
          Lines{"deck.json:1:15: warning: unknown key \"nmae\"; use format, name, description, license, django, topics "
                "or paths\n"
                "{\"format\": 1, \"nmae\": 1}\n              ^"});
    const ReadDeckInfo read = read_deck_info("{\"format\": 1, \"topics\": [\"a\", \"b\", \"a\"]}", "deck.json");
    CHECK(read.info.topics == Lines{"a", "b"});
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems[0].message == "the topic \"a\" is listed twice; keep one of the two");
}

TEST_CASE("deck.json gives the paths through the deck") {
    const ReadDeckInfo read = read_deck_info(R"({"format": 1, "paths": [
        {"id": "first-job", "title": "First job", "for": "Your first.", "days": 21, "minutes": 30,
         "cards": ["a", "b"]},
        {"id": "weekend", "title": "One weekend", "for": "", "days": 2, "minutes": 120, "cards": ["b"]}]})",
                                             "deck.json");
    CHECK(read.problems.empty());
    CHECK(read.info.paths == std::vector<DeckPath>{{"first-job", "First job", "Your first.", 21, 30, {"a", "b"}},
                                                   {"weekend", "One weekend", "", 2, 120, {"b"}}});
}

TEST_CASE("a path of another shape is an error at its line and is left out; the others are kept") {
    const ReadDeckInfo read = read_deck_info(R"({"format": 1, "paths": [
        {"id": "good", "title": "Good", "days": 1, "minutes": 5, "cards": ["a", "a"]},
        {"id": "no-days", "title": "T",
         "days": "many", "minutes": 30, "cards": ["a"]},
        {"id": "No Id", "title": "T", "days": 1, "minutes": 5, "cards": ["a"]},
        {"id": "no-cards", "title": "T", "days": 1, "minutes": 5, "cards": []},
        {"id": "unknown", "title": "T", "days": 1, "minutes": 5, "cards": ["a"], "level": "mid"},
        {"id": "no-title", "days": 1, "minutes": 5, "cards": ["a"]}]})",
                                             "deck.json");
    Lines texts;
    for (const Problem& problem : read.problems)
        texts.push_back(std::to_string(problem.line) + (problem.severity == Severity::Error ? "! " : " ") +
                        problem.message);
    CHECK(texts == Lines{"2 the card \"a\" is in the path \"good\" twice; keep one of the two",
                         "4! \"days\" of a path is a whole number from 1 to 1000; write it without quotation marks",
                         "5! \"No Id\" is no id of a path; use lower-case letters and digits joined by single hyphens",
                         "6! the path \"no-cards\" names no cards; list their ids in \"cards\"",
                         "7 unknown key \"level\"; use id, title, for, days, minutes or cards",
                         "8! the path \"no-title\" has no title; add \"title\""});
    REQUIRE(read.info.paths.size() == 2);
    CHECK(read.info.paths[0].cards == Lines{"a"});
    CHECK(read.info.paths[1].id == "unknown");
    CHECK(problems_of("{\"format\": 1, \"paths\": {}}").at(0).find("\"paths\" is a list of objects") !=
          std::string::npos);
    CHECK(read_deck_info(R"({"format": 1, "paths": [
        {"id": "twin", "title": "A", "days": 1, "minutes": 5, "cards": ["a"]},
        {"id": "twin", "title": "B", "days": 1, "minutes": 5, "cards": ["a"]}]})",
                         "deck.json")
              .problems.at(0)
              .message == "the id \"twin\" is already used by another path; choose another");
}

TEST_CASE("a number that no computer holds is an error of its deck.json") {
    CHECK(problems_of("{\"format\": 1, \"more\": 1e999}") ==
          Lines{"deck.json:1:1: error: cannot be read: number overflow parsing '1e999'; correct it\n"
                "{\"format\": 1, \"more\": 1e999}\n^"});
}

TEST_CASE("a deck.json of very many mistakes is read in the time that its size asks for") {
    const auto milliseconds_for = [](const std::string& json) {
        const std::clock_t begin = std::clock(); // processor time, so that other programs do not count
        CHECK(read_deck_info(json, "deck.json").problems.size() == 1001);
        return 1e3 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    };
    const auto numbered = [](const std::string& begin, const std::string& each, const std::string& end, int count) {
        std::string json = begin;
        for (int i = 0; i < count; ++i)
            json += (i ? ", " : "") + std::regex_replace(each, std::regex("N"), std::to_string(i));
        return json + end;
    };
    const auto [begin, each, end] = GENERATE(table<std::string, std::string, std::string>({
        {"{\"format\": 1, ", "\"keyN\": N", "}"},
        {"{\"format\": 1, \"topics\": [", "\"aN\", \"aN\"", "]}"},
        {"{\"format\": 1, \"paths\": [", "{\"id\": \"pN\", \"days\": 0}", "]}"},
        {"{\"format\": 1, \"paths\": [",
         "{\"id\": \"pN\", \"title\": \"T\", \"for\": \"F\", \"days\": 1, \"minutes\": 1, \"cards\": [\"a\", \"a\"]}",
         "]}"},
    }));
    CAPTURE(each);
    const double few = milliseconds_for(numbered(begin, each, end, 4'000));
    const double many = milliseconds_for(numbered(begin, each, end, 40'000));
    CHECK(many < 40 * few + 200);
}
