#include "desktop/interview/answer_fields.h"
#include "desktop/interview/stories_page.h"
#include "desktop/interview_window.h"

#include <QLabel>
#include <QMenu>
#include <QTableView>

#include <algorithm>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

const StarStory locked{"A migration locked the table.", "Bring it back.", "Split it.", "Four minutes."};

struct StoryDeck : CollectionBuilder {
    StoryDeck() {
        for (const char* id : {"conflict", "outage"}) {
            Card card = spoken_card(id, "you", Level::Mid, 90, 1, 0);
            card.tags = {"star"};
            cards.push_back(add(card));
        }
    }
    std::vector<CardKey> cards;
};

/// The stories, reached as a learner reaches them.
struct StoriesWindow : InterviewWindow {
    explicit StoriesWindow(StoryDeck& deck_) : InterviewWindow(deck_) { press(Qt::Key_Y); }

    StoriesPage& stories() { return page->stories(); }
    QStringList names() {
        QStringList all;
        for (int row = 0; row < stories().model().rowCount(); ++row)
            all += stories().model().index(row, StoryModel::Name).data().toString();
        return all;
    }
    void write(const char* text) {
        press(Qt::Key_Return);
        type(QString::fromLatin1(text));
    }
};

} // namespace

TEST_CASE("stories are reached from the interview's set-up, and questions without one wait there") {
    StoryDeck deck;
    save_story(deck.collection, {deck.cards[1]}, locked, friday_morning);
    StoriesWindow window(deck);
    CHECK(window.stories().isVisible());
    CHECK(window.names() ==
          QStringList{QStringLiteral("A migration locked the table."), QStringLiteral("What does conflict mean?")});
    CHECK(window.stories().about() == QStringLiteral("Answers: What does outage mean?"));
    window.press(Qt::Key_Down);
    CHECK(window.stories().about() == QStringLiteral("Answers: What does conflict mean?"));
    window.press(Qt::Key_Escape);
    CHECK(window.page->set_up().isVisible());
}

TEST_CASE("what is typed of a story is saved a moment later, on going on, and on leaving") {
    StoryDeck deck;
    const auto saved = [&] { return stories(deck.collection).stories; };
    StoriesWindow window(deck);
    window.write("We lost");
    REQUIRE(QTest::qWaitFor([&] { return saved().size() == 1; }, 5000));
    CHECK(saved()[0].text.situation == "We lost");
    window.type(QStringLiteral(" data."));
    window.press(Qt::Key_Escape);
    window.press(Qt::Key_Down);
    CHECK(saved()[0].text.situation == "We lost data.");
    CHECK(window.names().front() == QStringLiteral("We lost data."));
    window.press(Qt::Key_Up);
    CHECK(window.stories().fields()->story().situation == "We lost data.");
    window.write("x");
    window.press(Qt::Key_Escape);
    window.press(Qt::Key_Escape);
    CHECK(saved()[0].text.situation.find('x') != std::string::npos);
}

TEST_CASE("a story is rehearsed: the question, a clock, then the text, question by question") {
    StoryDeck deck;
    save_story(deck.collection, deck.cards, locked, friday_morning);
    StoriesWindow window(deck);
    window.press(Qt::Key_Space);
    REQUIRE(window.stories().is_rehearsing());
    CHECK(window.stories().rehearsed() == QStringLiteral("What does conflict mean?"));
    CHECK_FALSE(window.stories().is_told());
    window.pass(75s);
    window.press(Qt::Key_Space);
    CHECK(window.stories().is_told());
    const auto says = [&](const char* text) {
        return std::ranges::any_of(window.stories().findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1String(text));
        });
    };
    CHECK(says("1:15 of 1:30"));
    CHECK(says("Split it."));
    window.press(Qt::Key_Space);
    CHECK(window.stories().rehearsed() == QStringLiteral("What does outage mean?"));
    CHECK_FALSE(window.stories().is_told());
    window.press(Qt::Key_Space);
    window.press(Qt::Key_Space);
    CHECK_FALSE(window.stories().is_rehearsing());
    CHECK(deck.store.reviews.all().empty());
}

TEST_CASE("a deleted story comes back by U, with all its questions") {
    StoryDeck deck;
    save_story(deck.collection, deck.cards, locked, friday_morning);
    StoriesWindow window(deck);
    window.press(Qt::Key_Delete);
    CHECK(stories(deck.collection).stories.empty());
    CHECK(window.names().size() == 2);
    window.press(Qt::Key_U);
    REQUIRE(stories(deck.collection).stories.size() == 1);
    CHECK(stories(deck.collection).stories[0].questions.size() == 2);
    CHECK(window.stories().fields()->story() == locked);
}

TEST_CASE("a story is used for another question") {
    StoryDeck deck;
    save_story(deck.collection, {deck.cards[0]}, locked, friday_morning);
    StoriesWindow window(deck);
    window.press(Qt::Key_A);
    auto* menu = window.stories().findChild<QMenu*>();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 1);
    menu->actions().front()->trigger();
    CHECK(stories(deck.collection).stories.at(0).questions.size() == 2);
    CHECK(window.names().size() == 1);
    menu->close();
}

TEST_CASE("a deck without questions about the learner says so") {
    CollectionBuilder deck;
    deck.add(spoken_card("a", "t", Level::Junior, 60, 0, 0));
    InterviewWindow window(deck);
    window.press(Qt::Key_Y);
    CHECK(window.page->stories().about().contains(QStringLiteral("\"star\"")));
    window.press(Qt::Key_Space);
    CHECK_FALSE(window.page->stories().is_rehearsing());
}

TEST_CASE("the keyboard is in the list of stories whenever one comes to it") {
    StoryDeck deck;
    StoriesWindow window(deck);
    const auto* list = window.stories().findChild<QTableView*>();
    CHECK(list->hasFocus());
    window.press(Qt::Key_Return);
    for (const char* part : {"One", "Two", "Three", "Four"}) {
        window.type(QString::fromLatin1(part));
        window.press(Qt::Key_Tab);
    }
    window.press(Qt::Key_Escape);
    CHECK(list->hasFocus());
    window.press(Qt::Key_Escape);
    REQUIRE(window.page->set_up().isVisible());
    window.press(Qt::Key_Y);
    REQUIRE(window.stories().isVisible());
    INFO(QApplication::focusWidget()->metaObject()->className());
    CHECK(list->hasFocus());
    window.press(Qt::Key_Space);
    CHECK(window.stories().is_rehearsing());
    window.press(Qt::Key_Escape);
    CHECK(list->hasFocus());
}
