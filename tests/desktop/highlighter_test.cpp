#include "desktop/card/code_view.h"
#include "desktop/card/highlighter.h"
#include "desktop/qt_catch.h"

#include <map>
#include <string>

using namespace greenroom;
using namespace greenroom::desktop;

namespace {

/// The text of each coloured piece of a role, pieces that touch joined.
std::string pieces(const std::string& language, const std::string& text, CodeRole role) {
    std::string result;
    std::size_t end = std::string::npos;
    for (const CodeSpan& span : highlight(language, text)) {
        if (span.role != role)
            continue;
        if (!result.empty() && span.start != end)
            result += '|';
        result += text.substr(span.start, span.length);
        end = span.start + span.length;
    }
    return result;
}

} // namespace

TEST_CASE("Python has keywords, strings, comments and numbers") {
    const std::string code = "from x import y\n"
                             "def f(a=None):  # why\n"
                             "    with a as b:\n"
                             "        return \"naïve\" + 'x' * 42\n";
    CHECK(pieces("python", code, CodeRole::Keyword) == "from|import|def|None|with|as|return");
    CHECK(pieces("python", code, CodeRole::String) == "\"naïve\"|'x'");
    CHECK(pieces("python", code, CodeRole::Comment) == "# why");
    CHECK(pieces("python", code, CodeRole::Number) == "42");
}

TEST_CASE("keywords inside Python strings, comments and longer words are none") {
    CHECK(pieces("python", "x = \"with None\"  # True\nwithin = is_none\n", CodeRole::Keyword).empty());
}

TEST_CASE("templates have their tags coloured over the HTML") {
    const std::string code = "<a href=\"{% url 'home' %}\">{{ user.name }}</a>{# note #}";
    CHECK(pieces("html", code, CodeRole::Keyword) == "<a|href|url|>|</a>");
    CHECK(pieces("html", code, CodeRole::String) == "\"|'home'|\"");
    CHECK(pieces("html", code, CodeRole::Number) == "user");
    CHECK(pieces("html", code, CodeRole::Comment) == "{# note #}");
}

TEST_CASE("template brackets that do not close are left alone") {
    CHECK(pieces("html", "<p>{{ x", CodeRole::Number).empty());
    CHECK(pieces("html", "{", CodeRole::Number).empty());
    CHECK(pieces("html", "{%", CodeRole::Keyword).empty());
}

TEST_CASE("SQL, shell and JSON are coloured") {
    CHECK(pieces("sql", "select a from b where c = 3 -- d", CodeRole::Keyword) == "select|from|where");
    CHECK(pieces("sql", "select a from b where c = 3 -- d", CodeRole::Comment) == "-- d");
    CHECK(pieces("shell", "export A=\"b\"  # c", CodeRole::Comment) == "# c");
    CHECK(pieces("json", "{\"a\": [1, true]}", CodeRole::Number) == "1");
}

TEST_CASE("an unknown language and an empty text have no colours") {
    CHECK(highlight("cobol", "MOVE A TO B").empty());
    CHECK(highlight("", "x = 1").empty());
    CHECK(highlight("python", "").empty());
}

TEST_CASE("spans lie within the text, in order and apart") {
    const std::string code = "\"\"\"doc\nstring\"\"\"\nclass A:\n\n    x = f\"{y!r}\" # ü\r\n\tz = 0x1F";
    for (const char* language : {"python", "html", "sql", "shell", "json", "css", "javascript"}) {
        std::size_t end = 0;
        for (const CodeSpan& span : highlight(language, code)) {
            INFO(language);
            CHECK(span.start >= end);
            end = span.start + span.length;
            CHECK(end <= code.size());
        }
    }
}

TEST_CASE("the marks of a gap are no part of the code that is copied") {
    const CodeBlock block{"python", "Book.objects.\uE000select_related\uE001(\"author\")"};
    CHECK(code_without_gap_marks(block) == "Book.objects.select_related(\"author\")");
}
