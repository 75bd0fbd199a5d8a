#include "desktop/base/folder_watch.h"

#include <QFileSystemWatcher>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace greenroom::desktop {

namespace fs = std::filesystem;

namespace {

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

bool counts(const fs::directory_entry& entry) {
    std::error_code gone;
    return entry.is_directory(gone) || entry.path().extension() == ".md" || entry.path().filename() == "deck.json";
}

void add_below(const fs::path& folder, QSet<QString>& paths) {
    std::error_code gone;
    paths.insert(QString::fromStdString(folder.string()));
    auto entry = fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied, gone);
    for (; !gone && entry != fs::recursive_directory_iterator(); entry.increment(gone)) {
        if (is_hidden(entry->path()))
            entry.disable_recursion_pending();
        else if (counts(*entry))
            paths.insert(QString::fromStdString(entry->path().string()));
    }
}

// Folders report files that are added, removed and replaced; files report being written in place.
QSet<QString> everything_below(const std::vector<fs::path>& roots) {
    QSet<QString> paths;
    for (const fs::path& root : roots) {
        std::error_code gone;
        if (fs::is_directory(root, gone)) {
            add_below(root, paths);
        } else {
            paths.insert(QString::fromStdString(root.string()));
            paths.insert(QString::fromStdString(root.parent_path().string()));
        }
    }
    return paths;
}

} // namespace

FolderWatch::FolderWatch(QObject* parent)
    : QObject(parent), watcher_(new QFileSystemWatcher(this)), settle_(new QTimer(this)) {
    settle_->setSingleShot(true);
    settle_->setInterval(std::chrono::milliseconds{150});
    connect(watcher_, &QFileSystemWatcher::fileChanged, settle_, qOverload<>(&QTimer::start));
    connect(watcher_, &QFileSystemWatcher::directoryChanged, settle_, qOverload<>(&QTimer::start));
    connect(settle_, &QTimer::timeout, this, [this] {
        // A file replaced by an atomic save is another file now; the watch on the one before is gone.
        look_again();
        Q_EMIT changed();
    });
}

void FolderWatch::watch(std::vector<fs::path> paths) {
    roots_ = std::move(paths);
    look_again();
}

void FolderWatch::look_again() {
    const QSet<QString> needed = everything_below(roots_);
    const QStringList known = watcher_->files() + watcher_->directories();
    const QSet<QString> watched(known.begin(), known.end());
    if (const QSet<QString> superfluous = watched - needed; !superfluous.isEmpty())
        watcher_->removePaths(superfluous.values());
    QStringList missing;
    for (const QString& path : needed - watched)
        if (std::error_code gone; fs::exists(path.toStdString(), gone))
            missing += path;
    if (!missing.isEmpty())
        watcher_->addPaths(missing);
}

} // namespace greenroom::desktop
