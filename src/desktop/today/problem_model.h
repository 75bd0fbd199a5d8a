#pragma once

#include "cards/parse/problem.h"
#include "desktop/base/table_model.h"

namespace greenroom::desktop {

/// Problems of a deck's text.
class ProblemModel : public TableModel<Problem> {
    Q_OBJECT

public:
    enum Columns { Place, Message, ColumnCount };

    using TableModel::TableModel;

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const Problem& problem, int column, int role) const override;
    QString header(int column) const override;
};

} // namespace greenroom::desktop
