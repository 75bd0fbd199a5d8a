#include "desktop/today/problem_bar.h"

#include "desktop/today/tr.h"
#include "desktop/widgets/collapsible.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {
namespace {

QTableView* make_list(ProblemModel& model) {
    auto* list = new QTableView;
    list->setObjectName(QStringLiteral("problems"));
    list->setModel(&model);
    list->setAccessibleName(Tr::tr("Problems"));
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setShowGrid(false);
    list->setTabKeyNavigation(false);
    list->setTextElideMode(Qt::ElideRight);
    list->verticalHeader()->hide();
    list->horizontalHeader()->setSectionResizeMode(ProblemModel::Place, QHeaderView::ResizeToContents);
    list->horizontalHeader()->setSectionResizeMode(ProblemModel::Message, QHeaderView::Stretch);
    list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return list;
}

} // namespace

ProblemBar::ProblemBar(const Theme& theme, QWidget* parent) : QFrame(parent), theme_(theme) {
    setObjectName(QStringLiteral("notice"));
    setProperty("severity", QStringLiteral("warning"));
    hide();
}

void ProblemBar::show_problems(std::vector<Problem> problems) {
    const auto count = static_cast<int>(problems.size());
    if (count > 0 && !model_)
        build();
    setVisible(count > 0);
    if (!model_)
        return;
    heading_->set_html(Tr::tr("%Ln problem(s) in your deck", nullptr, count));
    model_->set_rows(std::move(problems));
    list_->setFixedHeight(theme_.px(34) * (std::min(count, 6) + 1));
}

void ProblemBar::build() {
    model_ = new ProblemModel(this);
    heading_ = new CollapsibleHeader(theme_, {}, this);
    list_ = make_list(*model_);
    details_ = new Collapsible(list_, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 14, 6);
    column->addWidget(heading_);
    column->addWidget(details_);
    connect(heading_, &QAbstractButton::toggled, this, [this](bool on) { on ? details_->open() : details_->close(); });
    connect(list_, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT opened(model_->rows()[static_cast<std::size_t>(index.row())]); });
}

QString ProblemBar::text() const { return heading_ ? heading_->accessibleName() : QString(); }

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

QString ProblemModel::header(int column) const { return column == Place ? Tr::tr("Where") : Tr::tr("What"); }

} // namespace greenroom::desktop
