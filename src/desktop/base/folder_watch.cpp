#include "desktop/base/folder_watch.h"

#include <QFileSystemWatcher>
#include <QSet>
#include <QTimer>

#include <algorithm>
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
        if (fs::is_directory(root, gone))
            add_below(root, paths);
        else
            paths.insert(QString::fromStdString(root.string()));
        // A folder does not report that it was given another name.
        paths.insert(QString::fromStdString(root.parent_path().string()));
    }
    return paths;
}

std::vector<bool> which_are_there(const std::vector<fs::path>& roots) {
    std::vector<bool> there;
    std::error_code unknown;
    for (const fs::path& root : roots)
        there.push_back(fs::exists(root, unknown));
    return there;
}

} // namespace

FolderWatch::FolderWatch(QObject* parent)
    : QObject(parent), watcher_(new QFileSystemWatcher(this)), settle_(new QTimer(this)) {
    settle_->setSingleShot(true);
    settle_->setInterval(std::chrono::milliseconds{150});
    connect(watcher_, &QFileSystemWatcher::fileChanged, settle_, qOverload<>(&QTimer::start));
    connect(watcher_, &QFileSystemWatcher::directoryChanged, this, &FolderWatch::changed_in);
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

// What else is in the folder around a deck's folder, such as the collection's own files, changes all the time.
void FolderWatch::changed_in(const QString& folder) {
    const fs::path path = folder.toStdString();
    const auto concerns = [&](const fs::path& root) {
        std::error_code gone;
        const bool is_within = !path.lexically_relative(root).string().starts_with("..");
        return is_within || (path == root.parent_path() && fs::is_regular_file(root, gone));
    };
    if (std::ranges::any_of(roots_, concerns) || which_are_there(roots_) != there_)
        settle_->start();
}

void FolderWatch::look_again() {
    there_ = which_are_there(roots_);
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
