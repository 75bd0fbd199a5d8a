#pragma once

#include "desktop/base/actions.h"

#include <QFrame>

class QMenu;
class QPushButton;

namespace greenroom::desktop {

class KeyedButton;
class Theme;

/// The actions that have a label, a button each with its key on it.
class ActionBar : public QFrame {
    Q_OBJECT

public:
    /// One button: its action, and its place in the table of actions.
    struct Entry {
        ActionText action;
        std::size_t place;
    };

    ActionBar(const Theme& theme, std::vector<Entry> entries, QWidget* parent = nullptr);

    /// Enables those that can be done, as entries; `labels` take the place of the actions' own where they say something
    /// else now.
    void show_state(const std::vector<bool>& enabled, const std::vector<QString>& labels);

    /// One button with a menu in the place of all of them, where these would take too much room.
    void set_folded(bool folded);

    /// The same as a menu.
    void fill_menu(QMenu& menu);

    std::size_t count() const { return entries_.size(); }
    const ActionText& action(std::size_t entry) const { return entries_[entry].action; }

Q_SIGNALS:
    /// The action at this place of the table.
    void requested(std::size_t place);

private:
    std::vector<Entry> entries_;
    std::vector<KeyedButton*> buttons_; ///< as entries_
    QPushButton* menu_button_;
};

} // namespace greenroom::desktop
