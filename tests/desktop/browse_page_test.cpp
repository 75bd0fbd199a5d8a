#include "desktop/browse_fixture.h"
#include "desktop/card/answer_view.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QSplitter>
#include <QTextBrowser>

#include <algorithm>
#include <set>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

using Ids = std::vector<std::string>;

TEST_CASE("Browse opens by its key with every card and the keyboard in the search") {
    WindowFixture fixture(relations_text());
    fixture.press(Qt::Key_5, Qt::AltModifier);
    BrowsePage& page = fixture.window->page<BrowsePage>();
    fixture.wait_for([&] { return page.is_settled(); });
    CHECK(page.isVisible());
    CHECK(QApplication::focusWidget() == &page.search().field());
    CHECK(page.model().rowCount() == 3);
    CHECK(page.search().count() == QStringLiteral("3 cards"));
    CHECK(page.panel().card()->card.id == "join-one");
}

TEST_CASE("searching as one types finds cards, marks where, and says how many") {
    BrowseFixture fixture;
    fixture.search("second");
    CHECK(fixture.ids() == Ids{"prefetch-one"});
    CHECK(fixture.page().search().count() == QStringLiteral("One card"));
    CHECK(fixture.shown_id() == "prefetch-one");
    const ListedCard& found = *fixture.page().model().listed_card(0);
    REQUIRE(found.hits.size() == 1);
    CHECK(found.snippet.mid(found.hits[0].begin, found.hits[0].length) == QStringLiteral("second"));
    fixture.search("");
    CHECK(fixture.ids().size() == 5);
}

TEST_CASE("a wrong search says what is wrong below it, and keeps what was found") {
    BrowseFixture fixture;
    fixture.search("is:new");
    // Pasted: typed letter by letter, "level" would be a word to find.
    QApplication::clipboard()->setText(QStringLiteral(" level:expert"));
    fixture.press(Qt::Key_End);
    fixture.press(Qt::Key_V, Qt::ControlModifier);
    fixture.wait();
    REQUIRE(fixture.page().search().text() == QStringLiteral("is:new level:expert"));
    CHECK(fixture.page().search().error() == QStringLiteral("this is no level; level: takes junior, mid or senior"));
    CHECK(fixture.ids().size() == 5);
    CHECK(fixture.page().search().field().accessibleDescription() == fixture.page().search().error());
    fixture.search("is:new");
    CHECK(fixture.page().search().error().isEmpty());
    CHECK(fixture.page().search().count() == QStringLiteral("5 cards"));
}

TEST_CASE("what was typed last is what is shown, however quickly it was typed") {
    BrowseFixture fixture;
    fixture.press(Qt::Key_F, Qt::ControlModifier);
    // No events are processed in between: every answer but the last is superseded.
    for (const char* text : {"p", "pr", "joins", "bound", "joins t"})
        fixture.page().search().set_text(QString::fromUtf8(text));
    QSignalSpy resets(&fixture.page().model(), &QAbstractItemModel::modelReset);
    fixture.wait();
    CHECK(fixture.ids() == Ids{"join-one"});
    CHECK(resets.count() == 1);
}

TEST_CASE("Down goes from the search to the cards, Up from the first of them back") {
    BrowseFixture fixture;
    fixture.press(Qt::Key_Down);
    CHECK(QApplication::focusWidget() == &fixture.page().table());
    fixture.press(Qt::Key_Down);
    fixture.wait();
    CHECK(fixture.shown_id() == "prefetch-one");
    fixture.press(Qt::Key_End);
    fixture.wait();
    CHECK(fixture.page().table().current_row() == 4);
    fixture.press(Qt::Key_Home);
    fixture.press(Qt::Key_Up);
    CHECK(QApplication::focusWidget() == &fixture.page().search().field());
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_Slash);
    CHECK(QApplication::focusWidget() == &fixture.page().search().field());
}

TEST_CASE("Escape clears the search, then leaves the page") {
    BrowseFixture fixture;
    fixture.search("joins");
    fixture.press(Qt::Key_Escape);
    fixture.wait();
    CHECK(fixture.ids().size() == 5);
    fixture.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == &fixture.page().table());
    fixture.press(Qt::Key_Escape);
    CHECK(fixture.window->page<TodayPage>().isVisible());
}

TEST_CASE("choosing a topic by keyboard searches for it, and typing one marks it") {
    BrowseFixture fixture;
    TopicTree& tree = fixture.page().tree();
    fixture.wait_for([&] { return !tree.title_of(QStringLiteral("request/forms")).isEmpty(); });
    tree.setFocus();
    for (int line = 0; line < 4; ++line)
        fixture.press(Qt::Key_Down);
    fixture.wait();
    CHECK(fixture.page().search().text() == QStringLiteral("topic:request/forms"));
    CHECK(fixture.ids() == Ids{"clean-one", "bound-one"});
    fixture.search("topic:orm/relations joins");
    CHECK(tree.currentIndex().data().toString() == QStringLiteral("Relations"));
    CHECK(fixture.ids() == Ids{"join-one"});
}

TEST_CASE("cards are suspended and resumed, flagged and unflagged, at once and with the selection kept") {
    BrowseFixture fixture;
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(fixture.page().table().selected_count() == 2);
    fixture.press(Qt::Key_At, Qt::ShiftModifier);
    fixture.wait_for([&] { return fixture.marks_of("lazy-one").suspended; });
    fixture.wait();
    CHECK(fixture.marks_of("prefetch-one").suspended);
    CHECK_FALSE(fixture.marks_of("join-one").suspended);
    CHECK(fixture.cell(1, BrowseColumn::State) == QStringLiteral("suspended"));
    CHECK(fixture.page().table().selected_count() == 2);
    CHECK(fixture.page().message() == QStringLiteral("Suspended 2 cards."));
    fixture.press(Qt::Key_At, Qt::ShiftModifier);
    fixture.wait_for([&] { return !fixture.marks_of("lazy-one").suspended; });
    fixture.wait();
    fixture.press(Qt::Key_Asterisk, Qt::ShiftModifier);
    fixture.wait_for([&] { return fixture.marks_of("lazy-one").flag == Flag::On; });
    fixture.wait();
    CHECK(fixture.cell(2, BrowseColumn::Flagged) == QStringLiteral("flagged"));
    fixture.press(Qt::Key_Asterisk, Qt::ShiftModifier);
    fixture.wait_for([&] { return fixture.marks_of("prefetch-one").flag == Flag::Off; });
}

TEST_CASE("reset asks first, makes cards new with their history kept, and U takes it back") {
    BrowseFixture fixture;
    const CardKey card = fixture.store.cards.find("join-one").value();
    fixture.store.reviews.record(
        {card, fixture.now, Grade::Good, std::chrono::seconds{5}, fixture.now + std::chrono::hours{72}, ""}, Fsrs7{});
    fixture.page().refresh();
    fixture.wait();
    const Schedule before = fixture.store.schedules.of(card).value();
    fixture.press(Qt::Key_Down);
    const auto answer = [&](const QString& wanted) {
        auto* dialog = fixture.window->findChild<QMessageBox*>();
        REQUIRE(dialog);
        for (QAbstractButton* button : dialog->buttons())
            if (button->text().remove(QLatin1Char('&')) == wanted) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
            }
        fixture.settle();
        fixture.window->activateWindow();
        fixture.wait_for([&] { return fixture.window->isActiveWindow(); });
        fixture.page().table().setFocus();
    };
    fixture.press(Qt::Key_R);
    answer(QStringLiteral("Cancel"));
    fixture.wait();
    CHECK(fixture.store.schedules.of(card) == before);
    fixture.press(Qt::Key_R);
    answer(QStringLiteral("Reset"));
    fixture.wait_for([&] { return !fixture.store.schedules.of(card); });
    fixture.wait();
    CHECK(fixture.store.reviews.all().size() == 1);
    CHECK(fixture.cell(0, BrowseColumn::State) == QStringLiteral("new"));
    fixture.press(Qt::Key_U);
    fixture.wait_for([&] { return fixture.store.schedules.of(card) == before; });
}

TEST_CASE("S studies the chosen cards, with Shift without counting") {
    BrowseFixture fixture;
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_S);
    fixture.wait_for([&] { return fixture.window->page<StudyPage>().isVisible(); });
    CHECK(fixture.card_id() == "prefetch-one");
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_3);
    CHECK(fixture.grades() == std::vector{Grade::Good});
    CHECK(fixture.card_id().empty());

    fixture.press(Qt::Key_5, Qt::AltModifier);
    fixture.wait();
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_S, Qt::ShiftModifier);
    fixture.wait_for([&] { return fixture.window->page<StudyPage>().isVisible(); });
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_3);
    CHECK(fixture.grades() == std::vector{Grade::Good});
}

TEST_CASE("I puts the chosen cards into an interview") {
    BrowseFixture fixture;
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(fixture.page().search().count() == QStringLiteral("5 cards, 5 selected"));
    fixture.press(Qt::Key_I);
    fixture.settle();
    const auto open = fixture.store.interviews.open();
    REQUIRE(open.has_value());
    CHECK(fixture.store.interviews.entries(open->key).size() == 5);
}

TEST_CASE("a dialog for saving begins in a folder that is there, with a name that ends as its kind of file does") {
    BrowseFixture fixture;
    fixture.press(Qt::Key_Down);
    for (const auto& [key, name, other] :
         {std::tuple{Qt::Key_X, "cards.md", "cards.csv"}, {Qt::Key_P, "Cheat sheet.pdf", "Cheat sheet.html"}}) {
        fixture.press(key);
        auto* dialog = fixture.window->findChild<QFileDialog*>();
        REQUIRE(dialog != nullptr);
        CHECK(dialog->directory().exists());
        const auto proposed = [&] { return QFileInfo(dialog->selectedFiles().value(0)).fileName().toStdString(); };
        CHECK(proposed() == name);
        dialog->selectNameFilter(dialog->nameFilters().back());
        Q_EMIT dialog->filterSelected(dialog->nameFilters().back());
        CHECK(proposed() == other);
        delete dialog;
        fixture.window->activateWindow();
        fixture.wait_for([&] { return fixture.window->isActiveWindow() && QApplication::focusWidget(); });
    }
}

TEST_CASE("chosen cards are exported, and a failure says where and why") {
    BrowseFixture fixture;
    fixture.press(Qt::Key_Down);
    const auto file = [&](const char* name) { return QString::fromStdString((fixture.scratch / name).string()); };
    const auto text = [](const QString& name) {
        QFile in(name);
        REQUIRE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    };
    fixture.page().selection().export_to(file("one.md"));
    fixture.wait_for([&] { return QFile::exists(file("one.md")); });
    CHECK(text(file("one.md")).contains("What does select_related do?"));

    fixture.press(Qt::Key_A, Qt::ControlModifier);
    fixture.page().selection().export_to(file("all.md"));
    fixture.wait_for([&] { return QFile::exists(file("all/request/forms.md")); });
    CHECK(text(file("all/orm/relations.md")).contains("What does prefetch_related do?"));
    CHECK_FALSE(QFile::exists(file("all.md")));

    // A second time the files are there: each is named, and nothing is replaced unasked.
    fixture.scratch.write("all/request/forms.md", "my own text");
    fixture.page().selection().export_to(file("all.md"));
    const auto question = [&] {
        return fixture.window->findChild<QMessageBox*>(QStringLiteral("replace exported files"));
    };
    fixture.wait_for([&] { return question() != nullptr; });
    CHECK(question()->informativeText().contains(file("all/request/forms.md")));
    question()->reject();
    CHECK(text(file("all/request/forms.md")) == "my own text");

    fixture.page().selection().export_to(file("all.csv"));
    fixture.wait_for([&] { return QFile::exists(file("all.csv")); });
    CHECK(text(file("all.csv")).count("\n") >= 6);

    fixture.page().selection().export_to(file("nowhere/all.csv"));
    fixture.wait_for([&] { return fixture.page().message().contains(QStringLiteral("nowhere")); });
    CHECK(fixture.page().message().startsWith(QStringLiteral("The cards were not saved to ")));
}

TEST_CASE("E opens the card's file in the editor") {
    BrowseFixture fixture;
    const QString log = QString::fromStdString((fixture.scratch / "editor.log").string());
    const auto script = fixture.scratch.write("edit.sh", "#!/bin/sh\necho \"$@\" > '" + log.toStdString() + "'\n");
    std::filesystem::permissions(script, std::filesystem::perms::owner_all);
    fixture.preferences.set_editor(QString::fromStdString(script.string()) + QStringLiteral(" {file}:{line}"));
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_E);
    fixture.wait_for([&] { return QFile::exists(log) && QFile(log).size() > 0; });
    QFile in(log);
    REQUIRE(in.open(QIODevice::ReadOnly));
    const int line = fixture.store.cards.of(fixture.store.cards.find("prefetch-one").value())->card.line;
    CHECK(QString::fromUtf8(in.readAll()).trimmed().endsWith(QStringLiteral("relations.md:%1").arg(line)));
}

TEST_CASE("an edit on disk shows at once, with selection and place kept") {
    BrowseFixture fixture;
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_Down);
    fixture.wait();
    REQUIRE(fixture.shown_id() == "prefetch-one");
    QSignalSpy finished(&fixture.sync, &DeckSync::finished);
    std::string edited = relations_text();
    edited.replace(edited.find("A second query."), 15, "One query more.");
    fixture.scratch.write("cards/relations.md", edited + card_text("added-one", "And which comes last?", plain_body));
    fixture.window->begin_slow_work();
    REQUIRE(finished.wait(timeout));
    fixture.wait();
    CHECK(fixture.page().model().rowCount() == 6);
    CHECK(fixture.shown_id() == "prefetch-one");
    CHECK(fixture.page().panel().card()->card.answer == "One query more.");
    CHECK(fixture.page().table().selected_count() == 1);
}

TEST_CASE("nothing found offers to clear the search; an empty deck says what to do") {
    BrowseFixture fixture;
    fixture.search("nothinglikethis");
    auto* empty = fixture.page().findChild<EmptyView*>();
    REQUIRE(empty->isVisible());
    CHECK(empty->text().contains(QStringLiteral("nothinglikethis")));
    QAbstractButton* clear = empty->findChild<QAbstractButton*>();
    clear->setFocus();
    fixture.press(Qt::Key_Space);
    fixture.wait();
    CHECK(fixture.ids().size() == 5);

    BrowseFixture bare(topic_file(""));
    auto* bare_view = bare.page().findChild<EmptyView*>();
    CHECK(bare_view->isVisible());
    CHECK(bare_view->text().startsWith(QStringLiteral("There are no cards yet")));
}

TEST_CASE("columns, their order and the splitter are remembered") {
    BrowseFixture fixture;
    CardTableView& table = fixture.page().table();
    const int state = column_of(BrowseColumn::State);
    CHECK(table.isColumnHidden(state));
    QMenu menu;
    table.fill_column_menu(menu);
    for (QAction* action : menu.actions())
        if (action->text() == QStringLiteral("State"))
            action->toggle();
    table.setColumnWidth(state, 131);
    table.set_order({BrowseColumn::Level, Direction::Descending});
    fixture.wait();
    const QByteArray kept = fixture.preferences.arrangement(QStringLiteral("browse-columns"));
    CHECK_FALSE(kept.isEmpty());

    BrowsePage again(PageContext{*fixture.context, fixture.theme, fixture.preferences, fixture.background,
                                 fixture.reading, fixture.sync, fixture.exercises, fixture.narrator});
    CHECK_FALSE(again.table().isColumnHidden(state));
    CHECK(again.table().columnWidth(state) == 131);
    CHECK(again.table().order() == BrowseOrder{BrowseColumn::Level, Direction::Descending});
}

TEST_CASE("sorting by a column lists the cards in that order") {
    BrowseFixture fixture(topic_file("## A?\n<!-- id: mid-one\n level: mid -->\n\n### Answer\nA.\n\n"
                                     "## B?\n<!-- id: senior-one\n level: senior -->\n\n### Answer\nB.\n\n"
                                     "## C?\n<!-- id: junior-one\n level: junior -->\n\n### Answer\nC.\n"));
    const Ids deck_order = fixture.ids();
    fixture.page().table().set_order({BrowseColumn::Question, Direction::Descending});
    fixture.wait();
    CHECK(fixture.ids() == Ids{"junior-one", "senior-one", "mid-one"});
    fixture.page().table().set_order({BrowseColumn::Level, Direction::Descending});
    fixture.wait();
    CHECK(fixture.ids() == Ids{"senior-one", "mid-one", "junior-one"});
    fixture.page().table().set_order({});
    fixture.wait();
    CHECK(fixture.ids() == deck_order);
}

TEST_CASE("only the rows in sight are read of a long list") {
    std::string cards;
    for (int i = 0; i < 700; ++i)
        cards += card_text("card-" + std::to_string(i), "Question " + std::to_string(i) + "?", "### Answer\nYes.");
    BrowseFixture fixture(topic_file(cards));
    const BrowseModel& model = fixture.page().model();
    CHECK(model.rowCount() == 700);
    CHECK(model.missing_pages(0, 699).size() >= 8);
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_End);
    fixture.wait();
    CHECK(model.listed_card(699) != nullptr);
    CHECK(model.listed_card(350) == nullptr);
    CHECK(fixture.shown_id() == "card-699");
    fixture.page().refresh();
    fixture.wait();
    CHECK(fixture.page().table().current_row() == 699);
    CHECK(model.listed_card(699) != nullptr);
}

TEST_CASE("every control of Browse has a name, and Tab goes through all of them") {
    BrowseFixture fixture;
    std::vector<QWidget*> reached;
    for (int tab = 0; tab < 60 && (reached.empty() || QApplication::focusWidget() != reached.front()); ++tab) {
        reached.push_back(QApplication::focusWidget());
        fixture.press(Qt::Key_Tab);
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{&fixture.page().search().field(), &fixture.page().table(),
                                                           &fixture.page().tree()})
        CHECK(std::ranges::find(reached, widget) != reached.end());
    for (QAbstractButton* button : fixture.page().findChild<ActionBar*>()->findChildren<QAbstractButton*>()) {
        const bool is_offered = !button->isHidden() && button->isEnabled();
        CHECK((!is_offered || std::ranges::find(reached, button) != reached.end()));
        CHECK_FALSE(button->accessibleName().isEmpty());
    }
    for (QWidget* widget : reached) {
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        INFO(widget->metaObject()->className());
        CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("Browse works in a narrow window") {
    BrowseFixture fixture;
    fixture.window->resize(1000, 650);
    fixture.settle();
    CHECK(fixture.window->width() == 1000);
    CHECK(fixture.page().table().width() >= 300);
    CHECK(fixture.page().panel().width() >= 200);
    for (QAbstractButton* button : fixture.page().findChild<ActionBar*>()->findChildren<QAbstractButton*>())
        CHECK(fixture.page().rect().contains(QRect(button->mapTo(&fixture.page(), QPoint()), button->size())));
}

TEST_CASE("at 1180 pixels three questions that begin alike are told apart in the table") {
    const std::string beginning = "Which of the methods of a queryset that you have used in your projects ";
    BrowseFixture fixture(topic_file(card_text("one", beginning + "hits the database?", plain_body) +
                                     card_text("two", beginning + "returns a dict?", plain_body) +
                                     card_text("three", beginning + "locks rows?", plain_body) +
                                     card_text("four", beginning + "is lazy?", plain_body)));
    fixture.window->resize(1180, 760);
    fixture.settle();
    CardTableView& table = fixture.page().table();
    table.clearSelection();
    fixture.settle();
    std::vector<QImage> rows;
    for (int row = 0; row < 4; ++row) {
        const QRect place = table.visualRect(table.model()->index(row, column_of(BrowseColumn::Question)));
        const QImage image = table.viewport()->grab(place).toImage();
        CHECK(std::ranges::find(rows, image) == rows.end());
        rows.push_back(image);
    }
}

TEST_CASE("long names of topics keep their beginning and their end") {
    BrowseFixture fixture;
    CHECK(fixture.page().tree().textElideMode() == Qt::ElideMiddle);
}

TEST_CASE("the answer of the card shown is folded until asked for, by key or by mouse, and folded with the next card") {
    BrowseFixture fixture;
    fixture.press(Qt::Key_Down);
    fixture.wait();
    CardPanel& panel = fixture.page().panel();
    CHECK_FALSE(panel.is_answer_shown());
    fixture.press(Qt::Key_Space);
    fixture.wait();
    CHECK(panel.is_answer_shown());
    fixture.press(Qt::Key_Space);
    fixture.wait();
    CHECK_FALSE(panel.is_answer_shown());
    fixture.press(Qt::Key_Space);
    fixture.wait();
    CHECK(panel.is_answer_shown());
    fixture.press(Qt::Key_Down);
    fixture.wait();
    CHECK_FALSE(panel.is_answer_shown());
    panel.findChild<CollapsibleHeader*>()->click();
    fixture.wait();
    CHECK(panel.is_answer_shown());
}

TEST_CASE("in a small window Browse shows one part at a time, and Enter on a card leads to it") {
    BrowseFixture fixture;
    fixture.window->resize(600, 420);
    fixture.wait();
    CHECK(fixture.page().table().isVisible());
    CHECK_FALSE(fixture.page().tree().isVisible());
    CHECK_FALSE(fixture.page().panel().isVisible());
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_Return);
    CHECK(fixture.page().panel().isVisible());
    fixture.page().enter();
    CHECK(fixture.page().table().isVisible());
    fixture.window->resize(1180, 760);
    fixture.settle();
    CHECK(fixture.page().tree().isVisible());
    CHECK(fixture.page().panel().isVisible());
}

TEST_CASE("the keyboard stays in the search where nothing is found, whatever is typed next") {
    BrowseFixture fixture;
    fixture.search("zzzz");
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_A, Qt::ControlModifier);
    for (const char letter : std::string("prefetch")) {
        fixture.type(QString(QLatin1Char(letter)));
        fixture.wait();
    }
    CHECK(fixture.page().search().text() == QLatin1String("prefetch"));
    CHECK(fixture.ids() == Ids{"prefetch-one"});
    CHECK(fixture.page().isVisible());
}

TEST_CASE("a card's hints are in Browse with its answer, folded until asked for") {
    BrowseFixture fixture(topic_file(card_text("hinted", "What?",
                                               "### Hint\nThink of `JOIN`.\n\n### Hint\nOr of "
                                               "two queries.\n\n### Answer\nThis.")));
    fixture.press(Qt::Key_Down);
    fixture.wait();
    fixture.press(Qt::Key_Space);
    fixture.wait();
    const auto hints = fixture.page().panel().findChildren<FollowUpView*>();
    REQUIRE(hints.size() == 2);
    CHECK_FALSE(hints[0]->is_open());
    const auto shows = [&](const char* text) {
        return std::ranges::any_of(fixture.page().panel().findChildren<QTextBrowser*>(), [&](const QTextBrowser* each) {
            return each->isVisible() && each->toPlainText().contains(QLatin1String(text));
        });
    };
    CHECK_FALSE(shows("Think of"));
    hints[0]->open();
    fixture.settle();
    CHECK(shows("Think of"));
    CHECK_FALSE(shows("two queries"));
}

TEST_CASE("the titles of topics are seen whole in the first window") {
    const std::string title = "Relations between models and the N+1 problem";
    BrowseFixture fixture("# " + title + "\n<!-- topic: orm/relations -->\n\n" +
                          card_text("one", "What is it?", plain_body));
    TopicTree& tree = fixture.page().tree();
    const QModelIndex topic = tree.model()->index(0, 0, tree.model()->index(1, 0));
    REQUIRE(topic.data().toString() == QString::fromStdString(title));
    const QRect place = tree.visualRect(topic);
    const QRect needed =
        tree.fontMetrics().boundingRect(QRect(0, 0, place.width() - 8, 0), Qt::TextWordWrap, topic.data().toString());
    CHECK(needed.height() <= place.height());
    CHECK(tree.visualRect(tree.model()->index(0, 0)).height() < place.height());
    CHECK(fixture.page().findChild<QSplitter*>()->handle(1)->width() >= 5);
}

TEST_CASE("the key that leads to the search is no search while nothing is typed there") {
    BrowseFixture fixture;
    fixture.press(Qt::Key_5, Qt::AltModifier);
    fixture.type(QStringLiteral("/"));
    CHECK(fixture.page().search().text().isEmpty());
    fixture.type(QStringLiteral("topic:orm/relations"));
    CHECK(fixture.page().search().text() == QStringLiteral("topic:orm/relations"));
    fixture.press(Qt::Key_1, Qt::AltModifier);
    fixture.press(Qt::Key_5, Qt::AltModifier);
    fixture.type(QStringLiteral("/forms"));
    CHECK(fixture.page().search().text() == QStringLiteral("forms"));
}

TEST_CASE("a snippet that is longer than its place ends in an ellipsis") {
    const std::string long_word(200, 'W');
    BrowseFixture fixture(topic_file(card_text("one", "What is it?", "### Answer\nIt is lazy, " + long_word)));
    fixture.search("lazy");
    CardTableView& table = fixture.page().table();
    const QRect row = table.visualRect(table.model()->index(0, column_of(BrowseColumn::Question)));
    const QImage image = table.viewport()->grab(row).toImage();
    // The upper half of the line of the snippet, beside and above the dots at its end.
    const auto inks = [&](int from, int to) {
        std::set<QRgb> seen;
        for (int x = from; x < to; ++x)
            for (int y = row.height() * 2 / 3 + 3; y < row.height() * 2 / 3 + 9; ++y)
                seen.insert(image.pixel(x, y));
        return seen.size();
    };
    const int end = row.width() - 8;
    CHECK(inks(end - 60, end - 20) > 1);
    CHECK(inks(end - 8, end) == 1);
}

TEST_CASE("a card whose file has an error says so where it is shown, until the error is gone") {
    BrowseFixture fixture;
    fixture.search("queryset");
    REQUIRE(fixture.shown_id() == "lazy-one");
    const auto words = [&] {
        QStringList all;
        for (auto* label : fixture.page().panel().findChildren<QLabel*>())
            if (label->isVisible() && label->property("role") == QStringLiteral("note"))
                all += label->text();
        return all.join(QLatin1Char('\n'));
    };
    CHECK(words().isEmpty());
    SyncReport report;
    report.problems.push_back(
        {fixture.file.string(), 12, 3, greenroom::Severity::Error, "there is no level guru", "level: guru"});
    fixture.page().synced(report);
    fixture.wait();
    CHECK(words().contains(QStringLiteral("line 12: there is no level guru")));
    report.problems = {
        {(fixture.scratch / "cards").string() + "/", 0, 0, greenroom::Severity::Error, "it cannot be read", ""}};
    fixture.page().synced(report);
    fixture.wait();
    CHECK(words().contains(QStringLiteral("cards: it cannot be read")));
    report.problems = {{(fixture.scratch / "other.md").string(), 1, 1, greenroom::Severity::Error, "not this one", ""}};
    fixture.page().synced(report);
    fixture.wait();
    CHECK(words().isEmpty());
}
