#include "card_text.h"

#include "cards/render/blocks.h"
#include "support/catch.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

/// The problems of a card whose answer, from line 4, is `answer`, in a file two folders below the deck's root.
Lines problems_of(const std::string& answer) {
    const std::string text = "## Q?\n<!-- id: q -->\n### Answer\n" + answer + "\n";
    return briefly(parse_cards("# T\n" + text, "f.md", "a/b/f.md").problems);
}

std::string refused_link(const std::string& target) {
    return "! \"" + target + "\" cannot be used; a link goes to http, https or a file of the deck";
}

std::string leaving_link(const std::string& target) {
    return "! \"" + target + "\" leaves the deck's folder; a link goes to http, https or a file of the deck";
}

const std::string image_rule = "images load only from the deck's folder: put the file there and name it by its path";

} // namespace

TEST_CASE("links to the web and within the deck are fine") {
    CHECK(problems_of("[a](https://x.org/a_(b)?c=d#e) <http://x.org> www.x.org HTTPS://X.ORG [b](HTTP://x.org)") ==
          Lines{});
    CHECK(problems_of("[a](../../c/d.md#e) [b](#anchor) [c](f.md) [d](./f%20g.md?x) [e](a:b/../c)").size() == 1);
    CHECK(problems_of("[a](../../c/d.md#e) [b](#anchor) [c](f.md) [d](./f%20g.md?x) []()") == Lines{});
}

TEST_CASE("links by any other scheme are errors at their target") {
    CHECK(problems_of("See [a](javascript:alert%281%29).") == Lines{"5:9" + refused_link("javascript:alert%281%29")});
    CHECK(problems_of("See\n  [a]( <JavaScript:x y> )") == Lines{"6:9" + refused_link("JavaScript:x y")});
    CHECK(problems_of("<javascript:x> [b](data:text/html,x)") ==
          Lines{"5:2" + refused_link("javascript:x"), "5:20" + refused_link("data:text/html,x")});
    CHECK(problems_of("[a](file:///etc/passwd)") == Lines{"5:5" + refused_link("file:///etc/passwd")});
    CHECK(problems_of("[a](mailto:x@y.org)") == Lines{"5:5" + refused_link("mailto:x@y.org")});
    CHECK(problems_of("ftp://x.org/y") == Lines{"5:1" + refused_link("ftp://x.org/y")});
    CHECK(problems_of("[a](http:x)") == Lines{"5:5" + refused_link("http:x")});
    CHECK(problems_of("[a](&#106;avascript:x)") == Lines{"5:1" + refused_link("javascript:x")});
    CHECK(problems_of("[a](x&#10;y)") == Lines{"5:1" + refused_link("x y")});
}

TEST_CASE("a link's scheme is judged wherever the link stands") {
    CHECK(problems_of("> - [a](vbscript:x)\n\n| t |\n|---|\n| [b](vbscript:y) |\n\n#### [c](vbscript:z)") ==
          Lines{"5:9" + refused_link("vbscript:x"), "9:7" + refused_link("vbscript:y"),
                "11:10" + refused_link("vbscript:z")});
    CHECK(problems_of("[a][r]\n\n[r]: vbscript:x") == Lines{"5:1" + refused_link("vbscript:x")});
}

TEST_CASE("a paragraph that runs into a table and the table's first row have their own places") {
    CHECK(problems_of("a\n[b](vbscript:c)\n| [d](vbscript:e) |\n|---|\n| [f](vbscript:g) |") ==
          Lines{"6:5" + refused_link("vbscript:c"), "7:7" + refused_link("vbscript:e"),
                "9:7" + refused_link("vbscript:g")});
    CHECK(problems_of("> [b](vbscript:c)\n> [d](vbscript:e)|x\n> -|-") ==
          Lines{"5:7" + refused_link("vbscript:c"), "6:7" + refused_link("vbscript:e")});
}

TEST_CASE("a mail address is text in a sentence and an error as a link") {
    CHECK(problems_of("Write to ada@example.org, or not.") == Lines{});
    CHECK(problems_of("Write to <ada@example.org>.") == Lines{"5:11" + refused_link("mailto:ada@example.org")});
}

TEST_CASE("links that leave the deck's folder are errors") {
    for (const char* target : {"../../../x.md", "/etc/passwd", "//evil.org/x", "..\\\\..\\\\..\\\\x", "%2e%2e/../../x",
                               "a/../../../../x", "%2Fetc"}) {
        const Lines found = problems_of("[a](<" + std::string(target) + ">)");
        CAPTURE(target);
        REQUIRE(found.size() == 1);
        CHECK(found[0].find("leaves the deck's folder") != std::string::npos);
    }
    CHECK(problems_of("[a](../../../x.md)") == Lines{"5:5" + leaving_link("../../../x.md")});
}

TEST_CASE("how far up a target may climb depends on where the file stands") {
    const std::string text = with_title("## Q?\n<!-- id: q -->\n### Answer\n![i](../i.png)\n");
    CHECK(parse_cards(text, "f.md", "a/f.md").problems.empty());
    CHECK(parse_cards(text, "f.md", "f.md").problems.size() == 1);
}

TEST_CASE("images load from the deck's folder alone") {
    CHECK(problems_of("![i](i.png) ![i](../../img/i.png \"title\")") == Lines{});
    CHECK(problems_of("![i](https://x.org/i.png)") ==
          Lines{"5:6! \"https://x.org/i.png\" cannot be used; " + image_rule});
    CHECK(problems_of("![i](data:image/png;base64,AA)") ==
          Lines{"5:6! \"data:image/png;base64,AA\" cannot be used; " + image_rule});
    CHECK(problems_of("![i](../../../i.png)") ==
          Lines{"5:6! \"../../../i.png\" leaves the deck's folder; " + image_rule});
    CHECK(problems_of("![i](/i.png)") == Lines{"5:6! \"/i.png\" leaves the deck's folder; " + image_rule});
    CHECK(problems_of("![i]()") == Lines{"5:1! an image without a file; name its path between the parentheses"});
}

TEST_CASE("a path has no colon before its first slash, where readers differ in what they take for a scheme") {
    for (const std::string target :
         {" https://x.org/i.png", "ht\u00E9tps://x.org/i.png", "1a:b.png", "C:\\i.png", ":i.png"}) {
        CAPTURE(target);
        // A blank at the front is cut off by Markdown, unless it is written as an entity.
        const std::string written = target.starts_with(' ') ? "&#32;" + target.substr(1) : "<" + target + ">";
        for (const char* mark : {"", "!"})
            CHECK(problems_of(mark + std::string("[a](") + written + ")").size() == 1);
        CHECK(to_inline_html("![words](" + written + ")") == "words");
    }
    CHECK(problems_of("![a](b/c:d.png) [a](b/c:d.md) [a](?b:c) [a](#b:c) ![a](./1:b.png)") == Lines{});
}

TEST_CASE("a card with a bad link is not taken, the next one is") {
    const ParsedFile file =
        parsed(with_title("## Q?\n<!-- id: q -->\n### Answer\n[a](javascript:x)\n\n" + good_card("b")));
    CHECK(ids(file.cards) == Lines{"b"});
    CHECK(texts(file.problems) ==
          Lines{"deck/orm.md:6:5: error: \"javascript:x\" cannot be used; a link goes to http, https or a file of the "
                "deck\n[a](javascript:x)\n    ^"});
}

TEST_CASE("raw HTML is a warning, once a line") {
    const std::string message = " raw HTML is shown as text; put it in backticks if that is meant, or use Markdown";
    CHECK(problems_of("A <b>bold</b> word\nand <i>this</i>.") == Lines{"5:3" + message, "6:5" + message});
    CHECK(problems_of("<div>\nx\n</div>\n\n<hr>\n\n- <img src=x>") ==
          Lines{"5:1" + message, "9:1" + message, "11:3" + message});
    CHECK(problems_of("`<b>` and\n\n```html\n<b>\n```\n\n1 < 2 and <3") == Lines{});
    CHECK(ids(parsed_card("### Answer\nA <b>\n").cards) == Lines{"card"});
}

TEST_CASE("no gap builds the path of a picture that its deck may not have") {
    for (const char* prompt :
         {"![x]({{c1::..}}/secret.png)", "![x]({{c1::/dev/zero}})", "![x]{{c1::(}}../secret.png)",
          "!{{c1::[x}}](../secret.png)", "{{c1::![x](..}}/secret.png)", "![x]({{c1::a/b}}/../../../secret.png)",
          "![x]({{c1::file}}:///dev/zero)", "![x][r] {{c1::a}}\n\n[r]: {{c2::..}}/secret.png"}) {
        CAPTURE(prompt);
        const ParsedFile file =
            parsed("# T\n\n## Q?\n<!-- id: q -->\n\n" + std::string(prompt) + "\n\n### Answer\nA.\n");
        CHECK(file.cards.empty());
    }
    // Nor does it in what a collection has from elsewhere.
    for (const Gaps gaps : {Gaps::Hidden, Gaps::Shown})
        CHECK(to_inline_html("![x]({{c1::..}}/secret.png)", {1, gaps}) == "x");
    CHECK(to_inline_html("![x]({{c1::/dev}}/zero)") == "x");
    CHECK(to_inline_html("![x](%2fdev/zero) ![y](a%00b) ![z](?/dev/zero)") == "x y z");
}

TEST_CASE("a picture that its deck may not have is an error wherever it stands in a card") {
    const std::string picture = "![x](/dev/zero)";
    for (const std::string& card : {"## Q " + picture + "?\n<!-- id: q -->\n\n### Answer\nA.\n",
                                    "## Q?\n<!-- id: q -->\n\n- [x] " + picture + "\n- [ ] b\n\n### Answer\nA.\n",
                                    "## Q?\n<!-- id: q -->\n\n### Answer\nA.\n\n### Key points\n- " + picture + "\n",
                                    "## Q?\n<!-- id: q -->\n\n### Answer\nA.\n\n### Follow-up: " + picture + "?\nB.\n",
                                    "## Q?\n<!-- id: q -->\n\n### Answer\nA.\n\n### Trap\n" + picture + "\n",
                                    "## Q?\n<!-- id: q -->\n\n### Hint\n" + picture + "\n\n### Answer\nA.\n"}) {
        CAPTURE(card);
        const ParsedFile file = parsed("# T\n\n" + card);
        CHECK(file.cards.empty());
        CHECK_THAT(to_text(file.problems.at(0)), Catch::Contains("\"/dev/zero\" leaves the deck's folder"));
    }
}
