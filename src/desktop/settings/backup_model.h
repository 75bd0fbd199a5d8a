#pragma once

#include "desktop/base/table_model.h"
#include "store/files/backup.h"

namespace greenroom::desktop {

/// The deck's backups, newest first.
class BackupModel : public TableModel<Backup> {
    Q_OBJECT

public:
    enum Columns { Made, Reviews, Size, ColumnCount };

    using TableModel::TableModel;

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const Backup& backup, int column, int role) const override;
    QString header(int column) const override;
};

} // namespace greenroom::desktop
