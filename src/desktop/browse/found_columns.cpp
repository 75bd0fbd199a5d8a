// The columns of the table of cards: which are shown, how wide, and which one sorts.
#include "desktop/browse/browse_model.h"
#include "desktop/browse/browse_words.h"
#include "desktop/browse/card_table_view.h"
#include "desktop/widgets/theme.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace greenroom::desktop {
namespace {

constexpr std::array shown_at_first{BrowseColumn::Question, BrowseColumn::Level, BrowseColumn::Kind, BrowseColumn::Due};

int width_at_first(BrowseColumn column) {
    switch (column) {
    case BrowseColumn::Question:
        return 180;
    case BrowseColumn::Topic:
        return 150;
    case BrowseColumn::State:
        return 120;
    case BrowseColumn::Edited:
        return 100;
    case BrowseColumn::Level:
    case BrowseColumn::Kind:
        return 66;
    default:
        return 84;
    }
}

} // namespace

void CardTableView::set_up_header() {
    QHeaderView& header = *horizontalHeader();
    header.setSectionsClickable(true);
    header.setSectionsMovable(true);
    header.setSortIndicatorShown(true);
    header.setSortIndicatorClearable(true);
    header.setHighlightSections(false);
    header.setMinimumSectionSize(48);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    arrange_as_at_first();
    connect(&header, &QHeaderView::sortIndicatorChanged, this, &CardTableView::order_changed);
    connect(&header, &QHeaderView::sortIndicatorChanged, this, &CardTableView::arranged);
    connect(&header, &QHeaderView::sectionMoved, this, &CardTableView::arranged);
    connect(&header, &QHeaderView::sectionResized, this, [this](int column, int, int) {
        if (filling_)
            return;
        if (browse_column(column) != BrowseColumn::Question)
            fill_width();
        Q_EMIT arranged();
    });
    connect(&header, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        fill_column_menu(menu);
        menu.exec(horizontalHeader()->mapToGlobal(at));
    });
}

void CardTableView::arrange_as_at_first() {
    const QScopedValueRollback filling(filling_, true);
    QHeaderView& header = *horizontalHeader();
    for (const BrowseColumn column : all_browse_columns) {
        header.resizeSection(column_of(column), theme_.px(width_at_first(column)));
        header.setSectionHidden(column_of(column), std::ranges::find(shown_at_first, column) == shown_at_first.end());
    }
    header.setSortIndicator(-1, Qt::AscendingOrder);
}

QByteArray CardTableView::arrangement() const { return horizontalHeader()->saveState(); }

void CardTableView::arrange(const QByteArray& arrangement) {
    const QScopedValueRollback filling(filling_, true);
    if (!arrangement.isEmpty() && horizontalHeader()->restoreState(arrangement)) {
        horizontalHeader()->setSectionHidden(column_of(BrowseColumn::Question), false);
        horizontalHeader()->setSortIndicatorClearable(true);
    }
}

// The question has what the other columns leave.
void CardTableView::fill_width() {
    const QScopedValueRollback filling(filling_, true);
    const int question = column_of(BrowseColumn::Question);
    const int others = horizontalHeader()->length() - columnWidth(question);
    setColumnWidth(question, std::max(theme_.px(width_at_first(BrowseColumn::Question)), viewport()->width() - others));
}

BrowseOrder CardTableView::order() const {
    const int column = horizontalHeader()->sortIndicatorSection();
    if (column < 0 || column >= cards_.columnCount())
        return {};
    const bool up = horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder;
    return {browse_column(column), up ? Direction::Ascending : Direction::Descending};
}

void CardTableView::set_order(BrowseOrder order) {
    horizontalHeader()->setSortIndicator(order.column ? column_of(*order.column) : -1,
                                         order.direction == Direction::Ascending ? Qt::AscendingOrder
                                                                                 : Qt::DescendingOrder);
}

void CardTableView::fill_column_menu(QMenu& menu) {
    for (const BrowseColumn column : all_browse_columns) {
        QAction* action = menu.addAction(name_of(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column_of(column)));
        action->setEnabled(column != BrowseColumn::Question);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column_of(column), !shown);
            fill_width();
            Q_EMIT arranged();
        });
    }
    QMenu* sorting = menu.addMenu(tr("Sort by"));
    auto* group = new QActionGroup(sorting);
    const auto add_order = [&](const QString& name, BrowseOrder order) {
        QAction* action = sorting->addAction(name);
        action->setCheckable(true);
        action->setChecked(this->order() == order);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] { set_order(order); });
    };
    add_order(tr("Best match, else the deck's order"), {});
    for (const BrowseColumn column : all_browse_columns) {
        add_order(tr("%1, ascending").arg(name_of(column)), {column, Direction::Ascending});
        add_order(tr("%1, descending").arg(name_of(column)), {column, Direction::Descending});
    }
}

} // namespace greenroom::desktop
