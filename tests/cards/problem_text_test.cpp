#include "cards/parse/problem.h"
#include "cards/text/encoding.h"
#include "support/catch.h"

using namespace greenroom;

namespace {

std::string shown(const std::string& excerpt, int column) {
    const std::string text = to_text({"f.md", 1, column, Severity::Error, "m", excerpt});
    return text.substr(text.find('\n') + 1);
}

} // namespace

TEST_CASE("a problem reads as a compiler's message with its line and a caret") {
    const Problem problem{"orm.md", 12, 8, Severity::Error, "no such key", "level: expert"};
    CHECK(to_text(problem) == "orm.md:12:8: error: no such key\n"
                              "level: expert\n"
                              "       ^");
}

TEST_CASE("a warning says that it is one") {
    CHECK(to_text({"orm.md", 3, 1, Severity::Warning, "no id", "## A"}) == "orm.md:3:1: warning: no id\n## A\n^");
}

TEST_CASE("a problem of a whole line has no caret, one of a whole file no line") {
    CHECK(to_text({"orm.md", 3, 0, Severity::Error, "bad", "## A"}) == "orm.md:3: error: bad\n## A");
    CHECK(to_text({"orm.md", 0, 0, Severity::Error, "bad", ""}) == "orm.md: error: bad");
}

TEST_CASE("a problem without an excerpt is one line") {
    CHECK(to_text({"orm.md", 3, 5, Severity::Error, "bad", ""}) == "orm.md:3:5: error: bad");
}

TEST_CASE("the caret stands below its character whatever comes before it") {
    CHECK(shown("\ta\tbc", 4) == "\ta\tbc\n\t \t^");
    CHECK(shown("é…x", 6) == "é…x\n  ^");
    CHECK(shown("漢字x", 7) == "漢字x\n    ^");
    CHECK(shown("e\u0301x", 4) == "e\u0301x\n ^");
    CHECK(shown("🙂x", 5) == "🙂x\n  ^");
}

TEST_CASE("a caret past the end of the line comes right after it") {
    CHECK(shown("ab", 3) == "ab\n  ^");
    CHECK(shown("ab", 99) == "ab\n  ^");
}

TEST_CASE("control characters and bytes that are no text never reach the terminal") {
    CHECK(shown("a\x1b[31mb", 7) == "a\uFFFD[31mb\n      ^");
    CHECK(shown("a\xE9z", 3) == "a\uFFFDz\n  ^");
}

TEST_CASE("a very long line is cut around the column") {
    const std::string left(500, 'l');
    const std::string right(500, 'r');
    CHECK(shown(left + "X" + right, 501) ==
          "…" + std::string(80, 'l') + "X" + std::string(79, 'r') + "…\n" + std::string(81, ' ') + "^");
    CHECK(shown("X" + right, 1) == "X" + std::string(159, 'r') + "…\n^");
    CHECK(shown(left + "X", 501) == "…" + std::string(80, 'l') + "X\n" + std::string(81, ' ') + "^");
}

TEST_CASE("a long line is cut between characters, not within one") {
    std::string line;
    for (int i = 0; i < 400; ++i)
        line += "é";
    const std::string text = shown(line, 401);
    std::string kept;
    for (int i = 0; i < 160; ++i)
        kept += "é";
    CHECK(text == "…" + kept + "…\n" + std::string(81, ' ') + "^");
}

TEST_CASE("the name of a file stays in its line, and a terminal turns no letters round") {
    CHECK(to_text({"a\nb.md", 0, 0, Severity::Error, "bad", ""}) == "a␊b.md: error: bad");
    CHECK(cards::in_one_line("a\tb\r\nc") == "a␉b␍␊c");
    CHECK(cards::for_terminal("a\u202Etxt.md\u2066 \u200F\n\x1B") == "a<U+202E>txt.md<U+2066> \u200F\n␛");
}
