#pragma once

#include "desktop/base/table_model.h"
#include "store/tables/source_table.h"

namespace greenroom::desktop {

/// The folders and files a learner added.
class FolderModel : public TableModel<DeckSource> {
    Q_OBJECT

public:
    enum Columns { Path, ColumnCount };

    using TableModel::TableModel;

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const DeckSource& source, int column, int role) const override;
    QString header(int column) const override;
};

} // namespace greenroom::desktop
