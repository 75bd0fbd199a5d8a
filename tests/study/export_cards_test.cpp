#include "study/search/export_cards.h"

#include "cards/parse/deck_folder.h"
#include "cards/parse/parse.h"
#include "study/collection/library.h"
#include "study/search/browse.h"
#include "study/search/export_files.h"
#include "study/upkeep/deck_sync.h"
#include "support/catch.h"
#include "support/collection_builder.h"

#include <algorithm>
#include <clocale>

#include <map>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

/// A card without what only its file decides: the line.
Card without_line(Card card) {
    card.line = 0;
    return card;
}

/// A card's text where its pictures lie in the folder `pictures` beside it.
std::string with_pictures_beside(std::string text) {
    const std::string above = "](../pictures/";
    for (std::size_t at = text.find(above); at != std::string::npos; at = text.find(above, at))
        text.replace(at, above.size(), "](pictures/");
    return text;
}

std::map<std::string, Card> cards_by_id(const std::vector<TopicMarkdown>& texts) {
    std::map<std::string, Card> cards;
    for (const TopicMarkdown& text : texts) {
        const ParsedFile file = parse_cards(text.markdown, text.topic + ".md", text.topic + ".md");
        INFO(text.markdown);
        CHECK(file.topic.path == text.topic);
        for (const Problem& problem : file.problems)
            FAIL_CHECK(to_text(problem));
        for (const Card& card : file.cards)
            cards.emplace(card.id, without_line(card));
    }
    return cards;
}

} // namespace

TEST_CASE("the whole shipped deck, exported as Markdown, reads back as it was") {
    const Scratch scratch;
    Collection collection(scratch / "deck.sqlite", friday_morning, utc_offset);
    Store& store = collection.store();
    sync_path(collection, shipped_deck_folder(), Origin::Shipped, friday_morning);
    const std::vector<CardKey> keys = find_cards(collection, {}, {}, friday_morning);
    REQUIRE(keys.size() > 500);
    const std::map<std::string, Card> read = cards_by_id(export_markdown(collection, keys));
    CHECK(read.size() == keys.size());
    for (const CardKey key : keys) {
        const Card card = without_line(store.cards.of(key)->card);
        INFO(card.id);
        const auto found = read.find(card.id);
        REQUIRE(found != read.end());
        if (card_markdown(card).find("](../pictures/") == std::string::npos)
            CHECK(found->second == card);
        CHECK(card_markdown(found->second) == with_pictures_beside(card_markdown(card)));
    }
}

TEST_CASE("parts of several lines read back as they were") {
    CollectionBuilder deck;
    Card card = open_card("many-lines");
    card.key_points = {"One line\nand another", "With code:\n\n```python\nfor x in y:\n    pass\n```", "*Last*"};
    card.answer = "First.\n\n- a\n- b";
    card.follow_ups = {{"And `why`?", "Because.\n\nReally."}, {"And then?", "Nothing."}};
    card.trap = "Thinking *so*.";
    card.asked = Asked::Often;
    card.family = "lazy-querysets";
    card.one_sentence = "Because it is *lazy*.";
    card.hints = {"Count.", "Twice.\n\nAnd again."};
    card.proof = "```python run\nprint(1)\n```";
    card.weak_answer = "\"It depends.\" On what?";
    card.sources = {{"The docs", "https://docs.djangoproject.com/en/5.2/"}};
    card.tags = {"n+1", "select_related"};
    card.django = ">=5.0";
    Card choice = open_card("choice");
    choice.kind = Kind::Choice;
    choice.options = {{"`a`", true}, {"b\nor c", false}};
    Card typed = open_card("typed");
    typed.kind = Kind::Typed;
    typed.expected = {"len()", "count"};
    Card exercise = open_card("exercise");
    exercise.kind = Kind::Exercise;
    exercise.seconds = 720;
    exercise.prompt = "Write `f`.\n\n```python models\nx = 1\n```\n\n```python starter\ndef f(): ...\n```";
    exercise.checks = "```python check: it is one\nassert f() == 1\n```";
    exercise.solution = "```python\ndef f():\n    return x\n```";
    exercise.wrong = {{"it is `two`", "```python fails: it is one\ndef f():\n    return 2\n```"}};
    const std::vector keys{deck.add(card), deck.add(choice), deck.add(typed), deck.add(exercise)};
    const auto read = cards_by_id(export_markdown(deck.collection, keys));
    CHECK(read.at("many-lines") == card);
    CHECK(read.at("choice") == choice);
    CHECK(read.at("typed") == typed);
    CHECK(read.at("exercise") == exercise);
}

TEST_CASE("what is plain text in a card reads back as it was, whatever it means to Markdown") {
    CollectionBuilder deck;
    Card typed = open_card("typed");
    typed.kind = Kind::Typed;
    typed.expected = {"__new__", "*args",     "<title>",   "a  b",       "1. one",        "# hash",     "{{ x }}",
                      "[x] y",   "`tick`",    "``",        "> quoted",   "- minus",       "\\d+\\.\\d", "&amp;",
                      "![a](b)", "$a*b*c$",   "| a | b |", "http://a.b", "<!-- no -->",   "~~gone~~",   "---",
                      "***",     "{{c1::x}}", "+ plus",    "```",        "a <b> ` c `` d"};
    typed.sources = {{"Docs", "https://example.com/a b"},
                     {"https://example.com/x_(y)", "https://example.com/x_(y)"},
                     {"Old `code`", "https://example.com/(a"},
                     {"Angles", "https://example.com/<x>"},
                     {"Stars", "https://example.com/*a*_b_"}};
    Card choice = open_card("choice");
    choice.kind = Kind::Choice;
    choice.prompt = "Either\n\n- a list\n- of two";
    choice.options = {{"`a`", true}, {"\\[x\\] in a box", false}, {"1. b", false}};
    Card stars = choice;
    stars.id = "stars";
    stars.prompt = "Or\n\n* a list\n* of two";
    const std::vector keys{deck.add(typed), deck.add(choice), deck.add(stars)};
    const auto read = cards_by_id(export_markdown(deck.collection, keys));
    REQUIRE(read.size() == 3);
    CHECK(read.at("typed").expected == typed.expected);
    CHECK(read.at("typed").sources == typed.sources);
    for (const Card& each : {choice, stars}) {
        CAPTURE(each.id);
        CHECK(read.at(each.id).prompt == each.prompt);
        for (std::size_t i = 0; i < each.options.size(); ++i)
            CHECK(read.at(each.id).options.at(i) == each.options[i]);
        CHECK(card_markdown(read.at(each.id)) == card_markdown(each));
        CHECK(read.at(each.id) == each);
    }
}

TEST_CASE("the pictures of cards go with them, each under a name of its own, wherever the cards are exported to") {
    const Scratch scratch;
    Collection collection(scratch / "collection.sqlite", friday_morning, utc_offset);
    const std::string answer = "\n\n### Answer\nYes.\n";
    scratch.write("deck/a b.png", "one");
    scratch.write("deck/sub/a-b.png", "two");
    scratch.write("outside.png", "three");
    scratch.write("deck/sub/x.md", "# X\n\n## First?\n<!-- id: first -->\n\n![one](<../a b.png> \"said\") and "
                                   "![two](a-b.png), `![two](a-b.png)`\n\n![gone](gone.png)" +
                                       answer + "\n## Second?\n<!-- id: second -->\n\n![one](../a%20b.png)" + answer);
    scratch.write("deck/y.md", "# Y\n\n## Third?\n<!-- id: third -->\n\n![two](sub/a-b.png)" + answer);
    sync_path(collection, scratch / "deck", Origin::Learner, friday_morning);
    const std::vector<CardKey> keys = find_cards(collection, {}, {}, friday_morning);
    REQUIRE(keys.size() == 3);

    save_export(markdown_files(export_markdown(collection, keys), scratch / "all.md"), {});
    const DeckFolder all = list_deck(scratch / "all");
    REQUIRE(all.files.size() == 2);
    std::vector<std::string> missing;
    for (const DeckFile& listed : all.files) {
        const std::string& name = listed.path;
        const ParsedFile file = parse_cards(read_text(all.root / name), name, name);
        CHECK(file.rejected.empty());
        for (const Problem& problem : missing_pictures(file.pictures, all.root, name, name))
            missing.push_back(problem.message);
    }
    REQUIRE(missing.size() == 1);
    CHECK(missing.front().find("gone.png") != std::string::npos);
    CHECK(read_text(scratch / "all/sub/pictures/a-b.png") != read_text(scratch / "all/sub/pictures/a-b-2.png"));

    // A single topic goes to the file that was named.
    const std::vector third{*collection.store().cards.find("third")};
    save_export(markdown_files(export_markdown(collection, third), scratch / "out/third.md"), {});
    CHECK(read_text(scratch / "out/pictures/a-b.png") == "two");
    CHECK(read_text(scratch / "out/third.md").find("![two](pictures/a-b.png)") != std::string::npos);
}

TEST_CASE("each topic has its own text, in the order of the cards, and gaps of one heading are written once") {
    CollectionBuilder deck;
    Card first = open_card("gaps#1", "orm");
    first.kind = Kind::Cloze;
    first.gap = 1;
    first.prompt = "{{c1::one}} and {{c2::two}}";
    Card second = first;
    second.id = "gaps#2";
    second.gap = 2;
    const std::vector keys{deck.add(open_card("a", "views")), deck.add(second), deck.add(first)};
    const auto texts = export_markdown(deck.collection, keys);
    REQUIRE(texts.size() == 2);
    CHECK(texts[0].topic == "views");
    CHECK(texts[1].topic == "orm");
    const auto read = cards_by_id(texts);
    CHECK(read.size() == 3);
    CHECK(read.at("gaps#1") == first);
    CHECK(read.at("gaps#2") == second);
}

TEST_CASE("CSV has a line for each card, and quotes what needs it") {
    CollectionBuilder deck;
    Card card = open_card("one");
    card.question = "What is \"lazy\", and why?";
    card.tags = {"a", "b"};
    const CardKey one = deck.add(card), two = deck.add(open_card("two"));
    deck.grade(one, Grade::Good, friday_morning - 24h, 2);
    deck.store.marks.flag(two, Flag::On, friday_morning);
    const std::string csv = export_csv(deck.collection, std::vector{one, two}, friday_morning);
    const std::size_t second = csv.find("\r\n") + 2, third = csv.find("\r\n", second) + 2;
    CHECK(csv.substr(0, second) ==
          "\xEF\xBB\xBF" // so that spreadsheets take it for UTF-8
          "id,topic,level,kind,tags,django,question,prompt,answer,key_points,state,due,interval_days,stability_days,"
          "difficulty,retrievability,reviews,lapses,suspended,flagged\r\n");
    CHECK(
        csv.substr(second).starts_with("one,orm/relations,mid,open,\"a, b\",,\"What is \"\"lazy\"\", and why?\",,What "
                                       "it says.,It says something,learning,2026-11-21T09:00:00Z,2,"));
    CHECK(csv.substr(third) ==
          "two,orm/relations,mid,open,,,What does two mean?,,What it says.,It says something,new,,,,,,"
          "0,0,no,yes\r\n");
}

TEST_CASE("no cell of a CSV is a formula to a spreadsheet, and numbers have a point in every locale") {
    CollectionBuilder deck;
    Card card = open_card("one");
    card.question = "=HYPERLINK(\"http://x\")";
    card.prompt = "+1";
    card.answer = "-2 is negative";
    card.key_points = {"@SUM(A1)", "b"};
    card.tags = {"\tx"};
    const CardKey key = deck.add(card);
    deck.grade(key, Grade::Good, friday_morning, 2.5);
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    for (const char* locale : {"de_DE.UTF-8", "fr_FR.UTF-8", "de_DE"})
        if (std::setlocale(LC_NUMERIC, locale))
            break;
    const std::string csv = export_csv(deck.collection, std::vector{key}, friday_morning);
    const std::vector<SettingText> settings = describe(Settings{});
    std::setlocale(LC_NUMERIC, before.c_str());
    for (const char* cell : {",\"'=HYPERLINK(\"\"http://x\"\")\",", ",'+1,", ",'-2 is negative,", ",\"'@SUM(A1)\nb\",",
                             ",'\tx,", ",2.5,"}) {
        CAPTURE(csv, cell);
        CHECK(csv.find(cell) != std::string::npos);
    }
    const auto retention = std::ranges::find(settings, "desired-retention", &SettingText::key);
    REQUIRE(retention != settings.end());
    CHECK(retention->value == "0.9");
}
