#pragma once

#include <QObject>

namespace greenroom::desktop {

/// What holds for every widget of the app, whichever page or dialog has it:
/// - the wheel scrolls, and changes no field that it happens to pass;
/// - a key of the window with Alt reaches the window also from a text field;
/// - labels and tool tips are plain text, unless a label was made for rich text: decks come from strangers;
/// - screen readers are told what it is, and what is in it in the order of the screen.
class WidgetRules : public QObject {
    Q_OBJECT

public:
    /// Holds for all widgets of the application as long as it lives.
    explicit WidgetRules(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace greenroom::desktop
