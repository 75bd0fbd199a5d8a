#include "desktop/write/write_page.h"

#include "desktop/browse/browse_page.h"
#include "desktop/browse/card_panel.h"
#include "desktop/card/code_editor.h"
#include "desktop/card/diff_view.h"
#include "desktop/card/grade_bar.h"
#include "desktop/card/run_panel.h"
#include "desktop/exercise_deck.h"
#include "desktop/widgets/buttons.h"
#include "desktop/window_fixture.h"
#include "desktop/write/desk.h"
#include "desktop/write/exercise_list.h"
#include "sandbox/box.h"

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

/// The window on Write, with an exercise and an open card in its deck.
struct WriteFixture : WindowFixture {
    explicit WriteFixture(const std::string& more = {}) : WindowFixture(topic_file(exercise_text + more)) {
        context->stopwatch = [this] { return stopwatch; };
        window->show_page<WritePage>();
        settle();
    }
    WritePage& page() { return window->page<WritePage>(); }
    CodeEditor& editor() { return page().desk().editor(); }
    RunPanel& results() { return page().desk().results(); }

    /// Whether code can be run here; where it cannot the test says so and has nothing to try.
    static bool has_box() {
        static const sandbox::BoxReport report = sandbox::examine_box(std::nullopt);
        for (const sandbox::Missing& missing : report.missing)
            WARN("Nothing was run in a box. " << to_text(missing).english());
        return report.missing.empty();
    }
    void open() {
        press(Qt::Key_Return);
        REQUIRE(page().card() != nullptr);
    }
    void write(const char* code) { editor().setPlainText(QString::fromUtf8(code)); }
    /// Runs what is written and waits for what comes of it.
    void run() {
        const QString before = results().status();
        press(Qt::Key_Return, Qt::ControlModifier);
        wait_for(
            [&] { return results().status().startsWith(QStringLiteral("ran in")) && results().status() != before; });
    }
    /// The window as it is after the program was ended and started again.
    void start_again() {
        window.reset();
        window.emplace(PageContext{*context, theme, preferences, background, reading, sync, exercises, narrator});
        window->show();
        window->activateWindow();
        wait_for([this] { return window->isActiveWindow() && QApplication::focusWidget(); });
        window->show_page<WritePage>();
        settle();
    }
    Grade suggested() { return suggested_grade(page().attempt()); }

    std::chrono::milliseconds stopwatch{0};
};

/// A Python without a Django, whatever the machine has.
struct WithoutDjango : WriteFixture {
    WithoutDjango() {
        collection.set("python", "/nowhere/python", friday_morning);
        window->show_page<WritePage>();
        wait_for([this] { return !page().missing().isEmpty(); });
    }
};

template<typename Button>
Button* button(QWidget& within, const char* text) {
    for (auto* each : within.findChildren<Button*>())
        if (each->isVisible() && each->text() == QLatin1String(text))
            return each;
    return nullptr;
}

} // namespace

TEST_CASE("Write lists the exercises with their time and how far one is, and Enter opens one") {
    WriteFixture fixture(open_text);
    REQUIRE(fixture.page().list().rows().rows().size() == 1);
    const auto cell = [&](int column) {
        return fixture.page().list().rows().index(0, column).data().toString().toStdString();
    };
    CHECK(cell(ExerciseModel::Task) == "List the names of all things");
    CHECK(cell(ExerciseModel::Topic) == "Relations");
    CHECK(cell(ExerciseModel::LevelColumn) == "junior");
    CHECK(cell(ExerciseModel::Time) == "5 min");
    CHECK(cell(ExerciseModel::State) == "new");
    fixture.open();
    CHECK(fixture.editor().hasFocus());
    CHECK(fixture.editor().toPlainText() == QStringLiteral("def names():\n    \"\"\"Returns [\"a\", \"b\"].\"\"\"\n"));
    CHECK(fixture.results().checks_text().contains(QStringLiteral("one query for three things")));
    fixture.press(Qt::Key_Escape);
    CHECK(fixture.page().card() != nullptr);
    fixture.press(Qt::Key_Escape);
    CHECK(fixture.page().card() == nullptr);
    CHECK(cell(ExerciseModel::State) == "new");
}

TEST_CASE("a run says which check failed, what was sent how often, and from which line of one's own code") {
    if (!WriteFixture::has_box())
        return;
    WriteFixture fixture;
    fixture.open();
    fixture.write(slow_code);
    fixture.run();
    CHECK(fixture.results().titles().front() == QStringLiteral("Checks 4 of 5"));
    CHECK(fixture.results().checks_text().contains(QStringLiteral("4 queries")));
    CHECK(fixture.results().checks_text().contains(
        QStringLiteral("from line 3: return [Thing.objects.get(pk=key).name for key in keys]")));
    CHECK(fixture.results().checks_text().contains(QStringLiteral("3 × ")));
    CHECK(fixture.results().sql_text().contains(QStringLiteral("SELECT")));
    CHECK(fixture.results().lines() == QList<int>{3});
    CHECK(fixture.editor().marked_lines() == QList<int>{3});
    CHECK(fixture.page().desk().versions().startsWith(QStringLiteral("Django ")));
    fixture.press(Qt::Key_F8);
    CHECK(fixture.editor().textCursor().blockNumber() == 2);
    CHECK_FALSE(fixture.page().attempt().is_over());
}

TEST_CASE("an error shows its line in one's own code, and what was printed has a part of its own") {
    if (!WriteFixture::has_box())
        return;
    WriteFixture fixture;
    fixture.open();
    fixture.write("def names():\n    print('hello')\n    return missing\n");
    fixture.run();
    CHECK(fixture.results().titles().front() == QStringLiteral("Checks 0 of 5"));
    CHECK(fixture.results().checks_text().contains(QStringLiteral("line 3, in names: return missing")));
    CHECK(fixture.results().output_text().contains(QStringLiteral("hello")));
    fixture.write("def names(:\n");
    fixture.run();
    CHECK(fixture.results().checks_text().contains(QStringLiteral("SyntaxError")));
    CHECK(fixture.results().lines() == QList<int>{1});
}

TEST_CASE("code that passes is shown beside the solution with the answer, and graded once") {
    if (!WriteFixture::has_box())
        return;
    WriteFixture fixture;
    fixture.open();
    fixture.write(right_code);
    fixture.stopwatch += 2min;
    fixture.run();
    CHECK(fixture.page().attempt().passed);
    CHECK(fixture.suggested() == Grade::Easy);
    auto* diff = fixture.page().findChild<DiffView*>();
    REQUIRE(diff);
    CHECK(diff->text().contains(QStringLiteral("+     \"\"\"Returns")));
    CHECK(fixture.grades().empty());
    fixture.press(Qt::Key_Space);
    CHECK(fixture.grades() == std::vector{Grade::Easy});
    CHECK(fixture.store.reviews.all().back().review.elapsed == 2min);
    CHECK(fixture.page().card() == nullptr);
    fixture.press(Qt::Key_3);
    CHECK(fixture.grades().size() == 1);

    fixture.press(Qt::Key_U);
    CHECK(fixture.grades().empty());
    REQUIRE(fixture.page().card() != nullptr);
    CHECK(fixture.page().attempt().passed);
    CHECK(fixture.editor().toPlainText() == QString::fromUtf8(right_code));
    fixture.press(Qt::Key_3);
    CHECK(fixture.grades() == std::vector{Grade::Good});
    // What was graded begins afresh.
    CHECK(fixture.page().list().rows().rows().front().in_progress == false);
    fixture.open();
    CHECK_FALSE(fixture.page().attempt().is_over());
    CHECK(fixture.editor().toPlainText().contains(QStringLiteral("Returns [")));
}

TEST_CASE("an exercise that was graded elsewhere meanwhile takes no second grade unseen") {
    WriteFixture fixture;
    fixture.open();
    fixture.press(Qt::Key_G, Qt::AltModifier);
    {
        Collection other(fixture.scratch / "deck.sqlite", fixture.now, utc_offset);
        ReviewSession session(other, ChosenCards(other, {"list-names"}), fixture.now);
        session.answer(Grade::Good, 1min, fixture.now);
    }
    fixture.press(Qt::Key_1);
    CHECK(fixture.grades() == std::vector{Grade::Good});
    CHECK_FALSE(fixture.page().message().isEmpty());
}

TEST_CASE("hints come one by one and cap the grade, and are there again") {
    WriteFixture fixture;
    fixture.open();
    fixture.press(Qt::Key_H, Qt::AltModifier);
    CHECK(fixture.page().attempt().hints == 1);
    fixture.press(Qt::Key_Escape);
    fixture.press(Qt::Key_H);
    fixture.press(Qt::Key_H);
    CHECK(fixture.page().attempt().hints == 2);
    fixture.press(Qt::Key_Escape);
    fixture.open();
    CHECK(fixture.page().attempt().hints == 2);
    CHECK(fixture.page().desk().hints_shown() == 2);
}

TEST_CASE("giving up shows the solution and suggests Again; coming back changes nothing of that") {
    WriteFixture fixture;
    fixture.open();
    fixture.press(Qt::Key_G, Qt::AltModifier);
    CHECK(fixture.page().attempt().solution_shown);
    CHECK(fixture.suggested() == Grade::Again);
    CHECK(fixture.page().findChild<DiffView*>() != nullptr);
    fixture.start_again();
    fixture.open();
    CHECK(fixture.page().attempt().solution_shown);
    CHECK(fixture.suggested() == Grade::Again);
}

TEST_CASE("a reset brings the starter back, and one undo what was written") {
    WriteFixture fixture;
    fixture.open();
    fixture.editor().selectAll();
    fixture.type(QStringLiteral("mine"));
    fixture.press(Qt::Key_R, Qt::AltModifier);
    CHECK(fixture.editor().toPlainText().startsWith(QStringLiteral("def names")));
    fixture.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.editor().toPlainText() == QStringLiteral("mine"));
}

TEST_CASE("what is written is kept as it is typed, with the time it took") {
    WriteFixture fixture;
    fixture.open();
    fixture.stopwatch += 90s;
    fixture.type(QStringLiteral("# half a thought "));
    const Drafts kept(QString::fromStdString((fixture.scratch / "deck.sqlite").string()) +
                      QStringLiteral(".code.json"));
    CHECK(
        kept.of(QStringLiteral("list-names")).form.value(QStringLiteral("code")).contains(QStringLiteral("half a th")));
    fixture.start_again();
    CHECK(fixture.page().list().rows().rows().front().in_progress);
    fixture.open();
    CHECK(fixture.editor().toPlainText().startsWith(QStringLiteral("# half a thought def names")));
    CHECK(fixture.page().attempt().elapsed == 90s);
}

TEST_CASE("where nothing can be run the page says why, and one writes, reads the solution and grades oneself") {
    WithoutDjango fixture;
    CHECK(fixture.page().missing().contains(QStringLiteral("/nowhere/python is no Python")));
    fixture.open();
    CHECK(fixture.results().checks_text().contains(QStringLiteral("/nowhere/python is no Python")));
    fixture.type(QStringLiteral("# mine "));
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(fixture.page().attempt().runs == 0);
    fixture.press(Qt::Key_G, Qt::AltModifier);
    CHECK(fixture.suggested() == Grade::Good);
    fixture.press(Qt::Key_2);
    CHECK(fixture.grades() == std::vector{Grade::Hard});
}

TEST_CASE("everything on Write can be done with the mouse alone") {
    WriteFixture fixture;
    ExerciseList& list = fixture.page().list();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 0)).center());
    fixture.settle();
    REQUIRE(fixture.page().card() != nullptr);
    Desk& desk = fixture.page().desk();
    REQUIRE(button<KeyedButton>(desk, "Hint 1 of 2"));
    button<KeyedButton>(desk, "Hint 1 of 2")->click();
    CHECK(fixture.page().attempt().hints == 1);
    REQUIRE(button<PrimaryButton>(desk, "Run"));
    REQUIRE(button<KeyedButton>(desk, "Reset"));
    for (auto* back : desk.findChildren<IconButton*>())
        if (back->accessibleName().startsWith(QStringLiteral("Back")))
            back->click();
    CHECK(fixture.page().card() == nullptr);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 0)).center());
    button<KeyedButton>(desk, "Give up, show the solution")->click();
    fixture.settle();
    REQUIRE(button<GradeButton>(desk, "Again"));
    button<GradeButton>(desk, "Again")->click();
    CHECK(fixture.grades() == std::vector{Grade::Again});
}

TEST_CASE("with an interview ahead an exercise opens as soon as the day is planned") {
    WriteFixture fixture;
    fixture.collection.set("interview-date", "2026-12-02", friday_morning);
    fixture.press(Qt::Key_Return);
    fixture.wait_for([&] { return fixture.page().card() != nullptr; });
    CHECK(fixture.page().message().isEmpty());
    fixture.press(Qt::Key_G, Qt::AltModifier);
    fixture.press(Qt::Key_3);
    CHECK(fixture.grades() == std::vector{Grade::Good});
}

TEST_CASE("a changed exercise is put up anew with what was written, and a vanished one leaves that behind") {
    WriteFixture fixture;
    fixture.open();
    fixture.type(QStringLiteral("# mine "));
    std::string changed = exercise_text;
    changed.replace(changed.find("all things, sorted"), 18, "all things, in order");
    fixture.scratch.write("cards/relations.md", topic_file(changed));
    sync_path(fixture.collection, fixture.scratch / "cards", Origin::Shipped, fixture.now);
    fixture.page().synced({});
    REQUIRE(fixture.page().card() != nullptr);
    CHECK(fixture.page().card()->card.prompt.find("in order") != std::string::npos);
    CHECK(fixture.editor().toPlainText().startsWith(QStringLiteral("# mine")));
    fixture.scratch.write("cards/relations.md", topic_file(open_text));
    sync_path(fixture.collection, fixture.scratch / "cards", Origin::Shipped, fixture.now);
    fixture.page().synced({});
    CHECK(fixture.page().card() == nullptr);
    CHECK(fixture.page().message().contains(QStringLiteral("What you wrote is kept")));
}

TEST_CASE("Study offers to write an exercise, and goes on with the next card once it is graded") {
    WriteFixture fixture(open_text);
    fixture.window->show_page<StudyPage>();
    fixture.settle();
    for (int card = 0; fixture.card_id() != "list-names" && card < 2; ++card) {
        fixture.press(Qt::Key_Space);
        fixture.press(Qt::Key_4);
    }
    REQUIRE(fixture.card_id() == "list-names");
    CHECK(button<PrimaryButton>(fixture.window->page<StudyPage>(), "Write it"));
    const std::size_t graded = fixture.grades().size();
    fixture.press(Qt::Key_Space);
    REQUIRE(fixture.page().card() != nullptr);
    CHECK(fixture.page().isVisible());
    // Escape goes back, and the exercise still waits.
    fixture.press(Qt::Key_Escape);
    fixture.press(Qt::Key_Escape);
    CHECK(fixture.window->page<StudyPage>().isVisible());
    CHECK(fixture.card_id() == "list-names");
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_G, Qt::AltModifier);
    fixture.press(Qt::Key_3);
    CHECK(fixture.window->page<StudyPage>().isVisible());
    CHECK(fixture.grades().size() == graded + 1);
    CHECK(fixture.card_id() != "list-names");
    // What was answered there is taken back here.
    fixture.press(Qt::Key_U);
    CHECK(fixture.grades().size() == graded);
    CHECK(fixture.card_id() == "list-names");
}

TEST_CASE("in practice an exercise is read and graded on Study itself") {
    WriteFixture fixture;
    fixture.window->page<StudyPage>().take(StudyRequest{{"list-names"}, Counting::Practice});
    fixture.window->show_page<StudyPage>();
    fixture.settle();
    CHECK(button<PrimaryButton>(fixture.window->page<StudyPage>(), "Show answer"));
    fixture.press(Qt::Key_Space);
    CHECK(fixture.window->page<StudyPage>().isVisible());
    CHECK(fixture.card().is_revealed());
}

TEST_CASE("W in Browse opens the selected exercise, and Escape leads back") {
    WriteFixture fixture;
    fixture.window->show_page<BrowsePage>();
    BrowsePage& browse = fixture.window->page<BrowsePage>();
    fixture.wait_for([&] { return browse.is_settled() && browse.panel().card() != nullptr; });
    fixture.press(Qt::Key_Down); // from the search to the cards
    fixture.press(Qt::Key_W);
    CHECK(fixture.page().isVisible());
    REQUIRE(fixture.page().card() != nullptr);
    fixture.press(Qt::Key_Escape);
    fixture.press(Qt::Key_Escape);
    CHECK(browse.isVisible());
}
