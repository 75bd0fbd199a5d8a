#include "study/search/cheat_sheet.h"

#include "study/collection/library.h"
#include "study/search/browse.h"
#include "support/catch.h"
#include "support/collection_builder.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

/// What is between the headline's count and the end.
std::string body_of(const CheatSheet& sheet) {
    const std::size_t begin = sheet.html.find('\n', sheet.html.find("<p class=\"count\">")) + 1;
    return sheet.html.substr(begin, sheet.html.find("</body>") - begin);
}

std::string body_of(CollectionBuilder& deck, std::initializer_list<CardKey> cards,
                    SheetOrder order = SheetOrder::AsGiven) {
    return body_of(cheat_sheet(deck.collection, std::vector<CardKey>(cards), "Cheat sheet", order));
}

bool has(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("a cheat sheet has each question with its prompt, one sentence and key points under its topic") {
    CollectionBuilder deck;
    Card card = open_card("count");
    card.question = "How many queries for `n` books?";
    card.prompt = "Look:\n\n```python\nif a < b:\n    pass\n```";
    card.one_sentence = "One for the list and one for *each* book.";
    card.key_points = {"The loop evaluates", "`author` is lazy & a query"};
    const CardKey count = deck.add(card);
    const CheatSheet sheet = cheat_sheet(deck.collection, std::vector{count}, "R & D", SheetOrder::Deck);
    CHECK(sheet.questions == 1);
    CHECK(has(sheet.html, "<title>R &amp; D</title>"));
    CHECK(has(sheet.html, "<h1>R &amp; D</h1>\n<p class=\"count\">1 question</p>\n"));
    CHECK(body_of(sheet) == R"(<h2>orm/relations</h2>
<div class="card">
<h3>How many queries for <code>n</code> books?</h3>
<p>Look:</p>
<pre>if a &lt; b:
    pass</pre>
<p class="sentence">One for the list and one for <em>each</em> book.</p>
<ul>
<li>The loop evaluates</li>
<li><code>author</code> is lazy &amp; a query</li>
</ul>
</div>
)");
}

TEST_CASE("a card without one sentence is there with its key points, and without these with how its answer begins") {
    CollectionBuilder deck;
    Card card = open_card("a");
    CHECK_FALSE(has(body_of(deck, {deck.add(card)}), "sentence"));
    const auto said = [&](const std::string& id, const std::string& answer) {
        Card bare = open_card(id);
        bare.key_points.clear();
        bare.answer = answer;
        const std::string body = body_of(deck, {deck.add(bare)});
        const std::string begin = "<p class=\"sentence\">";
        const std::size_t at = body.find(begin) + begin.size();
        return body.substr(at, body.find("</p>\n", at) - at);
    };
    CHECK(said("b", "It is *lazy*. It waits.") == "It is lazy.");
    CHECK(said("c", "101\\. The list is one. More.") == "101. The list is one.");
    CHECK(said("d", "A cache, e.g. Redis, in Django 5.2. More.") == "A cache, e.g. Redis, in Django 5.2.");
    CHECK(said("e", "Say \"no.\" Then go.") == "Say &quot;no.&quot;");
    CHECK(said("f", "Is it `a.b`? Yes.") == "Is it a.b?");
    CHECK(said("g", "No stop\n\nSecond.") == "No stop");
}

TEST_CASE(
    "a typed card says what it expects, a choice marks what is right, and a cloze stands once with its gaps filled") {
    CollectionBuilder deck;
    Card typed = open_card("typed");
    typed.kind = Kind::Typed;
    typed.expected = {"<101>", "one"};
    CHECK(has(body_of(deck, {deck.add(typed)}), "<p class=\"sentence\">&lt;101&gt; / one</p>"));
    Card choice = open_card("choice");
    choice.kind = Kind::Choice;
    choice.options = {{"`a`", true}, {"b", false}};
    CHECK(has(body_of(deck, {deck.add(choice)}), "<li><strong>✓ <code>a</code></strong></li>\n<li>b</li>\n"));
    Card cloze = open_card("cloze#1");
    cloze.kind = Kind::Cloze;
    cloze.gap = 1;
    cloze.prompt = "Use {{c1::a join::what}} and {{c2::a loop}}.";
    const CardKey first = deck.add(cloze);
    cloze.id = "cloze#2";
    cloze.gap = 2;
    const CheatSheet sheet = cheat_sheet(deck.collection, std::vector{first, deck.add(cloze)}, "", SheetOrder::Deck);
    CHECK(sheet.questions == 1);
    CHECK(has(sheet.html, "<p>Use a join and a loop.</p>"));
}

TEST_CASE("topics come in the deck's order, or in that of a path's first card of each") {
    CollectionBuilder deck;
    const auto add = [&](const char* id, const char* topic, int line) {
        Card card = open_card(id, topic);
        card.question = id;
        card.line = line;
        card.key_points.clear();
        card.one_sentence = "Yes";
        return deck.add(card);
    };
    const CardKey b2 = add("b2", "b", 20), b1 = add("b1", "b", 10), a1 = add("a1", "a", 5);
    const auto headings = [&](SheetOrder order) {
        const std::string body = body_of(deck, {a1, b2, b1, a1}, order);
        std::string all;
        for (std::size_t at = 0; (at = body.find("<h", at)) != std::string::npos; ++at)
            all += body.substr(at + 4, body.find("</h", at) - at - 4) + " ";
        return all;
    };
    CHECK(headings(SheetOrder::Deck) == "b b1 b2 a a1 ");
    CHECK(headings(SheetOrder::AsGiven) == "a a1 b b2 b1 ");
}

TEST_CASE("a stranger's card puts no markup, script, picture or style into a cheat sheet") {
    CollectionBuilder deck;
    const std::string hostile =
        "<script>alert(1)</script> <img src=x onerror=alert(1)> [link](javascript:alert(1)) "
        "![remote](https://example.com/a.png) ![near \"> <b>](pictures/a.svg) </style></div></body> {{c1::<b>}}";
    Card card = open_card("hostile", "topic");
    card.question = hostile;
    card.prompt = hostile + "\n\n```html\n</pre><script>\n```\n\n<script>\nalert(1)\n</script>\n\n- " + hostile;
    card.one_sentence = hostile;
    card.key_points = {hostile};
    card.options = {{hostile, true}};
    const CardKey key = deck.add(card);
    for (const char* title : {"Sheet", "</title><script>alert(1)</script>"}) {
        const CheatSheet sheet = cheat_sheet(deck.collection, std::vector{key}, title, SheetOrder::Deck);
        for (const char* markup : {"<script", "<img", "<b>", "javascript:alert(1)\"", "src=\""})
            CHECK_FALSE(has(sheet.html, markup));
        for (const char* once : {"</title>", "</style>", "</body>", "</div>"})
            CHECK(sheet.html.find(once) == sheet.html.rfind(once));
        CHECK(has(sheet.html, "[near &quot;&gt; &lt;b&gt;]"));
    }
}

TEST_CASE("a path's cheat sheet has its title, its cards and its order; narrowed by a search, the deck's order") {
    CollectionBuilder deck;
    for (const char* id : {"a1", "a2", "b1", "c1#1", "c1#2", "d1"}) {
        Card card = open_card(id, std::string(1, id[0]));
        card.question = id;
        card.one_sentence = "Yes";
        deck.add(card);
    }
    deck.store.paths.replace(deck.source, {{"weekend", "One weekend", "All", 2, 40, {"c1", "a2", "gone", "b1", "a1"}}});
    const auto headings = [&](const CardQuery& query) {
        const std::string html = cheat_sheet(deck.collection, query, "Title", friday_morning).html;
        std::string all;
        for (std::size_t at = 0; (at = html.find("<h", at)) != std::string::npos; ++at)
            if (html[at + 2] == '1' || html[at + 2] == '3')
                all += html.substr(at + 4, html.find("</h", at) - at - 4) + " ";
        return all;
    };
    const CardQuery path{CardQuery::Join::Term, {}, PathTerm{"weekend"}};
    CHECK(headings(path) == "One weekend c1#1 a2 a1 b1 ");
    CHECK(headings({CardQuery::Join::All, {path}, {}}) == "One weekend c1#1 a2 a1 b1 ");
    const CardQuery open{CardQuery::Join::Term, {}, KindTerm{Kind::Open}};
    CHECK(headings({CardQuery::Join::All, {path, open}, {}}) == "Title a1 a2 b1 c1#1 ");
    CHECK(headings({CardQuery::Join::Term, {}, PathTerm{"none"}}) == "Title ");
}

TEST_CASE("the whole shipped deck fits on a cheat sheet that loads nothing") {
    const Scratch scratch;
    Collection collection(scratch / "collection.sqlite", friday_morning, utc_offset);
    sync_path(collection, shipped_deck_folder(), Origin::Shipped, friday_morning);
    const std::vector<CardKey> cards = find_cards(collection, {}, {}, friday_morning);
    const CheatSheet sheet = cheat_sheet(collection, cards, "Everything", SheetOrder::Deck);
    CHECK(sheet.questions > 500);
    CHECK_FALSE(has(sheet.html, " src="));
    std::size_t headings = 0;
    for (std::size_t at = 0; (at = sheet.html.find("<h2>", at)) != std::string::npos; ++at)
        ++headings;
    CHECK(headings == collection.topics().size());
}
