#include "exchange/table_text.h"
#include "exchange/text_import.h"
#include "study/search/browse.h"
#include "study/search/export_cards.h"
#include "study/upkeep/deck_sync.h"
#include "support/catch.h"
#include "support/collection_builder.h"

#include <fstream>
#include <iterator>

using namespace greenroom;
using namespace greenroom::test;

namespace {

namespace fs = std::filesystem;

struct ImportingText : ScratchCollection {
    ImportingText() : ScratchCollection(utc_offset) {}

    fs::path folder = scratch / "mine";

    ExchangeReport import(const std::string& text, const std::string& name = "deck.csv",
                          const TableLayout& layout = {}) {
        return import_text(collection, read_text_cards(text, name, layout), folder, friday_morning);
    }
    std::string text(const std::string& name) const {
        std::ifstream stream(folder / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
};

std::vector<std::string> cells(std::string_view text, char separator = ',') {
    const auto rows = read_table(text, separator);
    return rows.empty() ? std::vector<std::string>() : rows.front().cells;
}

} // namespace

TEST_CASE("a table is read as RFC 4180 has it") {
    CHECK(cells("a,b,c\r\n") == std::vector<std::string>{"a", "b", "c"});
    CHECK(cells("\"a,1\",\"b\"\"2\",\"c\n3\"") == std::vector<std::string>{"a,1", "b\"2", "c\n3"});
    CHECK(cells("a,,") == std::vector<std::string>{"a", "", ""});
    CHECK(cells("a\tb,c", '\t') == std::vector<std::string>{"a", "b,c"});
    const auto rows = read_table("a,\"b\nb\"\n\n , \nc,d", ',');
    REQUIRE(rows.size() == 2);
    CHECK(rows[1] == TableRow{5, {"c", "d"}});
    CHECK_THROWS_WITH(read_table("a\nb,\"c\nd", ','), Catch::Contains("line 2") && Catch::Contains("never closed"));
    CHECK(separator_of("a;b;c,d\n") == ';');
    CHECK(separator_of("a\tb\n") == '\t');
    CHECK(separator_of("a") == ',');
}

TEST_CASE("a table with a header becomes cards, whichever order its columns have") {
    ImportingText to;
    const ExchangeReport report = to.import("\xEF\xBB\xBF"
                                            "Tags,Back,Front,Deck,Key points\r\n"
                                            "\"orm, lazy\",A queryset,What is lazy?,ORM::Basics,\"One\nTwo\"\r\n"
                                            ",,No answer,,\r\n");
    CHECK(report == ExchangeReport{1, 0, {{"line 4", "its answer is empty"}}});
    CHECK(to.text("ORM/Basics.md") == R"(# Basics
<!-- topic: ORM/Basics -->

## What is lazy?
<!-- id: what-is-lazy
     level: mid
     seconds: 60
     tags: orm, lazy -->

### Answer
A queryset

### Key points
- One
- Two
)");
    CHECK(to.import("front,back\nWhat is lazy?,A queryset\n").cards == 0);
}

TEST_CASE("columns can be named by header or number, and without either the first two count") {
    const auto found = [](const std::string& text, const TableLayout& layout = {}) {
        return read_text_cards(text, "deck.tsv", layout);
    };
    const TextCards plain = found("Q1?\tA1\nQ2?\tA2\n");
    REQUIRE(plain.cards.size() == 2);
    CHECK(plain.cards[1].card.answer == "A2");
    CHECK(plain.cards[1].topic.path == "deck");
    CHECK(plain.columns ==
          std::vector<ColumnMeaning>{{"column 1", CardColumn::Question}, {"column 2", CardColumn::Answer}});
    const TextCards named =
        found("x\tWas\tWarum\n1\tQ?\tA\n", {{{CardColumn::Question, "Was"}, {CardColumn::Answer, "3"}}});
    REQUIRE(named.cards.size() == 1);
    CHECK(named.cards[0].card.question == "Q?");
    CHECK(named.cards[0].card.answer == "A");
    CHECK_THROWS_WITH(found("a\tb\n", {{{CardColumn::Question, "c"}}}), Catch::Contains("no column \"c\""));
    CHECK_THROWS_WITH(found("only\n"), Catch::Contains("--columns"));
    CHECK_THROWS_WITH(found(""), Catch::Contains("no row"));
    CHECK_THROWS_WITH(found("a\xFF\tb"), Catch::Contains("line 1"));
    CHECK_THROWS_WITH(found("\"a\tb"), Catch::Contains("never closed"));
}

TEST_CASE("questions and answers below each other become cards") {
    ImportingText to;
    const std::string text =
        "Notes before\nQ: What is a view?\nIn one word.\nA: A callable\n\n- takes a request\nquestion: Empty?\n";
    CHECK(to.import(text, "Django.txt") == ExchangeReport{1, 0, {{"line 7", "its answer is empty"}}});
    CHECK(to.text("Django.md") == R"(# Django
<!-- topic: Django -->

## What is a view?
<!-- id: what-is-a-view
     level: mid
     seconds: 60 -->

In one word.

### Answer
A callable

- takes a request
)");
    CHECK(to.import(text, "Django.txt").cards == 0);
    CHECK_THROWS_WITH(read_text_cards("nothing\n", "a.txt", {}), Catch::Contains("column"));
}

TEST_CASE(
    "a row that was changed changes its card, unless the learner changed that; the same question twice is two cards") {
    ImportingText to;
    CHECK(to.import("front,back\nA?,1\nA?,2\nB?,3\n").cards == 3);
    CHECK(to.collection.find("a-2"));
    std::string text = to.text("deck.md");
    text.replace(text.find("## B?"), 5, "## B, mine?");
    std::ofstream(to.folder / "deck.md", std::ios::binary) << text;
    const TableLayout none;
    const ExchangeReport report =
        import_text(to.collection, read_text_cards("front,back\nA?,new\nA?,2\nB?,new\n", "deck.csv", none), to.folder,
                    friday_morning + std::chrono::hours(1));
    CHECK(report.skipped == std::vector<Skipped>{{"line 4", "its card b was changed by you; yours stays"}});
    CHECK(to.collection.card(to.collection.find("a").value())->card.answer == "new");
    CHECK(to.collection.card(to.collection.find("a-2").value())->card.answer == "2");
    CHECK(to.collection.card(to.collection.find("b").value())->card.answer == "3");
}

TEST_CASE("what is exported as CSV reads back the same, formulas made harmless among it") {
    ImportingText to;
    to.scratch.write("own/t.md", "# T\n<!-- topic: t/u -->\n\n## =1+1 in *Excel*?\n<!-- id: formula\n     tags: a, b "
                                 "-->\n\n```\nx, \"y\"\n```\n\n"
                                 "### Answer\n-2, or \"two\"\n\n### Key points\n- @one\n- two\n");
    sync_path(to.collection, to.scratch / "own", Origin::Learner, friday_morning);
    const CardKey key = to.collection.find("formula").value();
    const std::string csv = export_csv(to.collection, std::vector{key}, friday_morning);
    CHECK(csv.find("'=1+1") != std::string::npos);
    ImportingText other;
    CHECK(other.import(csv, "cards.csv") == ExchangeReport{1, 0, {}});
    Card back = other.collection.card(other.collection.find("formula").value())->card;
    Card there = to.collection.card(key)->card;
    back.line = there.line = 0;
    CHECK(back == there);
}
