#pragma once

#include "desktop/base/app_context.h"
#include "study/upkeep/deck_sync.h"

#include <QObject>

#include <filesystem>
#include <vector>

namespace greenroom::desktop {

class Background;

/// Reads the shipped deck and the learner's folders into the collection in the background, one sync at a time: if
/// requested again meanwhile, it syncs once more.
class DeckSync : public QObject {
    Q_OBJECT

public:
    /// `shipped` is the shipped deck's folder; empty when it was not found.
    DeckSync(Background& background, std::filesystem::path shipped, Clock clock, QObject* parent = nullptr);

    /// Reads everything whose files changed.
    void request();
    /// Makes files and folders part of the deck, then reads everything.
    void add(std::vector<std::filesystem::path> paths);
    /// Takes a learner's folder or file out of the deck; its cards keep their history.
    void remove(DeckSource source);

    bool is_running() const { return running_; }

Q_SIGNALS:
    void finished(const greenroom::SyncReport& report);
    /// `why` is what, where and what to do.
    void failed(const QString& why);

private:
    using Work = std::function<SyncReport(Collection&)>;

    void run(Work first);
    void ended();

    Background& background_;
    std::filesystem::path shipped_;
    Clock clock_;
    std::vector<Work> waiting_;
    bool running_ = false;
};

} // namespace greenroom::desktop
