#include "card_text.h"

#include "support/catch.h"

using namespace greenroom;
using namespace greenroom::test;

TEST_CASE("a section's text is exactly what stands in the file, without blank lines around it") {
    const ParsedFile file = parsed_card("\n\nPrompt  \nwith\ttabs\n\n\n### Answer\n\n\n   *One*\n\n\n\n> two\n\n[x]: "
                                        "https://a.b/c\n\n\n### Trap\n\nNo.\n\n");
    REQUIRE(briefly(file.problems) == Lines{});
    CHECK(file.cards.at(0).prompt == "Prompt  \nwith\ttabs");
    CHECK(file.cards.at(0).answer == "   *One*\n\n\n\n> two\n\n[x]: https://a.b/c");
    CHECK(file.cards.at(0).trap == "No.");
}

TEST_CASE("headings below the third level are part of their section") {
    const ParsedFile file = parsed_card("### Answer\n#### First\nOne.\n##### Second\nTwo.\n");
    REQUIRE(file.problems.empty());
    CHECK(file.cards.at(0).answer == "#### First\nOne.\n##### Second\nTwo.");
}

TEST_CASE("sections may stand in any order and headings may close with marks") {
    const ParsedFile file = parsed(with_title("## Why? ##\n<!-- id: why -->\n### Trap ###\nNo.\n### Answer\nSo.\n"));
    REQUIRE(file.problems.empty());
    CHECK(file.cards.at(0).question == "Why?");
    CHECK(file.cards.at(0).trap == "No.");
}

TEST_CASE("a card without a question is an error") {
    const ParsedFile file = parsed(with_title("##\n<!-- id: a -->\n### Answer\nSo.\n\n## ##\n### Answer\nSo.\n"));
    CHECK(file.cards.empty());
    CHECK(briefly(file.problems) == Lines{"3:1! a card without a question; write it after the ##",
                                          "8:1! a card without a question; write it after the ##"});
}

TEST_CASE("a card without an answer is an error at its heading") {
    const ParsedFile file = parsed(with_title("## Why?\n<!-- id: why -->\nRead.\n\n" + good_card("b")));
    CHECK(ids(file.cards) == Lines{"b"});
    CHECK(texts(file.problems) ==
          Lines{"deck/orm.md:3:1: error: no answer; write one below a heading \"### Answer\"\n## Why?\n^"});
}

TEST_CASE("an empty answer is an error at its heading") {
    const ParsedFile file = parsed_card("### Answer\n\n\n### Trap\nNo.\n");
    CHECK(file.cards.empty());
    CHECK(briefly(file.problems) == Lines{"5:1! the answer is empty; write it below this heading"});
}

TEST_CASE("an unknown section is an error that lists the known ones") {
    const ParsedFile file = parsed_card("### Answer\nSo.\n### Key Points\n- a\n");
    CHECK(file.cards.empty());
    CHECK(texts(file.problems) == Lines{"deck/orm.md:7:1: error: unknown section \"Key Points\"; use In one sentence, "
                                        "Hint, Expected, Checks, Solution, Wrong: …, Answer, Proof, "
                                        "Key points, Follow-up: …, Weak answer, Trap or Sources\n### Key Points\n^"});
}

TEST_CASE("a section that is used twice is an error that names the line of the first") {
    const ParsedFile file = parsed_card("### Answer\nSo.\n### Trap\nNo.\n### Answer\nThus.\n");
    CHECK(file.cards.empty());
    CHECK(briefly(file.problems) == Lines{"9:1! a second section \"Answer\", the first is on line 5; make them one"});
}

TEST_CASE("a follow-up needs its question and its answer") {
    const ParsedFile file = parsed_card(
        "### Answer\nSo.\n### Follow-up\nx\n### Follow-up:\nx\n### Follow-up: Why?\n\n### Follow-up: So?\nx\n");
    CHECK(file.cards.empty());
    CHECK(briefly(file.problems) == Lines{"7:1! a follow-up without a question; write it after the colon",
                                          "9:1! a follow-up without a question; write it after the colon",
                                          "11:1! this follow-up has no answer; write it below the heading"});
}

TEST_CASE("empty sections that a card can do without are warnings") {
    const ParsedFile file = parsed_card("### Answer\nSo.\n### Key points\n### Trap\n\n### Sources\n");
    CHECK(ids(file.cards) == Lines{"card"});
    const std::string message = "this section is empty; fill it or delete its heading";
    CHECK(briefly(file.problems) == Lines{"7:1 " + message, "8:1 " + message, "10:1 " + message});
}

TEST_CASE("a typed card without an accepted answer is an error") {
    const ParsedFile file = parsed_card("### Expected\n\n### Answer\nSo.\n");
    CHECK(file.cards.empty());
    CHECK(briefly(file.problems) == Lines{"5:1! no accepted answer; list each as \"- answer\" below this heading"});
}

TEST_CASE("sections that hold a list hold nothing else") {
    const ParsedFile file =
        parsed_card("### Expected\nfive\n\nor six\n### Key points\n- one\n\ntwo\n### Answer\nSo.\n");
    CHECK(file.cards.empty());
    CHECK(briefly(file.problems) ==
          Lines{"6:1! \"Expected\" holds a list and nothing else; begin this line with \"- \"",
                "12:1! \"Key points\" holds a list and nothing else; begin this line with \"- \""});
}

TEST_CASE("an empty item is an error") {
    const ParsedFile file = parsed_card("### Answer\nSo.\n### Key points\n- one\n-\n- three\n");
    CHECK(file.cards.empty());
    CHECK(briefly(file.problems) == Lines{"9:1! an empty item; write its text or delete the line"});
}

TEST_CASE("a source is a link") {
    const ParsedFile file = parsed_card("### Answer\nSo.\n### Sources\n- Two Scoops, page 5\n- see "
                                        "[the `a]b` \\] book](https://a.b/c), p. 5\n- [`x]y` \\] z](https://d.e/f)\n"
                                        "- https://g.h/i\n");
    CHECK(briefly(file.problems) == Lines{"8:1! a source is a link; write it as \"- [title](https://…)\""});
    const ParsedFile good =
        parsed_card("### Answer\nSo.\n### Sources\n- see [the `book`](https://a.b/c), p. 5\n- "
                    "[`x]y` \\] z](https://d.e/f)\n- https://g.h/i\n- [t][r]\n\n[r]: https://j.k/l\n");
    REQUIRE(briefly(good.problems) == Lines{});
    CHECK(good.cards.at(0).sources == std::vector<Source>{{"the book", "https://a.b/c"},
                                                          {"`x]y` \\] z", "https://d.e/f"},
                                                          {"https://g.h/i", "https://g.h/i"},
                                                          {"t", "https://j.k/l"}});
}

TEST_CASE("a mail address is no source") {
    const ParsedFile file = parsed_card("### Answer\nSo.\n### Sources\n- ada@example.org\n");
    CHECK(briefly(file.problems) == Lines{"8:1! a source is a link; write it as \"- [title](https://…)\""});
}

TEST_CASE("list items keep their further lines without the list's indent") {
    const ParsedFile file = parsed_card("### Answer\nSo.\n### Key points\n"
                                        "-   wide\n"
                                        "    more\n"
                                        "- with code\n"
                                        "\n"
                                        "  ```python\n"
                                        "  if x:\n"
                                        "  \ty\n"
                                        "  ```\n"
                                        "10. ten\n"
                                        "    and on\n"
                                        "-      code\n");
    REQUIRE(briefly(file.problems) == Lines{});
    CHECK(file.cards.at(0).key_points ==
          Lines{"wide\nmore", "with code\n\n```python\nif x:\n\ty\n```", "ten\nand on", "     code"});
}

TEST_CASE("a card with several errors reports each and hides no other card") {
    const ParsedFile file = parsed(
        with_title(good_card("a") + "## Bad\n<!-- id: bad\nlevel: x -->\n### Nope\n### Answer\n\n" + good_card("b")));
    CHECK(ids(file.cards) == Lines{"a", "b"});
    CHECK(file.rejected == Lines{"bad"});
    CHECK(briefly(file.problems) ==
          Lines{"11:8! \"x\" is no level; use junior, mid or senior",
                "12:1! unknown section \"Nope\"; use In one sentence, Hint, Expected, "
                "Checks, Solution, Wrong: …, Answer, Proof, Key points, Follow-up: …, Weak answer, Trap or Sources",
                "13:1! the answer is empty; write it below this heading"});
}
