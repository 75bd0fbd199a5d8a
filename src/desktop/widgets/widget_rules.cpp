#include "desktop/widgets/widget_rules.h"

#include "desktop/base/actions.h"
#include "desktop/widgets/accessible.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QSlider>

namespace greenroom::desktop {
namespace {

bool is_changed_by_wheel(const QWidget& widget) {
    return qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QSlider*>(&widget);
}

bool is_for_window(const QWidget& widget, const QKeyEvent& key) {
    return key.modifiers().testFlag(Qt::AltModifier) && widget.testAttribute(Qt::WA_InputMethodEnabled) &&
           is_key_of_window(widget, key);
}

} // namespace

WidgetRules::WidgetRules(QObject* parent) : QObject(parent) {
    install_accessibility();
    QCoreApplication::instance()->installEventFilter(this);
}

bool WidgetRules::eventFilter(QObject* watched, QEvent* event) {
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget)
        return false;
    switch (event->type()) {
    case QEvent::Polish:
        // A tool tip is a label, too, and is polished before it is given its text.
        if (auto* label = qobject_cast<QLabel*>(widget); label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
        return false;
    case QEvent::Wheel:
        if (!is_changed_by_wheel(*widget))
            return false;
        break;
    case QEvent::KeyPress:
        if (!is_for_window(*widget, static_cast<QKeyEvent&>(*event)))
            return false;
        break;
    default:
        return false;
    }
    // Not accepted and not delivered: Qt goes on to what is around the widget.
    event->ignore();
    return true;
}

} // namespace greenroom::desktop
