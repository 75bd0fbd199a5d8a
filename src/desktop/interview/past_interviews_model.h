#pragma once

#include "desktop/base/table_model.h"
#include "study/collection/calendar.h"
#include "study/interview/report.h"

namespace greenroom::desktop {

/// Interviews that are over or under way, as many rows as it was given.
class PastInterviewsModel : public TableModel<InterviewSummary> {
    Q_OBJECT

public:
    enum Columns { Date, Title, Answered, VerdictGiven, Score, ColumnCount };

    /// `offset` is local time minus UTC.
    explicit PastInterviewsModel(UtcOffset offset, QObject* parent = nullptr)
        : TableModel(parent), offset_(std::move(offset)) {}

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const InterviewSummary& interview, int column, int role) const override;
    QString header(int column) const override;

private:
    UtcOffset offset_;
};

} // namespace greenroom::desktop
