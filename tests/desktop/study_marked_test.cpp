#include "desktop/card/choice_response.h"
#include "desktop/card/grade_bar.h"
#include "desktop/card/option_button.h"
#include "desktop/card/prose_view.h"
#include "desktop/card/typed_response.h"
#include "room.h"

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

namespace {

const std::string choice_text = topic_file(card_text(
    "choice-one", "Which one?", "- [ ] wrong one\n- [x] right one\n- [ ] wrong two\n\n### Answer\nThe right one."));
const std::string several_text = topic_file(card_text(
    "choice-two", "Which two?", "- [x] right one\n- [x] right two\n- [ ] wrong one\n\n### Answer\nThe right ones."));
const std::string typed_text =
    topic_file(card_text("typed-one", "How many?", "### Expected\n- 101\n- one hundred and one\n\n### Answer\n101."));
const std::string cloze_text =
    topic_file(card_text("cloze-one", "Fill in", "Call {{c1::select_related::method}} here.\n\n### Answer\nIt joins."));

Grade suggested(WindowFixture& room) { return room.window->study().findChild<GradeBar*>()->suggested(); }

// The key of the option with this text.
int key_of(WindowFixture& room, const QString& text) {
    const auto options = room.card().choice()->findChildren<OptionButton*>();
    for (int place = 0; place < options.size(); ++place)
        if (options[place]->accessibleName().endsWith(text))
            return Qt::Key_A + place;
    FAIL("no option " << text.toStdString());
    return 0;
}

std::map<QString, OptionMark> marks(WindowFixture& room) {
    std::map<QString, OptionMark> result;
    for (const OptionButton* option : room.card().choice()->findChildren<OptionButton*>())
        result[option->accessibleName().mid(3).section(QLatin1Char('.'), 0, 0)] = option->mark();
    return result;
}

} // namespace

TEST_CASE("the letter of the right option answers, marks and suggests Good") {
    WindowFixture room(choice_text);
    room.study();
    room.press(key_of(room, QStringLiteral("right one")));
    CHECK(room.card().is_revealed());
    CHECK(suggested(room) == Grade::Good);
    CHECK(marks(room) == std::map<QString, OptionMark>{{QStringLiteral("right one"), OptionMark::RightPicked},
                                                       {QStringLiteral("wrong one"), OptionMark::WrongLeft},
                                                       {QStringLiteral("wrong two"), OptionMark::WrongLeft}});
    room.press(Qt::Key_Space);
    CHECK(room.grades() == std::vector{Grade::Good});
}

TEST_CASE("a wrong option suggests Again and shows what was right") {
    WindowFixture room(choice_text);
    room.study();
    room.press(key_of(room, QStringLiteral("wrong two")));
    CHECK(suggested(room) == Grade::Again);
    CHECK(marks(room) == std::map<QString, OptionMark>{{QStringLiteral("right one"), OptionMark::RightMissed},
                                                       {QStringLiteral("wrong one"), OptionMark::WrongLeft},
                                                       {QStringLiteral("wrong two"), OptionMark::WrongPicked}});
}

TEST_CASE("a letter without an option is no pick") {
    WindowFixture room(choice_text);
    room.study();
    room.press(Qt::Key_D);
    CHECK_FALSE(room.card().is_revealed());
    CHECK_FALSE(room.card().choice()->picked());
}

TEST_CASE("an option can be clicked") {
    WindowFixture room(choice_text);
    room.study();
    QTest::mouseClick(room.card().choice()->findChildren<OptionButton*>().at(1), Qt::LeftButton);
    CHECK(room.card().is_revealed());
}

TEST_CASE("a card with several right options waits for Space; all of them count") {
    for (const bool all : {true, false}) {
        WindowFixture room(several_text);
        room.study();
        room.press(key_of(room, QStringLiteral("right one")));
        CHECK_FALSE(room.card().is_revealed());
        if (all)
            room.press(key_of(room, QStringLiteral("right two")));
        room.press(Qt::Key_Space);
        CHECK(room.card().is_revealed());
        CHECK(suggested(room) == (all ? Grade::Good : Grade::Again));
    }
}

TEST_CASE("a second press takes a pick back where several may hold") {
    WindowFixture room(several_text);
    room.study();
    room.press(Qt::Key_A);
    room.press(Qt::Key_A);
    CHECK_FALSE(room.card().choice()->picked());
}

TEST_CASE("marked options take no more picks") {
    WindowFixture room(choice_text);
    room.study();
    const int right_key = key_of(room, QStringLiteral("right one"));
    room.press(key_of(room, QStringLiteral("wrong two")));
    const auto before = marks(room);
    room.press(right_key);
    CHECK(marks(room) == before);
    CHECK(suggested(room) == Grade::Again);
}

TEST_CASE("what is typed stays in the line: neither spaces nor digits are commands") {
    WindowFixture room(typed_text);
    room.study();
    room.type(QStringLiteral("1 0u-1"));
    CHECK(room.card().typed()->typed() == QStringLiteral("1 0u-1"));
    CHECK_FALSE(room.card().is_revealed());
    CHECK(room.grades().empty());
}

TEST_CASE("Enter checks a typed answer and does not grade it at once") {
    WindowFixture room(typed_text);
    room.study();
    room.type(QStringLiteral(" One hundred AND one "));
    room.press(Qt::Key_Return);
    CHECK(room.card().is_revealed());
    CHECK(room.grades().empty());
    CHECK(suggested(room) == Grade::Good);
    room.press(Qt::Key_Return);
    CHECK(room.grades() == std::vector{Grade::Good});
}

TEST_CASE("a wrong typed answer suggests Again and shows the accepted ones") {
    WindowFixture room(typed_text);
    room.study();
    room.type(QStringLiteral("102"));
    room.press(Qt::Key_Enter);
    CHECK(suggested(room) == Grade::Again);
    const QString shown = room.card().typed()->findChild<ProseView*>()->toPlainText();
    CHECK(shown.contains(QStringLiteral("Not quite")));
    CHECK(shown.contains(QStringLiteral("one hundred and one")));
}

TEST_CASE("Escape leaves the line of a typed card, so that keys are commands again") {
    WindowFixture room(typed_text);
    const CardKey key = room.study().shown().key;
    room.press(Qt::Key_Escape);
    CHECK(room.window->study().isVisible());
    room.press(Qt::Key_Asterisk, Qt::ShiftModifier);
    CHECK(room.store.marks.of(key).flag == Flag::On);
}

TEST_CASE("a cloze hides its gap behind the hint until the answer is shown") {
    WindowFixture room(cloze_text);
    room.study();
    const auto shows = [&](const QString& text) {
        for (const ProseView* prose : room.card().findChildren<ProseView*>())
            if (prose->isVisible() && prose->toPlainText().contains(text))
                return true;
        return false;
    };
    CHECK(shows(QStringLiteral("[method]")));
    CHECK_FALSE(shows(QStringLiteral("select_related")));
    room.press(Qt::Key_Space);
    CHECK(shows(QStringLiteral("Call select_related here.")));
    room.press(Qt::Key_Space);
    CHECK(room.grades() == std::vector{Grade::Good});
}
