#include "card_text.h"

#include "support/catch.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

const std::string unclosed_fence = "this code fence is never closed; end it with a line of the same marks";
const std::string unclosed_comment = "this comment is never closed; end it with -->";

} // namespace

TEST_CASE("a fence that is never closed is an error at its first line and swallows no card") {
    const ParsedFile file = parsed(with_title(
        "## A?\n<!-- id: a -->\n### Answer\n```python\nx = 1\n\n### Trap\nNo.\n\n" + good_card("b") + good_card("c")));
    CHECK(ids(file.cards) == Lines{"b", "c"});
    CHECK(file.rejected == Lines{"a"});
    CHECK(texts(file.problems) == Lines{"deck/orm.md:6:1: error: " + unclosed_fence + "\n```python\n^"});
}

TEST_CASE("a fence that only the file's end closes is an error") {
    CHECK(briefly(parsed_card("### Answer\nSo.\n~~~\nx\n").problems) == Lines{"7:1! " + unclosed_fence});
    CHECK(briefly(parsed_card("### Answer\nSo.\n```").problems) == Lines{"7:1! " + unclosed_fence});
    CHECK(briefly(parsed_card("### Answer\nSo.\n````\n```\n").problems) == Lines{"7:1! " + unclosed_fence});
    CHECK(briefly(parsed_card("### Answer\nSo.\n```\n``` x\n~~~\n").problems) == Lines{"7:1! " + unclosed_fence});
}

TEST_CASE("a fence that the next card's fence would close swallows no card") {
    const std::string open = "## A?\n<!-- id: a -->\n### Answer\n```python\nx = 1\n\n";
    const std::string with_words = "## B?\n<!-- id: b -->\n### Answer\n```python run\ny\n```\nSo.\n\n";
    const std::string without_words = "## B?\n<!-- id: b -->\n### Answer\n```\ny\n```\nSo.\n\n";
    const std::string without_header = "## B?\n### Answer\n```python\ny\n```\nSo.\n\n";
    for (const std::string& next : {with_words, without_words, without_header}) {
        const ParsedFile file = parsed(with_title(open + next + good_card("c")));
        CAPTURE(next);
        REQUIRE(file.cards.size() == 2);
        CHECK(file.cards[0].question == "B?");
        CHECK(file.cards[1].question == "What is c?");
        CHECK(briefly(file.problems).at(0) == "6:1! " + unclosed_fence);
    }
}

TEST_CASE("a fence that the file's end closes ends before the first heading in it") {
    const ParsedFile file = parsed(with_title("## A?\n<!-- id: a -->\n### Answer\n```python\nx = 1\n\n## B?\n### "
                                              "Answer\nSo.\n"));
    REQUIRE(file.cards.size() == 1);
    CHECK(file.cards[0].question == "B?");
    CHECK(briefly(file.problems).at(0) == "6:1! " + unclosed_fence);
}

TEST_CASE("a fence longer than 255 marks is closed by 255") {
    const std::string open(300, '~');
    const std::string close(255, '~');
    const ParsedFile file = parsed(
        with_title("## A?\n<!-- id: a -->\n### Answer\n" + open + "\n## text\n" + close + "\n\n" + good_card("b")));
    REQUIRE(briefly(file.problems) == Lines{});
    CHECK(ids(file.cards) == Lines{"a", "b"});
}

TEST_CASE("a heading within a closed fence is text") {
    const ParsedFile file = parsed_card("### Answer\n```python\n## not a card\nx = 1\n```\n\n~~~\n## nor this\n~~~~\n");
    REQUIRE(briefly(file.problems) == Lines{});
    CHECK(ids(file.cards) == Lines{"card"});
    CHECK(file.cards[0].answer == "```python\n## not a card\nx = 1\n```\n\n~~~\n## nor this\n~~~~");
}

TEST_CASE("a longer fence can show a whole card") {
    const std::string shown = "````markdown\n## A card?\n<!-- id: shown -->\n```python\nx\n```\n````";
    const ParsedFile file = parsed_card("### Answer\n" + shown + "\n");
    REQUIRE(briefly(file.problems) == Lines{});
    CHECK(file.cards.at(0).answer == shown);
}

TEST_CASE("a fence that begins on a list's line keeps its headings") {
    const std::string answer = "- ```python\n  x\n  ```\n\n```\n## text\n```\n\nEnd.";
    const ParsedFile file =
        parsed(with_title("## A?\n<!-- id: a -->\n### Answer\n" + answer + "\n\n" + good_card("b")));
    REQUIRE(briefly(file.problems) == Lines{});
    CHECK(ids(file.cards) == Lines{"a", "b"});
    CHECK(file.cards[0].answer == answer);
}

TEST_CASE("a fence in a list or a quote must be closed there") {
    CHECK(briefly(parsed_card("### Answer\n- one\n  ```python\n  x\n\ntext\n").problems) ==
          Lines{"7:3! " + unclosed_fence});
    CHECK(briefly(parsed_card("### Answer\n> ~~~\n> x\n\ntext\n").problems) == Lines{"6:3! " + unclosed_fence});
    CHECK(briefly(parsed_card("### Answer\n- one\n  ```python\n  x\n  ```\n> ~~~\n> x\n> ~~~\n").problems) == Lines{});
    CHECK(briefly(parsed_card("### Answer\n> - ```\n>   x\n>   ```\n> y\n").problems) == Lines{});
}

TEST_CASE("a header that is never closed is an error and still says which card it is") {
    const ParsedFile file =
        parsed(with_title("## A?\n<!-- id: a\nlevel: mid\n\n### Answer\nSo.\n\n" + good_card("b") + good_card("c")));
    CHECK(ids(file.cards) == Lines{"b", "c"});
    CHECK(file.rejected == Lines{"a"});
    CHECK(texts(file.problems) == Lines{"deck/orm.md:4:1: error: " + unclosed_comment + "\n<!-- id: a\n^"});
}

TEST_CASE("a header that is never closed and names no id is reported once") {
    const ParsedFile file = parsed(with_title("## A?\n<!-- level: mid\n\n### Answer\nSo.\n\n" + good_card("b")));
    CHECK(file.rejected == Lines{});
    CHECK(briefly(file.problems) == Lines{"4:1! " + unclosed_comment});
}

TEST_CASE("a comment that only the file's end closes is an error") {
    CHECK(briefly(parsed_card("### Answer\nSo.\n\n<!-- note\n\n## B?\n").problems).at(0) == "8:1! " + unclosed_comment);
}

TEST_CASE("a card in a comment is no card") {
    const ParsedFile file = parsed(with_title("<!--\n## Old?\n\n### Answer\nx\n-->\n\n" + good_card("b")));
    CHECK(ids(file.cards) == Lines{"b"});
    CHECK(file.problems.empty());
}

TEST_CASE("raw HTML never swallows a card") {
    const ParsedFile file = parsed(with_title("## A?\n<!-- id: a -->\n### Answer\n<pre>\nx\n\n" + good_card("b")));
    CHECK(ids(file.cards) == Lines{"a", "b"});
    CHECK(briefly(file.problems) ==
          Lines{"6:1 raw HTML is shown as text; put it in backticks if that is meant, or use Markdown"});
}

TEST_CASE("an indented heading begins a card too") {
    const ParsedFile file = parsed(with_title(good_card("a") + "  ## B?\n  <!-- id: b -->\n### Answer\nSo.\n"));
    REQUIRE(file.problems.empty());
    CHECK(ids(file.cards) == Lines{"a", "b"});
    CHECK(file.cards[0].answer == "This is a.");
    CHECK(file.cards[1].line == 9);
}

TEST_CASE("a heading in a quote or a list begins no card") {
    const ParsedFile file = parsed_card("### Answer\n> ## quoted\n\n- ## listed\n");
    REQUIRE(file.problems.empty());
    CHECK(ids(file.cards) == Lines{"card"});
}
