#include "support/catch.h"
#include "support/deck_builder.h"

#include <algorithm>
#include <set>
#include <string>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

InterviewPlan some_plan() {
    return {.title = "Senior loop",
            .shape = InterviewShape::SeniorLoop,
            .format = InterviewFormat::Conversation,
            .topics = {"orm", "a, \"b\""},
            .levels = {Level::Mid, Level::Senior},
            .tags = {"star"},
            .length = {InterviewLength::Unit::Minutes, 45},
            .pace = InterviewPace::Strict,
            .reviews = RecordReviews::No,
            .seed = 0xFFFF'FFFF'FFFF'FFFE};
}

/// A card whose every part that an interview keeps is set.
Card full_card(const std::string& id) {
    Card card = open_card(id);
    card.tags = {"star", "scenario"};
    card.prompt = "Say";
    card.follow_ups = {{"And?", "So."}, {"Why?", "Thus."}};
    card.trap = "A trap";
    card.asked = Asked::Often;
    card.family = "n-plus-one";
    card.hints = {"A hint"};
    card.sources = {{"Docs", "https://docs.djangoproject.com/"}};
    return card;
}

} // namespace

TEST_CASE("an interview is read as it was stored, questions, plan and state") {
    DeckBuilder deck;
    const Card card = full_card("a");
    const AskedQuestion question{deck.add(card), card};
    const std::int64_t key = deck.store.interviews.begin("id-1", some_plan(), {question}, friday_morning);
    const InterviewRecord expected{key, "id-1", some_plan(), friday_morning, std::nullopt, InterviewState::Open};
    CHECK(deck.store.interviews.open() == expected);
    CHECK(deck.store.interviews.find("id-1") == expected);
    CHECK(deck.store.interviews.all() == std::vector{expected});
    CHECK(deck.store.interviews.entries(key) == std::vector<InterviewEntry>{{question, QuestionState{}}});

    QuestionState state;
    state.step = InterviewStep::Done;
    state.follow_up = 1;
    state.clock = 1ms;
    state.elapsed = 12s;
    state.time_up = true;
    state.ticked = {0};
    state.chosen = {1, 3};
    state.text = "notes";
    state.follow_ups = {{0, 3s, FollowUpResult::Survived}, {1, 4s, FollowUpResult::Lost}};
    state.outcome = AnswerOutcome::Answered;
    state.share = 0.25;
    state.suggested = Grade::Again;
    state.grade = Grade::Hard;
    state.answered = friday_morning + 1min;
    const QuestionState saved = deck.store.interviews.save(key, 0, state);
    CHECK(saved.revision == 1);
    CHECK(deck.store.interviews.entries(key)[0].state == saved);
    deck.store.interviews.end(key, InterviewState::Finished, friday_morning + 2min);
    CHECK_FALSE(deck.store.interviews.open());
    CHECK(deck.store.interviews.find("id-1")->ended == friday_morning + 2min);
}

TEST_CASE("the code of an exercise is read as it was stored, goes with its interview and comes back with it") {
    DeckBuilder deck;
    Card card = full_card("a");
    card.kind = Kind::Exercise;
    card.checks = "```python check: it is one\nassert f() == 1\n```";
    InterviewPlan plan = some_plan();
    plan.format = InterviewFormat::LiveCoding;
    const std::int64_t key = deck.store.interviews.begin("id-1", plan, {{deck.add(card), card}}, friday_morning);
    QuestionState state;
    state.code = {.text = "def f():\n    return 1\n",
                  .changed = true,
                  .hints = 2,
                  .runs = 5,
                  .passed = 3,
                  .checks = 4,
                  .queries = 7,
                  .first_green = 252s};
    state = deck.store.interviews.save(key, 0, state);
    CHECK(deck.store.interviews.entries(key)[0].state == state);
    state.code.first_green.reset();
    state.code.text.clear();
    state = deck.store.interviews.save(key, 0, state);
    const std::vector<InterviewEntry> entries = deck.store.interviews.entries(key);
    CHECK(entries[0].state == state);

    const InterviewRecord record = deck.store.interviews.find("id-1").value();
    CHECK(record.plan == plan);
    deck.store.interviews.remove(key, friday_morning);
    CHECK(deck.store.database.connection().execAndGet("SELECT count(*) FROM interview_code").getInt() == 0);
    deck.store.interviews.put_back(record, entries, friday_morning);
    CHECK(deck.store.interviews.entries(key) == entries);

    deck.store.interviews.replace_question(key, 0, {entries[0].question.key, card});
    CHECK(deck.store.interviews.entries(key)[0].state == QuestionState{});
}

TEST_CASE("how an answer was spoken is read as it was stored, goes with its interview and comes back with it") {
    DeckBuilder deck;
    const AskedQuestion a{deck.add(full_card("a")), full_card("a")}, b{deck.add(full_card("b")), full_card("b")};
    InterviewTable& interviews = deck.store.interviews;
    const std::int64_t key = interviews.begin("id-1", some_plan(), {a, b}, friday_morning);
    SpokenAnswer spoken;
    spoken.file = "id-1-2.opus";
    interviews.save_spoken(key, 1, spoken);
    CHECK(interviews.entries(key)[1].spoken == spoken);
    spoken.length = 61s;
    spoken.first_word = 1200ms;
    spoken.speaking = 48s;
    spoken.pauses = {{5s, 2500ms}, {20s, 3s}};
    spoken.loudness = -23.5;
    spoken.words = 120;
    spoken.fillers = 4;
    interviews.save_spoken(key, 1, spoken);
    const std::vector<InterviewEntry> entries = interviews.entries(key);
    CHECK_FALSE(entries[0].spoken);
    CHECK(entries[1].spoken == spoken);
    CHECK(interviews.spoken_answers() ==
          std::vector<SpokenAttempt>{{"id-1", friday_morning, 1, "b", std::chrono::seconds{b.card.seconds}, spoken}});

    interviews.end(key, InterviewState::Finished, friday_morning);
    const InterviewRecord record = interviews.find("id-1").value();
    interviews.remove(key, friday_morning);
    CHECK(interviews.spoken_answers().empty());
    interviews.save_spoken(key, 1, spoken);
    CHECK(interviews.spoken_answers().empty());
    interviews.put_back(record, entries, friday_morning);
    CHECK(interviews.entries(key) == entries);
}

TEST_CASE("an answer to a state that is no longer the stored one, or of an ended interview, is refused") {
    DeckBuilder deck;
    const std::int64_t key =
        deck.store.interviews.begin("id-1", some_plan(), {{deck.add(open_card("a")), open_card("a")}}, friday_morning);
    const QuestionState saved = deck.store.interviews.save(key, 0, {});
    CHECK_THROWS_AS(deck.store.interviews.save(key, 0, QuestionState{}), StaleInterview);
    deck.store.interviews.end(key, InterviewState::Abandoned, friday_morning);
    CHECK_THROWS_AS(deck.store.interviews.save(key, 0, saved), StaleInterview);
    CHECK_THROWS_AS(deck.store.interviews.end(key, InterviewState::Finished, friday_morning), StaleInterview);
    CHECK(deck.store.interviews.entries(key)[0].state == saved);
}

TEST_CASE("only one interview is under way in a deck") {
    DeckBuilder deck;
    const AskedQuestion question{deck.add(open_card("a")), open_card("a")};
    deck.store.interviews.begin("id-1", some_plan(), {question}, friday_morning);
    CHECK_THROWS_AS(deck.store.interviews.begin("id-2", some_plan(), {question}, friday_morning), StoreError);
    CHECK(deck.store.interviews.all().size() == 1);
}

TEST_CASE("candidates are the active cards with what drawing must know of them") {
    DeckBuilder deck;
    const CardKey a = deck.add(full_card("a"));
    for (const char* id : {"suspended", "buried", "archived", "back"})
        deck.add(open_card(id));
    deck.grade(a, Grade::Good, friday_morning);
    deck.store.marks.suspend(*deck.store.cards.find("suspended"), Suspension::Suspended, friday_morning);
    deck.store.marks.bury(*deck.store.cards.find("buried"), friday_morning + 24h, friday_morning);
    deck.store.marks.bury(*deck.store.cards.find("back"), friday_morning, friday_morning);
    deck.store.cards.archive("archived", friday_morning);
    auto cards = deck.store.interviews.candidates(friday_morning + 1h);
    std::ranges::sort(cards, {}, &InterviewCandidate::id);
    REQUIRE(cards.size() == 2);
    CHECK(cards[0].key == a);
    CHECK(cards[0].topic == "orm/relations");
    CHECK(cards[0].tags == "star, scenario");
    CHECK(cards[0].follow_ups == 2);
    CHECK(cards[0].asked == Asked::Often);
    CHECK(cards[0].family == "n-plus-one");
    CHECK(cards[0].memory == Fsrs7{}.first(Grade::Good));
    CHECK(cards[0].last_review == friday_morning);
    CHECK(cards[1].id == "back");
    CHECK(cards[1].follow_ups == 0);
    CHECK(cards[1].asked == Asked::Sometimes);
    CHECK_FALSE(cards[1].memory);
    Card edited = full_card("a");
    edited.follow_ups.resize(1);
    deck.add(edited);
    cards = deck.store.interviews.candidates(friday_morning + 1h);
    CHECK(std::ranges::find(cards, "a", &InterviewCandidate::id)->follow_ups == 1);
}

TEST_CASE("cards of topics that are switched off, and of those below them, are no candidates") {
    DeckBuilder deck;
    for (const char* topic : {"orm", "orm/sql", "ormolu", "async/celery"})
        deck.add(open_card(topic, topic));
    const auto candidates = [&](const char* off) {
        deck.store.settings.set("topics-off", off, friday_morning);
        std::set<std::string> ids;
        for (const InterviewCandidate& card : deck.store.interviews.candidates(friday_morning))
            ids.insert(card.id);
        return ids;
    };
    using Ids = std::set<std::string>;
    CHECK(candidates("") == Ids{"orm", "orm/sql", "ormolu", "async/celery"});
    CHECK(candidates("orm") == Ids{"ormolu", "async/celery"});
    CHECK(candidates("orm/sql, async") == Ids{"orm", "ormolu"});
    CHECK(candidates("\"],[") == Ids{"orm", "orm/sql", "ormolu", "async/celery"});
}

TEST_CASE("recent cards are those of the latest interviews only") {
    DeckBuilder deck;
    std::vector<CardKey> keys;
    for (const char* id : {"a", "b", "c"}) {
        keys.push_back(deck.add(open_card(id)));
        const auto key = deck.store.interviews.begin(id, some_plan(), {{keys.back(), open_card(id)}}, friday_morning);
        deck.store.interviews.end(key, InterviewState::Abandoned, friday_morning);
    }
    auto recent = deck.store.interviews.recent_cards(2);
    std::ranges::sort(recent);
    CHECK(recent == std::vector{keys[1], keys[2]});
}

TEST_CASE("a failure within a transaction that is part of another undoes both") {
    DeckBuilder deck;
    const CardKey card = deck.add(open_card("a"));
    const std::int64_t key = deck.store.interviews.begin("id-1", some_plan(), {{card, open_card("a")}}, friday_morning);
    CHECK_THROWS_AS(deck.store.database.transact("save the answer",
                                                 [&] {
                                                     deck.grade(card, Grade::Good, friday_morning);
                                                     QuestionState stale;
                                                     stale.revision = 7;
                                                     deck.store.interviews.save(key, 0, stale);
                                                 }),
                    StaleInterview);
    CHECK(deck.store.reviews.all().empty());
    CHECK_FALSE(deck.store.schedules.of(card));
}
