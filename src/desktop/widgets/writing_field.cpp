#include "desktop/widgets/writing_field.h"

#include "desktop/base/actions.h"
#include "desktop/widgets/theme.h"

#include <QKeyEvent>

namespace greenroom::desktop {

WritingField::WritingField(const Theme& theme, Font font, const QString& name, const QString& text, QWidget* parent,
                           int height)
    : QPlainTextEdit(text, parent) {
    if (font == Font::Code)
        setObjectName(QStringLiteral("code-text"));
    setAccessibleName(name);
    setTabChangesFocus(true);
    const auto set_height = [this, &theme, height] { setFixedHeight(theme.px(height)); };
    set_height();
    connect(&theme, &Theme::changed, this, set_height);
}

void WritingField::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && event->modifiers().testFlag(Qt::ControlModifier)))
        return event->ignore();
    QPlainTextEdit::keyPressEvent(event);
    // What it has no use for, such as Page Up at the top, must not be taken for a key of the page around it.
    if (!is_key_of_window(*this, *event))
        event->accept();
}

} // namespace greenroom::desktop
