#include "desktop/app/main_window.h"
#include "desktop/browse/browse_page.h"
#include "desktop/interview/question_page.h"
#include "desktop/qt_catch.h"
#include "desktop/study/study_page.h"

#include <map>

using namespace greenroom::desktop;

namespace {

QKeyEvent pressed(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    return {QEvent::KeyPress, key, modifiers};
}

/// A page whose actions write down what ran.
struct Notebook {
    QStringList ran;
    bool has_options = true;

    static const Actions<Notebook>& actions() {
        static const Actions<Notebook> table{
            {{keys({"A", "B", "E"}), QStringLiteral("Pick an option")},
             [](Notebook& page, int key) { page.ran += QStringLiteral("option %1").arg(key); },
             [](const Notebook& page, int) { return page.has_options; }},
            {{keys({"E"}), QStringLiteral("Edit")}, [](Notebook& page, int) { page.ran += QStringLiteral("edit"); }},
            {{keys({"Space"}), QStringLiteral("Answer")},
             [](Notebook& page, int) { page.ran += QStringLiteral("answer"); },
             {},
             WhenHeld::Once},
        };
        return table;
    }
    bool press(const QKeyEvent& event) { return run_action(event, actions(), *this); }
};

/// All that F1 lists.
std::vector<KeySection> all_sections() {
    std::vector<KeySection> sections{key_section(QStringLiteral("Everywhere"), MainWindow::actions())};
    for (const PageKind& kind : page_kinds())
        for (KeySection& section : kind.keys())
            sections.push_back(std::move(section));
    return sections;
}

} // namespace

TEST_CASE("every action has keys that can be pressed, and says what it does") {
    for (const KeySection& section : all_sections()) {
        for (const ActionText& action : section.actions) {
            INFO(section.place.toStdString() << ": " << action.text.toStdString());
            CHECK_FALSE(action.text.isEmpty());
            CHECK_FALSE(action.keys.isEmpty());
            for (int place = 0; place < action.keys.size(); ++place) {
                const QKeyCombination key = action.keys[place][0];
                CHECK(index_of_pressed(pressed(key.key(), key.keyboardModifiers()), action.keys) == place);
            }
        }
    }
}

TEST_CASE("the first enabled action of a key runs, and is given which of its keys was pressed") {
    Notebook page;
    CHECK(page.press(pressed(Qt::Key_B)));
    CHECK(page.press(pressed(Qt::Key_E)));
    page.has_options = false;
    CHECK(page.press(pressed(Qt::Key_E)));
    CHECK_FALSE(page.press(pressed(Qt::Key_A)));
    CHECK(page.ran == QStringList{QStringLiteral("option 1"), QStringLiteral("option 2"), QStringLiteral("edit")});
}

TEST_CASE("an action that runs once a press takes the key while it is held down, and does nothing") {
    Notebook page;
    const QKeyEvent held(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QString(), true);
    CHECK(page.press(pressed(Qt::Key_Space)));
    CHECK(page.press(held));
    CHECK(page.ran == QStringList{QStringLiteral("answer")});
}

TEST_CASE("in Study only E and F have two meanings") {
    std::map<QString, int> meanings;
    for (const ActionText& action : StudyPage::actions())
        for (const QKeySequence& key : action.keys)
            ++meanings[key.toString()];
    QStringList ambiguous;
    for (const auto& [key, count] : meanings)
        if (count > 1)
            ambiguous += key;
    CHECK(ambiguous == QStringList{QStringLiteral("E"), QStringLiteral("F")});
}

TEST_CASE("signs count however the keyboard makes them") {
    CHECK(index_of_pressed(pressed(Qt::Key_Question, Qt::ShiftModifier), keys({"F1", "?"})) == 1);
    CHECK(index_of_pressed(pressed(Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier), keys({"Ctrl++"})) == 0);
    CHECK(index_of_pressed(pressed(Qt::Key_Plus, Qt::ControlModifier | Qt::KeypadModifier), keys({"Ctrl++"})) == 0);
    CHECK(index_of_pressed(pressed(Qt::Key_At, Qt::GroupSwitchModifier), keys({"@"})) == 0);
    CHECK(index_of_pressed(pressed(Qt::Key_3, Qt::KeypadModifier), digit_keys()) == 2);
}

TEST_CASE("a key with another modifier is another key") {
    CHECK_FALSE(has_key(pressed(Qt::Key_U, Qt::ControlModifier), StudyPage::actions()));
    CHECK_FALSE(has_key(pressed(Qt::Key_Space, Qt::ControlModifier), StudyPage::actions()));
    CHECK_FALSE(has_key(pressed(Qt::Key_Z), StudyPage::actions()));
    CHECK(has_key(pressed(Qt::Key_Z, Qt::ControlModifier), StudyPage::actions()));
}

TEST_CASE("buttons show the first key of their action, Shift as its sign") {
    CHECK(key_name({keys({"Esc", "Q"}), {}}) == QStringLiteral("Esc"));
    CHECK(key_name({keys({"Shift+S"}), {}}) == QStringLiteral("⇧S"));
}

namespace {

/// A key as X11 and Wayland tell of it: what the layout makes of it, and the code of its place.
QKeyEvent pressed_at(int code, int key, const QString& text, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    return {QEvent::KeyPress, key, modifiers, static_cast<quint32>(code), 0, 0, text};
}

} // namespace

TEST_CASE("on a layout without Latin letters the key in the letter's place counts") {
    Notebook page;
    CHECK(page.press(pressed_at(38, 0x0424, QStringLiteral("ф")))); // Russian, the place of A
    CHECK(page.press(pressed_at(56, 0x0399, QStringLiteral("β")))); // Greek, the place of B
    CHECK(page.ran == QStringList{QStringLiteral("option 0"), QStringLiteral("option 1")});
    page.has_options = false;
    CHECK(page.press(pressed_at(26, 0x05E7, QStringLiteral("ק")))); // Hebrew, the place of E
    CHECK(page.ran.last() == QStringLiteral("edit"));
    CHECK(index_of_pressed(pressed_at(30, 0x0413, QStringLiteral("г"), Qt::ShiftModifier), keys({"Shift+U"}),
                           KeyReading::Place) == 0);
}

TEST_CASE("digits that need Shift on a layout count without it, with Alt and Ctrl too") {
    const auto grades = keys({"1", "2", "3", "4"});
    CHECK(index_of_pressed(pressed_at(10, Qt::Key_Ampersand, QStringLiteral("&")), grades, KeyReading::Place) == 0);
    CHECK(index_of_pressed(pressed_at(11, Qt::Key_Eacute, QStringLiteral("é")), grades, KeyReading::Place) == 1);
    CHECK(index_of_pressed(pressed_at(13, Qt::Key_Apostrophe, QStringLiteral("'")), grades, KeyReading::Place) == 3);
    CHECK(has_key(pressed_at(13, Qt::Key_Apostrophe, {}, Qt::AltModifier), MainWindow::actions()));
}

TEST_CASE("a Latin letter, a digit and a sign with Shift are read as they are, wherever their keys are") {
    const auto letters = keys({"A", "Q", "M"});
    const auto grades = keys({"1", "2"});
    CHECK(index_of_pressed(pressed_at(24, Qt::Key_A, QStringLiteral("a")), letters) == 0); // AZERTY
    CHECK(index_of_pressed(pressed_at(24, Qt::Key_A, QStringLiteral("a")), letters, KeyReading::Place) == -1);
    CHECK(index_of_pressed(pressed_at(58, Qt::Key_Comma, QStringLiteral(",")), letters, KeyReading::Place) == -1);
    CHECK(index_of_pressed(pressed_at(10, Qt::Key_Exclam, QStringLiteral("!"), Qt::ShiftModifier), grades,
                           KeyReading::Place) == -1);
    CHECK(index_of_pressed(pressed_at(10, Qt::Key_F1, {}), grades, KeyReading::Place) == -1);
}
