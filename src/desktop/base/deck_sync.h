#pragma once

#include "desktop/base/app_context.h"
#include "study/upkeep/deck_sync.h"

#include <QObject>

#include <filesystem>
#include <vector>

namespace greenroom::desktop {

class Background;

/// Reads the shipped deck and the learner's folders into the collection in the background, one sync at a time: if
/// requested again meanwhile, it syncs once more. Stops within a second, having changed nothing, once `background`
/// ends.
class DeckSync : public QObject {
    Q_OBJECT

public:
    /// What is done with a folder that is hardly a deck.
    enum class OddFolders { Ask, Read };

    /// `shipped` is the shipped deck's folder; empty when it was not found.
    DeckSync(Background& background, std::filesystem::path shipped, Clock clock, QObject* parent = nullptr);

    /// Reads everything whose files changed.
    void request();
    /// Makes files and folders part of the deck, then reads everything. One that is hardly a deck, such as the whole
    /// disk, is read only if `odd` says so; otherwise it is doubted().
    void add(std::vector<std::filesystem::path> paths, OddFolders odd = OddFolders::Ask);
    /// Takes a learner's folder or file out of the deck; its cards keep their history.
    void remove(DeckSource source);

    /// Reads a learner's folder or file with its answers elsewhere from now on; its files stay as they are.
    void read_answers(DeckSource source, Answers answers);

    bool is_running() const { return running_; }

Q_SIGNALS:
    void finished(const greenroom::SyncReport& report);
    /// `why` is what, where and what to do.
    void failed(const QString& why);
    /// The path was not added; the person is to be asked. `why` says what is odd about it, and what to do.
    void doubted(const std::filesystem::path& path, const QString& why);

private:
    using GoOn = std::function<bool()>;
    using Work = std::function<SyncReport(Collection&, const GoOn&)>;

    void run(Work first);
    void ended();

    Background& background_;
    std::filesystem::path shipped_;
    Clock clock_;
    std::vector<Work> waiting_;
    bool running_ = false;
};

} // namespace greenroom::desktop
