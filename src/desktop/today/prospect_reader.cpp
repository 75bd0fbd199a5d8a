#include "desktop/today/prospect_reader.h"

#include "desktop/base/background.h"
#include "study/plan/study_plan.h"

namespace greenroom::desktop {

ProspectReader::ProspectReader(AppContext& context, Background& reading, Background& background, QObject* parent)
    : QObject(parent), context_(context), reading_(reading), background_(background) {}

void ProspectReader::read() {
    const int request = ++newest_;
    const Instant now = context_.now();
    reading_.run(
        *this, [now](Collection& collection) { return read_prospect(collection, now); },
        [this, now, request](const Prospect& prospect) {
            if (request == newest_)
                read_lack(prospect, now, request);
        },
        [this](const QString& why) { Q_EMIT failed(why); });
}

/// A job of its own, so that who begins to study meanwhile waits for one of them at most.
void ProspectReader::read_lack(const Prospect& prospect, Instant now, int request) {
    reading_.run(
        *this, [now](Collection& collection) { return read_shortfall(collection, now); },
        [this, prospect, request](const std::optional<Shortfall>& shortfall) {
            if (request != newest_)
                return;
            Q_EMIT found({prospect, shortfall});
            if (prospect.interview)
                tune();
        },
        [this](const QString& why) { Q_EMIT failed(why); });
}

/// Better prices make another plan. Little is done where they have been looked for today.
void ProspectReader::tune() {
    background_.run(
        *this, [now = context_.now()](Collection& collection) { return tune_prices(collection, now); },
        [this](bool better) {
            if (!better)
                return;
            Q_EMIT prices_found();
            read();
        },
        [this](const QString& why) { Q_EMIT failed(why); });
}

} // namespace greenroom::desktop
