#include "desktop/base/folder_watch.h"
#include "desktop/card/prose_view.h"
#include "desktop/today/problem_bar.h"
#include "room.h"

#include <QSignalSpy>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

namespace {

const std::string edited_text = card_text("open-one", "What does select_related do?", "### Answer\nOne JOIN.");

// As careful editors save: a new file takes the old one's place.
void save_by_replacing(const std::filesystem::path& file, const std::string& text) {
    const std::filesystem::path fresh = file.string() + "~";
    std::ofstream(fresh, std::ios::binary) << text;
    std::filesystem::rename(fresh, file);
}

void save_in_place(const std::filesystem::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
}

bool first_sync_done(WindowFixture& room) {
    QSignalSpy finished(&room.sync, &DeckSync::finished);
    room.window->begin_slow_work();
    return finished.wait(patience);
}

} // namespace

TEST_CASE("saving a card's file shows the edited card at once and keeps its history and its answer") {
    for (const auto save : {save_by_replacing, save_in_place}) {
        WindowFixture room;
        REQUIRE(first_sync_done(room));
        room.study();
        room.press(Qt::Key_Space);
        room.press(Qt::Key_1);
        room.now += std::chrono::minutes{6};
        room.window->study().refresh();
        REQUIRE(room.card_id() == "open-one");
        room.press(Qt::Key_Space);
        save(room.file, topic_file(edited_text));
        room.wait_for([&room] { return room.card().shown().card.answer == "One JOIN."; });
        CHECK(room.card().is_revealed());
        CHECK(room.card().shown().before->reviews == 1);
        room.press(Qt::Key_3);
        CHECK(room.grades() == std::vector{Grade::Again, Grade::Good});
    }
}

TEST_CASE("a file that is replaced again and again is still watched") {
    Scratch scratch;
    const auto file = scratch.write("a.md", "1");
    FolderWatch watch;
    watch.watch({scratch.folder()});
    QSignalSpy changed(&watch, &FolderWatch::changed);
    for (const char* text : {"2", "3", "4"}) {
        save_by_replacing(file, text);
        REQUIRE(changed.wait(3000));
    }
}

TEST_CASE("files and folders that are new are watched too") {
    Scratch scratch;
    FolderWatch watch;
    watch.watch({scratch.folder()});
    QSignalSpy changed(&watch, &FolderWatch::changed);
    std::filesystem::create_directory(scratch / "topic");
    REQUIRE(changed.wait(3000));
    const auto file = scratch.write("topic/a.md", "1");
    REQUIRE(changed.wait(3000));
    save_in_place(file, "2");
    REQUIRE(changed.wait(3000));
}

TEST_CASE("several changes close together are told once") {
    Scratch scratch;
    const auto file = scratch.write("a.md", "1");
    FolderWatch watch;
    watch.watch({scratch.folder()});
    QSignalSpy changed(&watch, &FolderWatch::changed);
    for (const char* text : {"2", "3", "4", "5"}) {
        save_in_place(file, text);
        QTest::qWait(20);
    }
    QTest::qWait(600);
    CHECK(changed.count() == 1);
}

TEST_CASE("an edit with a mistake shows as a problem and leaves the card as it was") {
    WindowFixture room;
    REQUIRE(first_sync_done(room));
    room.study();
    save_in_place(room.file, topic_file(card_text("open-one", "What does select_related do?", "No answer here.")));
    room.wait_for([&room] { return !room.window->today().problems().isHidden(); });
    CHECK(room.window->today().problems().text() == QStringLiteral("1 problem in your deck"));
    CHECK(room.card().shown().card.answer == "It joins.");
}
