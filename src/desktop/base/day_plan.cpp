#include "desktop/base/day_plan.h"

#include "desktop/base/background.h"
#include "desktop/base/tr.h"

namespace greenroom::desktop {

namespace {

// What another program changes each moment is left to it.
constexpr int most_attempts = 10;

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
    ++attempts_;
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
        const bool is_there = !context_.collection.awaits_plan(context_.now());
        if (!is_there && attempts_ < most_attempts)
            return make();
        making_ = false;
        if (is_there)
            Q_EMIT ready();
        else
            Q_EMIT failed(Tr::tr("Today could not be planned, because the collection changes all the time; close what "
                                 "writes it, then go to Study again"));
    } catch (const std::exception& error) {
        making_ = false;
        Q_EMIT failed(QString::fromUtf8(error.what()));
    }
}

} // namespace greenroom::desktop
