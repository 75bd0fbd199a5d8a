#include "desktop/interview/past_interviews_model.h"

#include "desktop/interview/interview_words.h"
#include "study/interview/report_text.h"

#include <QLocale>

#include <cmath>

namespace greenroom::desktop {

QVariant PastInterviewsModel::cell(const InterviewSummary& interview, int column, int role) const {
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Date:
        return QString::fromStdString(moment_text(interview.record.started, offset_(interview.record.started)));
    case Title:
        return title_of(interview.record.plan);
    case Answered:
        return tr("%1 of %2").arg(interview.answered).arg(interview.asked);
    case VerdictGiven:
        return interview.verdict ? name_of(*interview.verdict) : QStringLiteral("–");
    case Score:
        return interview.score ? QLocale().toString(std::lround(*interview.score)) : QStringLiteral("–");
    default:
        return {};
    }
}

QString PastInterviewsModel::header(int column) const {
    switch (column) {
    case Date:
        return tr("Date");
    case Title:
        return tr("Interview");
    case Answered:
        return tr("Answered");
    case VerdictGiven:
        return tr("Verdict");
    case Score:
        return tr("Score");
    default:
        return {};
    }
}

} // namespace greenroom::desktop
