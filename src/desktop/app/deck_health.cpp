#include "desktop/app/deck_health.h"

#include "desktop/base/background.h"
#include "desktop/base/moment_text.h"
#include "desktop/base/preferences.h"
#include "desktop/widgets/message_bar.h"
#include "store/tables/store.h"
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
    } catch (const DamagedDeck& damaged) {
        return {BackupResult::Deck::Damaged, QString::fromUtf8(damaged.what())};
    } catch (const std::exception& error) {
        return {BackupResult::Deck::Sound, QString::fromUtf8(error.what())};
    }
}

} // namespace

DeckHealth::DeckHealth(AppContext& desk, Background& background, Preferences& preferences, MessageBar& banner,
                       QObject* parent)
    : QObject(parent), desk_(desk), background_(background), preferences_(preferences), banner_(banner),
      timer_(new QTimer(this)) {
    timer_->setInterval(std::chrono::minutes{10});
    connect(timer_, &QTimer::timeout, this, &DeckHealth::look);
}

void DeckHealth::begin() {
    if (desk_.store.database.access() == Access::ReadOnly)
        return banner_.say(Severity::Warning,
                           tr("The deck %1 can only be read: you may look at everything, but no grade can be saved. "
                              "Check the permissions of the file and its folder, then start Greenroom again.")
                               .arg(QString::fromStdString(desk_.store.database.file().string())));
    look();
    timer_->start();
}

void DeckHealth::look() {
    try {
        look_at_clock();
        // Before the first review there is nothing that the deck's files do not say.
        if (backed_up_on_ != desk_.calendar.day_of(desk_.now()) && desk_.store.reviews.newest())
            back_up();
    } catch (const std::exception& error) {
        banner_.say(Severity::Error, QString::fromUtf8(error.what()));
    }
}

void DeckHealth::look_at_clock() {
    const std::optional<ClockDoubt> doubt = doubt_of_clock(desk_.store, desk_.now());
    if (!doubt || doubted_ == doubt->newest)
        return;
    doubted_ = doubt->newest;
    const QString now = moment_text(desk_.now()), newest = moment_text(doubt->newest);
    banner_.say(
        Severity::Warning,
        doubt->kind == ClockDoubt::Kind::ReviewsAhead
            ? tr("This computer's clock says %1, but %2 dated later, up to %3. If the clock is wrong, set it "
                 "right before you grade. If it was wrong then, just go on: those cards are due again, and no "
                 "grade is lost.")
                  .arg(now, doubt->reviews == 1 ? tr("1 review is") : tr("%1 reviews are").arg(doubt->reviews), newest)
            : tr("This computer's clock says %1; your last review was on %2. If that is not so, set the clock "
                 "right before you grade.")
                  .arg(now, newest));
}

void DeckHealth::back_up() {
    const Instant now = desk_.now();
    backed_up_on_ = desk_.calendar.day_of(now);
    background_.run(
        *this,
        [deck = desk_.store.database.file(), calendar = desk_.calendar, now](Store&) {
            return backed_up(deck, calendar, now);
        },
        [this](const BackupResult& result) {
            if (result.problem.isEmpty())
                return;
            QString text = tr("Today's backup was not made. %1").arg(result.problem);
            if (result.deck == BackupResult::Deck::Damaged) {
                preferences_.set_suspect_deck(QString::fromStdString(desk_.store.database.file().string()));
                text = tr("%1. Close Greenroom and start it again: it then offers the newest good backup.")
                           .arg(result.problem);
            }
            banner_.say(Severity::Error, text);
        },
        [this](const QString& why) { banner_.say(Severity::Error, tr("Today's backup was not made. %1").arg(why)); });
}

} // namespace greenroom::desktop
