#pragma once

#include "desktop/base/table_model.h"
#include "desktop/progress/chart_content.h"

namespace greenroom::desktop {

/// The numbers of a chart, as text.
class ChartTableModel : public TableModel<QStringList> {
    Q_OBJECT

public:
    using TableModel::TableModel;

    void set_table(const ChartTable& table);

protected:
    int columns() const override { return static_cast<int>(names_.size()); }
    QVariant cell(const QStringList& row, int column, int role) const override;
    QString header(int column) const override { return names_[column]; }

private:
    QStringList names_;
};

} // namespace greenroom::desktop
