#include "desktop/browse_fixture.h"

#include "desktop/browse/card_panel.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

namespace {

std::string long_topic(int cards) {
    std::string text;
    for (int i = 0; i < cards; ++i)
        text += card_text("card-" + std::to_string(i), "Question " + std::to_string(i) + "?",
                          "Some words before.\n\n```python\nprint(" + std::to_string(i) + ")\n```\n\n" + plain_body);
    return topic_file(text);
}

/// Opens what is found as a book, by key.
BookPage& read(BrowseFixture& fixture) {
    fixture.page().table().setFocus();
    fixture.press(Qt::Key_B);
    fixture.wait_for([&] { return fixture.page().is_reading(); });
    fixture.settle();
    return fixture.page().book();
}

int place_in_sight(BookPage& book, std::size_t entry) {
    auto* area = book.findChild<QScrollArea*>();
    return book.entries()[entry]->mapTo(area->viewport(), QPoint(0, 0)).y();
}

} // namespace

TEST_CASE("a topic reads from the top with its answers folded, and keys go on and unfold") {
    BrowseFixture fixture;
    fixture.search("topic:orm/relations");
    BookPage& book = read(fixture);
    fixture.wait_for([&] { return book.entries().size() == 3; });
    CHECK(book.accessibleName() == QStringLiteral("Reading Relations"));
    CHECK(book.entries()[0]->card().card.id == "join-one");
    CHECK_FALSE(book.entries()[0]->is_open());
    fixture.press(Qt::Key_Space);
    CHECK(book.entries()[0]->is_open());
    fixture.press(Qt::Key_N);
    fixture.press(Qt::Key_Return);
    CHECK(book.current() == 1);
    CHECK(book.entries()[1]->is_open());
    fixture.press(Qt::Key_Return);
    CHECK_FALSE(book.entries()[1]->is_open());
    fixture.press(Qt::Key_P);
    CHECK(book.current() == 0);
    CHECK(book.entries()[0]->is_open());
    QTest::mouseClick(book.entries()[2], Qt::LeftButton, {}, QPoint(5, 5));
    CHECK(book.current() == 2);
    fixture.press(Qt::Key_N);
    CHECK(book.current() == 2);
    fixture.press(Qt::Key_Escape);
    CHECK_FALSE(fixture.page().is_reading());
    CHECK(QApplication::focusWidget() == &fixture.page().table());
}

TEST_CASE("an unfolded card is as tall as what it shows") {
    BrowseFixture fixture(long_topic(2));
    BookPage& book = read(fixture);
    fixture.wait_for([&] { return book.entries().size() == 2; });
    BookEntry& entry = *book.entries()[0];
    const int folded = entry.height();
    const auto fits = [&] { return entry.height() == entry.heightForWidth(entry.width()); };
    CHECK(fits());
    fixture.press(Qt::Key_Space);
    fixture.wait_for([&] { return fits() && entry.height() > folded + 40; });
    QTest::qWait(200);
    CHECK(fits());
    for (const QTextBrowser* text : entry.findChildren<QTextBrowser*>())
        CHECK((text->isHidden() || text->height() >= text->heightForWidth(text->width())));
    fixture.press(Qt::Key_Space);
    fixture.wait_for([&] { return entry.height() == folded; });
}

TEST_CASE("a long topic opens with what is in sight, and builds the rest while nothing else is to be done") {
    BrowseFixture fixture(long_topic(150));
    BookPage& book = read(fixture);
    CHECK(book.cards().size() == 150);
    CHECK(book.entries().size() < 150);
    fixture.wait_for([&] { return book.entries().size() == 150; });
    for (int card = 0; card < 30; ++card)
        fixture.press(Qt::Key_N);
    CHECK(book.current() == 30);
    const int place = place_in_sight(book, 30);
    CHECK(place >= 0);
    CHECK(place < book.height() / 3);
}

TEST_CASE("what lies further than anyone reads is built only as one comes near") {
    BrowseFixture fixture(long_topic(420));
    BookPage& book = read(fixture);
    fixture.wait_for([&] { return book.entries().size() >= 200; });
    QTest::qWait(100);
    CHECK(book.entries().size() < 420);
    auto* area = book.findChild<QScrollArea*>();
    const std::size_t before = book.entries().size();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    fixture.wait_for([&] { return book.entries().size() > before; });
}

TEST_CASE("Down reads on within a tall card, then goes to the next") {
    std::string tall;
    for (int i = 0; i < 80; ++i)
        tall += "Paragraph " + std::to_string(i) + ".\n\n";
    BrowseFixture fixture(
        topic_file(card_text("tall-one", "Tall?", tall + plain_body) + card_text("next-one", "Next?", plain_body)));
    BookPage& book = read(fixture);
    fixture.wait_for([&] { return book.entries().size() == 2; });
    fixture.press(Qt::Key_Down);
    CHECK(book.current() == 0);
    CHECK(place_in_sight(book, 0) < 0);
    for (int presses = 0; presses < 60 && book.current() == 0; ++presses)
        fixture.press(Qt::Key_Down);
    CHECK(book.current() == 1);
    fixture.press(Qt::Key_P);
    CHECK(book.current() == 0);
}

TEST_CASE("an edit on disk changes the open page of the book, unfolded as it was") {
    BrowseFixture fixture;
    fixture.search("topic:orm/relations");
    BookPage& book = read(fixture);
    fixture.wait_for([&] { return book.entries().size() == 3; });
    fixture.press(Qt::Key_N);
    fixture.press(Qt::Key_Space);
    std::string edited = relations_text();
    edited.replace(edited.find("A second query."), 15, "One query more.");
    fixture.scratch.write("cards/relations.md", edited);
    QSignalSpy finished(&fixture.sync, &DeckSync::finished);
    fixture.window->begin_slow_work();
    REQUIRE(finished.wait(timeout));
    fixture.wait_for([&] { return book.entries()[1]->card().card.answer == "One query more."; });
    CHECK(book.entries()[1]->is_open());
    CHECK(book.current() == 1);
}

TEST_CASE("a sheet gives nothing away before its answer is shown") {
    WindowFixture fixture;
    const auto card_of = [&](const std::string& id) {
        return *fixture.store.cards.of(fixture.store.cards.find(id).value());
    };
    fixture.scratch.write("cards/kinds.md",
                          "# Kinds\n\n## Which?\n<!-- id: pick-one -->\n\n- [x] Right one\n- [ ] Wrong one\n\n"
                          "### Answer\nThe first.\n\n## Gap\n<!-- id: gap-one -->\n\nIt is {{c1::hidden}} here.\n\n"
                          "### Answer\nYes.\n\n## Type\n<!-- id: type-one -->\n\nHow many?\n\n### Expected\n- 101\n\n"
                          "### Answer\nAll.\n");
    sync_path(fixture.collection, fixture.scratch / "cards", Origin::Shipped, fixture.now);
    const auto text = [](const CardSheet& sheet) {
        QString all;
        for (const QTextBrowser* part : sheet.findChildren<QTextBrowser*>())
            if (part->isVisibleTo(&sheet))
                all += part->toPlainText() + QLatin1Char('\n');
        return all;
    };
    const auto check = [&](const char* id, const char* secret) {
        CardSheet sheet(fixture.theme, card_of(id), {});
        INFO(id);
        CHECK_FALSE(text(sheet).contains(QString::fromUtf8(secret)));
        sheet.show_answer(Collapsible::Motion::None);
        CHECK(text(sheet).contains(QString::fromUtf8(secret)));
        fixture.settle();
        sheet.hide_answer();
        fixture.settle();
        CHECK_FALSE(text(sheet).contains(QString::fromUtf8(secret)));
    };
    check("pick-one", "✓");
    check("gap-one#1", "hidden");
    check("type-one", "101");
}
