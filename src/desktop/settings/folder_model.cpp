#include "desktop/settings/folder_model.h"

namespace greenroom::desktop {

QVariant FolderModel::cell(const DeckSource& source, int, int role) const {
    const bool is_text = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return is_text ? QVariant(QString::fromStdString(source.path().string())) : QVariant();
}

QString FolderModel::header(int) const { return tr("Folder or file"); }

} // namespace greenroom::desktop
