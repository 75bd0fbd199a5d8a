#pragma once

#include <QKeyEvent>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <algorithm>
#include <functional>
#include <vector>

class QWidget;

namespace greenroom::desktop {

/// What is shown of an action: in the list of keys, on buttons, in menus.
struct ActionText {
    QList<QKeySequence> keys; ///< the first is the one that buttons show
    QString text;             ///< what it does, for the list of keys and tool tips
    QString label{};          ///< the same in a word, for buttons and menus; empty where it has neither
};

/// Whether an action runs again and again while its key is held down.
enum class WhenHeld { Repeat, Once };

/// One row of a page's table of actions. An action may have several keys that differ in what they act on, such as the
/// letters of options; `key` is the place of the pressed one in `keys`, from 0.
template<typename Page>
struct Action : ActionText {
    std::function<void(Page& page, int key)> run{};
    std::function<bool(const Page& page, int key)> enabled{}; ///< nothing: always
    WhenHeld when_held = WhenHeld::Repeat;

    bool is_enabled(const Page& page, int key = 0) const { return !enabled || enabled(page, key); }
};

/// A page's actions. Where one key has several meanings, the first enabled one counts.
template<typename Page>
using Actions = std::vector<Action<Page>>;

/// The keys of these names, in Qt's portable notation: "Ctrl+Z".
QList<QKeySequence> keys(std::initializer_list<const char*> names);

/// "1" to "9" with a modifier such as "Ctrl+".
QList<QKeySequence> digit_keys(const char* modifier = "");

/// How a key press is read: by the sign it types, or by where its key is. Many layouts have no Latin letters, and on
/// others digits need Shift; there the key counts that types the letter or digit on a US keyboard.
enum class KeyReading { Sign, Place };

/// The place of the pressed key among these; −1 when it is another.
int index_of_pressed(const QKeyEvent& event, const QList<QKeySequence>& keys, KeyReading reading = KeyReading::Sign);

/// What the first key of an action is called on a button.
QString key_name(const ActionText& action);

/// Runs the action that a key press asks for; whether there was one. What a sign means goes before what its key's
/// place means.
template<typename Page>
bool run_action(const QKeyEvent& event, const Actions<Page>& actions, Page& page) {
    for (const KeyReading reading : {KeyReading::Sign, KeyReading::Place})
        for (const Action<Page>& action : actions) {
            const int key = index_of_pressed(event, action.keys, reading);
            if (key < 0 || !action.is_enabled(page, key))
                continue;
            if (!event.isAutoRepeat() || action.when_held == WhenHeld::Repeat)
                action.run(page, key);
            return true;
        }
    return false;
}

/// Whether a table has an action for this key, enabled or not.
template<typename Page>
bool has_key(const QKeyEvent& event, const Actions<Page>& actions) {
    return std::ranges::any_of(actions, [&](const ActionText& action) {
        return index_of_pressed(event, action.keys) >= 0 ||
               index_of_pressed(event, action.keys, KeyReading::Place) >= 0;
    });
}

/// What has a table of actions: the window and its pages.
class KeyUser {
public:
    virtual ~KeyUser() = default;
    virtual bool uses_key(const QKeyEvent& event) const = 0;
};

/// Whether something around a widget has an action for this key, so that the widget leaves the key to it.
bool is_key_above(const QWidget& widget, const QKeyEvent& event);
/// Whether the window has one.
bool is_key_of_window(const QWidget& widget, const QKeyEvent& event);

/// The keys of one place, for the list of keys.
struct KeySection {
    QString place;
    std::vector<ActionText> actions;
};

/// What the list of keys shows of a table of actions.
template<typename Page>
KeySection key_section(const QString& place, const Actions<Page>& actions) {
    return {place, {actions.begin(), actions.end()}};
}

} // namespace greenroom::desktop
