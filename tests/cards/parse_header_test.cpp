#include "card_text.h"

#include "support/catch.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

/// A file of one card whose header begins in line 4.
ParsedFile with_header(const std::string& header) {
    return parsed(with_title("## Why?\n" + header + "\n\n### Answer\nSo.\n"));
}

/// The problems of a header with one further line, line 5.
Lines problems_of(const std::string& header_line) {
    const ParsedFile file = with_header("<!-- id: why\n" + header_line + " -->");
    CHECK(ids(file.cards) == (file.problems.empty() ? Lines{"why"} : Lines{}));
    return briefly(file.problems);
}

} // namespace

TEST_CASE("a header may stand in one line, in many, and below a blank line") {
    CHECK(ids(with_header("<!-- id: why -->").cards) == Lines{"why"});
    CHECK(ids(with_header("<!--\n\nid: why\nlevel: senior\n\n-->").cards) == Lines{"why"});
    CHECK(ids(with_header("\n<!-- id: why -->").cards) == Lines{"why"});
    CHECK(ids(with_header("<!--id:why-->").cards) == Lines{"why"});
}

TEST_CASE("the header is no part of the prompt") {
    const ParsedFile file = parsed(with_title("## Why?\n<!-- id: why -->\nRead.\n\n### Answer\nSo.\n"));
    REQUIRE(file.problems.empty());
    CHECK(file.cards.at(0).prompt == "Read.");
}

TEST_CASE("a header line without a colon is an error") {
    CHECK(texts(with_header("<!-- id: why\n     senior -->").problems) ==
          Lines{"deck/orm.md:5:6: error: this line has no colon; write it as \"key: value\"\n     senior -->\n     ^"});
}

TEST_CASE("an unknown key is an error") {
    CHECK(problems_of("  levle: mid") ==
          Lines{"5:3! unknown key \"levle\"; use id, level, seconds, minutes, tags, django, asked or family"});
    CHECK(problems_of(": mid") ==
          Lines{"5:1! unknown key \"\"; use id, level, seconds, minutes, tags, django, asked or family"});
}

TEST_CASE("a key that is used twice is an error") {
    CHECK(problems_of("level: mid\nlevel: senior") ==
          Lines{"6:1! \"level\" is here a second time; keep one of the two"});
}

TEST_CASE("an unknown level is an error") {
    CHECK(problems_of("level: expert") == Lines{"5:8! \"expert\" is no level; use junior, mid or senior"});
    CHECK(problems_of("level:") == Lines{"5:1! \"\" is no level; use junior, mid or senior"});
}

TEST_CASE("seconds are a whole number from 5 to 600") {
    for (const char* good : {"5", "600"})
        CHECK(problems_of("seconds: " + std::string(good)) == Lines{});
    for (const char* bad : {"4", "601", "-60", "60.0", "1e2", "sixty", "60 s", "99999999999999999999", ""}) {
        const std::string column = std::string(bad).empty() ? "1" : "10";
        CHECK(problems_of("seconds: " + std::string(bad)) ==
              Lines{"5:" + column + "! " + quoted(bad) +
                    " is no time for an answer; use a whole number of seconds from 5 to 600"});
    }
}

TEST_CASE("versions of Django are compared, joined by commas or spaces") {
    for (const char* good :
         {">=5.0", "<6", "==5.2", "5.2", ">4.2", "<=5.2.1", ">=4.2,<6", ">=4.2, <6", ">=4.2 <6", ">= 4.2", "3.2 , 4.2"})
        CHECK(problems_of("django: " + std::string(good)) == Lines{});
    for (const char* bad : {"five", "5.", ">=", "=5.0", "~=5.0", "5.0.1.2", ">=5.0,", ",5", "5.0<6", "5x", "!=5"})
        CHECK(problems_of("django: " + std::string(bad)) ==
              Lines{"5:9! " + quoted(bad) + " names no Django versions; write for example >=5.0 or >=4.2, <6"});
}

TEST_CASE("tags are parted by commas, empty and repeated ones left out") {
    const ParsedFile file = with_header("<!-- id: why\ntags: n+1,  select related ,, n+1 -->");
    CHECK(file.cards.at(0).tags == Lines{"n+1", "select related"});
    CHECK(file.problems.empty());
}

TEST_CASE("an id is kebab-case") {
    for (const char* bad : {"Why", "why_not", "-why", "why-", "why--not", "why not", "wéy", "why#1", ""}) {
        const ParsedFile file = with_header("<!-- id: " + std::string(bad) + " -->");
        CAPTURE(bad);
        CHECK(file.cards.empty());
        REQUIRE(file.problems.size() == 1);
        CHECK(file.problems[0].message ==
              quoted(bad) + " is no id; use lower-case letters and digits joined by single hyphens");
    }
}

TEST_CASE("an id that is used twice is an error at the second, which names the line of the first") {
    const ParsedFile file = parsed(with_title(good_card("a") + good_card("b") + good_card("a") + good_card("a")));
    CHECK(ids(file.cards) == Lines{"a", "b"});
    CHECK(file.rejected == Lines{});
    CHECK(texts(file.problems) ==
          Lines{"deck/orm.md:16:10: error: the id \"a\" is already used on line 3; choose another\n"
                "<!-- id: a -->\n"
                "         ^",
                "deck/orm.md:22:10: error: the id \"a\" is already used on line 3; choose another\n"
                "<!-- id: a -->\n"
                "         ^"});
}

TEST_CASE("a card without an id gets one from its question, with a warning") {
    const ParsedFile file = parsed(with_title("## Why `select_related()` & *not*  Joins?\n### Answer\nSo.\n"));
    CHECK(ids(file.cards) == Lines{"why-select-related-not-joins"});
    CHECK(texts(file.problems) ==
          Lines{"deck/orm.md:3:1: warning: no id, so the card gets the id \"why-select-related-not-joins\" from its "
                "question; write \"<!-- id: why-select-related-not-joins -->\" below the heading to keep its history\n"
                "## Why `select_related()` & *not*  Joins?\n"
                "^"});
}

TEST_CASE("a derived id is short and cut between words") {
    const ParsedFile file = parsed(with_title("## What happens when a request reaches a view that is wrapped in a "
                                              "transaction which fails?\n### Answer\nSo.\n"));
    CHECK(ids(file.cards) == Lines{"what-happens-when-a-request-reaches-a-view-that-is-wrapped"});
    const ParsedFile one_word = parsed(with_title("## " + std::string(100, 'x') + "\n### Answer\nSo.\n"));
    CHECK(ids(one_word.cards) == Lines{std::string(60, 'x')});
}

TEST_CASE("a derived id is unique in its file and never takes a written one") {
    const std::string untold = "## Why?\n### Answer\nSo.\n\n";
    const ParsedFile file = parsed(with_title(untold + untold + good_card("why") + good_card("why-3") + untold));
    CHECK(ids(file.cards) == Lines{"why-8467ad", "why-8467ad-2", "why", "why-3", "why-8467ad-3"});
}

TEST_CASE("a question without ASCII letters gets an id that depends on its text alone") {
    const std::string question = "## Почему?\n### Answer\nSo.\n\n";
    const Lines alone = ids(parsed(with_title(question)).cards);
    const Lines later = ids(parsed(with_title(good_card("a") + question)).cards);
    CHECK(alone == Lines{later.at(1)});
    CHECK(alone.at(0).substr(0, 5) == "card-");
    CHECK(alone.at(0).size() == 13);
    CHECK(alone != ids(parsed(with_title("## Зачем?\n### Answer\nSo.\n")).cards));
}

TEST_CASE("text behind a header's end is an error, it would be lost") {
    const ParsedFile file = with_header("<!-- id: why --> Read this.");
    CHECK(file.cards.empty());
    CHECK(briefly(file.problems) == Lines{"4:18! text after the end of a comment is lost; put it on the next line"});
}

TEST_CASE("a long value is quoted in part") {
    const ParsedFile file = with_header("<!-- id: why\nlevel: " + std::string(200, 'x') + " -->");
    CHECK(briefly(file.problems) ==
          Lines{"5:8! \"" + std::string(60, 'x') + "…\" is no level; use junior, mid or senior"});
}
