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
            if (!prospect.interview || (asked_ && asked_->settings != context_.settings())) {
                found_.shortfall.reset();
                asked_.reset();
            }
            found_.prospect = prospect;
            Q_EMIT found(found_);
            if (prospect.interview)
                read_lack(now);
        },
        [this](const QString& why) { Q_EMIT failed(why); });
}

/// Once a day for the same settings and cards: what would do is not looked for at each visit.
void ProspectReader::read_lack(Instant now) {
    const Asked asked{context_.settings(), found_.prospect.today, found_.prospect.cards};
    if (asked_ == asked)
        return;
    asked_ = asked;
    background_.run(
        *this,
        [now, &background = background_](Collection& collection) {
            return read_shortfall(collection, now, [&] { return background.may_go_on(); });
        },
        [this, asked](const std::optional<Shortfall>& shortfall) {
            if (asked_ != asked || shortfall == found_.shortfall)
                return;
            found_.shortfall = shortfall;
            Q_EMIT found(found_);
        },
        [this](const QString& why) {
            asked_.reset();
            Q_EMIT failed(why);
        });
}

} // namespace greenroom::desktop
