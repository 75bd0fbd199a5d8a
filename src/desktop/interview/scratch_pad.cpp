#include "desktop/interview/scratch_pad.h"

#include "desktop/base/commands.h"
#include "desktop/widgets/theme.h"

#include <QKeyEvent>

namespace greenroom::desktop {

ScratchPad::ScratchPad(const Theme& theme, const QString& name, const QString& text, QWidget* parent)
    : QPlainTextEdit(text, parent) {
    setAccessibleName(name);
    setTabChangesFocus(true);
    const auto set_height = [this, &theme] { setFixedHeight(theme.px(92)); };
    set_height();
    connect(&theme, &Theme::changed, this, set_height);
}

void ScratchPad::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && event->modifiers().testFlag(Qt::ControlModifier)))
        return event->ignore();
    QPlainTextEdit::keyPressEvent(event);
    // What it has no use for, such as Page Up at the top, must not be taken for a key of the page around it.
    if (!command_for(*event, KeyPlace::Everywhere))
        event->accept();
}

} // namespace greenroom::desktop
