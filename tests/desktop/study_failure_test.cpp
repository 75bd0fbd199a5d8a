#include "desktop/widgets/message_bar.h"
#include "desktop/window_fixture.h"

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

TEST_CASE("a grade that cannot be saved says so in place, and the card stays to be graded again") {
    WindowFixture fixture;
    const CardKey key = fixture.study().shown().key;
    fixture.press(Qt::Key_Space);
    SQLite::Database& connection = fixture.store.database.connection();
    connection.exec("CREATE TEMP TRIGGER full BEFORE INSERT ON review BEGIN SELECT RAISE(ABORT, 'disk is full'); END");
    fixture.press(Qt::Key_3);
    CHECK(fixture.card().shown().key == key);
    CHECK(fixture.card().is_revealed());
    CHECK(fixture.grades().empty());
    CHECK(fixture.window->page<StudyPage>().message().contains(QStringLiteral("disk is full")));
    CHECK(fixture.window->page<StudyPage>().findChild<MessageBar*>()->severity() == desktop::Severity::Error);
    connection.exec("DROP TRIGGER temp.full");
    fixture.press(Qt::Key_3);
    CHECK(fixture.grades() == std::vector{Grade::Good});
    CHECK(fixture.window->page<StudyPage>().message().isEmpty());
}

TEST_CASE("a card graded elsewhere shows a message, records nothing and gives way to the next") {
    WindowFixture fixture(topic_file(card_text("one", "Which?", "### Answer\nThis.") +
                                     card_text("two", "And which?", "### Answer\nThat.")));
    const CardKey key = fixture.study().shown().key;
    fixture.press(Qt::Key_Space);
    Collection elsewhere(fixture.scratch / "deck.sqlite", friday_morning, utc_offset);
    const std::chrono::milliseconds minute{60'000};
    elsewhere.store().reviews.record({key, fixture.now, Grade::Again, minute, fixture.now + minute, ""}, Fsrs7{});
    fixture.press(Qt::Key_3);
    CHECK(fixture.grades() == std::vector{Grade::Again});
    CHECK(fixture.card().shown().key != key);
    CHECK_FALSE(fixture.card().is_revealed());
    CHECK(fixture.window->page<StudyPage>().findChild<MessageBar*>()->severity() == desktop::Severity::Warning);
    CHECK_FALSE(fixture.window->page<StudyPage>().message().isEmpty());
}

TEST_CASE("a source file that is gone is an error in place") {
    WindowFixture fixture;
    fixture.study();
    std::filesystem::remove(fixture.file);
    fixture.press(Qt::Key_E);
    CHECK(fixture.window->page<StudyPage>().message().contains(QStringLiteral("the file no longer exists")));
}

TEST_CASE("an editor that does not start is an error in place that points to Settings") {
    WindowFixture fixture;
    fixture.preferences.set_editor(QStringLiteral("/nowhere/editor {file}"));
    fixture.study();
    fixture.press(Qt::Key_E);
    CHECK(fixture.window->page<StudyPage>().message() ==
          QStringLiteral("Could not start the editor /nowhere/editor. Set a command that works in Settings."));
}
