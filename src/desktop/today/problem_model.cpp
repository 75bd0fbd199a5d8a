#include "desktop/today/problem_model.h"

#include <QFileInfo>

namespace greenroom::desktop {
namespace {

QString place_of(const Problem& problem) {
    const QString name = QFileInfo(QString::fromStdString(problem.file)).fileName();
    return problem.line > 0 ? QStringLiteral("%1:%2").arg(name).arg(problem.line) : name;
}

} // namespace

QVariant ProblemModel::cell(const Problem& problem, int column, int role) const {
    if (role == Qt::ToolTipRole)
        return QString::fromStdString(to_text(problem));
    if (role != Qt::DisplayRole)
        return {};
    return column == Place ? place_of(problem) : QString::fromStdString(problem.message);
}

QString ProblemModel::header(int column) const { return column == Place ? tr("Where") : tr("What"); }

} // namespace greenroom::desktop
