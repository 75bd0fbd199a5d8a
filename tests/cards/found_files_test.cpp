#include "cards/parse/parse.h"
#include "cards/render/blocks.h"
#include "support/catch.h"

#include <algorithm>

using namespace greenroom;

namespace {

using Lines = std::vector<std::string>;

ParsedFile read(const std::string& text) { return parse_cards(text, "notes.md", "notes.md"); }

Lines problems_of(const ParsedFile& file) {
    Lines lines;
    for (const Problem& problem : file.problems)
        lines.push_back(std::to_string(problem.line) + (problem.severity == Severity::Error ? "! " : ": ") +
                        problem.message);
    return lines;
}

std::string card(const std::string& id, const std::string& rest) {
    return "## Question " + id + "\n<!-- id: " + id + " -->\n\n" + rest + "\n\n";
}

std::string shown(const std::string& markdown) { return to_plain_text(markdown); }

} // namespace

TEST_CASE("front matter of YAML or TOML is passed over, and gives the title where the text has none") {
    const auto [front, title] = GENERATE(table<std::string, std::string>({
        {"---\ntags: [django, interview]\naliases:\n  - Caching\n---\n", "Notes"},
        {"---\ntitle: \"Caching, twice\"\n...\n\n", "Caching, twice"},
        {"+++\ntitle = 'Hugo'\nweight = 3\n+++\n", "Hugo"},
    }));
    const bool has_own = title == "Notes";
    const ParsedFile file = read(front + (has_own ? "# Notes\n\n" : "") + card("a", "### Answer\nYes."));
    CHECK(problems_of(file) == Lines{});
    CHECK(file.topic.title == title);
    CHECK(file.topic.summary.empty());
    REQUIRE(file.cards.size() == 1);
    CHECK(file.cards[0].line == static_cast<int>(std::ranges::count(front, '\n')) + (has_own ? 3 : 1));
}

TEST_CASE("a rule at the top of a file is no front matter") {
    const ParsedFile file = read("---\n\nJust a paragraph\n\n# Notes\n\n---\n\n" + card("a", "### Answer\nYes."));
    CHECK(file.topic.summary == "Just a paragraph");
    CHECK(file.cards.size() == 1);
}

TEST_CASE("comments are for who edits a file: shown nowhere, reported nowhere") {
    const ParsedFile file =
        read("# Notes\n<!-- markdownlint-disable MD013 -->\n<!-- topic: orm/notes -->\n\nA summary.\n\n"
             "## What is it?<!-- of many -->\n<!-- prettier-ignore -->\n<!-- id: a\n     level: senior -->\n\n"
             "A prompt. <!-- the answer is 42 -->\n\n<!-- do not tell -->\n\n"
             "### Answer\n42 <!-- checked\nlately --> times.\n\n<!-- TODO: a source -->\n\n"
             "### Key points\n- one <!-- weak -->\n<!-- SR:!2026-11-20,3,250 -->\n");
    CHECK(problems_of(file) == Lines{});
    CHECK(file.topic.path == "orm/notes");
    REQUIRE(file.cards.size() == 1);
    const Card& card = file.cards[0];
    CHECK(card.id == "a");
    CHECK(card.level == Level::Senior);
    CHECK(shown(card.question) == "What is it?");
    CHECK(shown(card.prompt) == "A prompt.");
    CHECK(shown(card.answer) == "42  times.");
    for (const Block& block : to_blocks(card.prompt + "\n\n" + card.answer))
        CHECK(std::get<ProseBlock>(block).html.find("--") == std::string::npos);
    REQUIRE(card.key_points.size() == 1);
    CHECK(shown(card.key_points[0]) == "one");
    CHECK(to_inline_html(card.key_points[0]).find("weak") == std::string::npos);
}

TEST_CASE("a comment within code is code, and text around a comment in raw HTML is shown") {
    CHECK(shown("```html\n<!-- kept -->\n```") == "<!-- kept -->");
    CHECK(shown("`<!-- kept -->`") == "<!-- kept -->");
    CHECK(shown("<!-- gone --> stays") == "stays");
    CHECK(shown("<div><!-- gone -->stays</div>") == "<div>stays</div>");
}

TEST_CASE("a misspelled key in a header is still told of, an editor's line is not") {
    const auto problems = [](const std::string& header) {
        return problems_of(read("# Notes\n\n## Question\n<!-- " + header + " -->\n\n### Answer\nYes.\n"));
    };
    CHECK(problems("levle: mid").at(1).find("unknown key") != std::string::npos);
    for (const char* line : {"vim: set ft=markdown:", "vale off", "cspell:words queryset", "TODO: shorten"})
        CHECK(problems(line).size() == 1); // no id
}

TEST_CASE("a word in angle brackets is text with a warning that says backticks, as a path converter is and a tag") {
    for (const char* word : {"<int:pk>", "<slug:title>", "<app_label:x>", "<slug>"}) {
        const ParsedFile file = read("# Notes\n\n## How is " + std::string(word) +
                                     " read?\n<!-- id: a -->\n\n### Answer\nBy " + word + ".\n");
        CHECK(file.cards.size() == 1);
        for (const std::string& problem : problems_of(file))
            CHECK(problem.find("put it in backticks") != std::string::npos);
        CHECK(shown(file.cards.at(0).question) == "How is " + std::string(word) + " read?");
        CHECK(shown(file.cards.at(0).answer) == "By " + std::string(word) + ".");
        CHECK(to_inline_html(file.cards.at(0).answer).find("&lt;") != std::string::npos);
    }
}

TEST_CASE("a heading without the blank after its marks is named, and the card above it is kept") {
    const ParsedFile file =
        read("# Notes\n\n" + card("good", "### Answer\nYes.") + "##Missing space?\n\n### Answer\nNo.\n");
    CHECK(problems_of(file).front() == "9! a heading needs a blank after its marks; write \"## Missing space?\"");
    REQUIRE(file.cards.size() == 1);
    CHECK(file.cards[0].id == "good");
    CHECK(file.cards[0].answer == "Yes.");

    const ParsedFile no_section =
        read("# Notes\n\n" + card("good", "### Answer\nYes.") + "##Missing space?\n\nText.\n");
    CHECK(problems_of(no_section).front().starts_with("9! a heading needs a blank"));
    CHECK(no_section.cards.at(0).answer == "Yes.");

    CHECK(problems_of(read("# Notes\n\n" + card("bad", "###Answer\nYes."))) ==
          Lines{"6! a heading needs a blank after its marks; write \"### Answer\""});
    CHECK(problems_of(read("# Notes\n\n" + card("odd", "### Answer\nYes.\n##And this?"))) ==
          Lines{"8: this is text and no heading; write a blank after the ##"});
    CHECK(problems_of(read("# Notes\n\n" + card("tag", "### Answer\n#django and ## are text."))) == Lines{});
}

TEST_CASE("links by reference and footnotes are written out wherever in the file they are defined") {
    const ParsedFile file = read(
        "# Notes\n\n[top]: https://example.org/top\n\n" +
        card("a",
             "See [the guide][orm] and [topics page].\n\n### Answer\n[Top][] and `[orm]` and [here](https://x.org).\n\n"
             "### Key points\n- as [ORM] says\n\n### Sources\n- [ORM][orm]") +
        card("b", "### Answer\nYes[^1].\n\n```python\nx = y[orm]\n```") +
        card("c", "### Answer\nSee the guide.\n\n[^1]: A note at the end.\n[orm]: https://example.org/orm \"The ORM\"\n"
                  "[topics page]: <https://example.org/t>"));
    CHECK(problems_of(file) == Lines{});
    REQUIRE(file.cards.size() == 3);
    const Card& a = file.cards[0];
    CHECK(a.prompt ==
          "See [the guide](https://example.org/orm \"The ORM\") and [topics page](<https://example.org/t>).");
    CHECK(a.answer == "[Top](https://example.org/top) and `[orm]` and [here](https://x.org).");
    CHECK(a.key_points == Lines{"as [ORM](https://example.org/orm \"The ORM\") says"});
    CHECK(a.sources == std::vector<Source>{{"ORM", "https://example.org/orm"}});
    CHECK(file.cards[1].answer == "Yes (A note at the end.).\n\n```python\nx = y[orm]\n```");
    CHECK(shown(file.cards[2].answer) == "See the guide.");
    CHECK(file.cards[1].line == 19);
}

TEST_CASE("a definition stays a definition where another one of the same name was first") {
    const ParsedFile file =
        read("# Notes\n\n" + card("a", "### Answer\nSee [it][1].\n\n[1]: https://example.org/a") +
             card("b", "### Answer\nSee [it][1] and [1].\n\n[1]: https://example.org/b\n[2]: https://example.org/c") +
             card("c", "### Answer\n> [1]: d\n\n- See\n- [1]: d\n- [1]: is a sentence\n\n[1]:\nd\n\nSee\n[1]: e"));
    CHECK(problems_of(file) == Lines{});
    REQUIRE(file.cards.size() == 3);
    CHECK(file.cards[1].answer == "See [it](https://example.org/a) and [1](https://example.org/a).\n\n"
                                  "[1]: https://example.org/b\n[2]: https://example.org/c");
    CHECK(file.cards[2].answer ==
          "> [1]: d\n\n- See\n- [1]: d\n- [1](https://example.org/a): is a sentence\n\n[1]:\nd\n\n"
          "See\n[1](https://example.org/a): e");
}

TEST_CASE("a definition that leads where a link must not is refused like the link") {
    CHECK(problems_of(read("# Notes\n\n" + card("a", "### Answer\nSee [it].\n\n[it]: javascript:alert(1)"))).size() ==
          1);
    CHECK(read("# Notes\n\n" + card("a", "### Answer\n![it]\n\n[it]: ../../etc/passwd")).cards.empty());
}
