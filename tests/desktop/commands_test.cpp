#include "desktop/base/commands.h"
#include "desktop/qt_catch.h"

#include <QKeyEvent>

#include <map>

using namespace greenroom::desktop;

namespace {

std::optional<CommandPressed> pressed(int key, Qt::KeyboardModifiers modifiers, KeyPlace place) {
    return command_for(QKeyEvent(QEvent::KeyPress, key, modifiers), place);
}

bool is(const std::optional<CommandPressed>& pressed, Command command) {
    return pressed && pressed->command == command;
}

} // namespace

TEST_CASE("every key of the table gives its command at its place, unless a command before it takes it") {
    for (const KeyBinding& binding : key_bindings()) {
        for (int index = 0; index < binding.keys.size(); ++index) {
            const QKeyCombination combination = binding.keys[index][0];
            const QKeyEvent event(QEvent::KeyPress, combination.key(), combination.keyboardModifiers());
            const CommandPressed wanted{binding.command, index};
            const auto found = command_for(event, binding.place, [&](CommandPressed each) { return each == wanted; });
            INFO(binding.description.toStdString());
            CHECK(found == wanted);
        }
    }
}

TEST_CASE("in Study only E and F have two meanings") {
    std::map<QString, int> meanings;
    for (const KeyBinding& binding : key_bindings())
        if (binding.place == KeyPlace::Study)
            for (const QKeySequence& key : binding.keys)
                ++meanings[key.toString()];
    QStringList ambiguous;
    for (const auto& [key, count] : meanings)
        if (count > 1)
            ambiguous += key;
    CHECK(ambiguous == QStringList{QStringLiteral("E"), QStringLiteral("F")});
}

TEST_CASE("where an option cannot be picked its letter means what it else means") {
    const QKeyEvent e(QEvent::KeyPress, Qt::Key_E, Qt::NoModifier);
    const auto found =
        command_for(e, KeyPlace::Study, [](CommandPressed each) { return each.command != Command::PickOption; });
    CHECK(is(found, Command::EditSource));
}

TEST_CASE("signs count however the keyboard makes them") {
    CHECK(is(pressed(Qt::Key_Question, Qt::ShiftModifier, KeyPlace::Everywhere), Command::ListKeys));
    CHECK(is(pressed(Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier, KeyPlace::Everywhere), Command::ZoomIn));
    CHECK(is(pressed(Qt::Key_Plus, Qt::ControlModifier | Qt::KeypadModifier, KeyPlace::Everywhere), Command::ZoomIn));
    CHECK(is(pressed(Qt::Key_At, Qt::GroupSwitchModifier, KeyPlace::Study), Command::Suspend));
    CHECK(is(pressed(Qt::Key_3, Qt::KeypadModifier, KeyPlace::Study), Command::GradeGood));
}

TEST_CASE("a key with another modifier is another key") {
    CHECK_FALSE(pressed(Qt::Key_U, Qt::ControlModifier, KeyPlace::Study));
    CHECK_FALSE(pressed(Qt::Key_Space, Qt::ControlModifier, KeyPlace::Study));
    CHECK_FALSE(pressed(Qt::Key_Z, Qt::NoModifier, KeyPlace::Study));
}
