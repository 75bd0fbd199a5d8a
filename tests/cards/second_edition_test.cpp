#include "card_text.h"
#include "cards/render/blocks.h"
#include "support/catch.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

const std::string whole_card = R"(## How many queries?
<!-- id: card
     asked: often
     family: n-plus-one -->

Count them.

### In one sentence
One query, and one more for each book.

### Hint
The queryset is **lazy**.

### Hint
Count what the loop asks for.

### Answer
Each access costs a query.

### Proof
```python run
print(101)
```

### Key points
- Lazy

### Weak answer
"It depends." It says nothing; name the number.

### Trap
No fallback.
)";

ParsedFile with_header(const std::string& line) {
    return parsed(with_title("## Question?\n<!-- id: card\n     " + line + " -->\n\n### Answer\nYes.\n"));
}

} // namespace

TEST_CASE("a card of the second edition has all of its sections and its header") {
    const ParsedFile file = parsed(with_title(whole_card));
    CHECK(briefly(file.problems) == Lines{});
    const Card& card = file.cards.at(0);
    CHECK(card.asked == Asked::Often);
    CHECK(card.family == "n-plus-one");
    CHECK(card.one_sentence == "One query, and one more for each book.");
    CHECK(card.hints == Lines{"The queryset is **lazy**.", "Count what the loop asks for."});
    CHECK(card.answer == "Each access costs a query.");
    CHECK(card.proof == "```python run\nprint(101)\n```");
    CHECK(card.weak_answer == "\"It depends.\" It says nothing; name the number.");
    CHECK(card.trap == "No fallback.");
}

TEST_CASE("a card that says nothing of it is asked sometimes, and belongs to no family") {
    const Card card = parsed_card("\n### Answer\nYes.\n").cards.at(0);
    CHECK(card.asked == Asked::Sometimes);
    CHECK(card.family.empty());
    CHECK(card.hints.empty());
    CHECK(with_header("asked: rarely").cards.at(0).asked == Asked::Rarely);
}

TEST_CASE("wrong values of asked and family are errors where they are written") {
    CHECK(briefly(with_header("asked: never").problems) ==
          Lines{"5:13! \"never\" does not say how often; use often, sometimes or rarely"});
    CHECK(briefly(with_header("family: N plus one").problems) ==
          Lines{"5:14! \"N plus one\" is no family; use lower-case letters and digits joined by single hyphens"});
    CHECK(with_header("asked: never").cards.empty());
}

TEST_CASE("a fourth hint and a second proof are errors") {
    const std::string hint = "### Hint\nThink.\n";
    CHECK(briefly(parsed_card(hint + hint + hint + "### Answer\nYes.\n").problems) == Lines{});
    CHECK(briefly(parsed_card(hint + hint + hint + hint + "### Answer\nYes.\n").problems) ==
          Lines{"11:1! a card has 3 hints at most; delete one of them"});
    CHECK(briefly(parsed_card("### Answer\nYes.\n### Proof\nA\n### Proof\nB\n### Weak answer\nC\n### Weak answer\nD\n")
                      .problems) == Lines{"9:1! a second section \"Proof\", the first is on line 7; make them one",
                                          "13:1! a second section \"Weak answer\", the first is on line 11; make them "
                                          "one"});
}

TEST_CASE("sections in another place than the format gives them are warned of, and kept") {
    const ParsedFile file = parsed_card("### Proof\nA\n### Answer\nYes.\n### Hint\nB\n### In one sentence\nC\n");
    CHECK(briefly(file.problems) == Lines{"5:1 the proof comes after the answer; move it there",
                                          "9:1 a hint comes before the answer; move it there",
                                          "11:1 \"In one sentence\" comes first; move it before the other sections"});
    CHECK(file.cards.at(0).proof == "A");
    CHECK(file.cards.at(0).hints == Lines{"B"});
    CHECK(file.cards.at(0).one_sentence == "C");
}

TEST_CASE("an empty section is warned of, and one sentence has 25 words at most") {
    CHECK(briefly(parsed_card("### In one sentence\n### Hint\n### Answer\nYes.\n").problems) ==
          Lines{"5:1 this section is empty; fill it or delete its heading",
                "6:1 this section is empty; fill it or delete its heading"});
    std::string words;
    for (int i = 0; i < 25; ++i)
        words += "word ";
    CHECK(briefly(parsed_card("### In one sentence\n" + words + "\n### Answer\nYes.\n").problems) == Lines{});
    CHECK(briefly(parsed_card("### In one sentence\n" + words + "more\n### Answer\nYes.\n").problems) ==
          Lines{"5:1 one sentence of 26 words; say it in 25"});
}

TEST_CASE("a number at the start of a section is taken for a list, which is warned of and shown with that number") {
    CHECK(briefly(parsed_card("\n### Answer\n101. One query each.\n").problems) ==
          Lines{"7:1 \"101.\" begins a list of one item; write \"101\\.\" for a number"});
    CHECK(briefly(parsed_card("2) ways\n\n### Answer\nYes.\n").problems) ==
          Lines{"5:1 \"2)\" begins a list of one item; write \"2\\)\" for a number"});
    CHECK(briefly(parsed_card("\n### Answer\n101\\. One query each.\n").problems) == Lines{});
    CHECK(briefly(parsed_card("\n### Answer\n1. First\n2. Second\n").problems) == Lines{});
    CHECK(briefly(parsed_card("\n### Answer\nIn order:\n\n1. Only this\n").problems) == Lines{});
    CHECK(to_blocks("101. One query each") ==
          std::vector<Block>{ProseBlock{"<ol start=\"101\">\n<li>One query each</li>\n</ol>"}});
    CHECK(to_plain_text("101. One query each\n102. Another") == "101. One query each\n102. Another");
}
