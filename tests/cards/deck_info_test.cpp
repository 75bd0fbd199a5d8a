#include "cards/parse/deck_info.h"
#include "support/catch.h"

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

TEST_CASE("an unknown key and a topic that stands twice are warnings") {
    CHECK(
        problems_of("{\"format\": 1, \"nmae\": 1}") ==
        Lines{
            "deck.json:1:15: warning: unknown key \"nmae\"; use format, name, description, license, django or topics\n"
            "{\"format\": 1, \"nmae\": 1}\n              ^"});
    const ReadDeckInfo read = read_deck_info("{\"format\": 1, \"topics\": [\"a\", \"b\", \"a\"]}", "deck.json");
    CHECK(read.info.topics == Lines{"a", "b"});
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems[0].message == "the topic \"a\" stands twice; keep one of the two");
}
