#include "card_text.h"

#include "cards/render/blocks.h"
#include "support/catch.h"

#include <ctime>

using namespace greenroom;
using namespace greenroom::test;

namespace {

std::string repeated(const std::string& text, std::size_t times) {
    std::string result;
    result.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        result += text;
    return result;
}

/// A deck file of at least that many bytes.
std::string deck_of(std::size_t bytes) {
    const std::string body =
        "\n```python\nfor book in Book.objects.all():\n    print(book.author.name)\n```\n\n### Answer\n" +
        repeated("A queryset is *lazy*, see `iterator()`. ", 20) + "\n\n### Key points\n" +
        repeated("- One more point\n", 4) + "\n### Sources\n- [x](https://docs.djangoproject.com/)\n\n";
    std::string text = "# Title\n\n";
    for (int i = 0; text.size() < bytes; ++i)
        text += "## Question?\n<!-- id: q-" + std::to_string(i) + " -->\n" + body;
    return text;
}

/// So many cards, each with a link to a definition of its own.
std::string deck_of_definitions(int cards) {
    std::string text = "# Title\n\n";
    for (int i = 0; i < cards; ++i) {
        const std::string name = std::to_string(i);
        text += "## Question?\n<!-- id: q-" + name + " -->\n\n### Answer\nSee [page " + name + "].\n\n[page " + name +
                "]: https://example.org/" + name + "\n\n";
    }
    return text;
}

/// Bytes of all answers.
std::size_t answered(const ParsedFile& file) {
    std::size_t bytes = 0;
    for (const Card& card : file.cards)
        bytes += card.answer.size();
    return bytes;
}

/// Processor time, so that other programs on the machine do not count.
double seconds_to_read(const std::string& text) {
    const std::clock_t begin = std::clock();
    parsed(text);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// The same of a text without problems.
double seconds_to_parse(const std::string& text) {
    REQUIRE(parsed(text).problems.empty());
    return seconds_to_read(text);
}

} // namespace

TEST_CASE("twice the text takes about twice the time") {
    const std::string half = deck_of(4 << 20);
    const std::string whole = deck_of(8 << 20);
    seconds_to_parse(half);
    CHECK(seconds_to_parse(whole) < 4 * seconds_to_parse(half));
}

TEST_CASE("a file with four times the definitions and cards takes about four times as long") {
    const std::string few = deck_of_definitions(1'000), many = deck_of_definitions(4'000);
    seconds_to_parse(few);
    CHECK(seconds_to_parse(many) < 9 * seconds_to_parse(few));
}

TEST_CASE("a long definition that is used often makes no more text than a few times the file's") {
    const std::string uses = GENERATE(as<std::string>{}, "[^a] ", "[a] ", "[b][a] ", "- [a]\n");
    CAPTURE(uses);
    std::string text = "# Title\n\n";
    for (int i = 0; i < 300; ++i)
        text += "## Question?\n<!-- id: q-" + std::to_string(i) + " -->\n\n### Answer\n" + repeated(uses, 30) + "\n\n";
    text += "## Last?\n<!-- id: last -->\n\n### Answer\nA.\n\n[a]: https://example.org/" + repeated("u", 10'000) +
            "\n\n[^a]: " + repeated("u", 10'000) + "\n";
    const ParsedFile file = parsed(text);
    CHECK(file.cards.size() == 301);
    CHECK(answered(file) < 6 * text.size() + (2 << 20));
    REQUIRE(file.problems.size() == 1);
    CHECK_THAT(file.problems[0].message, Catch::Contains("make far more text than it has"));
    CHECK(file.problems[0].severity == Severity::Warning);
}

TEST_CASE("nothing but brackets or marks of code is read as quickly as any text where the file defines a link") {
    const auto with_definition = [](const std::string& text) {
        return "# Title\n\n[a]: https://example.org\n\n## Q?\n<!-- id: q -->\n\n### Answer\n" + text + "\n";
    };
    const auto lines = [](const std::string& unit) {
        return repeated(repeated(unit, 20'000 / unit.size()) + "\n\n", 50);
    };
    const double floor = seconds_to_read(with_definition(lines("a *b* ")));
    std::string marks;
    for (std::size_t length = 200; length > 0; --length)
        marks += repeated("`", length) + "a";
    for (const std::string& text :
         {lines("["), lines("[]"), lines(repeated("[", 400) + repeated("]", 400)), lines(marks)})
        CHECK(seconds_to_read(with_definition(text)) < 20 * floor);
}

TEST_CASE("text that Markdown takes long for is refused or read as quickly as any other") {
    const auto card_of = [](const std::string& unit) {
        return "# Title\n\n## Q?\n<!-- id: q -->\n\n### Answer\n" +
               repeated(repeated(unit, 30'000 / unit.size()) + "\n\n", 10);
    };
    const double floor = seconds_to_read(card_of("a *b* "));
    for (const char* unit : {"a <? ", "a <!A ", "a<![CDATA[", "?<", "a > <![CDATA[ ", "a@", "a.b@", "A-@", "_www.",
                             "*(www._", "(http://_", "a.@://", "=$ ", "<$ ", "$a$ <b "}) {
        CAPTURE(unit);
        CHECK(seconds_to_read(card_of(unit)) < 10 * floor);
    }
    const std::string few = repeated("`<?php` and @me ", 150) + "\n\n" + repeated("someone@example.org ", 300);
    CHECK(briefly(parsed_card("### Answer\n" + few + "\n\n" + few).problems) == Lines{});
    CHECK(briefly(parsed_card("### Answer\nA.\n\n" + repeated("a <? ", 201)).problems) ==
          Lines{"8:1! more than 200 times \"<?\" without its end and without a blank line; cut the text into "
                "paragraphs"});
}

TEST_CASE("fences that get shorter and shorter are not each looked for to the end of the file") {
    const std::string rest = deck_of(4 << 20).substr(9);
    std::string fences;
    for (std::size_t length = 255; length > 3; --length)
        fences += repeated("`", length) + "a\n## Question?\n" + repeated("~", length) + "a\n## Question?\n";
    const double floor = seconds_to_read("# Title\n\n" + rest);
    const std::string all_marks = repeated("`", 255), all_tildes = repeated("~", 255);
    for (const std::string& end :
         {std::string(), all_marks + "a\n" + all_marks + "\n" + all_tildes + "a\n" + all_tildes + "\n"})
        CHECK(seconds_to_read("# Title\n\n" + fences + rest + end) < 3 * floor);
}

TEST_CASE("a card with four times the sections takes about four times as long") {
    const auto card_of = [](const std::string& section, std::size_t times) {
        return "# Title\n\n## Q?\n<!-- id: q -->\n\n### Answer\nA.\n\n" + repeated(section, times);
    };
    for (const char* section :
         {"### Hint\nb\n\n", "### Answer\nb\n\n", "### Follow-up: b?\nc\n\n", "### Other\nb\n\n"}) {
        CAPTURE(section);
        seconds_to_read(card_of(section, 5'000));
        CHECK(seconds_to_read(card_of(section, 20'000)) < 9 * seconds_to_read(card_of(section, 5'000)));
    }
}

TEST_CASE("a file of more questions than a file may have is read up to there, and none of the rest counts as gone") {
    const ParsedFile file = parsed("# Title\n\n" + repeated("## Q?\n### Answer\na\n", 50'001));
    CHECK(file.cards.size() == 50'000);
    CHECK(file.cards.back().answer == "a");
    CHECK(file.unreadable);
    CHECK(file.problems.back().severity == Severity::Error);
}

TEST_CASE("a long card with many gaps is an error: each gap is kept with all of its text") {
    std::string gaps;
    for (int number = 1; number <= 99; ++number)
        gaps += "{{c" + std::to_string(number) + "::a}} ";
    const auto card_of = [&](std::size_t paragraphs) {
        return parsed_card(gaps + "\n\n### Answer\n" + repeated(repeated("word ", 200) + "\n\n", paragraphs));
    };
    CHECK(card_of(40).cards.size() == 99);
    const ParsedFile large = card_of(1'000);
    CHECK(large.cards.empty());
    CHECK(briefly(large.problems) ==
          Lines{"3:1! 99 gaps in a card of 979 KiB: each is asked with all of its text; cut it into smaller cards"});
}

TEST_CASE("a file of 50 MB is parsed") {
    const std::string text = deck_of(50 << 20);
    const ParsedFile file = parsed(text);
    CHECK(file.problems.empty());
    CHECK(file.cards.size() > 40'000);
    CHECK(file.cards.back().heading_id() == "q-" + std::to_string(file.cards.size() - 1));
}

TEST_CASE("a file of 50 MB in one line is an error, at once") {
    const ParsedFile file = parsed(std::string(50 << 20, 'x'));
    CHECK(file.unreadable == false);
    CHECK(texts(file.problems) ==
          Lines{"deck/orm.md:1:1: error: more than 32 KiB without a blank line; cut the text into "
                "paragraphs"});
}

TEST_CASE("a file above the limit is an error") {
    const ParsedFile file = parsed(std::string((64 << 20) + 1, '\n'));
    CHECK(file.unreadable);
    CHECK(texts(file.problems) ==
          Lines{"deck/orm.md: error: the file is larger than 64 MiB; split it into one file per topic"});
}

TEST_CASE("ten thousand nested quotes are an error that hides no other card") {
    const ParsedFile file = parsed(with_title(good_card("a") + "## Deep?\n<!-- id: deep -->\n### Answer\n" +
                                              std::string(10'000, '>') + " x\n\n" + good_card("b")));
    CHECK(ids(file.cards) == Lines{"a", "b"});
    CHECK(file.rejected == Lines{"deep"});
    CHECK(briefly(file.problems) == Lines{"12:1! quotes and lists are nested more than 100 deep; make them flatter"});
}

TEST_CASE("lists nested line by line are held to the same depth") {
    std::string answer;
    for (int depth = 0; depth < 1000; ++depth)
        answer += std::string(2 * static_cast<std::size_t>(depth), ' ') + "- x\n\n";
    const ParsedFile file = parsed_card("### Answer\n" + answer);
    CHECK(file.cards.empty());
    CHECK(briefly(file.problems) == Lines{"206:1! quotes and lists are nested more than 100 deep; make them flatter"});
}

TEST_CASE("a hundred nested quotes are fine") {
    const ParsedFile file = parsed_card("### Answer\n" + std::string(100, '>') + " x\n");
    REQUIRE(file.problems.empty());
    CHECK(to_plain_text(file.cards.at(0).answer) == "x");
    CHECK(parsed_card("### Answer\n" + repeated("- ", 100) + "x\n").problems.empty());
}

TEST_CASE("a block that is too long is an error of its card alone") {
    const std::string line = std::string(99, 'x') + "\n";
    const ParsedFile file = parsed(with_title("## Long?\n<!-- id: long -->\n### Answer\nFirst.\n\n" +
                                              repeated(line, 400) + "\n" + good_card("b")));
    CHECK(ids(file.cards) == Lines{"b"});
    CHECK(file.rejected == Lines{"long"});
    CHECK(!file.unreadable);
    CHECK(briefly(file.problems) == Lines{"8:1! more than 32 KiB without a blank line; cut the text into paragraphs"});
}

TEST_CASE("a fence that holds a block too long is not called unclosed") {
    const std::string line = std::string(99, 'x') + "\n";
    const ParsedFile file = parsed(with_title("## Long?\n<!-- id: long -->\n### Answer\n```\nx\n\n" +
                                              repeated(line, 400) + "```\n\n" + good_card("b")));
    CHECK(ids(file.cards) == Lines{"b"});
    CHECK(briefly(file.problems) == Lines{"9:1! more than 32 KiB without a blank line; cut the text into paragraphs"});
}

TEST_CASE("a block that is too long from its heading on leaves the card before it whole") {
    const std::string line = std::string(99, 'x') + "\n";
    const ParsedFile file = parsed(with_title(good_card("a") + "## Long?\n<!-- id: long -->\n### Answer\n" +
                                              repeated(line, 400) + "\n" + good_card("b")));
    CHECK(ids(file.cards) == Lines{"a", "b"});
    CHECK(file.cards.at(0).answer == "This is a.");
    CHECK(file.unreadable);
    CHECK(briefly(file.problems) == Lines{"9:1! more than 32 KiB without a blank line; cut the text into paragraphs"});
}

TEST_CASE("a table that is too wide is an error") {
    const ParsedFile file = parsed_card("### Answer\n" + repeated("| a ", 40) + "|\n" + repeated("|---", 40) + "|\n");
    CHECK(briefly(file.problems) == Lines{"7:1! a table has more than 32 columns; cut it into smaller ones"});
    CHECK(parsed_card("### Answer\n" + repeated("| a ", 32) + "|\n" + repeated("|---", 32) + "|\n").problems.empty());
}

TEST_CASE("text that is slow to parse elsewhere is not here") {
    for (const char* unit : {"a<?",    "<![CDATA[",      "![[]()", "www.a.b)",    "**a ",
                             "_",      "[a](",           "`a",     "<a ",         "a@",
                             "{{c1::", "{{c1::{",        "<b>",    "[a](x:y) ",   "\\",
                             "&",      "| a |\n|---|\n", "- > ",   "```\n## a\n", "~~~x\n## a\n<!-- b\n"}) {
        CAPTURE(unit);
        const ParsedFile file = parsed("# T\n\n## Q?\n\n### Answer\n\n" +
                                       repeated(repeated(unit, 16'000 / std::string(unit).size()) + "\n\n", 20));
        CHECK(file.topic.title == "T");
    }
}

TEST_CASE("a file of nothing but problems keeps its excerpts small") {
    const ParsedFile file =
        parsed("# T\n\n## Q?\n\n### Answer\n\n" + repeated(repeated("[a](x:y) ", 3'000) + "\n\n", 50));
    std::size_t excerpts = 0;
    for (const Problem& problem : file.problems)
        excerpts += problem.excerpt.size();
    REQUIRE(file.problems.size() == 1001);
    CHECK(file.problems.back().message == "there are 149001 more problems; correct those above first");
    CHECK(excerpts <= (16u << 20));
}

TEST_CASE("blocks of hostile text are shown as they stand") {
    const std::string deep = std::string(10'000, '>') + " <x>";
    CHECK(to_blocks(deep) == std::vector<Block>{ProseBlock{"<pre>" + repeated("&gt;", 10'000) + " &lt;x&gt;</pre>"}});
    CHECK(to_plain_text(deep) == deep);
    const std::string wide = std::string(40'000, '*');
    CHECK(to_inline_html(wide) == std::string(2'000, '*') + "…");
}

TEST_CASE("emphasis nested without end is written without recursion and without end tags missing") {
    const std::string html = to_inline_html(repeated("*a **b ", 1'000) + repeated("c** d* ", 1'000));
    std::size_t opened = 0;
    std::size_t closed = 0;
    for (std::size_t i = 0; i < html.size(); ++i) {
        opened += html.compare(i, 4, "<em>") == 0 || html.compare(i, 8, "<strong>") == 0;
        closed += html.compare(i, 5, "</em>") == 0 || html.compare(i, 9, "</strong>") == 0;
    }
    CHECK(opened == 16);
    CHECK(closed == opened);
}

TEST_CASE("text that would take far more memory than its size is an error, and shown as it stands") {
    const auto [what, text] = GENERATE(table<std::string, std::string>({
        {"short rows under a wide header",
         repeated("| a ", 32) + "|\n" + repeated("|---", 32) + "|\n" + repeated("|a\n", 9'000)},
        {"short rows under many wide headers",
         repeated(repeated("| a ", 32) + "|\n" + repeated("|---", 32) + "|\n" + repeated("|a\n", 2'000) + "\n", 10)},
        {"a form feed in the delimiter row",
         repeated("|a", 2'000) + "|\n|-\f" + repeated("|-", 1'999) + "|\n" + repeated("|a\n", 6'000)},
        {"a vertical tab in the delimiter row",
         repeated("|a", 2'000) + "|\n|-\v" + repeated("|-", 1'999) + "|\n" + repeated("|a\n", 6'000)},
        {"a long link definition used often",
         "[a]: /" + repeated("u", 30'000) + "\n\n" + repeated(repeated("[a] ", 8'000) + "\n\n", 8)},
    }));
    CAPTURE(what);
    const ParsedFile file = parsed("# T\n\n## Q?\n<!-- id: q -->\n\n### Answer\n\n" + text +
                                   "\n\n## Next?\n<!-- id: next -->\n\n### Answer\nA.\n");
    REQUIRE(file.problems.size() == 1);
    CHECK_THAT(file.problems[0].message, Catch::Contains("far more tables, links or marks than its length") ||
                                             Catch::Contains("a table has more than 32 columns"));
    CHECK(file.unreadable != (file.rejected == Lines{"q"}));
    CHECK(ids(file.cards) == Lines{"next"});
    CHECK(to_plain_text(text) == text);
}

TEST_CASE("dense text of every kind stays within the memory that its size asks for") {
    for (const char* unit :
         {"a\n", "*a* ", "`a` ", "~~a~~ ", "[a](b) ", "- a\n", "# a\n", "| a | b |\n|---|---|\n| c | d |\n\n",
          "**a** *b* `c`\n", "a\\\nb\n", "www.a.bc ", "1. a\n   - b\n"}) {
        CAPTURE(unit);
        std::string text;
        while (text.size() < 60'000)
            text += repeated(unit, 8'000 / std::string(unit).size()) + "\n\n";
        CHECK_FALSE(std::get<ProseBlock>(to_blocks(text).at(0)).html.starts_with("<pre>"));
    }
}
