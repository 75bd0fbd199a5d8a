#include "desktop/today/prospect_reader.h"

#include "desktop/base/background.h"

namespace greenroom::desktop {

ProspectReader::ProspectReader(AppContext& context, Background& reading, Background& background, QObject* parent)
    : QObject(parent), context_(context), reading_(reading), background_(background) {}

void ProspectReader::read() {
    const int request = ++newest_;
    const Instant now = context_.now();
    reading_.run(
        *this,
        [now](Collection& collection) {
            collection.share_plan(now);
            return read_prospect(collection, now);
        },
        [this, now, request](const Prospect& prospect) {
            if (request != newest_)
                return;
            if (!prospect.interview)
                shortfall_.reset();
            Q_EMIT found({prospect, shortfall_});
            if (prospect.interview)
                read_lack(prospect, now, request);
        },
        [this](const QString& why) { Q_EMIT failed(why); });
}

void ProspectReader::read_lack(const Prospect& prospect, Instant now, int request) {
    background_.run(
        *this, [now](Collection& collection) { return read_shortfall(collection, now); },
        [this, prospect, request](const std::optional<Shortfall>& shortfall) {
            if (request != newest_ || shortfall == shortfall_)
                return;
            shortfall_ = shortfall;
            Q_EMIT found({prospect, shortfall});
        },
        [this](const QString& why) { Q_EMIT failed(why); });
}

} // namespace greenroom::desktop
