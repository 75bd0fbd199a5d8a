#include "desktop/browse_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QSplitter>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

using Ids = std::vector<std::string>;

TEST_CASE("Browse opens by its key with every card and the keyboard in the search") {
    WindowFixture room(relations_text());
    room.press(Qt::Key_4, Qt::AltModifier);
    BrowsePage& page = room.window->browse();
    room.wait_for([&] { return page.is_settled(); });
    CHECK(page.isVisible());
    CHECK(QApplication::focusWidget() == &page.search().field());
    CHECK(page.model().rowCount() == 3);
    CHECK(page.search().count() == QStringLiteral("3 cards"));
    CHECK(page.panel().card()->card.id == "join-one");
}

TEST_CASE("searching as one types finds cards, marks where, and says how many") {
    BrowseFixture room;
    room.search("second");
    CHECK(room.ids() == Ids{"prefetch-one"});
    CHECK(room.page().search().count() == QStringLiteral("One card"));
    CHECK(room.shown_id() == "prefetch-one");
    const ListedCard& found = *room.page().model().listed_card(0);
    REQUIRE(found.hits.size() == 1);
    CHECK(found.snippet.mid(found.hits[0].begin, found.hits[0].length) == QStringLiteral("second"));
    room.search("");
    CHECK(room.ids().size() == 5);
}

TEST_CASE("a wrong search says what is wrong below it, and keeps what was found") {
    BrowseFixture room;
    room.search("is:new");
    // Pasted: typed letter by letter, "level" would be a word to find.
    QApplication::clipboard()->setText(QStringLiteral(" level:expert"));
    room.press(Qt::Key_End);
    room.press(Qt::Key_V, Qt::ControlModifier);
    room.wait();
    REQUIRE(room.page().search().text() == QStringLiteral("is:new level:expert"));
    CHECK(room.page().search().error() == QStringLiteral("this is no level; level: takes junior, mid or senior"));
    CHECK(room.ids().size() == 5);
    CHECK(room.page().search().field().accessibleDescription() == room.page().search().error());
    room.search("is:new");
    CHECK(room.page().search().error().isEmpty());
    CHECK(room.page().search().count() == QStringLiteral("5 cards"));
}

TEST_CASE("what was typed last is what is shown, however quickly it was typed") {
    BrowseFixture room;
    room.press(Qt::Key_F, Qt::ControlModifier);
    // No events are processed in between: every answer but the last is superseded.
    for (const char* text : {"p", "pr", "joins", "bound", "joins t"})
        room.page().search().set_text(QString::fromUtf8(text));
    QSignalSpy resets(&room.page().model(), &QAbstractItemModel::modelReset);
    room.wait();
    CHECK(room.ids() == Ids{"join-one"});
    CHECK(resets.count() == 1);
}

TEST_CASE("Down goes from the search to the cards, Up from the first of them back") {
    BrowseFixture room;
    room.press(Qt::Key_Down);
    CHECK(QApplication::focusWidget() == &room.page().table());
    room.press(Qt::Key_Down);
    room.wait();
    CHECK(room.shown_id() == "prefetch-one");
    room.press(Qt::Key_End);
    room.wait();
    CHECK(room.page().table().current_row() == 4);
    room.press(Qt::Key_Home);
    room.press(Qt::Key_Up);
    CHECK(QApplication::focusWidget() == &room.page().search().field());
    room.press(Qt::Key_Down);
    room.press(Qt::Key_Slash);
    CHECK(QApplication::focusWidget() == &room.page().search().field());
}

TEST_CASE("Escape clears the search, then leaves the page") {
    BrowseFixture room;
    room.search("joins");
    room.press(Qt::Key_Escape);
    room.wait();
    CHECK(room.ids().size() == 5);
    room.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == &room.page().table());
    room.press(Qt::Key_Escape);
    CHECK(room.window->today().isVisible());
}

TEST_CASE("choosing a topic by keyboard searches for it, and typing one marks it") {
    BrowseFixture room;
    TopicTree& tree = room.page().tree();
    room.wait_for([&] { return !tree.title_of(QStringLiteral("request/forms")).isEmpty(); });
    tree.setFocus();
    for (int line = 0; line < 4; ++line)
        room.press(Qt::Key_Down);
    room.wait();
    CHECK(room.page().search().text() == QStringLiteral("topic:request/forms"));
    CHECK(room.ids() == Ids{"clean-one", "bound-one"});
    room.search("topic:orm/relations joins");
    CHECK(tree.currentIndex().data().toString() == QStringLiteral("Relations"));
    CHECK(room.ids() == Ids{"join-one"});
}

TEST_CASE("cards are suspended and resumed, flagged and unflagged, at once and with the selection kept") {
    BrowseFixture room;
    room.press(Qt::Key_Down);
    room.press(Qt::Key_Down);
    room.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(room.page().table().selected_count() == 2);
    room.press(Qt::Key_At, Qt::ShiftModifier);
    room.wait_for([&] { return room.marks_of("lazy-one").suspended; });
    room.wait();
    CHECK(room.marks_of("prefetch-one").suspended);
    CHECK_FALSE(room.marks_of("join-one").suspended);
    CHECK(room.cell(1, BrowseColumn::State) == QStringLiteral("suspended"));
    CHECK(room.page().table().selected_count() == 2);
    CHECK(room.page().message() == QStringLiteral("Suspended 2 cards."));
    room.press(Qt::Key_At, Qt::ShiftModifier);
    room.wait_for([&] { return !room.marks_of("lazy-one").suspended; });
    room.wait();
    room.press(Qt::Key_Asterisk, Qt::ShiftModifier);
    room.wait_for([&] { return room.marks_of("lazy-one").flag == Flag::On; });
    room.wait();
    CHECK(room.cell(2, BrowseColumn::Flagged) == QStringLiteral("flagged"));
    room.press(Qt::Key_Asterisk, Qt::ShiftModifier);
    room.wait_for([&] { return room.marks_of("prefetch-one").flag == Flag::Off; });
}

TEST_CASE("reset asks first, makes cards new with their history kept, and U takes it back") {
    BrowseFixture room;
    const CardKey card = room.store.cards.find("join-one").value();
    room.store.reviews.record(
        {card, room.now, Grade::Good, std::chrono::seconds{5}, room.now + std::chrono::hours{72}, ""}, Fsrs7{});
    room.page().refresh();
    room.wait();
    const Schedule before = room.store.schedules.of(card).value();
    room.press(Qt::Key_Down);
    const auto answer = [&](const QString& wanted) {
        auto* dialog = room.window->findChild<QMessageBox*>();
        REQUIRE(dialog);
        for (QAbstractButton* button : dialog->buttons())
            if (button->text().remove(QLatin1Char('&')) == wanted) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
            }
        room.settle();
        room.window->activateWindow();
        room.wait_for([&] { return room.window->isActiveWindow(); });
        room.page().table().setFocus();
    };
    room.press(Qt::Key_R);
    answer(QStringLiteral("Cancel"));
    room.wait();
    CHECK(room.store.schedules.of(card) == before);
    room.press(Qt::Key_R);
    answer(QStringLiteral("Reset"));
    room.wait_for([&] { return !room.store.schedules.of(card); });
    room.wait();
    CHECK(room.store.reviews.all().size() == 1);
    CHECK(room.cell(0, BrowseColumn::State) == QStringLiteral("new"));
    room.press(Qt::Key_U);
    room.wait_for([&] { return room.store.schedules.of(card) == before; });
}

TEST_CASE("S studies the chosen cards, with Shift without counting") {
    BrowseFixture room;
    room.press(Qt::Key_Down);
    room.press(Qt::Key_Down);
    room.press(Qt::Key_S);
    room.wait_for([&] { return room.window->study().isVisible(); });
    CHECK(room.card_id() == "prefetch-one");
    room.press(Qt::Key_Space);
    room.press(Qt::Key_3);
    CHECK(room.grades() == std::vector{Grade::Good});
    CHECK(room.card_id().empty());

    room.press(Qt::Key_4, Qt::AltModifier);
    room.wait();
    room.press(Qt::Key_Down);
    room.press(Qt::Key_S, Qt::ShiftModifier);
    room.wait_for([&] { return room.window->study().isVisible(); });
    room.press(Qt::Key_Space);
    room.press(Qt::Key_3);
    CHECK(room.grades() == std::vector{Grade::Good});
}

TEST_CASE("I puts the chosen cards into an interview") {
    BrowseFixture room;
    room.press(Qt::Key_Down);
    room.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(room.page().search().count() == QStringLiteral("5 cards, 5 selected"));
    room.press(Qt::Key_I);
    room.settle();
    const auto open = room.store.interviews.open();
    REQUIRE(open.has_value());
    CHECK(room.store.interviews.entries(open->key).size() == 5);
}

TEST_CASE("chosen cards are exported, and a failure says where and why") {
    BrowseFixture room;
    room.press(Qt::Key_Down);
    const auto file = [&](const char* name) { return QString::fromStdString((room.scratch / name).string()); };
    const auto text = [](const QString& name) {
        QFile in(name);
        REQUIRE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    };
    room.page().export_to(file("one.md"));
    room.wait_for([&] { return QFile::exists(file("one.md")); });
    CHECK(text(file("one.md")).contains("What does select_related do?"));

    room.press(Qt::Key_A, Qt::ControlModifier);
    room.page().export_to(file("all.md"));
    room.wait_for([&] { return QFile::exists(file("all/request/forms.md")); });
    CHECK(text(file("all/orm/relations.md")).contains("What does prefetch_related do?"));
    CHECK_FALSE(QFile::exists(file("all.md")));

    room.page().export_to(file("all.csv"));
    room.wait_for([&] { return QFile::exists(file("all.csv")); });
    CHECK(text(file("all.csv")).count("\n") >= 6);

    room.page().export_to(file("nowhere/all.csv"));
    room.wait_for([&] { return room.page().message().contains(QStringLiteral("nowhere")); });
    CHECK(room.page().message().startsWith(QStringLiteral("The cards were not saved to ")));
}

TEST_CASE("E opens the card's file in the editor") {
    BrowseFixture room;
    const QString log = QString::fromStdString((room.scratch / "editor.log").string());
    const auto script = room.scratch.write("edit.sh", "#!/bin/sh\necho \"$@\" > '" + log.toStdString() + "'\n");
    std::filesystem::permissions(script, std::filesystem::perms::owner_all);
    room.preferences.set_editor(QString::fromStdString(script.string()) + QStringLiteral(" {file}:{line}"));
    room.press(Qt::Key_Down);
    room.press(Qt::Key_Down);
    room.press(Qt::Key_E);
    room.wait_for([&] { return QFile::exists(log) && QFile(log).size() > 0; });
    QFile in(log);
    REQUIRE(in.open(QIODevice::ReadOnly));
    const int line = room.store.cards.of(room.store.cards.find("prefetch-one").value())->card.line;
    CHECK(QString::fromUtf8(in.readAll()).trimmed().endsWith(QStringLiteral("relations.md:%1").arg(line)));
}

TEST_CASE("an edit on disk shows at once, with selection and place kept") {
    BrowseFixture room;
    room.press(Qt::Key_Down);
    room.press(Qt::Key_Down);
    room.wait();
    REQUIRE(room.shown_id() == "prefetch-one");
    QSignalSpy finished(&room.sync, &DeckSync::finished);
    std::string edited = relations_text();
    edited.replace(edited.find("A second query."), 15, "One query more.");
    room.scratch.write("cards/relations.md", edited + card_text("added-one", "And which comes last?", plain_body));
    room.window->begin_slow_work();
    REQUIRE(finished.wait(patience));
    room.wait();
    CHECK(room.page().model().rowCount() == 6);
    CHECK(room.shown_id() == "prefetch-one");
    CHECK(room.page().panel().card()->card.answer == "One query more.");
    CHECK(room.page().table().selected_count() == 1);
}

TEST_CASE("nothing found offers to clear the search; an empty deck says what to do") {
    BrowseFixture room;
    room.search("nothinglikethis");
    auto* empty = room.page().findChild<EmptyView*>();
    REQUIRE(empty->isVisible());
    CHECK(empty->text().contains(QStringLiteral("nothinglikethis")));
    QAbstractButton* clear = empty->findChild<QAbstractButton*>();
    clear->setFocus();
    room.press(Qt::Key_Space);
    room.wait();
    CHECK(room.ids().size() == 5);

    BrowseFixture bare(topic_file(""));
    auto* bare_view = bare.page().findChild<EmptyView*>();
    CHECK(bare_view->isVisible());
    CHECK(bare_view->text().startsWith(QStringLiteral("The deck is empty")));
}

TEST_CASE("columns, their order and the splitter are remembered") {
    BrowseFixture room;
    CardTableView& table = room.page().table();
    const int state = column_of(BrowseColumn::State);
    CHECK(table.isColumnHidden(state));
    QMenu menu;
    table.fill_column_menu(menu);
    for (QAction* action : menu.actions())
        if (action->text() == QStringLiteral("State"))
            action->toggle();
    table.setColumnWidth(state, 131);
    table.set_order({BrowseColumn::Level, Direction::Descending});
    room.wait();
    const QByteArray kept = room.preferences.arrangement(QStringLiteral("browse-columns"));
    CHECK_FALSE(kept.isEmpty());

    BrowsePage again(*room.desk, room.theme, room.preferences, room.background);
    CHECK_FALSE(again.table().isColumnHidden(state));
    CHECK(again.table().columnWidth(state) == 131);
    CHECK(again.table().order() == BrowseOrder{BrowseColumn::Level, Direction::Descending});
}

TEST_CASE("sorting by a column lists the cards in that order") {
    BrowseFixture room(topic_file("## A?\n<!-- id: mid-one\n level: mid -->\n\n### Answer\nA.\n\n"
                                  "## B?\n<!-- id: senior-one\n level: senior -->\n\n### Answer\nB.\n\n"
                                  "## C?\n<!-- id: junior-one\n level: junior -->\n\n### Answer\nC.\n"));
    const Ids deck_order = room.ids();
    room.page().table().set_order({BrowseColumn::Question, Direction::Descending});
    room.wait();
    CHECK(room.ids() == Ids{"junior-one", "senior-one", "mid-one"});
    room.page().table().set_order({BrowseColumn::Level, Direction::Descending});
    room.wait();
    CHECK(room.ids() == Ids{"senior-one", "mid-one", "junior-one"});
    room.page().table().set_order({});
    room.wait();
    CHECK(room.ids() == deck_order);
}

TEST_CASE("only the rows in sight are read of a long list") {
    std::string cards;
    for (int i = 0; i < 700; ++i)
        cards += card_text("card-" + std::to_string(i), "Question " + std::to_string(i) + "?", "### Answer\nYes.");
    BrowseFixture room(topic_file(cards));
    const BrowseModel& model = room.page().model();
    CHECK(model.rowCount() == 700);
    CHECK(model.missing_pages(0, 699).size() >= 8);
    room.press(Qt::Key_Down);
    room.press(Qt::Key_End);
    room.wait();
    CHECK(model.listed_card(699) != nullptr);
    CHECK(model.listed_card(350) == nullptr);
    CHECK(room.shown_id() == "card-699");
    room.page().refresh();
    room.wait();
    CHECK(room.page().table().current_row() == 699);
    CHECK(model.listed_card(699) != nullptr);
}

TEST_CASE("every control of Browse has a name, and Tab goes through all of them") {
    BrowseFixture room;
    std::vector<QWidget*> reached;
    for (int tab = 0; tab < 60 && (reached.empty() || QApplication::focusWidget() != reached.front()); ++tab) {
        reached.push_back(QApplication::focusWidget());
        room.press(Qt::Key_Tab);
    }
    for (QWidget* widget :
         std::initializer_list<QWidget*>{&room.page().search().field(), &room.page().table(), &room.page().tree()})
        CHECK(std::ranges::find(reached, widget) != reached.end());
    for (QAbstractButton* button : room.page().findChild<ActionBar*>()->findChildren<QAbstractButton*>()) {
        CHECK(std::ranges::find(reached, button) != reached.end());
        CHECK_FALSE(button->accessibleName().isEmpty());
    }
    for (QWidget* widget : reached) {
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        INFO(widget->metaObject()->className());
        CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("Browse works in a narrow window") {
    BrowseFixture room;
    room.window->resize(1000, 650);
    room.settle();
    CHECK(room.window->width() == 1000);
    CHECK(room.page().table().width() >= 300);
    CHECK(room.page().panel().width() >= 200);
    for (QAbstractButton* button : room.page().findChild<ActionBar*>()->findChildren<QAbstractButton*>())
        CHECK(room.page().rect().contains(QRect(button->mapTo(&room.page(), QPoint()), button->size())));
}
