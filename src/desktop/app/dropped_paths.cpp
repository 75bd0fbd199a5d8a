#include "desktop/app/dropped_paths.h"

#include <QMimeData>
#include <QUrl>

namespace greenroom::desktop {

std::vector<std::filesystem::path> dropped_paths(const QMimeData& dropped) {
    std::vector<std::filesystem::path> paths;
    for (const QUrl& url : dropped.urls()) {
        const std::filesystem::path path = url.toLocalFile().toStdString();
        std::error_code unreadable;
        if (path.extension() == ".md" || (!path.empty() && std::filesystem::is_directory(path, unreadable)))
            paths.push_back(path);
    }
    return paths;
}

} // namespace greenroom::desktop
