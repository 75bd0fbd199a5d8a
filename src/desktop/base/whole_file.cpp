#include "desktop/base/whole_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace greenroom::desktop {

std::optional<QString> save_whole(const QString& file, const std::function<void(QIODevice&)>& write) {
    QSaveFile part(file);
    if (!part.open(QIODevice::WriteOnly))
        return part.errorString();
    write(part);
    // Qt's commit() does not look at what its last flush says: a full disk put an empty file in place of a whole one.
    if (part.flush() && part.commit())
        return std::nullopt;
    return part.errorString();
}

QString saving_folder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace greenroom::desktop
