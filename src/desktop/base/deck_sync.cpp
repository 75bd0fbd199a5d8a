#include "desktop/base/deck_sync.h"

#include "desktop/base/background.h"
#include "desktop/base/words.h"
#include "study/collection/library.h"

#include <QDir>

#include <utility>

namespace greenroom::desktop {
namespace {

SyncReport nothing_first(Collection&, const std::function<bool()>&) { return {}; }

SyncReport read_all(Collection& collection, const std::filesystem::path& shipped, Instant now,
                    const std::function<bool()>& go_on) {
    if (!shipped.empty())
        return sync_library(collection, shipped, now, go_on);
    SyncReport report;
    for (const DeckSource& source : learner_sources(collection))
        if (!report.stopped)
            report += sync_path(collection, source.path(), Origin::Learner, now, go_on);
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

void DeckSync::add(std::vector<std::filesystem::path> paths, OddFolders odd) {
    const std::filesystem::path home = QDir::homePath().toStdString();
    if (odd == OddFolders::Ask)
        std::erase_if(paths, [&](const std::filesystem::path& path) {
            const std::optional<Message> doubt = doubt_of_source(path, home);
            if (doubt)
                Q_EMIT doubted(path, words_of(*doubt));
            return doubt.has_value();
        });
    if (!paths.empty())
        run([paths = std::move(paths), now = clock_()](Collection& collection, const GoOn& go_on) {
            SyncReport report;
            for (const std::filesystem::path& path : paths)
                if (!report.stopped)
                    report += sync_path(collection, path, Origin::Learner, now, go_on);
            return report;
        });
}

void DeckSync::remove(DeckSource source) {
    run([source = std::move(source), now = clock_()](Collection& collection, const GoOn&) {
        return remove_source(collection, source, now);
    });
}

void DeckSync::read_answers(DeckSource source, Answers answers) {
    run([source = std::move(source), answers, now = clock_()](Collection& collection, const GoOn& go_on) {
        return read_answers_from(collection, source, answers, now, go_on);
    });
}

void DeckSync::run(Work first) {
    if (running_) {
        waiting_.push_back(std::move(first));
        return;
    }
    running_ = true;
    background_.run(
        *this,
        [first = std::move(first), shipped = shipped_, now = clock_(),
         &background = background_](Collection& collection) {
            // Where nothing can be saved, the cards are those that were read last.
            if (collection.access() == Access::ReadOnly)
                return SyncReport{};
            const GoOn go_on = [&background] { return background.may_go_on(); };
            SyncReport report = first(collection, go_on);
            return report.stopped ? report : joined(std::move(report), read_all(collection, shipped, now, go_on));
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
    run([all = std::exchange(waiting_, {})](Collection& collection, const GoOn& go_on) {
        SyncReport report;
        for (const Work& work : all)
            if (!report.stopped)
                report += work(collection, go_on);
        return report;
    });
}

} // namespace greenroom::desktop
