#include "desktop/base/whole_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <cerrno>
#include <cstdio>

namespace greenroom::desktop {

namespace {

/// QSaveFile without waiting for the disk.
std::optional<QString> save_at_once(const QString& file, const std::function<void(QIODevice&)>& write) {
    QFile part(file + QStringLiteral(".part"));
    if (!part.open(QIODevice::WriteOnly))
        return part.errorString();
    write(part);
    const bool whole = part.flush() && part.error() == QFileDevice::NoError;
    part.close();
    if (whole && std::rename(QFile::encodeName(part.fileName()).constData(), QFile::encodeName(file).constData()) == 0)
        return std::nullopt;
    const QString why = whole ? qt_error_string(errno) : part.errorString();
    part.remove();
    return why;
}

} // namespace

std::optional<QString> save_whole(const QString& file, const std::function<void(QIODevice&)>& write,
                                  Outlasts outlasts) {
    if (outlasts == Outlasts::Kill)
        return save_at_once(file, write);
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
