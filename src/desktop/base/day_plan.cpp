#include "desktop/base/day_plan.h"

#include "desktop/base/background.h"
#include "desktop/base/tr.h"
#include "desktop/base/words.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace greenroom::desktop {

namespace {

/// So many plans that are out of date when they come are worth a word.
constexpr int many_attempts = 6;

/// Who grades a card a second, or a program that writes all the time, is not raced with.
std::chrono::milliseconds pause_after(int attempts) {
    constexpr std::chrono::milliseconds first{20}, longest{2'000};
    return std::min(longest, first * (1 << std::min(attempts, 10)));
}

} // namespace

DayPlan::DayPlan(AppContext& context, Background& reading, QObject* parent)
    : QObject(parent), context_(context), reading_(reading) {}

void DayPlan::request() {
    if (making_ || !context_.collection.awaits_plan(context_.now()))
        return;
    making_ = true;
    attempts_ = 0;
    make();
}

void DayPlan::make() {
    reading_.run(
        *this, [now = context_.now()](Collection& collection) { return std::pair(collection.share_plan(now), now); },
        [this](const std::pair<std::shared_ptr<const StudyPlan>, Instant>& made) { take(made.first, made.second); },
        [this](const QString& why) {
            making_ = false;
            Q_EMIT failed(why);
        },
        Background::Turn::Next);
}

void DayPlan::take(const std::shared_ptr<const StudyPlan>& plan, Instant as_of) {
    try {
        // Another program may have changed the settings, which the plan was made for.
        context_.collection.reload_settings();
        context_.collection.use_plan(plan, as_of);
        if (context_.collection.awaits_plan(context_.now())) {
            if (++attempts_ == many_attempts)
                Q_EMIT delayed(Tr::tr("Today cannot be planned while another program changes the collection all the "
                                      "time; close what writes it"));
            return QTimer::singleShot(pause_after(attempts_), this, &DayPlan::make);
        }
        making_ = false;
        Q_EMIT ready();
    } catch (const std::exception& error) {
        making_ = false;
        Q_EMIT failed(words_of(error));
    }
}

} // namespace greenroom::desktop
