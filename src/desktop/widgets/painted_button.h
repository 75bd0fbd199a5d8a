#pragma once

#include <QAbstractButton>

namespace greenroom::desktop {

/// A button that paints itself: Enter presses it as Space does, and it repaints when the pointer comes and goes.
class PaintedButton : public QAbstractButton {
    Q_OBJECT

public:
    using QAbstractButton::QAbstractButton;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
};

} // namespace greenroom::desktop
