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
        *this,
        [now](Collection& collection) {
            return ProspectFound{read_prospect(collection, now), read_shortfall(collection, now)};
        },
        [this, request](const ProspectFound& prospect) {
            if (request != newest_)
                return;
            Q_EMIT found(prospect);
            if (prospect.prospect.interview)
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
