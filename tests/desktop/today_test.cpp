#include "desktop/app/key_list.h"
#include "desktop/app/main_window.h"
#include "desktop/app/rail.h"
#include "desktop/base/formats.h"
#include "desktop/browse/browse_page.h"
#include "desktop/browse/search_bar.h"
#include "desktop/settings/folder_list.h"
#include "desktop/today/problem_bar.h"
#include "desktop/today/readiness_list.h"
#include "desktop/window_fixture.h"
#include "study/collection/library.h"
#include "study/progress/readiness.h"

#include <QAbstractButton>
#include <QDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

TEST_CASE("Today is there at once, and counts what waits while the window lives") {
    WindowFixture fixture;
    CHECK_FALSE(fixture.window->page<TodayPage>().is_counting());
    CHECK(fixture.greeting() == QStringLiteral("Good morning."));
    fixture.window->begin_slow_work();
    CHECK(fixture.window->page<TodayPage>().is_counting());
    CHECK(fixture.greeting() == QStringLiteral("Good morning. One card, about a minute."));
}

TEST_CASE("a first run says that the deck is being read, and counts once it is") {
    WindowFixture fixture(topic_file(""));
    CHECK(fixture.greeting() == QStringLiteral("Reading the deck…"));
    fixture.scratch.write("cards/relations.md", topic_file(open_text));
    QSignalSpy finished(&fixture.sync, &DeckSync::finished);
    fixture.window->begin_slow_work();
    REQUIRE(finished.wait(timeout));
    CHECK(fixture.greeting() == QStringLiteral("Good morning. One card, about a minute."));
}

TEST_CASE("a deck without cards says so once it is read") {
    WindowFixture fixture(topic_file(""));
    QSignalSpy finished(&fixture.sync, &DeckSync::finished);
    fixture.window->begin_slow_work();
    REQUIRE(finished.wait(timeout));
    CHECK(fixture.greeting() == QStringLiteral("There are no cards yet."));
}

TEST_CASE("when all is done Today says when the next card is due, and Space starts nothing") {
    WindowFixture fixture;
    fixture.study();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_4);
    fixture.press(Qt::Key_Escape);
    CHECK(fixture.greeting() == QStringLiteral("Good morning. All caught up."));
    CHECK(fixture.window->page<TodayPage>().detail().startsWith(
        QStringLiteral("You are done for today. The next card is due on ")));
    fixture.press(Qt::Key_Space);
    CHECK(fixture.window->page<TodayPage>().isVisible());
}

TEST_CASE("readiness per topic comes in from the background") {
    WindowFixture fixture;
    auto* list = fixture.window->page<TodayPage>().findChild<ReadinessList*>();
    CHECK(list->isHidden());
    fixture.window->begin_slow_work();
    fixture.wait_for([list] { return !list->isHidden(); });
}

TEST_CASE("problems of the deck unfold to a list with file and line") {
    WindowFixture fixture(topic_file(open_text + card_text("broken", "No answer", "Nothing here.")));
    auto& bar = fixture.window->page<TodayPage>().problems();
    CHECK(bar.isHidden());
    QSignalSpy finished(&fixture.sync, &DeckSync::finished);
    fixture.scratch.write("cards/relations.md",
                          topic_file(open_text + card_text("broken", "No answer", "Still nothing.")));
    fixture.window->begin_slow_work();
    REQUIRE(finished.wait(timeout));
    REQUIRE_FALSE(bar.isHidden());
    bar.findChild<QAbstractButton*>()->setFocus();
    fixture.press(Qt::Key_Space);
    auto* list = bar.findChild<QTableView*>();
    REQUIRE(list->isVisible());
    CHECK(list->model()->index(0, 0).data().toString().startsWith(QStringLiteral("relations.md:")));
    QSignalSpy opened(&bar, &ProblemBar::opened);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    fixture.preferences.set_editor(QStringLiteral("true"));
    fixture.press(Qt::Key_Return);
    CHECK(opened.count() == 1);
}

TEST_CASE("the rail is walked by keyboard") {
    WindowFixture fixture;
    const auto buttons = fixture.window->findChildren<RailButton*>();
    REQUIRE(buttons.size() >= 3);
    buttons[0]->setFocus();
    fixture.press(Qt::Key_Down);
    CHECK(QApplication::focusWidget() == buttons[1]);
    fixture.press(Qt::Key_Space);
    CHECK(fixture.window->page<StudyPage>().isVisible());
    CHECK(buttons[1]->isChecked());
    fixture.press(Qt::Key_1, Qt::AltModifier);
    CHECK(fixture.window->page<TodayPage>().isVisible());
    CHECK(buttons[0]->isChecked());
}

TEST_CASE("F1 and ? list the keys, Ctrl and comma opens the settings, Escape closes them") {
    for (const auto& [key, modifiers] : {std::pair{Qt::Key_F1, Qt::KeyboardModifiers()},
                                         {Qt::Key_Question, Qt::KeyboardModifiers(Qt::ShiftModifier)},
                                         {Qt::Key_Comma, Qt::KeyboardModifiers(Qt::ControlModifier)}}) {
        WindowFixture fixture;
        fixture.press(key, modifiers);
        QDialog* dialog = fixture.window->findChild<QDialog*>();
        REQUIRE(dialog != nullptr);
        CHECK(dialog->isVisible());
        CHECK_FALSE(dialog->isModal());
        QTest::keyClick(dialog, Qt::Key_Escape);
        fixture.settle();
        CHECK(fixture.window->findChild<QDialog*>() == nullptr);
    }
}

TEST_CASE("a folder dropped on the window becomes part of the deck") {
    WindowFixture fixture;
    fixture.scratch.write("mine/extra.md", "# Mine\n\n" + card_text("my-card", "Mine?", "### Answer\nYes."));
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(QString::fromStdString((fixture.scratch / "mine").string()))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&*fixture.window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QSignalSpy finished(&fixture.sync, &DeckSync::finished);
    QApplication::sendEvent(&*fixture.window, &drop);
    REQUIRE(finished.wait(timeout));
    CHECK(fixture.store.cards.find("my-card").has_value());
    CHECK(fixture.greeting().startsWith(QStringLiteral("Good morning. 2 cards")));
}

TEST_CASE("the whole disk or a home folder, dropped, chosen or named, is read as cards only after a yes") {
    WindowFixture fixture;
    fixture.scratch.write("home/notes/a.md", "# Notes\n\n" + card_text("note", "Note?", "### Answer\nYes."));
    const QByteArray home_before = qgetenv("HOME");
    qputenv("HOME", QByteArray::fromStdString((fixture.scratch / "home").string()));
    QSignalSpy finished(&fixture.sync, &DeckSync::finished);
    const auto question = [&] { return fixture.window->findChild<QMessageBox*>(QStringLiteral("doubted folder")); };
    const auto answer = [&](QMessageBox::ButtonRole role) {
        REQUIRE(question() != nullptr);
        for (QAbstractButton* button : question()->buttons())
            if (question()->buttonRole(button) == role) {
                button->click();
                break;
            }
        fixture.settle();
        REQUIRE(question() == nullptr);
    };
    const auto drop = [&] {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(QStringLiteral("/"))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&*fixture.window, &enter);
        QDropEvent let_go(QPointF(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&*fixture.window, &let_go);
    };
    const auto name = [&] { fixture.window->add_to_deck({fixture.scratch / "home"}); };
    const auto choose = [&] {
        fixture.window->activateWindow();
        WindowFixture::wait_for([] { return QApplication::focusWidget() != nullptr; });
        fixture.press(Qt::Key_Comma, Qt::ControlModifier);
        auto* list = fixture.window->findChild<FolderList*>();
        REQUIRE(list != nullptr);
        Q_EMIT list->add_requested({fixture.scratch / "home/notes/.."});
    };
    const std::vector<std::function<void()>> ways{drop, name, choose};
    for (const auto& way : ways) {
        way();
        fixture.settle();
        REQUIRE(question() != nullptr);
        CHECK(question()->informativeText().contains(QStringLiteral("every .md file in it would be read as cards")));
        answer(QMessageBox::RejectRole);
        CHECK_FALSE(fixture.sync.is_running());
    }
    fixture.window->add_to_deck({fixture.scratch / "home/notes"});
    CHECK(question() == nullptr);
    REQUIRE(finished.wait(timeout));
    fixture.window->add_to_deck({fixture.scratch / "home"});
    answer(QMessageBox::DestructiveRole);
    fixture.wait_for([&] { return finished.count() >= 2; }); // perhaps already
    CHECK(fixture.store.cards.find("note").has_value());
    CHECK(std::ranges::count(learner_sources(fixture.collection), fixture.scratch / "home", &DeckSource::path) == 1);
    qputenv("HOME", home_before);
}

TEST_CASE("the window is remembered where it was") {
    WindowFixture fixture;
    fixture.window->resize(950, 640);
    fixture.window->close();
    MainWindow again({*fixture.context, fixture.theme, fixture.preferences, fixture.background, fixture.reading,
                      fixture.sync, fixture.exercises, fixture.narrator});
    CHECK(again.size() == QSize(950, 640));
}

TEST_CASE("the list of keys is searched as one types, and End goes to its last key") {
    WindowFixture fixture;
    fixture.press(Qt::Key_F1);
    auto* list = fixture.window->findChild<KeyList*>();
    REQUIRE(list);
    list->activateWindow();
    WindowFixture::wait_for([list] { return list->isActiveWindow() && QApplication::focusWidget(); });
    auto* table = list->findChild<QTableView*>();
    const int all = table->model()->rowCount();
    fixture.press(Qt::Key_End);
    CHECK(table->currentIndex().row() == all - 1);
    fixture.press(Qt::Key_Home);
    CHECK(table->currentIndex().row() == 0);
    fixture.press(Qt::Key_Down);
    CHECK(table->currentIndex().row() == 1);
    fixture.type(QStringLiteral("zoom reset"));
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, KeyModel::Description).data().toString() == QLatin1String("Reset zoom"));
    fixture.type(QStringLiteral("xyz"));
    CHECK(table->model()->rowCount() == 0);
    table->setFocus();
    fixture.press(Qt::Key_End);
    fixture.press(Qt::Key_Escape);
    WindowFixture::settle();
}

TEST_CASE("a row of the readiness list leads to its topic in Browse") {
    WindowFixture fixture;
    fixture.window->begin_slow_work();
    auto* list = fixture.window->page<TodayPage>().findChild<ReadinessList*>();
    fixture.wait_for([list] { return !list->shown().empty(); });
    WindowFixture::settle();
    auto* row = list->findChild<QAbstractButton*>();
    REQUIRE(row);
    row->setFocus();
    fixture.press(Qt::Key_Return);
    REQUIRE(fixture.window->page<BrowsePage>().isVisible());
    CHECK(fixture.window->page<BrowsePage>().search().text() == QLatin1String("topic:orm/relations"));
    TopicReadiness spaced;
    spaced.path = "my topic";
    CHECK(ReadinessList::search_for(spaced) == QLatin1String("topic:\"my topic\""));
}

TEST_CASE("the greeting is that of the hour, also at night") {
    const Calendar calendar(std::chrono::hours(4), utc_offset);
    const auto at = [&](int hour) { return greeting_text(friday_morning + std::chrono::hours(hour - 9), calendar); };
    for (const int hour : {0, 3})
        CHECK(at(hour) == QStringLiteral("Hello."));
    for (const int hour : {4, 11})
        CHECK(at(hour) == QStringLiteral("Good morning."));
    for (const int hour : {12, 17})
        CHECK(at(hour) == QStringLiteral("Good afternoon."));
    for (const int hour : {18, 23})
        CHECK(at(hour) == QStringLiteral("Good evening."));
}

TEST_CASE("in the list of keys every line is seen whole, in a window of any width") {
    WindowFixture fixture;
    fixture.press(Qt::Key_F1);
    auto* list = fixture.window->findChild<KeyList*>();
    REQUIRE(list);
    auto* table = list->findChild<QTableView*>();
    const QAbstractItemModel& keys = *table->model();
    for (const int width : {list->width(), 640, 540}) {
        list->resize(width, 480);
        fixture.settle();
        QStringList cut;
        for (int row = 0; row < keys.rowCount(); ++row)
            for (int column = 0; column < keys.columnCount(); ++column) {
                const QRect place(0, 0, table->columnWidth(column) - 22, 0);
                const QString text = keys.index(row, column).data().toString();
                const QRect needed = table->fontMetrics().boundingRect(place, Qt::TextWordWrap, text);
                if (needed.height() > table->rowHeight(row) || needed.width() > place.width())
                    cut += text;
            }
        INFO(width << " wide");
        CHECK(cut == QStringList());
        CHECK(table->horizontalScrollBar()->maximum() == 0);
    }
    list->close();
}
