#include "desktop/app/collection_health.h"

#include "desktop/app/tr.h"
#include "desktop/base/background.h"
#include "desktop/base/formats.h"
#include "desktop/base/preferences.h"
#include "desktop/base/words.h"
#include "desktop/widgets/message_bar.h"
#include "records/store_error.h"
#include "study/upkeep/backups.h"
#include "study/upkeep/clock_check.h"

#include <QTimer>

namespace greenroom::desktop {
namespace {

/// What became of a backup.
struct BackupResult {
    enum class Deck { Sound, Damaged };

    Deck deck = Deck::Sound;
    QString problem;
};

BackupResult backed_up(const std::filesystem::path& deck, const Calendar& calendar, Instant now) {
    try {
        back_up_once_a_day(deck, calendar, now);
        return {};
    } catch (const DamagedCollection& damaged) {
        return {BackupResult::Deck::Damaged, words_of(damaged)};
    } catch (const std::exception& error) {
        return {BackupResult::Deck::Sound, words_of(error)};
    }
}

} // namespace

CollectionHealth::CollectionHealth(AppContext& context, Background& background, Preferences& preferences,
                                   MessageBar& banner, QObject* parent)
    : QObject(parent), context_(context), background_(background), preferences_(preferences), banner_(banner),
      timer_(new QTimer(this)) {
    timer_->setInterval(std::chrono::minutes{10});
    connect(timer_, &QTimer::timeout, this, &CollectionHealth::look);
}

void CollectionHealth::begin() {
    if (context_.collection.access() == Access::ReadOnly)
        return banner_.show(
            Severity::Warning,
            Tr::tr("The collection %1 is read-only: you can look at everything, but no grade can be saved. "
                   "Check the permissions of the file and its folder, then start Greenroom again.")
                .arg(QString::fromStdString(context_.collection.file().string())));
    look();
    timer_->start();
}

void CollectionHealth::look() {
    try {
        look_at_clock();
        // Before the first review everything can be read from the deck's files again.
        if (backed_up_on_ != context_.calendar().day_of(context_.now()) && context_.collection.newest_review())
            back_up();
    } catch (const std::exception& error) {
        banner_.show(Severity::Error, words_of(error));
    }
}

void CollectionHealth::look_at_clock() {
    const std::optional<ClockDoubt> doubt = doubt_of_clock(context_.collection, context_.now());
    if (!doubt || doubted_ == doubt->newest)
        return;
    doubted_ = doubt->newest;
    const QString now = moment_text(context_.now()), newest = moment_text(doubt->newest);
    banner_.show(
        Severity::Warning,
        doubt->kind == ClockDoubt::Kind::ReviewsAhead
            ? Tr::tr(
                  "This computer's clock says %1, but %Ln review(s) are dated later, up to %2. If the clock is wrong, "
                  "correct it before you grade. If it was wrong then, just go on: those cards are due again, and "
                  "no grade is lost.",
                  nullptr, doubt->reviews)
                  .arg(now, newest)
            : Tr::tr("This computer's clock says %1; your last review was on %2. If that is wrong, correct the "
                     "clock before you grade.")
                  .arg(now, newest));
}

void CollectionHealth::back_up() {
    const Instant now = context_.now();
    backed_up_on_ = context_.calendar().day_of(now);
    background_.run(
        *this,
        [deck = context_.collection.file(), calendar = context_.calendar(), now](Collection&) {
            return backed_up(deck, calendar, now);
        },
        [this](const BackupResult& result) {
            if (result.problem.isEmpty())
                return;
            QString text = Tr::tr("Today's backup was not made. %1").arg(result.problem);
            if (result.deck == BackupResult::Deck::Damaged) {
                preferences_.set_suspect_deck(QString::fromStdString(context_.collection.file().string()));
                text = Tr::tr("%1. Close Greenroom and start it again: it then offers the newest good backup.")
                           .arg(result.problem);
            }
            banner_.show(Severity::Error, text);
        },
        [this](const QString& why) {
            banner_.show(Severity::Error, Tr::tr("Today's backup was not made. %1").arg(why));
        });
}

} // namespace greenroom::desktop
