#include "desktop/card/answer_view.h"
#include "desktop/card/grade_bar.h"
#include "desktop/card/note_view.h"
#include "desktop/study/done_view.h"
#include "desktop/study/study_header.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/window_fixture.h"

#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

const std::string second = card_text("open-two", "And this?", "### Answer\nThat.");
const std::string two_cards = topic_file(open_text + second);
const std::string hinted = topic_file(
    card_text("hinted", "Why?", "### Hint\nThink of *joins*.\n\n### Hint\nThink again.\n\n### Answer\nBecause."));

StudyPage& page(WindowFixture& fixture) { return fixture.window->page<StudyPage>(); }

DoneView& done(WindowFixture& fixture) { return *page(fixture).findChild<DoneView*>(); }

bool shows(WindowFixture& fixture, const QString& text) {
    for (const auto* prose : fixture.card().findChildren<AutoHeightText*>())
        if (prose->isVisible() && prose->toPlainText().contains(text))
            return true;
    return false;
}

/// How far a widget's top lies below the upper edge of the place that scrolls, and how high that is.
std::pair<int, int> place_of(const QWidget& widget) {
    const QWidget* around = widget.parentWidget();
    while (around && !qobject_cast<const QScrollArea*>(around))
        around = around->parentWidget();
    REQUIRE(around);
    const auto* area = static_cast<const QScrollArea*>(around);
    return {widget.mapTo(area->viewport(), QPoint(0, 0)).y(), area->viewport()->height()};
}

void wait_for_unfolding() { QTest::qWait(300); }

std::string paragraphs(int count) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "Paragraph " + std::to_string(i) + " says something about databases that takes a line or so.\n\n";
    return text;
}

} // namespace

TEST_CASE("U takes back grades and marks, the last first, and Shift+U does them again") {
    WindowFixture fixture(two_cards);
    const CardKey first = fixture.study().shown().key;
    fixture.press(Qt::Key_Asterisk, Qt::ShiftModifier);
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_3);
    const CardKey other = fixture.card().shown().key;
    fixture.press(Qt::Key_At, Qt::ShiftModifier);
    CHECK(fixture.store.marks.of(other).suspended);
    fixture.press(Qt::Key_U);
    CHECK_FALSE(fixture.store.marks.of(other).suspended);
    CHECK(fixture.card().shown().key == other);
    fixture.press(Qt::Key_U);
    CHECK(fixture.grades().empty());
    CHECK(fixture.card().shown().key == first);
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_U);
    CHECK(fixture.store.marks.of(first).flag == Flag::Off);
    CHECK(fixture.card().is_revealed());
    CHECK(page(fixture).message() == QStringLiteral("Undone: the card is not flagged."));
    for (int time = 0; time < 3; ++time)
        fixture.press(Qt::Key_U, Qt::ShiftModifier);
    CHECK(fixture.store.marks.of(first).flag == Flag::On);
    CHECK(fixture.grades() == std::vector{Grade::Good});
    CHECK(fixture.store.marks.of(other).suspended);
    fixture.press(Qt::Key_U, Qt::ShiftModifier);
    CHECK(page(fixture).message() == QStringLiteral("There is nothing to redo."));
}

TEST_CASE("practice takes back no grade that counted") {
    WindowFixture fixture;
    fixture.study();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_3);
    page(fixture).study({"open-one"}, Counting::Practice);
    fixture.settle();
    fixture.press(Qt::Key_U);
    CHECK(fixture.grades() == std::vector{Grade::Good});
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_1);
    fixture.press(Qt::Key_U);
    fixture.press(Qt::Key_U);
    CHECK(fixture.grades() == std::vector{Grade::Good});
}

TEST_CASE("hints are shown one by one on request, and Hard is the best suggestion then") {
    WindowFixture fixture(hinted);
    fixture.study();
    CHECK_FALSE(shows(fixture, QStringLiteral("joins")));
    fixture.press(Qt::Key_H);
    CHECK(shows(fixture, QStringLiteral("Think of joins.")));
    CHECK_FALSE(shows(fixture, QStringLiteral("again")));
    for (auto* button : fixture.card().findChildren<KeyedButton*>())
        QTest::mouseClick(button, Qt::LeftButton);
    CHECK(shows(fixture, QStringLiteral("Think again.")));
    CHECK_FALSE(fixture.card().has_hint_left());
    fixture.press(Qt::Key_Space);
    CHECK(page(fixture).findChild<GradeBar*>()->suggested() == Grade::Hard);
    fixture.press(Qt::Key_Space);
    CHECK(fixture.grades() == std::vector{Grade::Hard});
}

TEST_CASE("a card without a hint taken suggests Good, and its hints are out of sight with the answer") {
    WindowFixture fixture(hinted);
    fixture.study();
    fixture.press(Qt::Key_Space);
    CHECK(page(fixture).findChild<GradeBar*>()->suggested() == Grade::Good);
    for (const auto* button : fixture.card().findChildren<KeyedButton*>())
        CHECK_FALSE(button->isVisible());
    fixture.press(Qt::Key_H);
    CHECK_FALSE(shows(fixture, QStringLiteral("joins")));
}

TEST_CASE("the menu of a card does with the mouse what keys do") {
    WindowFixture fixture;
    const CardKey key = fixture.study().shown().key;
    for (auto* button : fixture.card().findChildren<IconButton*>())
        if (button->accessibleName().startsWith(QStringLiteral("What can be done")))
            QTest::mouseClick(button, Qt::LeftButton);
    fixture.settle();
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QStringList offered;
    QAction* flag = nullptr;
    for (QAction* action : menu->actions()) {
        offered += action->text().section(QLatin1Char('\t'), 0, 0);
        if (action->text().startsWith(QStringLiteral("Flag")))
            flag = action;
    }
    for (const char* label : {"Undo", "Redo", "Edit the card's file", "Bury until tomorrow", "Suspend",
                              "Make new again", "Flag or unflag", "Write a note", "Card info"})
        CHECK(offered.contains(QLatin1String(label)));
    CHECK_FALSE(offered.contains(QStringLiteral("Show a hint")));
    REQUIRE(flag);
    flag->trigger();
    menu->close();
    CHECK(fixture.store.marks.of(key).flag == Flag::On);
}

TEST_CASE("the answer to a long question begins in sight") {
    WindowFixture fixture(
        topic_file(card_text("long", "What of this?", paragraphs(40) + "### Answer\n" + paragraphs(30))));
    fixture.window->resize(1180, 760);
    fixture.study();
    fixture.press(Qt::Key_Space);
    wait_for_unfolding();
    const auto [top, height] = place_of(*fixture.card().findChild<AnswerView*>());
    CHECK(top > 0);
    CHECK(top < height * 6 / 10);
}

TEST_CASE("a note that is typed while the answer still unfolds stays in sight") {
    WindowFixture fixture(
        topic_file(card_text("long", "What of this?", paragraphs(40) + "### Answer\n" + paragraphs(30))));
    fixture.window->resize(1180, 760);
    fixture.study();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_N);
    fixture.type(QStringLiteral("ask about this"));
    wait_for_unfolding();
    REQUIRE(fixture.card().note()->has_keyboard());
    const auto [top, height] = place_of(*fixture.card().note());
    CHECK(top > 0);
    CHECK(top < height);
}

TEST_CASE("where the answer is in sight already, nothing moves") {
    WindowFixture fixture;
    fixture.study();
    fixture.press(Qt::Key_Space);
    wait_for_unfolding();
    CHECK(place_of(fixture.card()).first == 0);
}

TEST_CASE("a follow-up unfolds into sight, whole where there is room") {
    WindowFixture fixture(topic_file(card_text("long", "What of this?",
                                               "### Answer\n" + paragraphs(18) + "### Follow-up: And then?\n" +
                                                   paragraphs(3) + "### Follow-up: And at last?\n" + paragraphs(60))));
    fixture.window->resize(1180, 760);
    fixture.study();
    fixture.press(Qt::Key_Space);
    wait_for_unfolding();
    for (const bool fits : {true, false}) {
        fixture.press(Qt::Key_F);
        wait_for_unfolding();
        const auto opened = fixture.card().findChildren<FollowUpView*>().at(fits ? 0 : 1);
        const auto [top, height] = place_of(*opened);
        CHECK(top >= 0);
        CHECK(top < height - 40);
        if (fits)
            CHECK(top + opened->height() <= height);
    }
}

TEST_CASE("code is as high as its text from the moment the answer is shown") {
    WindowFixture fixture(topic_file(
        card_text("code", "What?",
                  "### Answer\nThis:\n\n```python\none\ntwo\nthree\n" + std::string(200, 'x') + "\nfive\n```\n")));
    fixture.study();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    for (int look = 0; look < 8; ++look) {
        QTest::qWait(30);
        for (auto* text : fixture.card().findChildren<AutoHeightText*>())
            if (text->lineWrapMode() == QTextEdit::NoWrap)
                CHECK(text->height() >= text->document()->size().height());
    }
}

TEST_CASE("the end of the day says what was done, and offers more cards, an interview and undo") {
    WindowFixture fixture(two_cards);
    fixture.collection.set("new-per-day", "1", friday_morning);
    fixture.window->page<StudyPage>().settings_changed();
    fixture.study();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_3);
    REQUIRE(page(fixture).card() == nullptr);
    CHECK(done(fixture).heading() == QStringLiteral("Done for today"));
    CHECK(done(fixture).body().startsWith(QStringLiteral("You answered one card.")));
    CHECK(done(fixture).body().contains(QStringLiteral("\nToday: 1 review, 1 of them recalled.")));
    fixture.wait_for(
        [&] { return done(fixture).body().endsWith(QStringLiteral("\nTomorrow: 1 card, about 1 minute.")); });
    CHECK(done(fixture).more_offered() == 1);
    fixture.press(Qt::Key_U);
    CHECK(page(fixture).card() != nullptr);
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_3);
    fixture.wait_for([&] { return done(fixture).more_offered() == 1; });
    fixture.press(Qt::Key_T);
    REQUIRE(page(fixture).card() != nullptr);
    CHECK(fixture.card_id() == "open-two");
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_3);
    CHECK(done(fixture).more_offered() == 0);
    fixture.press(Qt::Key_M);
    CHECK_FALSE(page(fixture).isVisible());
}

TEST_CASE("the last day of a week is looked back on with its week") {
    WindowFixture fixture(two_cards);
    fixture.study();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_4);
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_4);
    REQUIRE(page(fixture).card() == nullptr);
    CHECK_FALSE(done(fixture).body().contains(QStringLiteral("Your week")));
    fixture.now += std::chrono::days{2}; // a Sunday
    fixture.window->page<StudyPage>().restart();
    REQUIRE(page(fixture).card() == nullptr);
    CHECK(done(fixture).body().contains(
        QStringLiteral("Your week: 2 reviews in 1 minute on 1 day.\nUp: Relations 0 % → ")));
}

TEST_CASE("while a forgotten card waits the header says so, and not which card is asked") {
    WindowFixture fixture(two_cards);
    fixture.collection.set("learn-ahead-minutes", "0", friday_morning);
    fixture.window->page<StudyPage>().settings_changed();
    fixture.study();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_1);
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_4);
    REQUIRE(page(fixture).card() == nullptr);
    const auto* header = page(fixture).findChild<StudyHeader*>();
    WindowFixture::wait_for([&] { return header->text() == QStringLiteral("2 answered  ·  1 card to come back"); });
}

TEST_CASE("the done page left open over night offers the new day's cards by itself") {
    WindowFixture fixture(two_cards);
    fixture.collection.set("new-per-day", "1", friday_morning);
    fixture.window->page<StudyPage>().settings_changed();
    fixture.study();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_4);
    REQUIRE(page(fixture).card() == nullptr);
    QTest::qWait(1200);
    CHECK(page(fixture).card() == nullptr);
    fixture.now += 24h;
    fixture.wait_for([&] { return page(fixture).card() != nullptr; });
    CHECK(fixture.card_id() == "open-two");
}

TEST_CASE("a card failed at the end waits for the moment that its button promised, and then appears") {
    WindowFixture fixture;
    fixture.study();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_1);
    REQUIRE(page(fixture).card() == nullptr);
    CHECK(done(fixture).heading() == QStringLiteral("Done for now"));
    CHECK(done(fixture).body().contains(QStringLiteral("The next one is due in 5 minutes.")));
    fixture.now += 5min;
    fixture.wait_for([&] { return page(fixture).card() != nullptr; });
    CHECK(fixture.card_id() == "open-one");
}
