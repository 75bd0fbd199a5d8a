#include "desktop/app/main_window.h"
#include "desktop/app/rail_button.h"
#include "desktop/today/problem_bar.h"
#include "desktop/today/readiness_list.h"
#include "room.h"

#include <QDialog>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

TEST_CASE("Today counts what waits before anything slow has begun") {
    WindowFixture room;
    CHECK(room.window->today().greeting() == QStringLiteral("Good morning. One card, about a minute."));
    CHECK_FALSE(room.sync.is_running());
}

TEST_CASE("a first run says that the deck is being read, and counts once it is") {
    WindowFixture room(topic_file(""));
    CHECK(room.window->today().greeting() == QStringLiteral("Reading the deck…"));
    room.scratch.write("cards/relations.md", topic_file(open_text));
    QSignalSpy finished(&room.sync, &DeckSync::finished);
    room.window->begin_slow_work();
    REQUIRE(finished.wait(patience));
    CHECK(room.window->today().greeting() == QStringLiteral("Good morning. One card, about a minute."));
}

TEST_CASE("a deck without cards says so once it is read") {
    WindowFixture room(topic_file(""));
    QSignalSpy finished(&room.sync, &DeckSync::finished);
    room.window->begin_slow_work();
    REQUIRE(finished.wait(patience));
    CHECK(room.window->today().greeting() == QStringLiteral("The deck is empty."));
}

TEST_CASE("when all is done Today says when the next card is due, and Space starts nothing") {
    WindowFixture room;
    room.study();
    room.press(Qt::Key_Space);
    room.press(Qt::Key_4);
    room.press(Qt::Key_Escape);
    CHECK(room.window->today().greeting() == QStringLiteral("Good morning. Nothing waits."));
    CHECK(room.window->today().detail().startsWith(QStringLiteral("You are done for today. The next card is due on ")));
    room.press(Qt::Key_Space);
    CHECK(room.window->today().isVisible());
}

TEST_CASE("readiness per topic comes in from the background") {
    WindowFixture room;
    auto* list = room.window->today().findChild<ReadinessList*>();
    CHECK(list->isHidden());
    room.window->begin_slow_work();
    room.wait_for([list] { return !list->isHidden(); });
}

TEST_CASE("problems of the deck unfold to a list with file and line") {
    WindowFixture room(topic_file(open_text + card_text("broken", "No answer", "Nothing here.")));
    auto& bar = room.window->today().problems();
    CHECK(bar.isHidden());
    QSignalSpy finished(&room.sync, &DeckSync::finished);
    room.scratch.write("cards/relations.md",
                       topic_file(open_text + card_text("broken", "No answer", "Still nothing.")));
    room.window->begin_slow_work();
    REQUIRE(finished.wait(patience));
    REQUIRE_FALSE(bar.isHidden());
    bar.findChild<QAbstractButton*>()->setFocus();
    room.press(Qt::Key_Space);
    auto* list = bar.findChild<QTableView*>();
    REQUIRE(list->isVisible());
    CHECK(list->model()->index(0, 0).data().toString().startsWith(QStringLiteral("relations.md:")));
    QSignalSpy opened(&bar, &ProblemBar::opened);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    room.preferences.set_editor(QStringLiteral("true"));
    room.press(Qt::Key_Return);
    CHECK(opened.count() == 1);
}

TEST_CASE("the rail is walked by keyboard") {
    WindowFixture room;
    const auto buttons = room.window->findChildren<RailButton*>();
    REQUIRE(buttons.size() >= 3);
    buttons[0]->setFocus();
    room.press(Qt::Key_Down);
    CHECK(QApplication::focusWidget() == buttons[1]);
    room.press(Qt::Key_Space);
    CHECK(room.window->study().isVisible());
    CHECK(buttons[1]->isChecked());
    room.press(Qt::Key_1, Qt::AltModifier);
    CHECK(room.window->today().isVisible());
    CHECK(buttons[0]->isChecked());
}

TEST_CASE("F1 and ? list the keys, Ctrl and comma opens the settings, Escape closes them") {
    for (const auto& [key, modifiers] : {std::pair{Qt::Key_F1, Qt::KeyboardModifiers()},
                                         {Qt::Key_Question, Qt::KeyboardModifiers(Qt::ShiftModifier)},
                                         {Qt::Key_Comma, Qt::KeyboardModifiers(Qt::ControlModifier)}}) {
        WindowFixture room;
        room.press(key, modifiers);
        QDialog* dialog = room.window->findChild<QDialog*>();
        REQUIRE(dialog != nullptr);
        CHECK(dialog->isVisible());
        CHECK_FALSE(dialog->isModal());
        QTest::keyClick(dialog, Qt::Key_Escape);
        room.settle();
        CHECK(room.window->findChild<QDialog*>() == nullptr);
    }
}

TEST_CASE("a folder dropped on the window becomes part of the deck") {
    WindowFixture room;
    room.scratch.write("mine/extra.md", "# Mine\n\n" + card_text("my-card", "Mine?", "### Answer\nYes."));
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(QString::fromStdString((room.scratch / "mine").string()))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&*room.window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QSignalSpy finished(&room.sync, &DeckSync::finished);
    QApplication::sendEvent(&*room.window, &drop);
    REQUIRE(finished.wait(patience));
    CHECK(room.store.cards.find("my-card").has_value());
    CHECK(room.window->today().greeting().startsWith(QStringLiteral("Good morning. 2 cards")));
}

TEST_CASE("the window is remembered where it was") {
    WindowFixture room;
    room.window->resize(950, 640);
    room.window->close();
    MainWindow again({*room.desk, room.theme, room.preferences, room.background, room.reading, room.sync});
    CHECK(again.size() == QSize(950, 640));
}
