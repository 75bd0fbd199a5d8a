#include "desktop/write/exercise_list.h"

#include "desktop/base/formats.h"
#include "desktop/widgets/theme.h"
#include "desktop/write/tr.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace greenroom::desktop {

namespace {

QString state_of(const ListedExercise& row) {
    if (row.in_progress)
        return Tr::tr("in progress");
    if (row.card.marks.suspended)
        return Tr::tr("suspended");
    if (!row.card.schedule)
        return Tr::tr("new");
    return row.card.due ? Tr::tr("due") : Tr::tr("done, due %1").arg(short_date_text(row.card.schedule->due));
}

} // namespace

QVariant ExerciseModel::cell(const ListedExercise& row, int column, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Task:
        return plain_question(row.card.question, row.card.gap);
    case Topic:
        return QString::fromStdString(row.card.topic_title);
    case LevelColumn:
        return word_for(row.card.level);
    case Time:
        return target_text(std::chrono::seconds{row.card.seconds});
    default:
        return state_of(row);
    }
}

QString ExerciseModel::header(int column) const {
    switch (column) {
    case Task:
        return Tr::tr("Exercise");
    case Topic:
        return Tr::tr("Topic");
    case LevelColumn:
        return Tr::tr("Level");
    case Time:
        return Tr::tr("Time");
    default:
        return Tr::tr("State");
    }
}

ExerciseList::ExerciseList(const Theme& theme, QWidget* parent)
    : QTableView(parent), theme_(theme), model_(new ExerciseModel(this)) {
    setModel(model_);
    setObjectName(QStringLiteral("past"));
    setAccessibleName(Tr::tr("Exercises; Enter opens one"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(ExerciseModel::Task, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QTableView::clicked, this, [this] { Q_EMIT opened(chosen()); });
    connect(&theme, &Theme::changed, this, &ExerciseList::fit_columns);
    fit_columns();
}

// Where there is no room for all, the task and how far it is are what one chooses by.
void ExerciseList::fit_columns() {
    verticalHeader()->setDefaultSectionSize(theme_.px(36));
    const bool narrow = width() < theme_.px(680);
    setColumnHidden(ExerciseModel::Topic, narrow);
    setColumnHidden(ExerciseModel::LevelColumn, narrow);
    const bool tiny = width() < theme_.px(440);
    setColumnHidden(ExerciseModel::Time, tiny);
    horizontalHeader()->setSectionResizeMode(ExerciseModel::State,
                                             tiny ? QHeaderView::Fixed : QHeaderView::ResizeToContents);
    if (tiny)
        horizontalHeader()->resizeSection(ExerciseModel::State, theme_.px(80));
}

void ExerciseList::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit_columns();
}

void ExerciseList::show_rows(std::vector<ListedExercise> rows) {
    const std::string before = chosen();
    model_->set_rows(std::move(rows));
    choose(before);
}

std::string ExerciseList::chosen() const {
    const QModelIndex index = currentIndex();
    return index.isValid() ? model_->rows()[static_cast<std::size_t>(index.row())].card.id : std::string();
}

void ExerciseList::choose(const std::string& id) {
    const auto& rows = model_->rows();
    const auto found = std::ranges::find(rows, id, [](const ListedExercise& row) { return row.card.id; });
    // selectRow() chooses nothing from right to left: it looks for a column past the last one.
    if (!rows.empty())
        setCurrentIndex(model_->index(found == rows.end() ? 0 : static_cast<int>(found - rows.begin()), 0));
}

void ExerciseList::keyPressEvent(QKeyEvent* event) {
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && event->modifiers() == Qt::NoModifier && !chosen().empty()) {
        Q_EMIT opened(chosen());
        return;
    }
    // Letters are keys of the page; only the arrows and the like are the list's own.
    if (event->text().isEmpty() && event->key() != Qt::Key_Escape)
        return QTableView::keyPressEvent(event);
    event->ignore();
}

} // namespace greenroom::desktop
