#include "exchange/anki/html_markdown.h"
#include "support/catch.h"

using namespace greenroom;

namespace {

std::string markdown(std::string_view html) {
    return html_to_markdown(html, [](const std::string& source) { return "pictures/" + source; });
}

} // namespace

TEST_CASE("HTML as people paste it becomes plain Markdown") {
    CHECK(markdown("What is <b>select_related</b>?") == "What is **select_related**?");
    CHECK(markdown("<div>One</div><div>Two</div>") == "One\n\nTwo");
    CHECK(markdown("One<br>Two<br><br>Three") == "One\\\nTwo\n\nThree");
    CHECK(markdown("a&nbsp;b &amp; c &lt;d&gt;") == "a b & c \\<d>");
    CHECK(markdown("<i>  lean </i>on") == "*lean* on");
    CHECK(markdown("use <code>qs.count()</code> here") == "use `qs.count()` here");
    CHECK(markdown("<code>a`b</code>") == "``a`b``");
    CHECK(markdown("<pre>a = 1<br>b = 2</pre>") == "```\na = 1\nb = 2\n```");
    CHECK(
        markdown(
            "<pre class=\"language-Python\"><code><span style=\"color:red\">def</span> f():\n    pass</code></pre>") ==
        "```python\ndef f():\n    pass\n```");
    CHECK(markdown("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>") == "- a\n- b\n  - c");
    CHECK(markdown("<ol><li>a</li><li>b</li></ol>") == "1. a\n2. b");
    CHECK(markdown("<blockquote>said</blockquote>") == "> said");
    CHECK(markdown("<h2>Title</h2>text") == "**Title**\n\ntext");
    CHECK(markdown("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2|3</td></tr></table>") ==
          "| a | b |\n| --- | --- |\n| 1 | 2\\|3 |");
    CHECK(markdown("<a href=\"https://x.org/a_b\">the page</a>") == "[the page](<https://x.org/a_b>)");
    CHECK(markdown("<img src=\"cat.png\" alt=\"a cat\">") == "![a cat](pictures/cat.png)");
    CHECK(markdown("<b>all<br>bold</b>") == "**all**\\\n**bold**");
    CHECK(markdown("") == "");
}

TEST_CASE("what is text stays text in Markdown") {
    CHECK(markdown("# no heading") == "\\# no heading");
    CHECK(markdown("1. no list") == "1\\. no list");
    CHECK(markdown("- no list") == "\\- no list");
    CHECK(markdown("&gt; no quote") == "\\> no quote");
    CHECK(markdown("a*b*c and `d`") == "a\\*b\\*c and \\`d\\`");
    CHECK(markdown("__init__ and snake_case") == "\\_\\_init\\_\\_ and snake_case");
    CHECK(markdown("items[0] and [x](y)") == "items[0] and \\[x](y)");
    CHECK(markdown("&amp;amp; stays") == "\\&amp; stays");
    CHECK(markdown("{{c1::x}}") == "{\\{c1::x}}");
    CHECK(markdown("a ~~b~~ c") == "a \\~\\~b\\~\\~ c");
}

TEST_CASE("programs, styles and handlers of events in HTML are dropped") {
    CHECK(markdown("a<script>alert(1)</script>b") == "ab");
    CHECK(markdown("<style>p{}</style><p onclick=\"x()\">text</p>") == "text");
    CHECK(markdown("<a href=\"javascript:x()\">text</a>") == "text");
    CHECK(markdown("<iframe src=\"https://x.org\">a</iframe>b") == "b");
}

TEST_CASE("formulas become those of the card format") {
    CHECK(markdown("\\(a*b*c\\)") == "$a*b*c$");
    CHECK(markdown("[$]x_1[/$] and \\[y\\]") == "$x_1$ and $$y$$");
}

TEST_CASE("HTML that never ends, nests without end or is no UTF-8 is read as far as it goes") {
    CHECK(markdown("<b>open") == "**open**");
    CHECK_NOTHROW(markdown(std::string(1'000'000, '<')));
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<div><b>";
    CHECK_NOTHROW(markdown(deep + "x"));
    CHECK(markdown("a\xFF"
                   "b") == "a\uFFFD"
                           "b");
}

TEST_CASE("the text of HTML is one line without its marks") {
    CHECK(html_to_text("<b>order</b>_by<br>( )") == "order_by ( )");
    CHECK(html_to_text("&lt;x&gt;&nbsp;y") == "<x> y");
}
