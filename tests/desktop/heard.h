#pragma once

#include <QAccessible>
#include <QApplication>
#include <QDynamicPropertyChangeEvent>
#include <QStringList>
#include <QVariant>

#include <utility>

namespace greenroom::test {

/// Listens as a screen reader does, as long as it lives: what is announced, in order.
class Heard : public QObject {
public:
    Heard() {
        qApp->installEventFilter(this);
        QAccessible::setActive(true);
    }
    ~Heard() override { QAccessible::setActive(false); }

    /// What was announced since the last time this was asked.
    QString since() {
        QApplication::processEvents();
        QApplication::processEvents();
        return std::exchange(texts_, {}).join(QStringLiteral(" | "));
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::DynamicPropertyChange && watched->objectName() == QLatin1String("announcer") &&
            static_cast<const QDynamicPropertyChangeEvent*>(event)->propertyName() == "said" &&
            watched->property("said").isValid())
            texts_ += watched->property("said").toString();
        return false;
    }

private:
    QStringList texts_;
};

} // namespace greenroom::test
