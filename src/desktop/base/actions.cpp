#include "desktop/base/actions.h"

#include <QWidget>

namespace greenroom::desktop {
namespace {

// Signs such as ? need Shift on one keyboard and not on another, and + may be on the keypad: for them only the sign
// counts.
QKeyCombination meant_by(const QKeyEvent& event) {
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const int key = event.key();
    const bool is_sign = key > Qt::Key_Space && key < Qt::Key_AsciiTilde && !(key >= Qt::Key_A && key <= Qt::Key_Z);
    if (is_sign)
        modifiers &= ~Qt::ShiftModifier;
    return QKeyCombination(modifiers, static_cast<Qt::Key>(key));
}

} // namespace

QList<QKeySequence> keys(std::initializer_list<const char*> names) {
    QList<QKeySequence> sequences;
    for (const char* name : names)
        sequences.append(QKeySequence(QLatin1String(name), QKeySequence::PortableText));
    return sequences;
}

QList<QKeySequence> digit_keys(const char* modifier) {
    QList<QKeySequence> sequences;
    for (int digit = 1; digit <= 9; ++digit)
        sequences.append(QKeySequence(QLatin1String(modifier) + QString::number(digit), QKeySequence::PortableText));
    return sequences;
}

int index_of_pressed(const QKeyEvent& event, const QList<QKeySequence>& keys) {
    return static_cast<int>(keys.indexOf(QKeySequence(meant_by(event))));
}

QString key_name(const ActionText& action) {
    QString name = action.keys.value(0).toString(QKeySequence::NativeText);
    return name.replace(QStringLiteral("Shift+"), QStringLiteral("⇧"));
}

bool is_key_above(const QWidget& widget, const QKeyEvent& event) {
    for (const QWidget* above = widget.parentWidget(); above; above = above->parentWidget())
        if (const auto* user = dynamic_cast<const KeyUser*>(above); user && user->uses_key(event))
            return true;
    return false;
}

bool is_key_of_window(const QWidget& widget, const QKeyEvent& event) {
    const auto* user = dynamic_cast<const KeyUser*>(widget.window());
    return user && user->uses_key(event);
}

} // namespace greenroom::desktop
