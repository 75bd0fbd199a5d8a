#include "desktop/card/history_model.h"

#include "desktop/base/elapsed_text.h"
#include "desktop/base/grade_text.h"

#include <QDateTime>
#include <QLocale>

namespace greenroom::desktop {

QVariant HistoryModel::cell(const Review& review, int column, int role) const {
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Date:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(to_milliseconds(review.at)),
                                  QStringLiteral("d MMM yyyy, HH:mm"));
    case GradeGiven:
        return name_of(review.grade);
    case Elapsed:
        return elapsed_text(review.elapsed);
    case Interval:
        return interval_text(review.due - review.at);
    default:
        return {};
    }
}

QString HistoryModel::header(int column) const {
    switch (column) {
    case Date:
        return tr("Date");
    case GradeGiven:
        return tr("Grade");
    case Elapsed:
        return tr("Time");
    case Interval:
        return tr("Interval");
    default:
        return {};
    }
}

} // namespace greenroom::desktop
