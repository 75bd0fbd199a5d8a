#include "card_text.h"

#include "support/catch.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

std::string with_line_ends(const std::string& text, const std::string& end) {
    std::string result;
    for (const char c : text)
        result += c == '\n' ? end : std::string(1, c);
    return result;
}

const std::string sample = "# Täst\n<!-- topic: a/b -->\n\nSum\nmary.\n\n## Q?\n<!-- id: q\n     level: senior -->\n\n"
                           "```python\nx\n\ny\n```\n\n- [ ] one\n  more\n- [x] two\n\n### Answer\nSo.\n\nThus.\n\n"
                           "### Nope\n\n## R?\n<!-- id: r -->\n### Answer\nSo.\nAnd\tso.\n";

} // namespace

TEST_CASE("line ends of any system give the same cards and problems") {
    const ParsedFile expected = parsed(sample);
    REQUIRE(ids(expected.cards) == Lines{"r"});
    REQUIRE(expected.problems.size() == 1);
    CHECK(parsed(with_line_ends(sample, "\r\n")) == expected);
    CHECK(parsed(with_line_ends(sample, "\r")) == expected);
}

TEST_CASE("a byte order mark is dropped") {
    CHECK(parsed("\xEF\xBB\xBF" + sample) == parsed(sample));
    CHECK(parsed("\xEF\xBB\xBF## Q?\n").problems.at(0).column == 1);
}

TEST_CASE("the last line needs no line break") { CHECK(parsed(sample.substr(0, sample.size() - 1)) == parsed(sample)); }

TEST_CASE("a byte that is not UTF-8 is an error at its place and nothing is read") {
    const ParsedFile file = parsed("# T\r\n\r\n## Caf\xE9 or th\xE9?\r\n### Answer\r\nx\r\n");
    CHECK(file.cards.empty());
    CHECK(file.unreadable);
    CHECK(file.topic == Topic{"orm", "Orm", ""});
    CHECK(texts(file.problems) == Lines{"deck/orm.md:3:7: error: byte 0xE9 is not UTF-8; save the file as UTF-8\n"
                                        "## Caf\uFFFD or th\uFFFD?\n"
                                        "      ^"});
}

TEST_CASE("every kind of malformed UTF-8 is found") {
    for (const char* bad : {"\x80", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80",
                            "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xE2\x82", "\xC3"}) {
        const ParsedFile file = parsed("abcdefghijklmnop é 漢 🙂" + std::string(bad));
        REQUIRE(file.problems.size() == 1);
        CHECK(file.problems[0].line == 1);
        CHECK(file.problems[0].column == 29);
        CHECK(file.unreadable);
    }
}

TEST_CASE("the bounds of UTF-8 are text") {
    const std::string bounds =
        "\x7F \xC2\x80 \xDF\xBF \xE0\xA0\x80 \xED\x9F\xBF \xEE\x80\x80 \xEF\xBF\xBF \xF0\x90\x80\x80 "
        "\xF4\x8F\xBF\xBF";
    const ParsedFile file = parsed_card("### Answer\n" + bounds + "\n");
    REQUIRE(file.problems.empty());
    CHECK(file.cards.at(0).answer == bounds);
}

TEST_CASE("a NUL byte is an error at its place") {
    const ParsedFile file = parsed(std::string("# T\n## Q\0?\n", 11));
    CHECK(file.cards.empty());
    CHECK(file.unreadable);
    CHECK(texts(file.problems) ==
          Lines{"deck/orm.md:2:5: error: a NUL byte is no text; save the file as UTF-8\n## Q\uFFFD?\n    ^"});
}

TEST_CASE("UTF-16 is named as what it is") {
    for (const char* mark : {"\xFF\xFE#", "\xFE\xFF"}) {
        const ParsedFile file = parsed(mark);
        CHECK(file.unreadable);
        CHECK(texts(file.problems) == Lines{"deck/orm.md:1:1: error: the file is UTF-16; save it as UTF-8"});
    }
}

TEST_CASE("private-use characters in a text stay as they are") {
    const ParsedFile file = parsed_card("### Answer\n\uE000a\uE001\n");
    REQUIRE(file.problems.empty());
    CHECK(file.cards.at(0).answer == "\uE000a\uE001");
}
