#include "desktop/app/quit_signals.h"

#include <QSocketNotifier>

namespace greenroom::desktop {

QuitSignals::QuitSignals(QObject* parent) : QObject(parent) {
    if (pipe_.descriptor() < 0)
        return;
    auto* notifier = new QSocketNotifier(pipe_.descriptor(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        if (pipe_.take())
            Q_EMIT quit_requested();
    });
}

} // namespace greenroom::desktop
