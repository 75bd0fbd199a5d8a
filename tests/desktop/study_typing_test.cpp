#include "desktop/base/drafts.h"
#include "desktop/card/grade_bar.h"
#include "desktop/card/note_view.h"
#include "desktop/card/typed_response.h"
#include "desktop/window_fixture.h"
#include "support/full_disk.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

const std::string typed_text =
    topic_file(card_text("typed", "Which status?", "### Expected\n- 101\n\n### Answer\n101."));
const std::string second = card_text("open-two", "And this?", "### Answer\nThat.");

/// The folder is read again, as after a file was saved.
void sync(WindowFixture& fixture) {
    const SyncReport report = sync_path(fixture.collection, fixture.scratch / "cards", Origin::Shipped, fixture.now);
    fixture.window->page<StudyPage>().synced(report);
    fixture.settle();
}

void rewrite(WindowFixture& fixture, const std::string& markdown) {
    fixture.scratch.write("cards/relations.md", markdown);
    sync(fixture);
}

std::string with(const std::string& text, const std::string& from, const std::string& to) {
    std::string changed = text;
    return changed.replace(changed.find(from), from.size(), to);
}

QString drafts_file(const WindowFixture& fixture) {
    return QString::fromStdString((fixture.scratch / "deck.sqlite.drafts.json").string());
}

Draft noted(const QString& note) {
    Draft draft;
    draft.note = note;
    return draft;
}

/// The window as it is after the program was ended and started again.
void start_again(WindowFixture& fixture) {
    fixture.window.reset();
    fixture.window.emplace(PageContext{*fixture.context, fixture.theme, fixture.preferences, fixture.background,
                                       fixture.reading, fixture.sync, fixture.exercises, fixture.narrator});
    fixture.window->show();
    fixture.window->activateWindow();
    fixture.wait_for([&] { return fixture.window->isActiveWindow() && QApplication::focusWidget(); });
}

} // namespace

TEST_CASE("a note being typed outlives a sync, with the keyboard in it") {
    WindowFixture fixture;
    fixture.study();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_N);
    fixture.type(QStringLiteral("see 3"));
    sync(fixture);
    fixture.type(QStringLiteral(" - and u"));
    CHECK(fixture.card().note()->is_editing());
    CHECK(fixture.card().note()->typed() == QStringLiteral("see 3 - and u"));
    CHECK(fixture.grades().empty());
}

TEST_CASE("a note being typed outlives a change of its card's text, at the same place in it") {
    WindowFixture fixture;
    const CardKey key = fixture.study().shown().key;
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_N);
    fixture.type(QStringLiteral("ab"));
    fixture.press(Qt::Key_Left);
    rewrite(fixture, topic_file(with(open_text, "It joins", "It joins tables")));
    fixture.type(QStringLiteral("4x"));
    CHECK(fixture.card().note()->typed() == QStringLiteral("a4xb"));
    CHECK(fixture.grades().empty());
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(fixture.store.marks.of(key).note == "a4xb");
    CHECK_FALSE(fixture.card().note()->is_editing());
}

TEST_CASE("a typed answer outlives a change of its card's text, with the keyboard in it") {
    WindowFixture fixture(typed_text);
    fixture.study();
    fixture.type(QStringLiteral("1"));
    rewrite(fixture, with(typed_text, "Which status?", "Which status is it?"));
    fixture.type(QStringLiteral("01"));
    CHECK(fixture.card().typed()->typed() == QStringLiteral("101"));
    CHECK_FALSE(fixture.card().is_revealed());
}

TEST_CASE("where the card leaves under the learner's hands, the typing reaches no other card, and comes back with it") {
    const std::string both = topic_file(open_text + second);
    WindowFixture fixture(both);
    REQUIRE(fixture.study().shown().card.id == "open-one");
    fixture.press(Qt::Key_N);
    fixture.type(QStringLiteral("half a "));
    rewrite(fixture, topic_file(second));
    REQUIRE(fixture.card_id() == "open-two");
    fixture.type(QStringLiteral(" 3-@*4 "));
    CHECK_FALSE(fixture.card().is_revealed());
    CHECK(fixture.grades().empty());
    CHECK(fixture.store.marks.of(fixture.card().shown().key) == Marks{});
    QTest::qWait(1100);
    fixture.press(Qt::Key_Space);
    CHECK(fixture.card().is_revealed());
    fixture.press(Qt::Key_3);
    rewrite(fixture, both);
    fixture.window->page<StudyPage>().resume();
    REQUIRE(fixture.card_id() == "open-one");
    CHECK(fixture.card().note()->typed() == QStringLiteral("half a "));
}

TEST_CASE("a note and a typed answer come back where they were after another page was shown") {
    WindowFixture fixture(typed_text);
    fixture.study();
    fixture.type(QStringLiteral("10"));
    fixture.window->show_page<TodayPage>();
    fixture.settle();
    fixture.window->show_page<StudyPage>();
    fixture.settle();
    fixture.type(QStringLiteral("1"));
    CHECK(fixture.card().typed()->typed() == QStringLiteral("101"));
}

TEST_CASE("a note goes on where it was left after another page was shown, and takes no keys from the next card") {
    WindowFixture fixture(topic_file(open_text + second));
    fixture.study();
    fixture.press(Qt::Key_N);
    fixture.type(QStringLiteral("half"));
    fixture.window->show_page<TodayPage>();
    fixture.settle();
    fixture.window->show_page<StudyPage>();
    fixture.settle();
    fixture.type(QStringLiteral(" a note"));
    CHECK(fixture.card().note()->typed() == QStringLiteral("half a note"));
    start_again(fixture);
    fixture.study();
    REQUIRE(fixture.card().note()->is_editing());
    fixture.press(Qt::Key_Space);
    CHECK(fixture.card().is_revealed());
    fixture.press(Qt::Key_N);
    fixture.type(QStringLiteral("!"));
    CHECK(fixture.card().note()->typed() == QStringLiteral("half a note!"));
}

TEST_CASE("undo loses no note that is being typed") {
    WindowFixture fixture(topic_file(open_text + second));
    fixture.study();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_3);
    const std::string other = fixture.card_id();
    fixture.press(Qt::Key_N);
    fixture.type(QStringLiteral("half a note"));
    fixture.window->page<StudyPage>().setFocus();
    fixture.press(Qt::Key_U);
    CHECK(fixture.grades().empty());
    CHECK(fixture.card_id() != other);
    fixture.press(Qt::Key_U, Qt::ShiftModifier);
    REQUIRE(fixture.card_id() == other);
    CHECK(fixture.card().note()->typed() == QStringLiteral("half a note"));
}

TEST_CASE("a note and a typed answer come back after the program was ended") {
    WindowFixture fixture(typed_text);
    fixture.study();
    fixture.type(QStringLiteral("10"));
    fixture.press(Qt::Key_Escape);
    fixture.press(Qt::Key_N);
    fixture.type(QStringLiteral("half a note"));
    start_again(fixture);
    fixture.study();
    CHECK(fixture.card().typed()->typed() == QStringLiteral("10"));
    CHECK(fixture.card().note()->is_editing());
    CHECK(fixture.card().note()->typed() == QStringLiteral("half a note"));
}

TEST_CASE("a note typed with the answer in sight comes back with the answer") {
    WindowFixture fixture;
    fixture.study();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_N);
    fixture.type(QStringLiteral("it joins"));
    start_again(fixture);
    fixture.study();
    CHECK_FALSE(fixture.card().note()->isVisible());
    fixture.press(Qt::Key_Space);
    CHECK(fixture.card().note()->typed() == QStringLiteral("it joins"));
    CHECK(fixture.card().note()->isVisible());
}

TEST_CASE("what is typed is on disk within half a second, for one who is killed") {
    WindowFixture fixture;
    fixture.study();
    fixture.press(Qt::Key_N);
    fixture.type(QStringLiteral("safe"));
    fixture.wait_for([&] { return QFile::exists(drafts_file(fixture)); });
    Drafts drafts(drafts_file(fixture));
    CHECK(drafts.of(QStringLiteral("open-one")).note == QStringLiteral("safe"));
}

TEST_CASE("a note that is typed when the card is graded is saved with it; Escape keeps it as a draft") {
    WindowFixture fixture(topic_file(open_text + second));
    const CardKey key = fixture.study().shown().key;
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_N);
    fixture.type(QStringLiteral("mine"));
    QTest::mouseClick(fixture.window->page<StudyPage>().findChildren<GradeButton*>().at(2), Qt::LeftButton);
    fixture.settle();
    CHECK(fixture.grades() == std::vector{Grade::Good});
    CHECK(fixture.store.marks.of(key).note == "mine");
    const CardKey other = fixture.card().shown().key;
    fixture.press(Qt::Key_N);
    fixture.type(QStringLiteral("not mine"));
    fixture.press(Qt::Key_Escape);
    CHECK_FALSE(fixture.card().note()->is_editing());
    CHECK(fixture.window->page<StudyPage>().message().contains(QStringLiteral("N goes on with it")));
    fixture.press(Qt::Key_N);
    CHECK(fixture.card().note()->typed() == QStringLiteral("not mine"));
    fixture.press(Qt::Key_Escape);
    fixture.press(Qt::Key_Minus);
    CHECK(fixture.store.marks.of(other).note.empty());
    WindowFixture::wait_for(
        [&] { return Drafts(drafts_file(fixture)).of(QStringLiteral("open-two")).note == QStringLiteral("not mine"); });
}

TEST_CASE("an answer that was graded leaves no draft, and without drafts there is no file") {
    WindowFixture fixture(typed_text);
    fixture.study();
    fixture.type(QStringLiteral("101"));
    fixture.wait_for([&] { return QFile::exists(drafts_file(fixture)); });
    fixture.press(Qt::Key_Return);
    fixture.press(Qt::Key_3);
    fixture.wait_for([&] { return !QFile::exists(drafts_file(fixture)); });
}

TEST_CASE("a file of drafts that cannot be read is put aside, and said") {
    Scratch scratch;
    const QString file = QString::fromStdString(scratch.write("a.drafts.json", "{ not json").string());
    Drafts drafts(file);
    CHECK(drafts.problem().contains(QStringLiteral("a.drafts.json.unreadable")));
    CHECK(QFile::exists(file + QStringLiteral(".unreadable")));
}

TEST_CASE("on a full disk the drafts of before stay, no empty file is left, and what was typed is written once there "
          "is room") {
    Scratch scratch;
    const QString folder = QString::fromStdString((scratch / "a").parent_path().string());
    const QString old_file = folder + QStringLiteral("/old.json"), new_file = folder + QStringLiteral("/new.json");
    const QString card = QStringLiteral("one");
    Drafts(old_file).keep(card, noted(QStringLiteral("first")));
    Drafts old_drafts(old_file), new_drafts(new_file);
    QSignalSpy old_failed(&old_drafts, &Drafts::failed), new_failed(&new_drafts, &Drafts::failed);
    bool both_failed = false;
    QStringList files;
    {
        const FullDisk full;
        old_drafts.keep(card, noted(QStringLiteral("second")));
        new_drafts.keep(card, noted(QStringLiteral("second")));
        both_failed = QTest::qWaitFor([&] { return old_failed.count() + new_failed.count() == 2; }, timeout);
        files = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    }
    CHECK(both_failed);
    CHECK(files == QStringList{QStringLiteral("old.json")});
    CHECK(Drafts(old_file).of(card).note == QStringLiteral("first"));
    for (const QString& file : {old_file, new_file})
        WindowFixture::wait_for([&] { return Drafts(file).of(card).note == QStringLiteral("second"); });
    CHECK(old_failed.count() + new_failed.count() == 2);
}
