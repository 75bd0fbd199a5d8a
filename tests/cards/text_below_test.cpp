#include "card_text.h"
#include "cards/parse/card_places.h"
#include "support/catch.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

/// A list of questions as they are on forges: badges, contents, nested lists, headings within answers, code, links
/// back.
const std::string list = R"(# Django questions [![Build](https://img.example/b.svg)](https://ci.example)

[![Stars](https://img.example/s.svg)](https://forge.example)

> Click a star if you like it.

A list to prepare with.

### Table of Contents

1. [What is a QuerySet?](#what-is-a-queryset)
2. [How do you avoid N+1?](#how-do-you-avoid-n1)

## What is a QuerySet?

A lazy description of a query:

- it is evaluated when
  1. it is iterated
  2. it is sliced with a step
- and cached then

**[⬆ Back to Top](#table-of-contents)**

---

## How do you avoid N+1?

With `select_related`:

### Example

```python
## not a question
Book.objects.select_related("author")
```

### And for many

`prefetch_related`, see [the docs](https://docs.djangoproject.com/) and [below](#deep).

![A diagram](https://pictures.example/d.png)

# Part two

Some words on the part.

## Deep

- [ ] read
- [ ] done

## Not written yet

## Middleware

### What is it?

A hook.
)";

ParsedFile read_list(Answers answers, const std::string& text = list) {
    return parse_cards(text, "deck/list.md", "list.md", answers);
}

const Card& card_of(const ParsedFile& file, const std::string& id) {
    for (const Card& card : file.cards)
        if (card.id == id)
            return card;
    FAIL("no card " + id);
    throw std::logic_error(id);
}

} // namespace

TEST_CASE("a list of questions without Answer headings is counted, and told in one problem") {
    ParsedFile file = read_list(Answers::Marked);
    CHECK(file.cards.empty());
    CHECK(file.unmarked == Lines{"what-is-a-queryset", "how-do-you-avoid-n-1", "deep"});
    sum_up_unmarked(file, "deck/list.md");
    REQUIRE(file.problems.size() == 1);
    CHECK(file.problems[0].message.starts_with("3 questions have text but no Answer heading"));
}

TEST_CASE("a file with any section of a card is no list, and its faults are told one by one") {
    ParsedFile file = parsed(with_title(good_card("a") + "## One?\nText.\n\n## Two?\nText.\n"));
    CHECK(file.unmarked.empty());
    const std::vector<Problem> before = file.problems;
    sum_up_unmarked(file, "deck/orm.md");
    CHECK(file.problems == before);
    CHECK(parsed(with_title("## One?\n- [x] a\n- [ ] b\n\n## Two?\nText.\n")).unmarked.empty());
    CHECK(parsed(with_title("## One?\nA {{c1::gap}}.\n\n## Two?\nText.\n")).unmarked.empty());
}

TEST_CASE("the text below a question is its answer where that is asked for") {
    const ParsedFile file = read_list(Answers::TextBelow);
    CHECK(ids(file.cards) == Lines{"what-is-a-queryset", "how-do-you-avoid-n-1", "deep"});
    CHECK(file.topic.title == "Django questions");
    CHECK(file.topic.summary == "A list to prepare with.");
    CHECK(card_of(file, "what-is-a-queryset").answer ==
          "A lazy description of a query:\n\n- it is evaluated when\n  1. it is iterated\n  2. it is sliced with a "
          "step\n- and cached then");
    const Card& second = card_of(file, "how-do-you-avoid-n-1");
    CHECK(second.prompt.empty());
    CHECK(second.kind == Kind::Open);
    CHECK(second.answer.starts_with("With `select_related`:\n\n### Example\n\n```python\n## not a question\n"));
    CHECK(second.answer.ends_with("![A diagram](https://pictures.example/d.png)"));
    CHECK(card_of(file, "deep").answer == "- [ ] read\n- [ ] done");
    CHECK(briefly(file.problems) ==
          Lines{"42:14 \"https://pictures.example/d.png\" cannot be used; images load only from the deck's folder: put "
                "the file there and name it by its path",
                "53:1 there is no text below this heading, so it is no card; write the answer there",
                "55:1 the headings below this one are questions, so it is no card; begin each with ## for cards, and "
                "this one with #"});
}

TEST_CASE("a card keeps its id and its text when its answer is marked later") {
    const std::string below = "# T\n\n## One?\n\nText *of* one.\n\n## Two?\n<!-- level: junior -->\nText of two.\n";
    const std::string marked = "# T\n\n## One?\n\n### Answer\nText *of* one.\n\n## Two?\n<!-- level: junior -->\n"
                               "### Answer\nText of two.\n";
    const ParsedFile before = read_list(Answers::TextBelow, below);
    for (const Answers answers : {Answers::Marked, Answers::TextBelow}) {
        const ParsedFile after = read_list(answers, marked);
        REQUIRE(after.cards.size() == 2);
        CHECK(ids(after.cards) == ids(before.cards));
        CHECK(after.cards[1].level == Level::Junior);
        CHECK(after.cards[0].answer == before.cards.at(0).answer);
    }
    CHECK(before.problems.empty());
}

TEST_CASE("cards of the format stay what they are beside text that is taken as an answer") {
    const std::string text = "# T\n\n## One?\nText of one.\n\n" + good_card("b") +
                             "## Three?\n<!-- id: c -->\n- [x] a\n- [ ] b\n\n### Answer\nA.\n";
    const ParsedFile file = read_list(Answers::TextBelow, text);
    CHECK(ids(file.cards) == Lines{"one", "b", "c"});
    CHECK(file.cards.at(2).kind == Kind::Choice);
}

TEST_CASE("only pictures of the deck are an answer, and a comment is none") {
    const std::string text =
        "# T\n\n## One?\n![](a.png)\n\n## Two?\n![](https://a.b/c.png)\n\n## Three?\n<!-- later -->\n\n"
        "## Four?\nText.\n";
    const ParsedFile file = read_list(Answers::TextBelow, text);
    CHECK(ids(file.cards) == Lines{"one", "four"});
    CHECK(read_list(Answers::Marked, text).unmarked == Lines{"one", "four"});
}

TEST_CASE("a README is a list when its headings ask") {
    const std::string about = "# Deck\n\n## Installation\nRun it.\n\n## Why?\nSo.\n\n## License\nMIT\n";
    const std::string asking = "# Deck\n\n## What is it?\nThis.\n\n## 2. Name two\nThese.\n\n## License\nMIT\n";
    for (const Answers answers : {Answers::Marked, Answers::TextBelow}) {
        const ParsedFile file = parse_cards(about, "README.md", "README.md", answers);
        CHECK(file == ParsedFile{file.topic, {}, {}, {}});
    }
    CHECK(parse_cards(asking, "README.md", "README.md").unmarked.size() == 3);
    CHECK(parse_cards(asking, "README.md", "README.md", Answers::TextBelow).cards.size() == 3);
}

TEST_CASE("a fence that is never closed is an error in a list, too") {
    const ParsedFile file = read_list(Answers::TextBelow, "# T\n\n## One?\nText.\n\n## Two?\n```python\nx\n");
    CHECK(ids(file.cards) == Lines{"one"});
    REQUIRE(file.problems.size() == 1);
    CHECK(file.problems[0].severity == Severity::Error);
}

TEST_CASE("the places of a text that is an answer are told") {
    const std::vector<CardPlaces> places =
        find_card_places("# T\n\n## One?\n<!-- id: a -->\n\nText.\n### More\nx\n", Answers::TextBelow);
    REQUIRE(places.size() == 1);
    CHECK(places[0].text == cards::LineRange{5, 8});
    CHECK(places[0].headings_in_text == std::vector<int>{7});
    CHECK(places[0].sections.empty());
}
