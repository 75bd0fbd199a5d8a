#include "desktop/base/deck_sync.h"

#include "desktop/base/background.h"
#include "store/tables/store.h"
#include "study/collection/library.h"

#include <utility>

namespace greenroom::desktop {
namespace {

SyncReport nothing_first(Store&) { return {}; }

SyncReport read_all(Store& store, const std::filesystem::path& shipped, Instant now) {
    if (!shipped.empty())
        return sync_library(store, shipped, now);
    SyncReport report;
    for (const DeckSource& source : learner_sources(store))
        report += sync_path(store, source.path(), Origin::Learner, now);
    return report;
}

// What the first step archived and the second one reads again counts once; problems are all found by the second.
SyncReport joined(SyncReport first, const SyncReport& second) {
    first.problems.clear();
    first += second;
    return first;
}

} // namespace

DeckSync::DeckSync(Background& background, std::filesystem::path shipped, Clock clock, QObject* parent)
    : QObject(parent), background_(background), shipped_(std::move(shipped)), clock_(std::move(clock)) {}

void DeckSync::request() { run(nothing_first); }

void DeckSync::add(std::vector<std::filesystem::path> paths) {
    run([paths = std::move(paths), now = clock_()](Store& store) {
        SyncReport report;
        for (const std::filesystem::path& path : paths)
            report += sync_path(store, path, Origin::Learner, now);
        return report;
    });
}

void DeckSync::remove(DeckSource source) {
    run([source = std::move(source), now = clock_()](Store& store) { return remove_source(store, source, now); });
}

void DeckSync::run(Work first) {
    if (running_) {
        waiting_.push_back(std::move(first));
        return;
    }
    running_ = true;
    background_.run(
        *this,
        [first = std::move(first), shipped = shipped_, now = clock_()](Store& store) {
            // Where nothing can be saved, the cards are those that were read last.
            if (store.database.access() == Access::ReadOnly)
                return SyncReport{};
            SyncReport report = first(store);
            return joined(std::move(report), read_all(store, shipped, now));
        },
        [this](const SyncReport& report) {
            ended();
            Q_EMIT finished(report);
        },
        [this](const QString& why) {
            ended();
            Q_EMIT failed(why);
        });
}

void DeckSync::ended() {
    running_ = false;
    if (waiting_.empty())
        return;
    run([all = std::exchange(waiting_, {})](Store& store) {
        SyncReport report;
        for (const Work& work : all)
            report += work(store);
        return report;
    });
}

} // namespace greenroom::desktop
