#pragma once

#include "desktop/base/commands.h"

#include <QFrame>

#include <map>

class QMenu;

namespace greenroom::desktop {

class KeyedButton;
class Theme;

/// What the card in sight is now, so that a button can say what it would do.
struct ShownMarks {
    bool suspended = false;
    bool flagged = false;
};

/// What can be done with the chosen cards, a button each with its key on it.
class ActionBar : public QFrame {
    Q_OBJECT

public:
    explicit ActionBar(const Theme& theme, QWidget* parent = nullptr);

    /// `chosen`: how many cards are.
    void show_state(int chosen, ShownMarks marks);

    /// The same as a menu.
    void fill_menu(QMenu& menu);

Q_SIGNALS:
    void requested(greenroom::desktop::Command command);

private:
    std::map<Command, KeyedButton*> buttons_;
};

} // namespace greenroom::desktop
