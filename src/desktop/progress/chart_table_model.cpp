#include "desktop/progress/chart_table_model.h"

namespace greenroom::desktop {

// No row may be asked for a column it does not have, so they come after the columns.
void ChartTableModel::set_table(const ChartTable& table) {
    set_rows({});
    beginResetModel();
    names_ = table.columns;
    endResetModel();
    set_rows({table.rows.begin(), table.rows.end()});
}

QVariant ChartTableModel::cell(const QStringList& row, int column, int role) const {
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(row[column]) : QVariant();
}

} // namespace greenroom::desktop
