#include "desktop/card/code_editor.h"
#include "desktop/card/run_panel.h"
#include "desktop/interview/coding_view.h"
#include "desktop/interview/question_view.h"
#include "desktop/interview_window.h"
#include "sandbox/box.h"

#include <QLabel>
#include <QPlainTextEdit>

using namespace greenroom;
using namespace greenroom::test;
using namespace greenroom::desktop;
using namespace std::chrono_literals;

namespace {

bool has_box() {
    static const sandbox::BoxReport report = sandbox::examine_box(std::nullopt);
    for (const sandbox::Missing& missing : report.missing)
        WARN("Nothing was run in a box. " << to_text(missing).english());
    return report.missing.empty();
}

InterviewPlan live_coding() {
    return *std::ranges::find(interview_presets(), std::string("Live coding"), &InterviewPlan::title);
}

/// Live coding over two exercises, whose `f` must return something true.
struct CodingWindow : InterviewWindow {
    explicit CodingWindow(CollectionBuilder& deck_) : InterviewWindow(deck_) {
        page->set_up().form().show_plan(live_coding());
        REQUIRE(QTest::qWaitFor([this] { return page->set_up().support().can_run; }, 30000));
        press(Qt::Key_Space);
        REQUIRE(page->is_in_progress());
        REQUIRE(view());
    }

    CodingView* view() const { return page->questions().question()->coding(); }
    const CodeAnswer& code() const { return page->interview().session().state().code; }
    void write(const char* text) { view()->editor().replace_code(QString::fromUtf8(text)); }
    void run() {
        const int before = code().runs;
        view()->editor().setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return code().runs == before + 1; }, 30000));
    }
};

struct Exercises : CollectionBuilder {
    Exercises() {
        add(exercise_card("a", "orm/exercises", Level::Junior, 6, 2, 1, 1));
        add(exercise_card("b", "api/exercises", Level::Senior, 6, 2, 0, 0));
    }
};

} // namespace

TEST_CASE("live coding in the window: code is run, hinted at, handed in, ticked, followed up and reported") {
    if (!has_box())
        return;
    Exercises deck;
    CodingWindow window(deck);
    CHECK(window.card().id == "a");
    CHECK(window.view()->editor().toPlainText() == QStringLiteral("def f(): ...\n"));
    CHECK(window.code() == CodeAnswer{});

    window.pass(61s);
    window.write("def f(): return 0\n");
    window.run();
    CHECK(window.code().passed == 0);
    CHECK(window.code().checks == 2);
    CHECK(window.view()->results().titles().front().contains(QLatin1String("0")));
    window.press(Qt::Key_H, Qt::AltModifier);
    CHECK(window.code().hints == 1);
    window.pass(60s);
    window.write("def f(): return 1\n");
    window.run();
    CHECK(window.code().passed == 2);
    CHECK(window.code().first_green == 121s);

    // What was changed since counts once it was run, which handing in does.
    window.write("def f(): return 2\n");
    window.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return window.step() == InterviewStep::Ticking; }, 30000));
    CHECK(window.code() ==
          CodeAnswer{
              .text = "def f(): return 2\n", .hints = 1, .runs = 3, .passed = 2, .checks = 2, .first_green = 121s});
    window.press(Qt::Key_1);
    window.press(Qt::Key_Space);
    CHECK(window.step() == InterviewStep::FollowUp);
    window.press(Qt::Key_Space);
    window.press(Qt::Key_Y);
    CHECK(window.step() == InterviewStep::Grading);
    window.press(Qt::Key_Space);
    CHECK(window.card().id == "b");
    CHECK(window.view()->editor().toPlainText() == QStringLiteral("def f(): ...\n"));
    window.press(Qt::Key_F8);
    REQUIRE(window.report().questions.size() == 2);
    // Code 0.9 × 0.75 and the key point: 0.925; with the follow-up 0.94.
    CHECK(window.report().questions[0].points == Approx(94));
    CHECK(window.report().questions[0].code->runs == 3);
    bool is_told = false;
    for (const QLabel* label : window.page->report().findChildren<QLabel*>())
        is_told = is_told || label->text().contains(QLatin1String("first green 2:01"));
    CHECK(is_told);
}

TEST_CASE("code and notes of an exercise come back after leaving, and nothing untouched is kept") {
    if (!has_box())
        return;
    Exercises deck;
    CodingWindow window(deck);
    window.press(Qt::Key_P, Qt::AltModifier);
    REQUIRE_FALSE(window.page->is_in_progress());
    CHECK(resumed(deck.collection).state().code == CodeAnswer{});
    window.press(Qt::Key_Space);
    REQUIRE(window.page->is_in_progress());
    window.write("def f(): return 7\n");
    window.press(Qt::Key_N, Qt::AltModifier);
    window.type(QStringLiteral("seven"));
    window.press(Qt::Key_Escape);
    window.press(Qt::Key_P);
    const QuestionState kept = resumed(deck.collection).state();
    CHECK(kept.code == CodeAnswer{.text = "def f(): return 7\n", .changed = true});
    CHECK(kept.text == "seven");
    window.page->setFocus();
    window.page->set_up().setFocus();
    window.press(Qt::Key_Space);
    REQUIRE(window.page->is_in_progress());
    CHECK(window.view()->editor().toPlainText() == QStringLiteral("def f(): return 7\n"));
    CHECK(window.view()->scratch_pad()->toPlainText() == QStringLiteral("seven"));
}

TEST_CASE("an exercise fits a small window, one part of it in front") {
    if (!has_box())
        return;
    Exercises deck;
    CodingWindow window(deck);
    CHECK_FALSE(window.view()->parts().is_folded());
    CHECK(window.view()->editor().isVisible());
    window.page->resize(600, 420);
    QApplication::processEvents();
    CHECK(window.page->size() == QSize(600, 420));
    REQUIRE(window.view()->parts().is_folded());
    CHECK_FALSE(window.view()->editor().isVisible());
    window.view()->parts().bring_forward(CodingView::Part::Code);
    CHECK(window.view()->editor().isVisible());
    window.write("def f(): return 1\n");
    window.run();
    CHECK(window.view()->parts().in_front() == CodingView::Part::Result);
    CHECK(window.view()->results().isVisible());
    window.view()->parts().bring_forward(CodingView::Part::Task);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return window.code().runs == 2; }, 30000));
    CHECK(window.view()->parts().in_front() == CodingView::Part::Result);
}

TEST_CASE("where exercises cannot be run live coding says why, and a technical round goes on without") {
    Exercises deck;
    deck.add(spoken_card("c", "orm", Level::Mid, 60, 2, 0));
    deck.collection.set("python", "/bin/true", friday_morning);
    InterviewWindow window(deck);
    SetUpPage& set_up = window.page->set_up();
    set_up.form().show_plan(live_coding());
    REQUIRE(QTest::qWaitFor([&] { return set_up.preview().contains(QLatin1String("cannot be run here")); }, 30000));
    window.press(Qt::Key_Space);
    CHECK_FALSE(window.page->is_in_progress());
    set_up.form().show_plan(interview_presets()[1]);
    CHECK(set_up.preview().contains(QLatin1String("No exercise: ")));
    window.press(Qt::Key_Space);
    REQUIRE(window.page->is_in_progress());
    CHECK(window.card().id == "c");
}
