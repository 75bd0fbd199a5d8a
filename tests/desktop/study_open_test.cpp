#include "desktop/card/grade_bar.h"
#include "desktop/card/grade_button.h"
#include "desktop/card/info_panel.h"
#include "desktop/card/key_points.h"
#include "desktop/card/note_view.h"
#include "desktop/study/study_header.h"
#include "room.h"

#include <QLabel>
#include <QTableView>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

const std::string two_cards = topic_file(open_text + card_text("open-two", "And this?", "### Answer\nThat."));

GradeBar& footer(WindowFixture& room) { return *room.window->study().findChild<GradeBar*>(); }

} // namespace

TEST_CASE("Space on Today starts, then shows the answer, then means Good") {
    WindowFixture room;
    room.press(Qt::Key_Space);
    REQUIRE(room.card_id() == "open-one");
    CHECK_FALSE(room.card().is_revealed());
    room.press(Qt::Key_Space);
    CHECK(room.card().is_revealed());
    CHECK(room.grades().empty());
    room.press(Qt::Key_Space);
    CHECK(room.grades() == std::vector{Grade::Good});
}

TEST_CASE("Enter does as Space does") {
    WindowFixture room;
    room.press(Qt::Key_Return);
    room.press(Qt::Key_Return);
    CHECK(room.card().is_revealed());
    room.press(Qt::Key_Enter);
    CHECK(room.grades() == std::vector{Grade::Good});
}

TEST_CASE("1 to 4 grade, and only once the answer is shown") {
    for (const Grade grade : all_grades) {
        WindowFixture room;
        room.study();
        const int key = Qt::Key_0 + static_cast<int>(grade);
        room.press(key);
        CHECK(room.grades().empty());
        room.press(Qt::Key_Space);
        room.press(key);
        CHECK(room.grades() == std::vector{grade});
    }
}

TEST_CASE("the time counts from the question to the grade") {
    WindowFixture room;
    room.study();
    room.now += 31s;
    room.press(Qt::Key_Space);
    room.now += 4s;
    room.press(Qt::Key_3);
    CHECK(room.store.reviews.all().at(0).review.elapsed == 35s);
}

TEST_CASE("the intervals on the buttons are those that grading leads to") {
    WindowFixture room;
    room.study();
    const Previews previews = room.card().shown().previews;
    room.now += 40s;
    room.press(Qt::Key_Space);
    const auto buttons = footer(room).findChildren<GradeButton*>();
    REQUIRE(buttons.size() == 4);
    CHECK(buttons[0]->interval() == QStringLiteral("5 min"));
    for (const Grade grade : all_grades) {
        const auto days = std::chrono::round<std::chrono::days>(previews[index_of(grade)].due - friday_morning).count();
        if (days > 1)
            CHECK(buttons[static_cast<int>(index_of(grade))]->interval() == QStringLiteral("%1 d").arg(days));
    }
}

TEST_CASE("ticked key points suggest the grade that Space gives") {
    WindowFixture room;
    room.study();
    room.press(Qt::Key_Space);
    CHECK(footer(room).suggested() == Grade::Good);
    room.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(room.card().key_points()->ticked() == 1);
    CHECK(footer(room).suggested() == Grade::Hard);
    room.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(footer(room).suggested() == Grade::Good);
    room.press(Qt::Key_1, Qt::ControlModifier);
    room.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(footer(room).suggested() == Grade::Good);
    room.press(Qt::Key_2, Qt::ControlModifier);
    room.press(Qt::Key_Space);
    CHECK(room.grades() == std::vector{Grade::Hard});
}

TEST_CASE("Space on a key point that has the keyboard ticks it and grades nothing") {
    WindowFixture room;
    room.study();
    room.press(Qt::Key_Space);
    room.card().key_points()->findChild<QAbstractButton*>()->setFocus();
    room.press(Qt::Key_Space);
    CHECK(room.card().key_points()->ticked() == 1);
    CHECK(room.grades().empty());
    room.press(Qt::Key_3);
    CHECK(room.grades() == std::vector{Grade::Good});
}

TEST_CASE("undo brings the card back as it was, with U and with Ctrl+Z") {
    for (const auto& [key, modifier] : {std::pair{Qt::Key_U, Qt::NoModifier}, {Qt::Key_Z, Qt::ControlModifier}}) {
        WindowFixture room(two_cards);
        const std::string first = room.study().shown().card.id;
        room.press(Qt::Key_Space);
        room.press(Qt::Key_4);
        CHECK(room.card_id() != first);
        room.press(key, modifier);
        CHECK(room.card_id() == first);
        CHECK_FALSE(room.card().is_revealed());
        CHECK_FALSE(room.card().shown().before.has_value());
        CHECK(room.grades().empty());
        CHECK(room.window->study().message().contains(QStringLiteral("Took back Easy")));
    }
}

TEST_CASE("undo with nothing to take back says so") {
    WindowFixture room;
    room.study();
    room.press(Qt::Key_U);
    CHECK(room.window->study().message() == QStringLiteral("There is nothing to take back."));
}

TEST_CASE("bury and suspend move on without a grade") {
    WindowFixture room(two_cards);
    const std::string first = room.study().shown().card.id;
    room.press(Qt::Key_Minus);
    CHECK(room.card_id() != first);
    CHECK(room.store.marks.of(*room.store.cards.find(first)).buried_until.has_value());
    room.press(Qt::Key_At, Qt::ShiftModifier);
    CHECK(room.window->study().card() == nullptr);
    CHECK(room.grades().empty());
    CHECK(room.window->study().message().contains(QStringLiteral("Suspended")));
}

TEST_CASE("the flag is set and taken away with *") {
    WindowFixture room;
    const CardKey key = room.study().shown().key;
    room.press(Qt::Key_Asterisk, Qt::ShiftModifier);
    CHECK(room.store.marks.of(key).flag == Flag::On);
    room.press(Qt::Key_Asterisk, Qt::KeypadModifier);
    CHECK(room.store.marks.of(key).flag == Flag::Off);
}

TEST_CASE("keys typed into a note stay in it; Ctrl+Return saves, Escape does not") {
    WindowFixture room;
    const CardKey key = room.study().shown().key;
    room.press(Qt::Key_Space);
    room.press(Qt::Key_N);
    room.type(QStringLiteral("see 3 - and u @ *"));
    CHECK(room.grades().empty());
    CHECK(room.store.marks.of(key).note.empty());
    room.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.store.marks.of(key).note == "see 3 - and u @ *");
    room.press(Qt::Key_N);
    room.type(QStringLiteral(" more"));
    room.press(Qt::Key_Escape);
    CHECK_FALSE(room.card().note()->is_editing());
    CHECK(room.store.marks.of(key).note == "see 3 - and u @ *");
    CHECK(room.window->study().isVisible());
    room.press(Qt::Key_3);
    CHECK(room.grades() == std::vector{Grade::Good});
}

TEST_CASE("card info opens and closes with I and shows the history, newest first") {
    WindowFixture room;
    room.study();
    room.press(Qt::Key_Space);
    room.press(Qt::Key_1);
    room.now += 6min;
    room.window->study().refresh();
    room.press(Qt::Key_Space);
    room.press(Qt::Key_4);
    room.press(Qt::Key_U);
    room.press(Qt::Key_I);
    auto* panel = room.window->study().findChild<InfoPanel*>();
    REQUIRE(panel->isVisible());
    const QAbstractItemModel& history = *panel->findChild<QTableView*>()->model();
    REQUIRE(history.rowCount() == 1);
    CHECK(history.index(0, 1).data().toString() == QStringLiteral("Again"));
    room.press(Qt::Key_I);
    CHECK_FALSE(panel->isVisible());
}

TEST_CASE("the header counts cards and Escape goes back to Today") {
    WindowFixture room(two_cards);
    room.study();
    auto* header = room.window->study().findChild<StudyHeader*>();
    CHECK(header->text().startsWith(QStringLiteral("1 of 2")));
    room.press(Qt::Key_Space);
    room.press(Qt::Key_4);
    CHECK(header->text().startsWith(QStringLiteral("2 of 2")));
    room.press(Qt::Key_Escape);
    CHECK(room.window->today().isVisible());
    room.press(Qt::Key_Space);
    CHECK(header->text().startsWith(QStringLiteral("2 of 2")));
}

TEST_CASE("when all is done Study says when the next card is due, and Space goes back") {
    WindowFixture room;
    room.study();
    room.press(Qt::Key_Space);
    room.press(Qt::Key_4);
    REQUIRE(room.window->study().card() == nullptr);
    const auto texts = room.window->study().findChildren<QLabel*>();
    const auto says = [&](const QString& words) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    };
    CHECK(says(QStringLiteral("Done for today")));
    CHECK(says(QStringLiteral("You answered one card. The next one is due on")));
    room.press(Qt::Key_Space);
    CHECK(room.window->today().isVisible());
}

TEST_CASE("Enter and Space press the grade that has the keyboard, not the suggested one") {
    for (const int key : {Qt::Key_Return, Qt::Key_Space}) {
        WindowFixture room;
        room.study();
        room.press(Qt::Key_Space);
        footer(room).findChildren<GradeButton*>().at(0)->setFocus();
        room.press(key);
        CHECK(room.grades() == std::vector{Grade::Again});
    }
}

TEST_CASE("the time stands still while another page is looked at") {
    WindowFixture room;
    room.study();
    room.now += 10s;
    room.press(Qt::Key_1, Qt::AltModifier);
    room.now += 3min;
    room.press(Qt::Key_2, Qt::AltModifier);
    room.now += 5s;
    room.press(Qt::Key_Space);
    room.press(Qt::Key_3);
    CHECK(room.store.reviews.all().at(0).review.elapsed == 15s);
}
