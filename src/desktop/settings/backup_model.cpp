#include "desktop/settings/backup_model.h"

#include "desktop/base/moment_text.h"

#include <QLocale>

namespace greenroom::desktop {

QVariant BackupModel::cell(const Backup& backup, int column, int role) const {
    if (role == Qt::ToolTipRole)
        return QString::fromStdString(backup.file.string());
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Made:
        return moment_text(backup.at);
    case Reviews:
        return backup.reviews ? reviews_text(*backup.reviews) : tr("cannot be read");
    case Size:
        return QLocale().formattedDataSize(static_cast<qint64>(backup.size), 1, QLocale::DataSizeTraditionalFormat);
    default:
        return {};
    }
}

QString BackupModel::header(int column) const {
    switch (column) {
    case Made:
        return tr("Made");
    case Reviews:
        return tr("Holds");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace greenroom::desktop
