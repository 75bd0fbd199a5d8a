#include "card_text.h"

#include "support/catch.h"

using namespace greenroom;
using namespace greenroom::test;

TEST_CASE("an open card holds everything its text says") {
    const ParsedFile file = parsed("# Relations and `N+1`\n"
                                   "<!-- topic: orm/relations -->\n"
                                   "\n"
                                   "Follow one loop.\n"
                                   "\n"
                                   "## How many `queries`?\n"
                                   "<!-- id: orm-n-plus-one\n"
                                   "     level: senior\n"
                                   "     seconds: 90\n"
                                   "     tags: n+1, select_related\n"
                                   "     django: >=4.2, <6 -->\n"
                                   "\n"
                                   "Read this:\n"
                                   "\n"
                                   "```python\n"
                                   "for book in books:\n"
                                   "    print(book.author)\n"
                                   "```\n"
                                   "\n"
                                   "### Answer\n"
                                   "One **more** each.\n"
                                   "\n"
                                   "    indented code\n"
                                   "\n"
                                   "### Key points\n"
                                   "- Evaluated *once*\n"
                                   "- `select_related(\"author\")`\n"
                                   "  joins\n"
                                   "\n"
                                   "### Follow-up: And `authors`?\n"
                                   "Prefetch.\n"
                                   "\n"
                                   "### Follow-up: Why?\n"
                                   "Because.\n"
                                   "\n"
                                   "### Trap\n"
                                   "No fallback.\n"
                                   "\n"
                                   "### Sources\n"
                                   "- [QuerySet: `select_related`](https://docs.djangoproject.com/x/#y)\n"
                                   "- <https://www.sqlite.org/>\n");
    Card card;
    card.id = "orm-n-plus-one";
    card.topic = "orm/relations";
    card.kind = Kind::Open;
    card.level = Level::Senior;
    card.seconds = 90;
    card.tags = {"n+1", "select_related"};
    card.django = ">=4.2, <6";
    card.question = "How many `queries`?";
    card.prompt = "Read this:\n\n```python\nfor book in books:\n    print(book.author)\n```";
    card.answer = "One **more** each.\n\n    indented code";
    card.key_points = {"Evaluated *once*", "`select_related(\"author\")`\njoins"};
    card.follow_ups = {{"And `authors`?", "Prefetch."}, {"Why?", "Because."}};
    card.trap = "No fallback.";
    card.sources = {{"QuerySet: `select_related`", "https://docs.djangoproject.com/x/#y"},
                    {"https://www.sqlite.org/", "https://www.sqlite.org/"}};
    card.line = 6;
    CHECK(file == ParsedFile{{"orm/relations", "Relations and `N+1`", "Follow one loop."}, {card}, {}, {}, false});
}

TEST_CASE("what a card leaves out keeps its default without a problem") {
    const ParsedFile file = parsed(with_title(good_card("plain")));
    Card card;
    card.id = "plain";
    card.topic = "orm";
    card.level = Level::Mid;
    card.seconds = 60;
    card.question = "What is plain?";
    card.answer = "This is plain.";
    card.line = 3;
    CHECK(file == ParsedFile{{"orm", "Title", ""}, {card}, {}, {}, false});
}

TEST_CASE("a task list in the prompt makes a choice and leaves the prompt") {
    const ParsedFile file = parsed_card("Choose *two*.\n"
                                        "\n"
                                        "- [ ] The `request`\n"
                                        "- [x] The view\n"
                                        "  and its template\n"
                                        "- [X] Nothing:\n"
                                        "\n"
                                        "  ```python\n"
                                        "  if x:\n"
                                        "      pass\n"
                                        "  ```\n"
                                        "\n"
                                        "Take your time.\n"
                                        "\n"
                                        "### Answer\nIt.\n");
    REQUIRE(briefly(file.problems) == Lines{});
    REQUIRE(file.cards.size() == 1);
    const Card& card = file.cards[0];
    CHECK(card.kind == Kind::Choice);
    CHECK(card.prompt == "Choose *two*.\n\nTake your time.");
    CHECK(card.options == std::vector<Option>{{"The `request`", false},
                                              {"The view\nand its template", true},
                                              {"Nothing:\n\n```python\nif x:\n    pass\n```", true}});
}

TEST_CASE("a numbered task list is a choice too") {
    const ParsedFile file = parsed_card("1. [ ] one\n2. [x] two\n\n### Answer\nIt.\n");
    REQUIRE(file.cards.size() == 1);
    CHECK(file.cards[0].options == std::vector<Option>{{"one", false}, {"two", true}});
}

TEST_CASE("a list without boxes and a task list in an answer make no choice") {
    const ParsedFile file = parsed_card("- one\n- two\n\n### Answer\n- [x] done\n- [ ] open\n");
    REQUIRE(briefly(file.problems) == Lines{});
    CHECK(file.cards[0].kind == Kind::Open);
    CHECK(file.cards[0].prompt == "- one\n- two");
    CHECK(file.cards[0].answer == "- [x] done\n- [ ] open");
}

TEST_CASE("a choice without a right option is an error") {
    const ParsedFile file = parsed_card("- [ ] one\n- [ ] two\n\n### Answer\nIt.\n");
    CHECK(file.cards.empty());
    CHECK(texts(file.problems) ==
          Lines{"deck/orm.md:5:1: error: no option is right; mark the right one with [x]\n- [ ] one\n^"});
}

TEST_CASE("a choice of one option is an error") {
    const ParsedFile file = parsed_card("- [x] one\n\n### Answer\nIt.\n");
    CHECK(file.cards.empty());
    CHECK(briefly(file.problems) == Lines{"5:1! a choice needs two options at least; add a wrong one"});
}

TEST_CASE("a choice of right options only is taken with a warning") {
    const ParsedFile file = parsed_card("- [x] one\n- [x] two\n\n### Answer\nIt.\n");
    CHECK(ids(file.cards) == Lines{"card"});
    CHECK(briefly(file.problems) == Lines{"5:1 every option is right; add a wrong one"});
}

TEST_CASE("an option without a box or a text is an error of its own line") {
    const ParsedFile file = parsed_card("- [ ] one\n- [x] two\n- three\n- [ ]\n\n### Answer\nIt.\n");
    CHECK(file.cards.empty());
    const std::string message = "every option needs a box and a text; write \"- [ ] text\", or [x] for a right one";
    CHECK(briefly(file.problems) == Lines{"7:1! " + message, "8:1! " + message});
}

TEST_CASE("a list of expected answers makes a typed card, its answers plain text") {
    const ParsedFile file = parsed_card("### Expected\n"
                                        "- `5`\n"
                                        "- **five**\n"
                                        "- 5.\n"
                                        "- `__init__`\n"
                                        "- a `b`\n"
                                        "  c\n"
                                        "- *\n"
                                        "\n"
                                        "### Answer\nFive.\n");
    REQUIRE(briefly(file.problems) == Lines{});
    CHECK(file.cards[0].kind == Kind::Typed);
    CHECK(file.cards[0].expected == Lines{"5", "five", "5.", "__init__", "a b c", "*"});
    CHECK(file.cards[0].prompt == "");
}

TEST_CASE("expected answers rule options and gaps out") {
    const std::string rest = "\n### Expected\n- one\n\n### Answer\nIt.\n";
    CHECK(briefly(parsed_card("- [x] one\n- [ ] two\n" + rest).problems) ==
          Lines{"8:1! a card with options takes no \"Expected\"; delete one of the two"});
    CHECK(briefly(parsed_card("{{c1::one}} is it\n" + rest).problems) ==
          Lines{"7:1! a card with gaps takes no \"Expected\"; delete one of the two"});
}

TEST_CASE("options and gaps rule each other out") {
    const ParsedFile file = parsed_card("{{c1::one}} is it\n\n- [x] one\n- [ ] two\n\n### Answer\nIt.\n");
    CHECK(file.cards.empty());
    CHECK(briefly(file.problems) == Lines{"7:1! a card has gaps or options, not both; delete one of the two"});
}
