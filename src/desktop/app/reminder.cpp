#include "desktop/app/reminder.h"

#include "desktop/app/notify.h"
#include "desktop/app/tr.h"
#include "desktop/base/background.h"
#include "desktop/base/preferences.h"
#include "desktop/base/words.h"
#include "desktop/widgets/message_bar.h"
#include "platform/program.h"

#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace greenroom::desktop {

void notify_by_desktop(const QString& title, const QString& text) {
    using Show = decltype(&greenroom_notify);
    const auto show = reinterpret_cast<Show>(module_function("notify", "greenroom_notify"));
    QString problem;
    if (!show(title, text, problem))
        throw std::runtime_error(problem.toStdString());
}

Reminder::Reminder(AppContext& context, Background& reading, const Preferences& preferences, MessageBar& banner,
                   Notify notify, QObject* parent)
    : QObject(parent), context_(context), reading_(reading), preferences_(preferences), banner_(banner),
      notify_(std::move(notify)), timer_(new QTimer(this)), looked_(context.now()) {
    timer_->setInterval(std::chrono::seconds{20});
    connect(timer_, &QTimer::timeout, this, &Reminder::look);
}

void Reminder::begin() { timer_->start(); }

// Of the local day that it is now.
std::optional<Instant> Reminder::moment(Instant now) const {
    const std::optional<QTime> time = preferences_.reminder();
    if (!time)
        return std::nullopt;
    const Instant local_day = std::chrono::floor<std::chrono::days>(now + context_.offset(now));
    const Instant local = local_day + std::chrono::milliseconds{time->msecsSinceStartOfDay()};
    return local - context_.offset(now);
}

void Reminder::look() {
    const Instant now = context_.now();
    const Instant before = std::exchange(looked_, now);
    const std::optional<Instant> due = moment(now);
    const auto* window = qobject_cast<QWidget*>(parent());
    if (!due || *due <= before || *due > now || (window && window->isActiveWindow()))
        return;
    reading_.run(
        *this, [now](Collection& collection) { return due_counts(collection, {}, now); },
        [this](const DueCounts& waiting) {
            try {
                remind(waiting);
            } catch (const std::exception& error) {
                warn(words_of(error));
            }
        },
        [this](const QString& why) { warn(why); });
}

void Reminder::warn(const QString& why) {
    banner_.show(Severity::Warning,
                 Tr::tr("The reminder could not be shown (%1). It can be turned off in the settings.").arg(why));
}

void Reminder::remind(const DueCounts& waiting) {
    const int cards = waiting.due + waiting.fresh;
    if (cards == 0)
        return;
    notify_(QStringLiteral("Greenroom"), Tr::tr("%Ln card(s) wait today, about %1 min.", nullptr, cards)
                                             .arg(std::max(1, static_cast<int>(std::lround(waiting.minutes)))));
}

} // namespace greenroom::desktop
