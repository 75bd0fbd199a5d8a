#include "card_text.h"

#include "support/catch.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

Topic topic_of(const std::string& head) {
    return parse_cards(head + "\n" + good_card("a"), "f.md", "orm/n-plus-one.md").topic;
}

} // namespace

TEST_CASE("the title, its comment and the paragraph below make the topic") {
    CHECK(topic_of("# Joins & *more* ##\n<!-- topic: orm/joins -->\n\nAll\nof it.\n") ==
          Topic{"orm/joins", "Joins & *more*", "All\nof it."});
}

TEST_CASE("without a comment the topic is the file's path") {
    CHECK(topic_of("# Joins\n") == Topic{"orm/n-plus-one", "Joins", ""});
    CHECK(topic_of("# Joins\n\nSummary.\n") == Topic{"orm/n-plus-one", "Joins", "Summary."});
}

TEST_CASE("without a title the topic is called after its path, with a warning") {
    const ParsedFile file = parse_cards(good_card("a"), "f.md", "orm/n-plus-one.md");
    CHECK(file.topic == Topic{"orm/n-plus-one", "N plus one", ""});
    CHECK(ids(file.cards) == Lines{"a"});
    CHECK(texts(file.problems) ==
          Lines{"f.md:1:1: warning: no title; write \"# title\" as the first line\n## What is a?\n^"});
}

TEST_CASE("a file without a title can still name its topic") {
    const ParsedFile file = parsed("<!-- topic: orm/joins -->\n\n" + good_card("a"));
    CHECK(file.topic == Topic{"orm/joins", "Joins", ""});
    CHECK(file.cards.at(0).topic == "orm/joins");
}

TEST_CASE("an empty title is a warning") {
    const ParsedFile file = parsed("#\n\n" + good_card("a"));
    CHECK(file.topic.title == "Orm");
    CHECK(briefly(file.problems) == Lines{"1:1 an empty title; write it after the #"});
}

TEST_CASE("a comment above the title is for the file's editors") {
    const ParsedFile file = parsed("<!-- SPDX-License-Identifier: CC-BY-4.0 -->\n# Joins\n\n" + good_card("a"));
    CHECK(file.topic.title == "Joins");
    CHECK(file.problems.empty());
}

TEST_CASE("below a title stands topic and nothing else") {
    const ParsedFile file = parsed("# T\n<!-- topic: orm\n     colour: red -->\n\n" + good_card("a"));
    CHECK(file.topic.path == "orm");
    CHECK(texts(file.problems) ==
          Lines{"deck/orm.md:3:6: error: unknown key \"colour\"; the only key below a title is topic\n"
                "     colour: red -->\n"
                "     ^"});
}

TEST_CASE("a topic is a slash path") {
    for (const char* path : {"/orm", "orm/", "orm//joins", "../orm", "orm / joins", ""}) {
        const ParsedFile file = parsed("# T\n<!-- topic: " + std::string(path) + " -->\n\n" + good_card("a"));
        CAPTURE(path);
        CHECK(file.topic.path == "orm");
        REQUIRE(file.problems.size() == 1);
        CHECK(file.problems[0].message == quoted(path) + " is no topic; write a slash path like orm/relations");
    }
}

TEST_CASE("text that no page shows is pointed out once") {
    const ParsedFile file = parsed("# T\n\nSummary.\n\nMore.\n\nStill more.\n\n" + good_card("a"));
    CHECK(file.topic.summary == "Summary.");
    CHECK(briefly(file.problems) ==
          Lines{"5:1 only one paragraph before the first card is shown, as the topic's summary; delete the rest"});
}

TEST_CASE("a summary ends where a table begins") {
    const ParsedFile file = parsed("# T\n\nSum\nmary.\na | b\n--|--\n\n" + good_card("a"));
    CHECK(file.topic.summary == "Sum\nmary.");
    REQUIRE(file.problems.size() == 1);
    CHECK(file.problems[0].severity == Severity::Warning);
}

TEST_CASE("a section before the first card is an error and hides no card") {
    const ParsedFile file = parsed("# T\n\n### Answer\nx\n\n" + good_card("a"));
    CHECK(ids(file.cards) == Lines{"a"});
    CHECK(briefly(file.problems) == Lines{"3:1! a section before the first card; begin a card with \"## question\""});
}

TEST_CASE("a second title is an error of the card it stands in") {
    const ParsedFile file = parsed("# T\n\n" + good_card("a") + "# U\n\n" + good_card("b"));
    CHECK(ids(file.cards) == Lines{"b"});
    CHECK(briefly(file.problems) == Lines{"9:1! a file has one title, before the first card; write a card as ## and a "
                                          "smaller heading as ####"});
}

TEST_CASE("a heading made by a line of dashes is an error where it stands") {
    const ParsedFile file = parsed(with_title(good_card("a") + "The end\n---\n\n" + good_card("b")));
    CHECK(ids(file.cards) == Lines{"b"});
    CHECK(texts(file.problems) ==
          Lines{"deck/orm.md:9:1: error: a line of - or = makes the text above it a heading; put a blank line between "
                "them, or write the heading with #\nThe end\n^"});
}

TEST_CASE("a line of dashes between two cards belongs to none") {
    const ParsedFile file = parsed(with_title(good_card("a") + "---\n\n" + good_card("b") + "***\n"));
    CHECK(file.problems.empty());
    CHECK(file.cards.at(0).answer == "This is a.");
    CHECK(file.cards.at(1).answer == "This is b.");
}

TEST_CASE("a title without cards is an error") {
    const ParsedFile file = parsed("# T\n\nSummary.\n");
    CHECK(file.topic == Topic{"orm", "T", "Summary."});
    CHECK(texts(file.problems) ==
          Lines{"deck/orm.md:1:1: error: no cards; begin each with a heading \"## question\"\n# T\n^"});
}

TEST_CASE("text without any heading is an error") {
    CHECK(texts(parsed("Some notes.\n").problems) ==
          Lines{"deck/orm.md:1:1: error: no headings; begin the file with \"# title\" and each card with \"## "
                "question\"\nSome notes.\n^"});
}

TEST_CASE("an empty file is a warning") {
    for (const char* text : {"", "\n\n", " \t\r\n", "\xEF\xBB\xBF"}) {
        const ParsedFile file = parsed(text);
        CHECK(file.topic == Topic{"orm", "Orm", ""});
        CHECK(!file.unreadable);
        CHECK(texts(file.problems) == Lines{"deck/orm.md: warning: nothing here yet; write \"# title\" and a card "
                                            "below \"## question\""});
    }
}
