#include "cards/render/blocks.h"
#include "support/catch.h"

using namespace greenroom;

namespace {

constexpr GapView hidden{1, Gaps::Hidden};
constexpr GapView shown{1, Gaps::Shown};

std::string prose(const std::string& markdown, GapView view) {
    const std::vector<Block> blocks = to_blocks(markdown, view);
    REQUIRE(blocks.size() == 1);
    return std::get<ProseBlock>(blocks[0]).html;
}

std::string code(const std::string& markdown, GapView view) {
    const std::vector<Block> blocks = to_blocks(markdown, view);
    REQUIRE(blocks.size() == 1);
    return std::get<CodeBlock>(blocks[0]).text;
}

std::string asked(const std::string& html) { return "<span class=\"gap\">" + html + "</span>"; }

} // namespace

TEST_CASE("a hidden gap shows its hint or an ellipsis, the others are filled in") {
    const std::string text = "Use {{c1::a}} or {{c1::b::a hint}}, not {{c2::c::hint}}.";
    CHECK(prose(text, hidden) == "<p>Use " + asked("[…]") + " or " + asked("[a hint]") + ", not c.</p>");
    CHECK(prose(text, {2, Gaps::Hidden}) == "<p>Use a or b, not " + asked("[hint]") + ".</p>");
}

TEST_CASE("a shown gap is marked") {
    CHECK(prose("Use {{c1::a}} or {{c2::b}}.", shown) == "<p>Use " + asked("a") + " or b.</p>");
}

TEST_CASE("without a number every gap is filled in plainly") {
    CHECK(prose("Use {{c1::a}} or {{c2::b::hint}}.", {}) == "<p>Use a or b.</p>");
    CHECK(prose("Use {{c1::a}} or {{c2::b::hint}}.", {0, Gaps::Shown}) == "<p>Use a or b.</p>");
}

TEST_CASE("gaps are found within inline code") {
    CHECK(prose("`x.{{c1::filter}}(y)`", hidden) == "<p><code>x." + asked("[…]") + "(y)</code></p>");
    CHECK(prose("`x.{{c1::filter}}(y)`", shown) == "<p><code>x." + asked("filter") + "(y)</code></p>");
}

TEST_CASE("a gap's own braces are part of it") {
    CHECK(prose("`f({{c1::{\"a\": {1}}}})`", shown) == "<p><code>f(" + asked("{&quot;a&quot;: {1}}") + ")</code></p>");
    CHECK(prose("`{{c1::{{ user }}::tag}}!`", hidden) == "<p><code>" + asked("[tag]") + "!</code></p>");
}

TEST_CASE("gaps in code blocks stand between private-use marks") {
    const std::string text = "```python\nx.{{c1::a::h}}({{c2::{\"b\": {1}}}})\n```";
    CHECK(code(text, hidden) == "x.\uE000[h]\uE001({\"b\": {1}})");
    CHECK(code(text, shown) == "x.\uE000a\uE001({\"b\": {1}})");
    CHECK(code("    {{c1::a}}", shown) == "\uE000a\uE001");
    CHECK(code("```\n{{c1::a\nb}}\n```", shown) == "\uE000a\nb\uE001");
}

TEST_CASE("a hint is shown as it stands") {
    CHECK(prose("{{c1::x::*a* `b` <c> __d__}}", hidden) == "<p>" + asked("[*a* `b` &lt;c&gt; __d__]") + "</p>");
    CHECK(prose("*{{c1::x::a*b}}*", hidden) == "<p><em>" + asked("[a*b]") + "</em></p>");
}

TEST_CASE("a label does not become a link") {
    CHECK(prose("{{c1::x}}(y.md) and {{c1::x::z}}\n\n[z]: https://x.org", hidden) ==
          "<p>" + asked("[…]") + "(y.md) and " + asked("[z]") + "</p>");
}

TEST_CASE("markup in a shown gap is kept and every piece marked") {
    CHECK(prose("{{c1::a **b** `c`}}.", shown) == "<p>" + asked("a ") + "<strong>" + asked("b") + "</strong>" +
                                                      asked(" ") + "<code>" + asked("c") + "</code>.</p>");
    CHECK(prose("{{c1::a **b}} c** d", shown) == "<p>" + asked("a ") + "<strong>" + asked("b") + " c</strong> d</p>");
}

TEST_CASE("a gap in a target leaves no mark there") {
    CHECK(prose("[a](https://x.org/{{c1::b}})", shown) == "<p><a href=\"https://x.org/b\">a</a></p>");
    CHECK(prose("[a](https://x.org/{{c1::b::h}}) c", hidden) == "<p><a href=\"https://x.org/[h]\">a</a> c</p>");
    CHECK(prose("![{{c1::b::h}}](i.png)", hidden) == "<p><img src=\"i.png\" alt=\"[h]\"></p>");
    CHECK(to_blocks("```{{c1::Python}} run\nx\n```", shown) == std::vector<Block>{CodeBlock{"python", "x"}});
}

TEST_CASE("a gap cut off by Markdown marks nothing behind its block") {
    CHECK(prose("{{c1::a [b](c}}) d\n\ne", shown) == "<p>" + asked("a ") + asked("b") + asked(" d") + "</p>\n<p>e</p>");
}

TEST_CASE("private-use characters of the text are replaced and harmless") {
    CHECK(prose("a \uE000b\uE001 \uE0020\uE003 {{c1::c}}", hidden) == "<p>a \uFFFDb\uFFFD \uFFFD"
                                                                      "0\uFFFD " +
                                                                          asked("[…]") + "</p>");
    CHECK(code("```\n\uE000x\uE001\uE004\n```", {}) == "\uFFFDx\uFFFD\uE004");
}

TEST_CASE("what is no gap stays as it is") {
    CHECK(prose("{{ c1::a }} {{c1::}} {{c0::b}} {{c1::c", hidden) == "<p>{{ c1::a }} {{c1::}} {{c0::b}} {{c1::c</p>");
}

TEST_CASE("slices and casts within brackets are no hints") {
    CHECK(prose("`{{c1::x[::2]}}` `{{c1::f(a::b)::call}}` `{{c1::a::b::c}}` `{{c1::(::d}}`", shown) ==
          "<p><code>" + asked("x[::2]") + "</code> <code>" + asked("f(a::b)") + "</code> <code>" + asked("a") +
              "</code> <code>" + asked("(") + "</code></p>");
    CHECK(prose("{{c1::a::b::c}}", hidden) == "<p>" + asked("[b::c]") + "</p>");
}

TEST_CASE("inline HTML and plain text know gaps too") {
    CHECK(to_inline_html("{{c1::a}} b", hidden) == asked("[…]") + " b");
    CHECK(to_inline_html("{{c1::a}} b", shown) == asked("a") + " b");
    CHECK(to_plain_text("x {{c1::`a`::h}} {{c2::b}}", hidden) == "x [h] b");
    CHECK(to_plain_text("x {{c1::`a`::h}} {{c2::b}}", shown) == "x a b");
    CHECK(to_plain_text("x {{c1::`a`::h}} {{c2::b}}") == "x a b");
}
