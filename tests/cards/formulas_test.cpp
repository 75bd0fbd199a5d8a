#include "card_text.h"
#include "cards/parse/formulas.h"
#include "cards/render/blocks.h"
#include "support/catch.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

/// The formulas that a text is read to have, as they are written.
Lines found(const std::string& markdown) {
    Lines all;
    for (const cards::Formula& formula : cards::formulas_in(markdown))
        all.push_back(markdown.substr(formula.begin, formula.end - formula.begin));
    return all;
}

std::string prose(const std::string& markdown) {
    std::string html;
    for (const Block& block : to_blocks(markdown))
        if (const auto* part = std::get_if<ProseBlock>(&block))
            html += part->html;
    return html;
}

} // namespace

TEST_CASE("a formula between dollars is shown as it is written") {
    CHECK(to_plain_text("So $a*b*c$ holds") == "So $a*b*c$ holds");
    CHECK(to_inline_html("$x_1 + y_1$ and *more*") == "$x_1 + y_1$ and <em>more</em>");
    CHECK(prose("$\\frac{1}{2} \\{a\\}$") == "<p>$\\frac{1}{2} \\{a\\}$</p>");
    CHECK(prose("($a[1](2)$)") == "<p>($a[1](2)$)</p>");
    CHECK(prose("$~~a~~ <b> &lt; ![x](y)$") == "<p>$~~a~~ &lt;b&gt; &amp;lt; ![x](y)$</p>");
    CHECK(prose("| a | b |\n|---|---|\n| $|x|$ | $*y*z*$ |").find("<td>$|x|$</td>") != std::string::npos);
}

TEST_CASE("a formula between two dollars may take several lines, whatever they begin with") {
    const std::string formula = "$$\na_1*b_1\n= c*d*\n- e\n1. f\n# g\n=\n$$";
    CHECK(to_plain_text("Before\n" + formula) == "Before $$ a_1*b_1 = c*d* - e 1. f # g = $$");
    CHECK(prose("> $$\n> a*b*c\n> $$") == "<blockquote>\n<p>$$\na*b*c\n$$</p>\n</blockquote>");
    const ParsedFile file = parsed_card("### Answer\n" + formula + "\n");
    CHECK(briefly(file.problems) == Lines{});
    CHECK(file.cards.at(0).answer == formula);
}

TEST_CASE("prices are prose") {
    for (const std::string text : {"It costs $5 and $6", "*$5* or *$6*", "$20,000 and $30,000", "US$5*a*b*$6*",
                                   "from $5 at most, *really*, to 6$", "a \\$b*c*d\\$", "$ a*b*c $", "$5-$6"})
        CHECK(found(text) == Lines{});
    CHECK(prose("*$5* or *$6*") == "<p><em>$5</em> or <em>$6</em></p>");
    CHECK(prose("a \\$b*c*d\\$") == "<p>a $b<em>c</em>d$</p>");
}

TEST_CASE("formulas are found beside each other, and not across lines, paragraphs and code") {
    CHECK(found("$a$ $b$, $$c$$ and \"$d$\"") == Lines{"$a$", "$b$", "$$c$$", "$d$"});
    CHECK(found("$a\nb$ and $$c\n\nd$$") == Lines{});
    CHECK(found("$$c\nd$$") == Lines{"$$c\nd$$"});
    CHECK(found("`$a` and `$b`, then $c$") == Lines{"$c$"});
    CHECK(found("$a `b$` $c$") == Lines{"$c$"});
    CHECK(found("https://a.b/$x$ $y$") == Lines{"$y$"});
}

TEST_CASE("code keeps its dollars and backslashes") {
    for (const std::string fence : {"```sh\necho $a_b$ $$\n$$\n```", "    echo $a*b*$ $c$"}) {
        const std::vector<Block> blocks = to_blocks(fence);
        REQUIRE(blocks.size() == 1);
        CHECK(std::get<CodeBlock>(blocks[0]).text.find('\\') == std::string::npos);
    }
    CHECK(prose("- ```\n  $a*b*c$\n  ```") == "<ul>\n<li>\n<pre><code>$a*b*c$</code></pre></li>\n</ul>");
    CHECK(prose("`$a*b*c$`") == "<p><code>$a*b*c$</code></p>");
}

TEST_CASE("formulas stay in every part of a card") {
    const ParsedFile file = parsed("# T\n\n## What is $a*b*c$?\n<!-- id: card -->\nSay {{c1::$x_1*y_1*$}}.\n\n"
                                   "### Answer\n$a[1]$, see [1].\n\n### Key points\n- $k*l*m$\n\n"
                                   "## Which?\n<!-- id: typed -->\n### Expected\n- $a*b*c$\n### Answer\nSo.\n\n"
                                   "[1]: https://example.org\n");
    REQUIRE(briefly(file.problems) == Lines{});
    const Card& card = file.cards.at(0);
    CHECK(to_inline_html(card.question) == "What is $a*b*c$?");
    CHECK(to_plain_text(card.prompt, {1, Gaps::Shown}) == "Say $x_1*y_1*$.");
    CHECK(card.answer == "$a[1]$, see [1](https://example.org).");
    CHECK(card.key_points == Lines{"$k*l*m$"});
    CHECK(file.cards.at(1).expected == Lines{"$a*b*c$"});
}

TEST_CASE("a text of nothing but dollars is looked through once") {
    std::string dollars;
    for (int i = 0; i < 10'000; ++i)
        dollars += i % 3 == 0 ? "$$a " : "$a";
    CHECK(found(dollars).size() < 10'000);
}
