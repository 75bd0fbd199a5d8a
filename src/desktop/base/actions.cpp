#include "desktop/base/actions.h"

#include <QWidget>

#include <optional>
#include <string_view>

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

/// What a US keyboard types with the key of this code, in a row of keys; 0 for none of them. The codes are those of X11
/// and Wayland.
char us_sign(quint32 code) {
    struct KeyRow {
        quint32 first;
        std::string_view signs;
    };
    constexpr KeyRow rows[] = {{10, "123456789"}, {24, "QWERTYUIOP"}, {38, "ASDFGHJKL"}, {52, "ZXCVBNM"}};
    for (const KeyRow& row : rows)
        if (code >= row.first && code < row.first + row.signs.size())
            return row.signs[code - row.first];
    return 0;
}

/// What a US keyboard would have typed; nothing where the layout's own sign is a Latin letter or a digit, or no sign.
std::optional<QKeyCombination> meant_by_place(const QKeyEvent& event) {
    const int key = event.key();
    const bool is_latin = (key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9);
    const bool is_ascii = key < 0x80;
    const bool types_no_sign = key >= Qt::Key_Escape && key != Qt::Key_unknown;
    const char sign = us_sign(event.nativeScanCode());
    if (sign == 0 || is_latin || types_no_sign)
        return std::nullopt;
    const bool is_digit = sign >= '1' && sign <= '9';
    // Shift and a key of the top row is a sign of its own, on a US keyboard too; so is what is not a letter elsewhere.
    if (is_digit ? event.modifiers().testFlag(Qt::ShiftModifier) : is_ascii)
        return std::nullopt;
    return QKeyCombination(event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier),
                           static_cast<Qt::Key>(sign));
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

int index_of_pressed(const QKeyEvent& event, const QList<QKeySequence>& keys, KeyReading reading) {
    const std::optional<QKeyCombination> meant = reading == KeyReading::Sign ? meant_by(event) : meant_by_place(event);
    return meant ? static_cast<int>(keys.indexOf(QKeySequence(*meant))) : -1;
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
