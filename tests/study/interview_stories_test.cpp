#include "study/interview/stories.h"

#include "study/interview_deck.h"
#include "support/catch.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

const StarStory locked{"A migration locked the table.", "Bring the site back.", "Split it.", "Four minutes."};

Card told_card(const std::string& id) {
    Card card = spoken_card(id, "you", Level::Mid, 90, 2, 0);
    card.tags = {"soft", "star"};
    return card;
}

/// Two questions about the learner, and one that is not.
struct StoryDeck : CollectionBuilder {
    StoryDeck() {
        outage = add(told_card("an-outage"));
        conflict = add(told_card("conflict"));
        Card other = spoken_card("other", "orm", Level::Mid, 60, 0, 0);
        other.tags = {"starlette"};
        add(other);
    }
    CardKey outage;
    CardKey conflict;
};

std::vector<std::string> ids(const std::vector<StoryQuestion>& questions) {
    std::vector<std::string> all;
    for (const StoryQuestion& question : questions)
        all.push_back(question.id);
    return all;
}

} // namespace

TEST_CASE("questions about the learner have no story at first") {
    StoryDeck deck;
    const StoryCollection all = stories(deck.collection);
    CHECK(all.stories.empty());
    CHECK(ids(all.unanswered) == std::vector<std::string>{"an-outage", "conflict"});
}

TEST_CASE("one story may answer several questions, and the one edited last comes first") {
    StoryDeck deck;
    const Card third = told_card("third");
    const CardKey other = deck.add(third);
    save_story(deck.collection, {other}, {"Another.", "", "", ""}, friday_morning);
    save_story(deck.collection, {deck.outage, deck.conflict}, locked, friday_morning + 1h);
    const StoryCollection all = stories(deck.collection);
    REQUIRE(all.stories.size() == 2);
    CHECK(all.stories[0].text == locked);
    CHECK(all.stories[0].edited == friday_morning + 1h);
    CHECK(ids(all.stories[0].questions) == std::vector<std::string>{"an-outage", "conflict"});
    CHECK(all.stories[1].text.situation == "Another.");
    CHECK(all.unanswered.empty());
}

TEST_CASE("an empty story is none, and taking one away leaves the question") {
    StoryDeck deck;
    save_story(deck.collection, {deck.outage}, locked, friday_morning);
    save_story(deck.collection, {deck.outage}, {" ", "\n", "", ""}, friday_morning);
    CHECK(stories(deck.collection).stories.empty());
    CHECK(stories(deck.collection).unanswered.size() == 2);
}

TEST_CASE("a story says in which interviews it was told") {
    StoryDeck deck;
    InterviewPlan plan = plan_of(InterviewFormat::Conversation);
    plan.tags = {"star"};
    const std::string id = begin(deck.collection, plan);
    InterviewSession session = resumed(deck.collection);
    const CardKey first = session.entries()[static_cast<std::size_t>(session.place())].question.key;
    session.tell(locked, friday_morning);
    session.done(40s);
    session.tick({0, 1});
    session.ticking_done();
    session.grade(Grade::Good, friday_morning);
    const StoryCollection all = stories(deck.collection);
    REQUIRE(all.stories.size() == 1);
    REQUIRE(all.stories[0].questions.size() == 1);
    CHECK(all.stories[0].questions[0].card == first);
    CHECK(all.stories[0].questions[0].told == std::vector{StoryTold{id, friday_morning, 1.0}});
}

TEST_CASE("the story of a card that left the deck stays") {
    StoryDeck deck;
    save_story(deck.collection, {deck.outage}, locked, friday_morning);
    deck.store.cards.archive("an-outage", friday_morning);
    CHECK(ids(stories(deck.collection).stories.at(0).questions) == std::vector<std::string>{"an-outage"});
    CHECK(ids(stories(deck.collection).unanswered) == std::vector<std::string>{"conflict"});
}

TEST_CASE("a story is named by the first line that it has") {
    CHECK(title_of(locked) == "A migration locked the table.");
    CHECK(title_of({"", " \n", "We split it.\nThen", ""}) == "We split it.");
}
