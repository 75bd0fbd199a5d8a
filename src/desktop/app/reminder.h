#pragma once

#include "desktop/base/app_context.h"
#include "study/review/today.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QTimer;

namespace greenroom::desktop {

class Background;
class MessageBar;
class Preferences;

/// Shows a notification of the desktop; throws std::runtime_error with what is missing.
using Notify = std::function<void(const QString& title, const QString& text)>;

/// By org.freedesktop.Notifications.
void notify_by_desktop(const QString& title, const QString& text);

/// Says once a day, at the time that the learner asked for, what waits; nothing without such a time, on a day on which
/// nothing waits, or while the window is being used. Only as long as it lives: no other process is left behind.
class Reminder : public QObject {
    Q_OBJECT

public:
    /// What waits is counted on `reading`.
    Reminder(AppContext& context, Background& reading, const Preferences& preferences, MessageBar& banner,
             Notify notify, QObject* parent);

    /// Looks now and then from now on.
    void begin();
    /// Whether the time came since it was looked at last, and says so.
    void look();

private:
    std::optional<Instant> moment(Instant now) const;
    void remind(const DueCounts& waiting);
    void warn(const QString& why);

    AppContext& context_;
    Background& reading_;
    const Preferences& preferences_;
    MessageBar& banner_;
    Notify notify_;
    QTimer* timer_;
    Instant looked_{};
};

} // namespace greenroom::desktop
