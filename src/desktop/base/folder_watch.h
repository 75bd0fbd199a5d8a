#pragma once

#include <QObject>
#include <QStringList>

#include <filesystem>
#include <vector>

class QFileSystemWatcher;
class QTimer;

namespace greenroom::desktop {

/// Signals when Markdown below some folders changed, however an editor saves it.
class FolderWatch : public QObject {
    Q_OBJECT

public:
    explicit FolderWatch(QObject* parent = nullptr);

    /// Watches these folders with all below them, and these files, in place of those before.
    void watch(std::vector<std::filesystem::path> paths);

Q_SIGNALS:
    /// Something changed, and nothing more for 150 ms.
    void changed();

private:
    void look_again();
    void changed_in(const QString& folder);

    QFileSystemWatcher* watcher_;
    QTimer* settle_;
    std::vector<std::filesystem::path> roots_;
    std::vector<bool> there_; ///< for each of them, when last looked at
};

} // namespace greenroom::desktop
