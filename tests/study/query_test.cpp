#include "study/search/query.h"
#include "support/catch.h"

#include <map>

using namespace greenroom;
using namespace std::chrono_literals;

namespace {

using Join = CardQuery::Join;

const Calendar calendar(4h, [](Instant) { return 0s; });

CardQuery term(CardTerm wanted) { return {Join::Term, {}, std::move(wanted)}; }
CardQuery word(const std::string& text) { return term(TextTerm{text, TextTerm::Match::Prefix}); }
CardQuery phrase(const std::string& text) { return term(TextTerm{text, TextTerm::Match::Whole}); }
CardQuery all(std::vector<CardQuery> parts) { return {Join::All, std::move(parts), {}}; }
CardQuery any(std::vector<CardQuery> parts) { return {Join::Any, std::move(parts), {}}; }
CardQuery negated(CardQuery part) { return {Join::Not, {std::move(part)}, {}}; }

CardQuery figure(CardProperty figure, Comparison comparison, double value, double precision = 0) {
    return term(PropertyTerm{figure, comparison, value, precision});
}

CardQuery read(const std::string& text) {
    const auto read = parse_query(text, calendar);
    const auto* error = std::get_if<QueryError>(&read);
    INFO(text << (error ? ": " + error->message.english() : ""));
    REQUIRE_FALSE(error);
    return std::get<CardQuery>(read);
}

QueryError error_of(const std::string& text) {
    const auto read = parse_query(text, calendar);
    INFO(text);
    REQUIRE(std::holds_alternative<QueryError>(read));
    return std::get<QueryError>(read);
}

/// The part of a text that an error is about.
std::string wrong_part(const std::string& text) {
    const QueryError error = error_of(text);
    return text.substr(error.offset, error.length);
}

} // namespace

TEST_CASE("a query of nothing but spaces finds everything") {
    CHECK(read("") == CardQuery{});
    CHECK(read(" \t\n ") == CardQuery{});
}

TEST_CASE("words also stand for what begins with them, phrases only for themselves") {
    CHECK(read("select_related") == word("select_related"));
    CHECK(read("\"lazy queryset\"") == phrase("lazy queryset"));
    CHECK(read("n+1") == word("n+1"));
    CHECK(read("größe") == word("größe"));
    CHECK(read("null=True") == word("null=True"));
    CHECK(read("10:30") == word("10:30"));
}

TEST_CASE("every condition can be written") {
    const std::map<std::string, CardQuery> written{
        {"topic:orm", term(TopicTerm{"orm"})},
        {"topic:/orm/relations/", term(TopicTerm{"orm/relations"})},
        {"level:junior", term(LevelTerm{Level::Junior})},
        {"level:mid", term(LevelTerm{Level::Mid})},
        {"level:senior", term(LevelTerm{Level::Senior})},
        {"kind:open", term(KindTerm{Kind::Open})},
        {"kind:choice", term(KindTerm{Kind::Choice})},
        {"kind:cloze", term(KindTerm{Kind::Cloze})},
        {"kind:typed", term(KindTerm{Kind::Typed})},
        {"kind:exercise", term(KindTerm{Kind::Exercise})},
        {"tag:n+1", term(TagTerm{"n+1"})},
        {"path:weekend", term(PathTerm{"weekend"})},
        {"tag:\"model form\"", term(TagTerm{"model form"})},
        {"django:5.2", term(DjangoTerm{"5.2"})},
        {"is:due", term(StateTerm{CardState::Due})},
        {"is:new", term(StateTerm{CardState::New})},
        {"is:learning", term(StateTerm{CardState::Learning})},
        {"is:mature", term(StateTerm{CardState::Mature})},
        {"is:suspended", term(StateTerm{CardState::Suspended})},
        {"is:leech", term(StateTerm{CardState::Leech})},
        {"is:flagged", term(StateTerm{CardState::Flagged})},
        {"is:archived", term(StateTerm{CardState::Archived})},
        {"graded:again", term(GradeTerm{Grade::Again})},
        {"graded:hard", term(GradeTerm{Grade::Hard})},
        {"graded:good", term(GradeTerm{Grade::Good})},
        {"graded:easy", term(GradeTerm{Grade::Easy})},
        {"due<7d", figure(CardProperty::Due, Comparison::Less, 7)},
        {"due>=-3", figure(CardProperty::Due, Comparison::AtLeast, -3)},
        {"interval<=2w", figure(CardProperty::Interval, Comparison::AtMost, 14)},
        {"interval>1mo", figure(CardProperty::Interval, Comparison::More, 30)},
        {"interval<1y", figure(CardProperty::Interval, Comparison::Less, 365)},
        {"stability<10", figure(CardProperty::Stability, Comparison::Less, 10)},
        {"stability<12h", figure(CardProperty::Stability, Comparison::Less, 0.5)},
        {"difficulty>7.5", figure(CardProperty::Difficulty, Comparison::More, 7.5)},
        {"retrievability<0.9", figure(CardProperty::Retrievability, Comparison::Less, 0.9)},
        {"retrievability<50%", figure(CardProperty::Retrievability, Comparison::Less, 0.5)},
        {"reviews>5", figure(CardProperty::Reviews, Comparison::More, 5)},
        {"lapses>=3", figure(CardProperty::Lapses, Comparison::AtLeast, 3)},
    };
    for (const auto& [text, query] : written)
        CHECK((text + ": " + (read(text) == query ? "as meant" : "otherwise")) == text + ": as meant");
}

TEST_CASE("equal means equal to the digits that are written") {
    CHECK(read("interval=7") == figure(CardProperty::Interval, Comparison::Equal, 7, 0.5));
    CHECK(read("difficulty=5.2") == figure(CardProperty::Difficulty, Comparison::Equal, 5.2, 0.05));
    CHECK(read("interval=2w") == figure(CardProperty::Interval, Comparison::Equal, 14, 3.5));
}

TEST_CASE("a graded day is the learner's study day") {
    const Calendar berlin(4h, [](Instant) { return 3600s; });
    const auto query = std::get<CardQuery>(parse_query("graded:2026-11-20", berlin));
    const Instant four_in_berlin{1'795'143'600'000ms}; // 2026-11-20T03:00:00Z
    CHECK(query == term(GradedBetweenTerm{four_in_berlin, four_in_berlin + 24h}));
}

TEST_CASE("parts side by side must all hold, or binds less, brackets group and a minus negates") {
    CHECK(read("a b") == all({word("a"), word("b")}));
    CHECK(read("a b or c") == any({all({word("a"), word("b")}), word("c")}));
    CHECK(read("a (b or c)") == all({word("a"), any({word("b"), word("c")})}));
    CHECK(read("-a") == negated(word("a")));
    CHECK(read("-(a b) -level:senior") ==
          all({negated(all({word("a"), word("b")})), negated(term(LevelTerm{Level::Senior}))}));
    CHECK(read("--a") == negated(negated(word("a"))));
    CHECK(read("-\"a b\"") == negated(phrase("a b")));
    CHECK(read("((a))") == word("a"));
    CHECK(read("a\"b c\"d") == all({word("a"), phrase("b c"), word("d")}));
    CHECK(read("\"or\" order") == all({phrase("or"), word("order")}));
}

TEST_CASE("case does not count in keys, their words and or") {
    CHECK(read("LEVEL:Senior OR Is:DUE or Due<7D") ==
          any({term(LevelTerm{Level::Senior}), term(StateTerm{CardState::Due}),
               figure(CardProperty::Due, Comparison::Less, 7)}));
}

TEST_CASE("what full-text search would take for syntax is text") {
    CHECK(read("NEAR(a)") == all({word("NEAR"), word("a")}));
    CHECK(read("a* ^b AND {question} c%") ==
          all({word("a*"), word("^b"), word("AND"), word("{question}"), word("c%")}));
    CHECK(read("'a'; DROP TABLE card; --x") ==
          all({word("'a';"), word("DROP"), word("TABLE"), word("card;"), negated(negated(word("x")))}));
    CHECK(wrong_part("'; DROP TABLE card") == "';");
    CHECK(read("🦄") == word("🦄"));
    CHECK(read(std::string("a\0b", 3)) == all({word("a"), word("b")}));
}

TEST_CASE("a wrong query says what is wrong, where, and what is allowed") {
    CHECK(error_of("orm level:expert") == QueryError{10, 6, "this is no level; level: takes junior, mid or senior"});
    CHECK(error_of("level:") == QueryError{6, 0, "level: takes junior, mid or senior"});
    CHECK(error_of("a levl:mid") ==
          QueryError{2, 4, "there is no \"levl\"; the nearest is level:, and text with a sign in it goes in quotes"});
    CHECK(error_of("stabilty<3").message ==
          "there is no \"stabilty\"; the nearest is stability<, and text with a sign in it goes in quotes");
    CHECK(error_of("is:dew").message ==
          "this is no state; is: takes due, new, learning, mature, suspended, leech, flagged or archived");
    CHECK(error_of("due:7").message == "\"due\" is compared, as in due<7 or due>=7");
    CHECK(error_of("level<mid").message == "\"level\" is followed by a colon, as in level:…");
    CHECK(error_of("due<soon").message ==
          "due is compared with a number of days from now, such as 7d, 12h, 2w, 1mo or 1y; -3d is three days ago");
    CHECK(error_of("retrievability>90").message == "retrievability is compared with a share such as 0.9 or 90%");
    CHECK(error_of("reviews>2.5").message == "reviews is compared with a whole number");
    CHECK(error_of("django:new").message == "django: takes a version, such as django:5.2");
    CHECK(error_of("path:").message == "path: takes the id of a path, such as path:weekend");
    CHECK(error_of("tag:").message == "tag: takes a tag, such as tag:n+1");
    CHECK(error_of("topic:/").message == "topic: takes the path of a topic, such as topic:orm or topic:orm/relations");
    CHECK(error_of("graded:2026-13-40").message ==
          "graded: takes again, hard, good or easy, or a day such as graded:2026-11-20");
}

TEST_CASE("the wrong part is marked") {
    CHECK(wrong_part("a (b c") == "(");
    CHECK(wrong_part("a ) b") == ")");
    CHECK(wrong_part("a \"b c") == "\"b c");
    CHECK(wrong_part("or a") == "or");
    CHECK(wrong_part("a or") == "or");
    CHECK(wrong_part("a or or b") == "or");
    CHECK(wrong_part("len()") == "(");
    CHECK(wrong_part("a - b") == "-");
    CHECK(wrong_part("ä kind:x") == "x");
    CHECK(wrong_part("** a") == "**");
    CHECK(wrong_part("a \xFF b") == "\xFF");
}

TEST_CASE("a wrong query is shown with a caret under the wrong part") {
    CHECK(with_caret("größe level:x", error_of("größe level:x")) == "größe level:x\n            ^");
}

TEST_CASE("nesting and length are bounded") {
    const std::string deep(static_cast<std::size_t>(deepest_query), '(');
    CHECK(read(deep + "a" + std::string(deep.size(), ')')) == word("a"));
    CHECK(error_of("(" + deep + "a").message ==
          "brackets and minuses are nested deeper than 32 levels; take some away");
    CHECK(error_of(std::string(100'000, '-') + "a").offset == deep.size());
    CHECK(error_of(std::string(100'000, '(')).offset == deep.size());
    std::string words;
    for (int n = 0; n < longest_query; ++n)
        words += "a ";
    CHECK(read(words).parts.size() == static_cast<std::size_t>(longest_query));
    CHECK(error_of(words + "a").message == "there are more than 200 words and conditions; use fewer");
}

TEST_CASE("a query too long to be one is refused before anything is looked for") {
    const Calendar calendar(std::chrono::hours{4}, [](Instant) { return std::chrono::seconds{0}; });
    const auto parsed = parse_query("\"" + std::string(120'000, 'a') + "\"", calendar);
    REQUIRE(std::holds_alternative<QueryError>(parsed));
    CHECK(std::get<QueryError>(parsed).message == "this is longer than 4096 bytes; use fewer words");
}
