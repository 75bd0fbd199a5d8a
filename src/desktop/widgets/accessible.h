#pragma once

#include <QAccessible>

class QWidget;

namespace greenroom::desktop {

/// From now on screen readers are told of containers what is in them in the order of the screen, which is that of their
/// layouts, and of every widget what set_role() and set_value() say. To be called before the first window.
void install_accessibility();

/// Tells screen readers what a widget is where Qt cannot know it: that a line of text is a heading, a painted widget a
/// chart. For labels, frames, scroll areas and widgets that paint themselves; buttons know by themselves.
void set_role(QWidget& widget, QAccessible::Role role);

/// A number between two ends.
struct AccessibleValue {
    double now = 0;
    double from = 0;
    double to = 1;
};

/// Whether a screen reader is told at once that a value is another one, or when it asks.
enum class ValueChange { Told, Asked };

/// Gives a widget with a role of its own a value. What changes by itself, like a clock, waits to be asked.
void set_value(QWidget& widget, const AccessibleValue& value, ValueChange change = ValueChange::Told);

/// Says something to whoever listens to a screen reader; the screen stays as it is. What is said within one turn of the
/// event loop is said in one, after the keyboard has found its place. Does nothing where nobody listens.
void announce(QWidget& from, const QString& text);

} // namespace greenroom::desktop
