#pragma once

#include "desktop/base/table_model.h"
#include "records/review.h"

namespace greenroom::desktop {

/// A card's reviews, as many rows as it was given.
class HistoryModel : public TableModel<Review> {
    Q_OBJECT

public:
    enum Columns { Date, GradeGiven, Elapsed, Interval, ColumnCount };

    using TableModel::TableModel;

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const Review& review, int column, int role) const override;
    QString header(int column) const override;
};

} // namespace greenroom::desktop
