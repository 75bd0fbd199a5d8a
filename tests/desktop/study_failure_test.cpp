#include "desktop/widgets/message_bar.h"
#include "room.h"

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

TEST_CASE("a grade that cannot be saved says so in place, and the card stays to be graded again") {
    WindowFixture room;
    const CardKey key = room.study().shown().key;
    room.press(Qt::Key_Space);
    SQLite::Database& connection = room.store.database.connection();
    connection.exec("CREATE TEMP TRIGGER full BEFORE INSERT ON review BEGIN SELECT RAISE(ABORT, 'disk is full'); END");
    room.press(Qt::Key_3);
    CHECK(room.card().shown().key == key);
    CHECK(room.card().is_revealed());
    CHECK(room.grades().empty());
    CHECK(room.window->study().message().contains(QStringLiteral("disk is full")));
    CHECK(room.window->study().findChild<MessageBar*>()->tone() == Severity::Error);
    connection.exec("DROP TRIGGER temp.full");
    room.press(Qt::Key_3);
    CHECK(room.grades() == std::vector{Grade::Good});
    CHECK(room.window->study().message().isEmpty());
}

TEST_CASE("a card graded elsewhere says so, records nothing and is shown afresh") {
    WindowFixture room;
    const CardKey key = room.study().shown().key;
    room.press(Qt::Key_Space);
    Store elsewhere(room.scratch / "deck.sqlite", friday_morning);
    const std::chrono::milliseconds minute{60'000};
    elsewhere.reviews.record({key, room.now, Grade::Again, minute, room.now + minute, ""}, Fsrs7{});
    room.press(Qt::Key_3);
    CHECK(room.grades() == std::vector{Grade::Again});
    CHECK(room.card().shown().key == key);
    CHECK(room.card().shown().before.has_value());
    CHECK_FALSE(room.card().is_revealed());
    CHECK(room.window->study().findChild<MessageBar*>()->tone() == Severity::Warning);
    CHECK_FALSE(room.window->study().message().isEmpty());
}

TEST_CASE("a source file that is gone is an error in place") {
    WindowFixture room;
    room.study();
    std::filesystem::remove(room.file);
    room.press(Qt::Key_E);
    CHECK(room.window->study().message().contains(QStringLiteral("the file is gone")));
}

TEST_CASE("an editor that does not start is an error in place that points to Settings") {
    WindowFixture room;
    room.preferences.set_editor(QStringLiteral("/nowhere/editor {file}"));
    room.study();
    room.press(Qt::Key_E);
    CHECK(room.window->study().message() ==
          QStringLiteral("Could not start the editor /nowhere/editor. Set a command that works in Settings."));
}
