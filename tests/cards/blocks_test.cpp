#include "cards/render/blocks.h"
#include "support/catch.h"

#include <future>

using namespace greenroom;

namespace {

std::string prose(const std::string& markdown) {
    const std::vector<Block> blocks = to_blocks(markdown);
    REQUIRE(blocks.size() == 1);
    return std::get<ProseBlock>(blocks[0]).html;
}

} // namespace

TEST_CASE("prose and code fences alternate as blocks") {
    const std::vector<Block> blocks =
        to_blocks("One\n\ntwo.\n\n```Python run x\ndef f():\n\n    pass\n```\n\n~~~\n\n~~~\nEnd.\n");
    CHECK(blocks == std::vector<Block>{ProseBlock{"<p>One</p>\n<p>two.</p>"},
                                       CodeBlock{"python", "def f():\n\n    pass"}, CodeBlock{"", ""},
                                       ProseBlock{"<p>End.</p>"}});
}

TEST_CASE("no text gives no blocks") {
    CHECK(to_blocks("").empty());
    CHECK(to_blocks(" \n\n").empty());
    CHECK(to_blocks("[x]: https://a.b\n").empty());
}

TEST_CASE("indented code stands by itself, code in lists and quotes stays in the prose") {
    CHECK(to_blocks("    a < b\n") == std::vector<Block>{CodeBlock{"", "a < b"}});
    CHECK(prose("- x\n\n  ```python\n  a < b\n  ```\n") ==
          "<ul>\n<li>\n<p>x</p>\n<pre><code>a &lt; b</code></pre></li>\n</ul>");
    CHECK(prose("> ```\n> a\n> ```\n") == "<blockquote>\n<pre><code>a</code></pre>\n</blockquote>");
}

TEST_CASE("inline markup becomes tags that rich text knows") {
    CHECK(prose("*a* __b__ ~~c~~ `d <e>` & \"f\"  \ng\nh") ==
          "<p><em>a</em> <strong>b</strong> <s>c</s> <code>d &lt;e&gt;</code> &amp; &quot;f&quot;<br>\ng\nh</p>");
}

TEST_CASE("lists, headings and rules become tags") {
    CHECK(prose("#### T\n\n- a\n  - b\n- c\n\n3. x\n4. y\n\n***\n") ==
          "<h4>T</h4>\n<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul></li>\n<li>c</li>\n</ul>\n"
          "<ol start=\"3\">\n<li>x</li>\n<li>y</li>\n</ol>\n<hr>");
    CHECK(prose("1. a\n\n2. b\n") == "<ol>\n<li>\n<p>a</p></li>\n<li>\n<p>b</p></li>\n</ol>");
    CHECK(prose("- [ ] a\n- [x] b\n") == "<ul>\n<li>☐ a</li>\n<li>☑ b</li>\n</ul>");
}

TEST_CASE("tables become tables") {
    CHECK(
        prose("| a | b | c | d |\n|---|:--|--:|:-:|\n| `1` | 2 | 3 | 4 |\n| 5 |\n") ==
        "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n"
        "<tr>\n<th>a</th>\n<th align=\"left\">b</th>\n<th align=\"right\">c</th>\n<th align=\"center\">d</th>\n</tr>\n"
        "<tr>\n<td><code>1</code></td>\n<td align=\"left\">2</td>\n<td align=\"right\">3</td>\n"
        "<td align=\"center\">4</td>\n</tr>\n"
        "<tr>\n<td>5</td>\n<td align=\"left\"></td>\n<td align=\"right\"></td>\n<td align=\"center\"></td>\n</tr>\n"
        "</table>");
}

TEST_CASE("raw HTML is shown as text") {
    CHECK(prose("a <b>c</b> <script>x</script>") == "<p>a &lt;b&gt;c&lt;/b&gt; &lt;script&gt;x&lt;/script&gt;</p>");
    CHECK(prose("<div onclick=\"x\">\ny\n</div>") == "<pre>&lt;div onclick=&quot;x&quot;&gt;\ny\n&lt;/div&gt;</pre>");
    CHECK(prose("<!-- c") == "<pre>&lt;!-- c</pre>");
}

TEST_CASE("links lead to the web, others become their text") {
    CHECK(prose("[a *b*](https://x.org/?a=1&b=\"2\") <http://y.org> www.z.org") ==
          "<p><a href=\"https://x.org/?a=1&amp;b=&quot;2&quot;\">a <em>b</em></a> "
          "<a href=\"http://y.org\">http://y.org</a> <a href=\"http://www.z.org\">www.z.org</a></p>");
    CHECK(prose("[a *b*](javascript:x) [c](d.md) [e](#f) <ftp://g> h@i.org [j](data:k) [l](file:///m)") ==
          "<p>a <em>b</em> c e ftp://g h@i.org j l</p>");
}

TEST_CASE("images from the deck's folder stay, others become their description") {
    CHECK(prose("![a *b* \"c\"](../i%20j.png \"t\")") == "<p><img src=\"../i%20j.png\" alt=\"a b &quot;c&quot;\"></p>");
    CHECK(prose("![a *b*](https://x.org/i.png) ![c](/d.png) ![e](data:f) ![g](file:h)") == "<p>a b c e g</p>");
    CHECK(prose("[![a](i.png)](https://x.org)") ==
          "<p><a href=\"https://x.org\"><img src=\"i.png\" alt=\"a\"></a></p>");
}

TEST_CASE("one line becomes inline HTML whatever it begins with") {
    CHECK(to_inline_html("How many `queries` & *why*?") == "How many <code>queries</code> &amp; <em>why</em>?");
    CHECK(to_inline_html("1. first") == "1. first");
    CHECK(to_inline_html("- x") == "- x");
    CHECK(to_inline_html("# x #") == "# x #");
    CHECK(to_inline_html("> x") == "&gt; x");
    CHECK(to_inline_html("    x") == "x");
    CHECK(to_inline_html("[a]: b") == "[a]: b");
    CHECK(to_inline_html("```x```") == "<code>x</code>");
    CHECK(to_inline_html("<div>") == "&lt;div&gt;");
    CHECK(to_inline_html("_a_") == "<em>a</em>");
    CHECK(to_inline_html("www.x.org") == "<a href=\"http://www.x.org\">www.x.org</a>");
    CHECK(to_inline_html("a\nb\n\nc") == "a b  c");
    CHECK(to_inline_html("") == "");
}

TEST_CASE("plain text keeps code and link texts and drops markup and targets") {
    CHECK(to_plain_text("# T\n\nOne *two*\nthree `four`.\n\n```python\nif x:\n\n    y\n```\n\n[five](https://x.org) "
                        "<b>six</b> ![seven](i.png) www.x.org") ==
          "T\n\nOne two three four.\n\nif x:\n\n    y\n\nfive <b>six</b> seven www.x.org");
}

TEST_CASE("plain text keeps the shape of lists, quotes and tables") {
    CHECK(to_plain_text("Before\n\n- a\n  - b\n  - c\n- d\n\n1. x\n2. y\n   z\n\n> q\n\n- [x] done\n- [ ] open") ==
          "Before\n\n- a\n  - b\n  - c\n- d\n\n1. x\n2. y z\n\nq\n\n[x] done\n[ ] open");
    CHECK(to_plain_text("- a\n\n  - b\n\n    c\n\n- d") == "- a\n\n  - b\n\n    c\n\n- d");
    CHECK(to_plain_text("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |") == "a | b\n1 | 2\n3 | 4");
    CHECK(to_plain_text("- a\n  ```\n  x\n  y\n  ```\n- b") == "- a\n  x\n  y\n- b");
    CHECK(to_plain_text("- \n- b\n\nc") == "-\n- b\n\nc");
}

TEST_CASE("text that is no UTF-8 gives valid blocks") {
    CHECK(prose("a\xE9z \xFF") == "<p>a\uFFFDz \uFFFD</p>");
    CHECK(prose(std::string("a\0b", 3)) == "<p>a\uFFFD"
                                           "b</p>");
}

TEST_CASE("texts may be read on several threads at once") {
    const std::string text = "~~a~~ www.b.org";
    const std::vector<Block> expected = to_blocks(text);
    REQUIRE(std::get<ProseBlock>(expected.at(0)).html == "<p><s>a</s> <a href=\"http://www.b.org\">www.b.org</a></p>");
    const auto count_others = [&text, &expected] {
        int others = 0;
        for (int i = 0; i < 2'000; ++i)
            others += to_blocks(text) == expected ? 0 : 1;
        return others;
    };
    std::future<int> elsewhere = std::async(std::launch::async, count_others);
    CHECK(count_others() == 0);
    CHECK(elsewhere.get() == 0);
}

namespace {

/// The HTML of all prose in these blocks.
std::string html_of(const std::vector<Block>& blocks) {
    std::string html;
    for (const Block& block : blocks)
        if (const auto* prose = std::get_if<ProseBlock>(&block))
            html += prose->html;
    return html;
}

std::size_t count_of(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

std::string repeated(const std::string& text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i)
        result += text;
    return result;
}

} // namespace

TEST_CASE("of a text that no screen lays out at once the beginning is given, tags nested, and that it was cut") {
    std::string table = repeated("| a ", 32) + "|\n" + repeated("|---", 32) + "|\n";
    table += repeated(repeated("| b ", 32) + "|\n", 100);
    const std::string emphasis = "- " + repeated("a*b*", 4000);
    const std::string gaps = repeated("{{c1::x}} ", 3000);
    const std::string prose = repeated("Ünd so weiter, und so fort.\n\n", 30'000);
    const std::string code = "```python\n" + repeated("line = 1\n", 100'000) + "```\n";
    const std::string line = repeated("ü", 20'000);
    for (const std::string& text : {table, emphasis, gaps, prose, code, line}) {
        INFO(text.substr(0, 40));
        const std::vector<Block> blocks = to_blocks(text, {1, Gaps::Shown});
        REQUIRE(blocks.size() >= 2);
        CHECK(blocks.back() == Block(CutBlock{text.size()}));
        const std::string html = html_of(blocks);
        CHECK(html.size() < 40'000);
        CHECK(html.size() + (std::holds_alternative<CodeBlock>(blocks[0]) ? 12'000 : 0) > 1'500);
        for (const std::string tag : {"p", "ul", "li", "table", "tr", "td", "em", "span"})
            CHECK(count_of(html, "<" + tag + ">") + count_of(html, "<" + tag + " ") ==
                  count_of(html, "</" + tag + ">"));
        CHECK(count_of(html, "<td>") <= 160);
        CHECK(count_of(html, "<em>") + count_of(html, "<span") <= 400);
        CHECK(html.find("\xEF\xBF\xBD") == std::string::npos);
        CHECK(to_blocks(text, {1, Gaps::Shown}, Amount::Whole).back() != Block(CutBlock{text.size()}));
    }
}

TEST_CASE("a heading that is too long for a screen ends in an ellipsis") {
    const std::string html = to_inline_html(repeated("a*b* ", 3000));
    CHECK(html.ends_with("…"));
    CHECK(html.size() < 6'000);
    CHECK(count_of(html, "<em>") == count_of(html, "</em>"));
    CHECK(to_inline_html(repeated("a", 6000)).size() < 2'100);
}
