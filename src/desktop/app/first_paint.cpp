#include "desktop/app/first_paint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace greenroom::desktop {
namespace {

class FirstPaint : public QObject {
public:
    FirstPaint(QWidget& window, std::function<void()> then) : QObject(&window), then_(std::move(then)) {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // The children are painted and the picture is flushed before the event loop turns again.
            QTimer::singleShot(0, this, [this] {
                then_();
                deleteLater();
            });
        }
        return false;
    }

private:
    std::function<void()> then_;
};

} // namespace

void after_first_paint(QWidget& window, std::function<void()> then) { new FirstPaint(window, std::move(then)); }

} // namespace greenroom::desktop
