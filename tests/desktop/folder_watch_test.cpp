#include "desktop/base/folder_watch.h"
#include "desktop/card/block_column.h"
#include "desktop/today/problem_bar.h"
#include "desktop/window_fixture.h"

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

bool first_sync_done(WindowFixture& fixture) {
    QSignalSpy finished(&fixture.sync, &DeckSync::finished);
    fixture.window->begin_slow_work();
    return finished.wait(timeout);
}

} // namespace

TEST_CASE("saving a card's file shows the edited card at once and keeps its history and its answer") {
    for (const auto save : {save_by_replacing, save_in_place}) {
        WindowFixture fixture;
        REQUIRE(first_sync_done(fixture));
        fixture.study();
        fixture.press(Qt::Key_Space);
        fixture.press(Qt::Key_1);
        fixture.now += std::chrono::minutes{6};
        fixture.window->page<StudyPage>().refresh();
        REQUIRE(fixture.card_id() == "open-one");
        fixture.press(Qt::Key_Space);
        save(fixture.file, topic_file(edited_text));
        fixture.wait_for([&fixture] { return fixture.card().shown().card.answer == "One JOIN."; });
        CHECK(fixture.card().is_revealed());
        CHECK(fixture.card().shown().before->reviews == 1);
        fixture.press(Qt::Key_3);
        CHECK(fixture.grades() == std::vector{Grade::Again, Grade::Good});
    }
}

TEST_CASE("a folder that the command line added is watched from when one comes back to the window") {
    WindowFixture fixture;
    REQUIRE(first_sync_done(fixture));
    const auto added = [](const char* answer) {
        return "# Added\n\n" + card_text("added-one", "Added?", std::string("### Answer\n") + answer);
    };
    const std::filesystem::path file = fixture.scratch.write("added/a.md", added("Yes."));
    {
        Collection beside(fixture.collection.file(), fixture.now, utc_offset);
        sync_path(beside, fixture.scratch / "added", Origin::Learner, fixture.now);
    }
    QSignalSpy finished(&fixture.sync, &DeckSync::finished);
    QEvent activated(QEvent::ActivationChange);
    QApplication::sendEvent(&*fixture.window, &activated);
    REQUIRE(finished.wait(timeout));
    save_in_place(file, added("Another one."));
    fixture.wait_for(
        [&] { return fixture.store.cards.of(*fixture.store.cards.find("added-one"))->card.answer == "Another one."; });
    // Where nothing was added, nothing is read.
    finished.clear();
    QApplication::sendEvent(&*fixture.window, &activated);
    CHECK_FALSE(fixture.sync.is_running());
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

TEST_CASE("a folder that gets another name or comes back is told, what else is beside it is not") {
    Scratch scratch;
    scratch.write("deck/a.md", "1");
    FolderWatch watch;
    watch.watch({scratch / "deck"});
    QSignalSpy changed(&watch, &FolderWatch::changed);
    scratch.write("collection.sqlite", "1");
    QTest::qWait(400);
    CHECK(changed.isEmpty());
    std::filesystem::rename(scratch / "deck", scratch / "elsewhere");
    REQUIRE(changed.wait(3000));
    scratch.write("collection.sqlite-wal", "1");
    QTest::qWait(400);
    CHECK(changed.count() == 1);
    std::filesystem::rename(scratch / "elsewhere", scratch / "deck");
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
    WindowFixture fixture;
    REQUIRE(first_sync_done(fixture));
    fixture.study();
    save_in_place(fixture.file, topic_file(card_text("open-one", "What does select_related do?", "No answer here.")));
    fixture.wait_for([&fixture] { return !fixture.window->page<TodayPage>().problems().isHidden(); });
    CHECK(fixture.window->page<TodayPage>().problems().text() == QStringLiteral("1 problem in your deck"));
    CHECK(fixture.card().shown().card.answer == "It joins.");
}
