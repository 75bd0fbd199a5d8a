#include "study/upkeep/card_in_text.h"

#include "cards/parse/parse.h"
#include "support/catch.h"

using namespace greenroom;

namespace {

const Topic notes{"orm/notes", "Notes", ""};
const std::string file = "/decks/notes.md";
const std::string relative = "notes.md";

CardFields fields(const std::string& answer) {
    return {"What is a lazy queryset?", answer, {"It is not evaluated"}, Level::Senior};
}

CardInText new_card(const CardFields& typed, const std::string& text = "") {
    return with_new_card(text, notes, "lazy", typed, file, relative);
}

const std::string other_card = "# Notes\n<!-- topic: orm/notes -->\n\n## What is F()?\n<!-- id: f -->\n\n### Answer\nA "
                               "column.\n";

/// With everything that a form does not show.
const std::string rich_card = "# Notes\n<!-- topic: orm/notes -->\n\n"
                              "## What is Q?\n"
                              "<!-- id: q\n"
                              "     level: junior\n"
                              "     seconds: 45\n"
                              "     tags: orm,   odd  -->\n\n"
                              "Given `Q`.\n\n\n"
                              "### Hint\nThink of   OR.\n\n"
                              "### Answer\nA condition.\n\n\n"
                              "### Proof\n```python\nQ(a=1)\t\n```\n\n"
                              "### Key points\n* One\n* Two\n\n"
                              "### Follow-up: And ~Q?\nIts   opposite.\n\n"
                              "### Sources\n- [docs](https://docs.djangoproject.com/)\n\n"
                              "## What is F?\n<!-- id: f -->\n\n### Answer\nA column.\n";

Card card_of(const std::string& text, const std::string& id) {
    for (const Card& card : parse_cards(text, file, relative).cards)
        if (card.heading_id() == id)
            return card;
    FAIL("no card " + id);
    return {};
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

} // namespace

TEST_CASE("a new card becomes a file of its topic, in the card format") {
    const CardInText result = new_card(fields("It waits.\n"));
    CHECK(result.refusal.empty());
    CHECK(result.problems.empty());
    CHECK(result.text ==
          "# Notes\n<!-- topic: orm/notes -->\n\n## What is a lazy queryset?\n<!-- id: lazy\n     level: "
          "senior\n     seconds: 60 -->\n\n### Answer\nIt waits.\n\n### Key points\n- It is not evaluated\n");
}

TEST_CASE("whatever an answer holds reads back as it was typed") {
    const std::string answer = GENERATE(values<std::string>({
        "```python\n## no card\n### no section\n```",
        "~~~\n```\n## no card\n~~~",
        "~~struck~~ and `<!-- no comment -->`",
        "<!-- a comment -->\nText",
        "1. One\n2. Two",
        "101\\. One query",
        "\tcode after a tab\n\nText\twith tabs",
        "#### A heading\nText\n\n- a list\n\n  - in a list",
        "Ответ: это ленивый запрос.\n\n答えは遅延評価です。",
        "a\\\nb  \nc",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "    indented code",
        "---\nA rule above",
    }));
    INFO(answer);
    const CardInText result = new_card(fields(answer), other_card);
    REQUIRE(result.refusal == "");
    CHECK(card_of(result.text, "lazy").answer == answer);
    CHECK(result.text.starts_with(other_card));
}

TEST_CASE("an answer with the line breaks of other systems is read as lines") {
    CHECK(card_of(new_card(fields("one\r\ntwo\rthree")).text, "lazy").answer == "one\ntwo\nthree");
}

TEST_CASE("what would be read as something else is refused with its reason") {
    struct Refused {
        CardFields typed;
        std::string reason;
    };
    const auto refused = GENERATE(values<Refused>({
        {fields("Text\n\n## Another card?\n"), "## begins another card"},
        {fields("Text\n\n### Answer\nmore"), "### begins a section"},
        {fields("Text\n\n### Nothing known\nmore"), "### begins a section"},
        {fields("Text\n\n# A title"), "a file has one title"},
        {fields("Text\n---\nmore"), "makes the text above it a heading"},
        {fields("```python\nopen"), "fence"},
        {fields("<!-- open"), "comment"},
        {fields(""), "The answer is missing"},
        {{"", "An answer", {}, Level::Mid}, "The question is missing"},
        {{"Two\nlines?", "An answer", {}, Level::Mid}, "one line"},
        {{"What is #", "An answer", {}, Level::Mid}, "The question"},
        {{"What?", std::string("a\0b", 3), {}, Level::Mid}, "NUL"},
        {{"What?", "\xff", {}, Level::Mid}, "UTF-8"},
        {{"What?", "An answer", {"```"}, Level::Mid}, "fence"},
    }));
    INFO(refused.reason);
    const CardInText result = new_card(refused.typed, other_card);
    INFO(result.refusal.english());
    CHECK(result.refusal.english().find(refused.reason) != std::string::npos);
}

TEST_CASE("a new card leaves the file's text, its mark, its line breaks and its end as they are") {
    const std::string mark = "\xEF\xBB\xBF";
    const auto before = GENERATE_COPY(values<std::string>({
        other_card,
        mark + other_card,
        replaced(other_card, "\n", "\r\n"),
        other_card.substr(0, other_card.size() - 1),
        other_card + "\n\n",
        other_card + "\n```python\nno end",
        other_card + "\n<!-- no end",
    }));
    INFO(before);
    const CardInText result = new_card(fields("It waits."), before);
    CHECK(result.refusal == "");
    CHECK(result.text.starts_with(before));
    CHECK(card_of(result.text, "lazy").answer == "It waits.");
    const bool is_windows = before.find("\r\n") != std::string::npos;
    CHECK((replaced(result.text, "\r\n", "").find('\n') == std::string::npos) == is_windows);
}

TEST_CASE("a file of another topic takes no card of this one") {
    const std::string text = replaced(other_card, "orm/notes", "orm/others");
    CHECK(new_card(fields("It waits."), text).refusal.english().find("orm/others") != std::string::npos);
}

TEST_CASE("the problems of a card say where in what was typed they are") {
    const CardInText result = new_card(fields("Text\n\n[out](../../out.md)"), other_card);
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems[0].place == TypedPlace{TypedPlace::Field::Answer, 3});
    const auto all = parse_cards(result.text, file, relative).problems;
    CHECK(std::ranges::find(all, result.problems[0].problem) != all.end());
}

TEST_CASE("a changed card keeps every byte that was not changed") {
    const Card before = card_of(rich_card, "q");
    const auto change = [&](auto edit) {
        CardFields typed = fields_of(before);
        edit(typed);
        const CardInText result = with_changed_card(rich_card, before, typed, file, relative);
        CHECK(result.refusal == "");
        return result.text;
    };
    CHECK(change([](CardFields&) {}) == rich_card);
    CHECK(change([](CardFields& typed) { typed.answer = "Two\n\nlines."; }) ==
          replaced(rich_card, "A condition.", "Two\n\nlines."));
    CHECK(change([](CardFields& typed) { typed.question = "What is `Q`?"; }) ==
          replaced(rich_card, "What is Q?", "What is `Q`?"));
    CHECK(change([](CardFields& typed) { typed.level = Level::Senior; }) ==
          replaced(rich_card, "level: junior", "level: senior"));
    CHECK(change([](CardFields& typed) { typed.key_points = {"Three"}; }) ==
          replaced(rich_card, "* One\n* Two\n", "- Three\n"));
    CHECK(change([](CardFields& typed) { typed.key_points = {}; }) ==
          replaced(rich_card, "### Key points\n* One\n* Two\n\n", ""));
}

TEST_CASE("a changed card keeps its file's line breaks, mark and end") {
    const std::string text = "\xEF\xBB\xBF" + replaced(rich_card.substr(0, rich_card.size() - 1), "\n", "\r\n");
    CardFields typed = fields_of(card_of(text, "f"));
    typed.answer = "Two\nlines";
    const CardInText result = with_changed_card(text, card_of(text, "f"), typed, file, relative);
    CHECK(result.refusal == "");
    CHECK(result.text == replaced(text, "A column.", "Two\r\nlines"));
}

TEST_CASE("a card without key points gets them after its proof, or its answer") {
    CardFields typed = fields_of(card_of(rich_card, "f"));
    typed.key_points = {"It is SQL"};
    CHECK(with_changed_card(rich_card, card_of(rich_card, "f"), typed, file, relative).text ==
          rich_card + "\n### Key points\n- It is SQL\n");
    const std::string without = replaced(rich_card, "### Key points\n* One\n* Two\n\n", "");
    typed = fields_of(card_of(without, "q"));
    typed.key_points = {"It is SQL"};
    CHECK(with_changed_card(without, card_of(without, "q"), typed, file, relative).text ==
          replaced(without, "```\n\n### Follow", "```\n\n### Key points\n- It is SQL\n\n### Follow"));
}

TEST_CASE("a card without an id gets the one that its history has") {
    const std::string text = "# Notes\n\n## What is F?\n\n### Answer\nA column.\n\n## And Q?\n<!-- tags: a -->\n\n### "
                             "Answer\nA condition.\n";
    CardFields typed = fields_of(card_of(text, "what-is-f"));
    typed.question = "What is an F expression?";
    const CardInText changed = with_changed_card(text, card_of(text, "what-is-f"), typed, file, relative);
    CHECK(changed.refusal == "");
    CHECK(card_of(changed.text, "what-is-f").question == "What is an F expression?");
    typed = fields_of(card_of(text, "and-q"));
    typed.level = Level::Senior;
    const CardInText other = with_changed_card(text, card_of(text, "and-q"), typed, file, relative);
    CHECK(other.refusal == "");
    CHECK(card_of(other.text, "and-q").level == Level::Senior);
    CHECK(card_of(other.text, "and-q").tags == std::vector<std::string>{"a"});
}

TEST_CASE("a card that was changed in its file meanwhile is not written over") {
    const Card before = card_of(rich_card, "q");
    CardFields typed = fields_of(before);
    typed.answer = "Mine.";
    const std::string theirs = replaced(rich_card, "A condition.", "Theirs.");
    CHECK(with_changed_card(theirs, before, typed, file, relative).refusal.english().find("meanwhile") !=
          std::string::npos);
    const std::string gone = replaced(rich_card, "id: q", "id: other");
    CHECK(with_changed_card(gone, before, typed, file, relative).refusal.english().find("not in") != std::string::npos);
}

TEST_CASE("a choice, a cloze and a typed card stay what they are") {
    const std::string text =
        "# Notes\n\n## Which?\n<!-- id: which -->\n\n- [x] One\n- [ ] Two\n\n### Answer\nOne.\n\n"
        "## The method?\n<!-- id: gap -->\n\n`{{c1::select_related}}` and `{{c2::only}}`\n\n### "
        "Answer\nBoth.\n\n## Port?\n<!-- id: port -->\n\n### Expected\n- 5432\n\n### Answer\n5432.\n";
    for (const std::string id : {"which", "gap", "port"}) {
        CardFields typed = fields_of(card_of(text, id));
        typed.question = "Another?";
        typed.answer = "Another.";
        const CardInText result = with_changed_card(text, card_of(text, id), typed, file, relative);
        CHECK(result.refusal == "");
        CHECK(card_of(result.text, id).kind == card_of(text, id).kind);
        CHECK(card_of(result.text, id).answer == "Another.");
        CHECK(parse_cards(result.text, file, relative).cards.size() == 4);
    }
}

TEST_CASE("key points are typed one a line, with more of them indented below") {
    const std::vector<std::string> items{"One", "Two\nmore", "Three\n\n- a\n- b"};
    CHECK(items_from_typed("One\n- Two\n  more\n\nThree\n\n  - a\n  - b\n") == items);
    CHECK(items_from_typed(typed_from_items(items)) == items);
    CHECK(items_from_typed("\n \n").empty());
}

TEST_CASE("a new card's id is made of its question, and no other card has it") {
    CHECK(free_id("What is `Q`?", [](const std::string&) { return false; }) == "what-is-q");
    CHECK(free_id("What is `Q`?", [](const std::string& id) { return id == "what-is-q"; }) == "what-is-q-2");
}
