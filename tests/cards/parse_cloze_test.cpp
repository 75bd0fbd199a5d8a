#include "card_text.h"

#include "support/catch.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

/// A card whose prompt begins in line 6.
ParsedFile with_prompt(const std::string& prompt) { return parsed_card("\n" + prompt + "\n\n### Answer\nSo.\n"); }

} // namespace

TEST_CASE("each gap number of a prompt gives a sibling, alike but for id and gap") {
    const std::string prompt = "Use {{c2::one}} and {{c1::two::hint}}:\n\n```python\nx.{{c2::three}}()\n```";
    const ParsedFile file = with_prompt(prompt);
    REQUIRE(briefly(file.problems) == Lines{});
    REQUIRE(ids(file.cards) == Lines{"card#1", "card#2"});
    Card first = file.cards[0];
    CHECK(first.kind == Kind::Cloze);
    CHECK(first.prompt == prompt);
    CHECK(first.gap == 1);
    first.id = "card#2";
    first.gap = 2;
    CHECK(file.cards[1] == first);
}

TEST_CASE("a card with one gap has a number in its id too") {
    CHECK(ids(with_prompt("{{c7::x}}").cards) == Lines{"card#7"});
}

TEST_CASE("braces of templates and dictionaries are text") {
    const ParsedFile file =
        with_prompt("`{{ user.name }}` {{ c1::x }} {{c}} {{c1:x}} {{cx::y}} {{c::z}} {% if %} {'a': 1}");
    CHECK(briefly(file.problems) == Lines{});
    CHECK(ids(file.cards) == Lines{"card"});
    CHECK(file.cards.at(0).kind == Kind::Open);
}

TEST_CASE("a gap may hold balanced braces and span lines") {
    CHECK(ids(with_prompt("`{{c1::{\"pk\": {1: 2}}}}` {{c2::{{ user.name }}}}").cards) == Lines{"card#1", "card#2"});
    CHECK(ids(with_prompt("```\n{{c1::a\nb}}\n```").cards) == Lines{"card#1"});
}

TEST_CASE("a gap that is never closed is an error where it begins") {
    CHECK(texts(with_prompt("Use {{c1::select_related.\n\n{{c2::x}}").problems) ==
          Lines{"deck/orm.md:6:5: error: this gap is never closed; end it with }} before the next blank line\n"
                "Use {{c1::select_related.\n"
                "    ^"});
    CHECK(briefly(with_prompt("{{c1::x}").problems) ==
          Lines{"6:1! this gap is never closed; end it with }} before the next blank line"});
    CHECK(briefly(with_prompt("{{c1::x\n{{c2::y}}").problems) ==
          Lines{"6:1! this gap is never closed; end it with }} before the next blank line"});
}

TEST_CASE("very many gaps with the same fault are one problem that says how many") {
    std::string prompt;
    for (int n = 0; n < 1000; ++n)
        prompt += "{{c100::x}} ";
    CHECK(briefly(with_prompt(prompt + "{{c1::}}").problems) ==
          Lines{"6:1! gap numbers go from 1 to 99; choose another; so it is 999 more times in this prompt",
                "6:12001! this gap is empty; write the text it hides after the first ::"});
}

TEST_CASE("gap numbers go from 1 to 99") {
    const std::string message = "gap numbers go from 1 to 99; choose another";
    CHECK(briefly(with_prompt("{{c0::x}} {{c100::y}} {{c99999999999999999999::z}}").problems) ==
          Lines{"6:1! " + message, "6:11! " + message, "6:23! " + message});
    CHECK(ids(with_prompt("{{c99::x}} {{c01::y}}").cards) == Lines{"card#1", "card#99"});
}

TEST_CASE("an empty gap is an error") {
    const std::string message = "this gap is empty; write the text it hides after the first ::";
    CHECK(briefly(with_prompt("{{c1::}} {{c2:: }} {{c3::::hint}}").problems) ==
          Lines{"6:1! " + message, "6:10! " + message, "6:20! " + message});
}

TEST_CASE("a gap within a gap is an error at the inner one") {
    CHECK(briefly(with_prompt("{{c1::a {{c2::b}} c}}").problems) ==
          Lines{"6:9! a gap within a gap; end the outer one first"});
    CHECK(briefly(with_prompt("{{c1::a {{c2::b {{c3::c}}}}}}").problems) ==
          Lines{"6:17! a gap within a gap; end the outer one first"});
}

TEST_CASE("a gap outside of the prompt is a warning") {
    const std::string message = "a gap is asked only in the prompt; move it there or write its text plainly";
    const ParsedFile file =
        parsed(with_title("## What {{c1::is}} it?\n<!-- id: card -->\n\n### Answer\n{{c1::a}} {{c2::b}}\n"
                          "### Key points\n- {{c1::a}}\n### Follow-up: {{c1::q}}?\nx\n"));
    CHECK(ids(file.cards) == Lines{"card"});
    CHECK(file.cards.at(0).kind == Kind::Open);
    CHECK(briefly(file.problems) == Lines{"3:9 " + message, "7:1 " + message, "9:3 " + message, "10:16 " + message});
}

TEST_CASE("a gap in an option is a warning") {
    const ParsedFile file = parsed_card("- [x] {{c1::a}}\n- [ ] b\n\n### Answer\nSo.\n");
    CHECK(file.cards.at(0).kind == Kind::Choice);
    CHECK(briefly(file.problems) ==
          Lines{"5:7 a gap is asked only in the prompt; move it there or write its text plainly"});
}
