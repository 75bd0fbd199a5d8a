#include "desktop/card/grade_bar.h"
#include "desktop/card/info_panel.h"
#include "desktop/card/key_points.h"
#include "desktop/card/note_view.h"
#include "desktop/study/study_header.h"
#include "desktop/window_fixture.h"

#include <QLabel>
#include <QTableView>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

const std::string two_cards = topic_file(open_text + card_text("open-two", "And this?", "### Answer\nThat."));

GradeBar& footer(WindowFixture& fixture) { return *fixture.window->page<StudyPage>().findChild<GradeBar*>(); }

} // namespace

TEST_CASE("Space on Today starts, then shows the answer, then means Good") {
    WindowFixture fixture;
    fixture.press(Qt::Key_Space);
    REQUIRE(fixture.card_id() == "open-one");
    CHECK_FALSE(fixture.card().is_revealed());
    fixture.press(Qt::Key_Space);
    CHECK(fixture.card().is_revealed());
    CHECK(fixture.grades().empty());
    fixture.press(Qt::Key_Space);
    CHECK(fixture.grades() == std::vector{Grade::Good});
}

TEST_CASE("Enter does as Space does") {
    WindowFixture fixture;
    fixture.press(Qt::Key_Return);
    fixture.press(Qt::Key_Return);
    CHECK(fixture.card().is_revealed());
    fixture.press(Qt::Key_Enter);
    CHECK(fixture.grades() == std::vector{Grade::Good});
}

TEST_CASE("1 to 4 grade, and only once the answer is shown") {
    for (const Grade grade : all_grades) {
        WindowFixture fixture;
        fixture.study();
        const int key = Qt::Key_0 + static_cast<int>(grade);
        fixture.press(key);
        CHECK(fixture.grades().empty());
        fixture.press(Qt::Key_Space);
        fixture.press(key);
        CHECK(fixture.grades() == std::vector{grade});
    }
}

TEST_CASE("the time counts from the question to the grade") {
    WindowFixture fixture;
    fixture.study();
    fixture.now += 31s;
    fixture.press(Qt::Key_Space);
    fixture.now += 4s;
    fixture.press(Qt::Key_3);
    CHECK(fixture.store.reviews.all().at(0).review.elapsed == 35s);
}

TEST_CASE("the intervals on the buttons are those that grading leads to") {
    WindowFixture fixture;
    fixture.study();
    const Previews previews = fixture.card().shown().previews;
    fixture.now += 40s;
    fixture.press(Qt::Key_Space);
    const auto buttons = footer(fixture).findChildren<GradeButton*>();
    REQUIRE(buttons.size() == 4);
    CHECK(buttons[0]->interval() == QStringLiteral("5 min"));
    for (const Grade grade : all_grades) {
        const auto days = std::chrono::round<std::chrono::days>(previews[index_of(grade)].due - friday_morning).count();
        if (days > 1)
            CHECK(buttons[static_cast<int>(index_of(grade))]->interval() == QStringLiteral("%1 d").arg(days));
    }
}

TEST_CASE("ticked key points suggest the grade that Space gives") {
    WindowFixture fixture;
    fixture.study();
    fixture.press(Qt::Key_Space);
    CHECK(footer(fixture).suggested() == Grade::Good);
    fixture.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(fixture.card().key_points()->ticked() == 1);
    CHECK(footer(fixture).suggested() == Grade::Hard);
    fixture.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(footer(fixture).suggested() == Grade::Good);
    fixture.press(Qt::Key_1, Qt::ControlModifier);
    fixture.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(footer(fixture).suggested() == Grade::Good);
    fixture.press(Qt::Key_2, Qt::ControlModifier);
    fixture.press(Qt::Key_Space);
    CHECK(fixture.grades() == std::vector{Grade::Hard});
}

TEST_CASE("Space on a key point that has the keyboard ticks it and grades nothing") {
    WindowFixture fixture;
    fixture.study();
    fixture.press(Qt::Key_Space);
    fixture.card().key_points()->findChild<QAbstractButton*>()->setFocus();
    fixture.press(Qt::Key_Space);
    CHECK(fixture.card().key_points()->ticked() == 1);
    CHECK(fixture.grades().empty());
    fixture.press(Qt::Key_3);
    CHECK(fixture.grades() == std::vector{Grade::Good});
}

TEST_CASE("undo brings the card back as it was, with U and with Ctrl+Z") {
    for (const auto& [key, modifier] : {std::pair{Qt::Key_U, Qt::NoModifier}, {Qt::Key_Z, Qt::ControlModifier}}) {
        WindowFixture fixture(two_cards);
        const std::string first = fixture.study().shown().card.id;
        fixture.press(Qt::Key_Space);
        fixture.press(Qt::Key_4);
        CHECK(fixture.card_id() != first);
        fixture.press(key, modifier);
        CHECK(fixture.card_id() == first);
        CHECK_FALSE(fixture.card().is_revealed());
        CHECK_FALSE(fixture.card().shown().before.has_value());
        CHECK(fixture.grades().empty());
        CHECK(fixture.window->page<StudyPage>().message().contains(QStringLiteral("Undid Easy")));
    }
}

TEST_CASE("undo with nothing to take back says so") {
    WindowFixture fixture;
    fixture.study();
    fixture.press(Qt::Key_U);
    CHECK(fixture.window->page<StudyPage>().message() == QStringLiteral("There is nothing to undo."));
}

TEST_CASE("bury and suspend move on without a grade") {
    WindowFixture fixture(two_cards);
    const std::string first = fixture.study().shown().card.id;
    fixture.press(Qt::Key_Minus);
    CHECK(fixture.card_id() != first);
    CHECK(fixture.store.marks.of(*fixture.store.cards.find(first)).buried_until.has_value());
    fixture.press(Qt::Key_At, Qt::ShiftModifier);
    CHECK(fixture.window->page<StudyPage>().card() == nullptr);
    CHECK(fixture.grades().empty());
    CHECK(fixture.window->page<StudyPage>().message().contains(QStringLiteral("Suspended")));
}

TEST_CASE("the flag is set and taken away with *") {
    WindowFixture fixture;
    const CardKey key = fixture.study().shown().key;
    fixture.press(Qt::Key_Asterisk, Qt::ShiftModifier);
    CHECK(fixture.store.marks.of(key).flag == Flag::On);
    fixture.press(Qt::Key_Asterisk, Qt::KeypadModifier);
    CHECK(fixture.store.marks.of(key).flag == Flag::Off);
}

TEST_CASE("keys typed into a note stay in it; Ctrl+Return saves, Escape does not") {
    WindowFixture fixture;
    const CardKey key = fixture.study().shown().key;
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_N);
    fixture.type(QStringLiteral("see 3 - and u @ *"));
    CHECK(fixture.grades().empty());
    CHECK(fixture.store.marks.of(key).note.empty());
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(fixture.store.marks.of(key).note == "see 3 - and u @ *");
    fixture.press(Qt::Key_N);
    fixture.type(QStringLiteral(" more"));
    fixture.press(Qt::Key_Escape);
    CHECK_FALSE(fixture.card().note()->is_editing());
    CHECK(fixture.store.marks.of(key).note == "see 3 - and u @ *");
    CHECK(fixture.window->page<StudyPage>().isVisible());
    fixture.press(Qt::Key_3);
    CHECK(fixture.grades() == std::vector{Grade::Good});
}

TEST_CASE("card info opens and closes with I and shows the history, newest first") {
    WindowFixture fixture;
    fixture.study();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_1);
    fixture.now += 6min;
    fixture.window->page<StudyPage>().refresh();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_4);
    fixture.press(Qt::Key_U);
    fixture.press(Qt::Key_I);
    auto* panel = fixture.window->page<StudyPage>().findChild<InfoPanel*>();
    REQUIRE(panel->isVisible());
    const QAbstractItemModel& history = *panel->findChild<QTableView*>()->model();
    REQUIRE(history.rowCount() == 1);
    CHECK(history.index(0, 1).data().toString() == QStringLiteral("Again"));
    fixture.press(Qt::Key_I);
    CHECK_FALSE(panel->isVisible());
}

TEST_CASE("the header counts cards and Escape goes back to Today") {
    WindowFixture fixture(two_cards);
    fixture.study();
    auto* header = fixture.window->page<StudyPage>().findChild<StudyHeader*>();
    CHECK(header->text().startsWith(QStringLiteral("1 of 2")));
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_4);
    CHECK(header->text().startsWith(QStringLiteral("2 of 2")));
    fixture.press(Qt::Key_Escape);
    CHECK(fixture.window->page<TodayPage>().isVisible());
    fixture.press(Qt::Key_Space);
    CHECK(header->text().startsWith(QStringLiteral("2 of 2")));
}

TEST_CASE("when all is done Study says when the next card is due, and Space goes back") {
    WindowFixture fixture;
    fixture.study();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_4);
    REQUIRE(fixture.window->page<StudyPage>().card() == nullptr);
    const auto texts = fixture.window->page<StudyPage>().findChildren<QLabel*>();
    const auto says = [&](const QString& words) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    };
    CHECK(says(QStringLiteral("Done for today")));
    CHECK(says(QStringLiteral("You answered one card. The next one is due on")));
    fixture.press(Qt::Key_Space);
    CHECK(fixture.window->page<TodayPage>().isVisible());
}

TEST_CASE("Enter and Space press the grade that has the keyboard, not the suggested one") {
    for (const int key : {Qt::Key_Return, Qt::Key_Space}) {
        WindowFixture fixture;
        fixture.study();
        fixture.press(Qt::Key_Space);
        footer(fixture).findChildren<GradeButton*>().at(0)->setFocus();
        fixture.press(key);
        CHECK(fixture.grades() == std::vector{Grade::Again});
    }
}

TEST_CASE("the time stands still while another page is looked at") {
    WindowFixture fixture;
    fixture.study();
    fixture.now += 10s;
    fixture.press(Qt::Key_1, Qt::AltModifier);
    fixture.now += 3min;
    fixture.press(Qt::Key_2, Qt::AltModifier);
    fixture.now += 5s;
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_3);
    CHECK(fixture.store.reviews.all().at(0).review.elapsed == 15s);
}
