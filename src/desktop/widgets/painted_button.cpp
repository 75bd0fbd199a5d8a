#include "desktop/widgets/painted_button.h"

#include <QKeyEvent>

namespace greenroom::desktop {

void PaintedButton::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (enter && plain)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PaintedButton::enterEvent(QEnterEvent* event) {
    update();
    QAbstractButton::enterEvent(event);
}

void PaintedButton::leaveEvent(QEvent* event) {
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace greenroom::desktop
