#include "desktop/card/block_column.h"
#include "desktop/card/choice_response.h"
#include "desktop/card/grade_bar.h"
#include "desktop/card/typed_response.h"
#include "desktop/window_fixture.h"

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

Grade suggested(WindowFixture& fixture) {
    return fixture.window->page<StudyPage>().findChild<GradeBar*>()->suggested();
}

// The key of the option with this text.
int key_of(WindowFixture& fixture, const QString& text) {
    const auto options = fixture.card().choice()->findChildren<OptionButton*>();
    for (int place = 0; place < options.size(); ++place)
        if (options[place]->accessibleName().endsWith(text))
            return Qt::Key_A + place;
    FAIL("no option " << text.toStdString());
    return 0;
}

std::map<QString, OptionMark> marks(WindowFixture& fixture) {
    std::map<QString, OptionMark> result;
    for (const OptionButton* option : fixture.card().choice()->findChildren<OptionButton*>())
        result[option->accessibleName().mid(3).section(QLatin1Char('.'), 0, 0)] = option->mark();
    return result;
}

} // namespace

TEST_CASE("the letter of the right option answers, marks and suggests Good") {
    WindowFixture fixture(choice_text);
    fixture.study();
    fixture.press(key_of(fixture, QStringLiteral("right one")));
    CHECK(fixture.card().is_revealed());
    CHECK(suggested(fixture) == Grade::Good);
    CHECK(marks(fixture) == std::map<QString, OptionMark>{{QStringLiteral("right one"), OptionMark::RightPicked},
                                                          {QStringLiteral("wrong one"), OptionMark::WrongLeft},
                                                          {QStringLiteral("wrong two"), OptionMark::WrongLeft}});
    fixture.press(Qt::Key_Space);
    CHECK(fixture.grades() == std::vector{Grade::Good});
}

TEST_CASE("a wrong option suggests Again and shows what was right") {
    WindowFixture fixture(choice_text);
    fixture.study();
    fixture.press(key_of(fixture, QStringLiteral("wrong two")));
    CHECK(suggested(fixture) == Grade::Again);
    CHECK(marks(fixture) == std::map<QString, OptionMark>{{QStringLiteral("right one"), OptionMark::RightMissed},
                                                          {QStringLiteral("wrong one"), OptionMark::WrongLeft},
                                                          {QStringLiteral("wrong two"), OptionMark::WrongPicked}});
}

TEST_CASE("a letter without an option is no pick") {
    WindowFixture fixture(choice_text);
    fixture.study();
    fixture.press(Qt::Key_D);
    CHECK_FALSE(fixture.card().is_revealed());
    CHECK_FALSE(fixture.card().choice()->picked());
}

TEST_CASE("an option can be clicked") {
    WindowFixture fixture(choice_text);
    fixture.study();
    QTest::mouseClick(fixture.card().choice()->findChildren<OptionButton*>().at(1), Qt::LeftButton);
    CHECK(fixture.card().is_revealed());
}

TEST_CASE("a card with several right options waits for Space; all of them count") {
    for (const bool all : {true, false}) {
        WindowFixture fixture(several_text);
        fixture.study();
        fixture.press(key_of(fixture, QStringLiteral("right one")));
        CHECK_FALSE(fixture.card().is_revealed());
        if (all)
            fixture.press(key_of(fixture, QStringLiteral("right two")));
        fixture.press(Qt::Key_Space);
        CHECK(fixture.card().is_revealed());
        CHECK(suggested(fixture) == (all ? Grade::Good : Grade::Again));
    }
}

TEST_CASE("a second press takes a pick back where several may hold") {
    WindowFixture fixture(several_text);
    fixture.study();
    fixture.press(Qt::Key_A);
    fixture.press(Qt::Key_A);
    CHECK_FALSE(fixture.card().choice()->picked());
}

TEST_CASE("marked options take no more picks") {
    WindowFixture fixture(choice_text);
    fixture.study();
    const int right_key = key_of(fixture, QStringLiteral("right one"));
    fixture.press(key_of(fixture, QStringLiteral("wrong two")));
    const auto before = marks(fixture);
    fixture.press(right_key);
    CHECK(marks(fixture) == before);
    CHECK(suggested(fixture) == Grade::Again);
}

TEST_CASE("what is typed stays in the line: neither spaces nor digits are commands") {
    WindowFixture fixture(typed_text);
    fixture.study();
    fixture.type(QStringLiteral("1 0u-1"));
    CHECK(fixture.card().typed()->typed() == QStringLiteral("1 0u-1"));
    CHECK_FALSE(fixture.card().is_revealed());
    CHECK(fixture.grades().empty());
}

TEST_CASE("Enter checks a typed answer and does not grade it at once") {
    WindowFixture fixture(typed_text);
    fixture.study();
    fixture.type(QStringLiteral(" One hundred AND one "));
    fixture.press(Qt::Key_Return);
    CHECK(fixture.card().is_revealed());
    CHECK(fixture.grades().empty());
    CHECK(suggested(fixture) == Grade::Good);
    fixture.press(Qt::Key_Return);
    CHECK(fixture.grades() == std::vector{Grade::Good});
}

TEST_CASE("a wrong typed answer suggests Again and shows the accepted ones") {
    WindowFixture fixture(typed_text);
    fixture.study();
    fixture.type(QStringLiteral("102"));
    fixture.press(Qt::Key_Enter);
    CHECK(suggested(fixture) == Grade::Again);
    const QString shown = fixture.card().typed()->findChild<ProseView*>()->toPlainText();
    CHECK(shown.contains(QStringLiteral("Not quite")));
    CHECK(shown.contains(QStringLiteral("one hundred and one")));
}

TEST_CASE("Escape leaves the line of a typed card, so that keys are commands again") {
    WindowFixture fixture(typed_text);
    const CardKey key = fixture.study().shown().key;
    fixture.press(Qt::Key_Escape);
    CHECK(fixture.window->page<StudyPage>().isVisible());
    fixture.press(Qt::Key_Asterisk, Qt::ShiftModifier);
    CHECK(fixture.store.marks.of(key).flag == Flag::On);
}

TEST_CASE("a cloze hides its gap behind the hint until the answer is shown") {
    WindowFixture fixture(cloze_text);
    fixture.study();
    const auto shows = [&](const QString& text) {
        for (const ProseView* prose : fixture.card().findChildren<ProseView*>())
            if (prose->isVisible() && prose->toPlainText().contains(text))
                return true;
        return false;
    };
    CHECK(shows(QStringLiteral("[method]")));
    CHECK_FALSE(shows(QStringLiteral("select_related")));
    fixture.press(Qt::Key_Space);
    CHECK(shows(QStringLiteral("Call select_related here.")));
    fixture.press(Qt::Key_Space);
    CHECK(fixture.grades() == std::vector{Grade::Good});
}
