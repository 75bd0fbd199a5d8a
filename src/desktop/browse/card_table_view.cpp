#include "desktop/browse/card_table_view.h"

#include "desktop/base/actions.h"
#include "desktop/browse/browse_words.h"
#include "desktop/browse/card_table_model.h"
#include "desktop/browse/tr.h"
#include "desktop/widgets/theme.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <unordered_set>

// The columns of the table of cards: which are shown, how wide, and which one sorts.

namespace greenroom::desktop {

/// Where the learner is in a list, by card.
struct CardTableView::Place {
    std::unordered_set<CardKey> selected;
    std::optional<CardKey> current;
    int scroll = 0;
};

CardTableView::CardTableView(const Theme& theme, BrowseModel& cards, QWidget* parent)
    : QTableView(parent), theme_(theme), cards_(cards), delegate_(new QuestionDelegate(theme, this)) {
    setObjectName(QStringLiteral("cards"));
    setAccessibleName(Tr::tr("Cards"));
    setModel(&cards);
    setItemDelegate(delegate_);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(8);
    const auto set_height = [this] { verticalHeader()->setDefaultSectionSize(delegate_->row_height(has_snippets_)); };
    set_height();
    connect(&theme, &Theme::changed, this, [this, set_height] {
        set_height();
        fill_width();
    });
    set_up_header();
}

void CardTableView::make_room_for_snippets(bool room) {
    if (room == has_snippets_)
        return;
    has_snippets_ = room;
    verticalHeader()->setDefaultSectionSize(delegate_->row_height(room));
}

CardTableView::Place CardTableView::place() const {
    Place place;
    const std::vector<CardKey> keys = selected();
    place.selected.insert(keys.begin(), keys.end());
    const std::vector<CardKey>& cards = cards_.cards();
    if (currentIndex().isValid())
        place.current = cards[static_cast<std::size_t>(currentIndex().row())];
    place.scroll = verticalScrollBar()->value();
    return place;
}

void CardTableView::go_back_to(const Place& place) {
    QItemSelection selection;
    const std::vector<CardKey>& cards = cards_.cards();
    for (std::size_t row = 0; row < cards.size() && !place.selected.empty(); ++row) {
        if (!place.selected.contains(cards[row]))
            continue;
        std::size_t last = row;
        while (last + 1 < cards.size() && place.selected.contains(cards[last + 1]))
            ++last;
        selection.select(cards_.index(static_cast<int>(row), 0),
                         cards_.index(static_cast<int>(last), cards_.columnCount() - 1));
        row = last;
    }
    const std::optional<int> current = place.current ? cards_.row_of(*place.current) : std::nullopt;
    if (current)
        selectionModel()->setCurrentIndex(cards_.index(*current, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(place.scroll);
    if (selection.isEmpty() && !cards.empty())
        choose_row(std::clamp(rowAt(0), 0, cards_.rowCount() - 1));
}

// selectRow() would depend on the keys that happen to be held down.
void CardTableView::choose_row(int row) {
    selectionModel()->setCurrentIndex(cards_.index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void CardTableView::show_cards(SearchResults found, Instant now, Keep keep) {
    // What only grows keeps its rows by itself.
    const bool same_rows = cards_.cards().size() <= found.cards.size() &&
                           std::equal(cards_.cards().begin(), cards_.cards().end(), found.cards.begin());
    const Place before = keep == Keep::Place && !same_rows ? place() : Place{};
    cards_.show_cards(std::move(found), now);
    if (keep == Keep::Place && !same_rows)
        go_back_to(before);
    const bool starts_over = keep == Keep::Nothing || !currentIndex().isValid();
    if (starts_over && cards_.rowCount() > 0) {
        choose_row(0);
        scrollToTop();
    }
    Q_EMIT sight_changed();
    Q_EMIT selection_changed();
}

std::vector<CardKey> CardTableView::selected() const {
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    std::vector<CardKey> keys;
    keys.reserve(rows.size());
    for (const int row : rows)
        keys.push_back(cards_.cards()[static_cast<std::size_t>(row)]);
    return keys;
}

int CardTableView::selected_count() const {
    int count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        count += range.height();
    return count;
}

std::optional<int> CardTableView::current_row() const {
    if (currentIndex().isValid())
        return currentIndex().row();
    return std::nullopt;
}

std::pair<int, int> CardTableView::rows_in_sight() const {
    const int first = std::max(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    return {first, last < 0 ? cards_.rowCount() - 1 : last};
}

void CardTableView::keyPressEvent(QKeyEvent* event) {
    const bool at_top = event->key() == Qt::Key_Up && (!currentIndex().isValid() || currentIndex().row() == 0);
    if (at_top && event->modifiers() == Qt::NoModifier)
        Q_EMIT left_above();
    else if (is_key_above(*this, *event))
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

QModelIndex CardTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    // Columns are not walked through: rows are what is chosen.
    if (action == MoveHome && cards_.rowCount() > 0)
        return cards_.index(0, 0);
    if (action == MoveEnd && cards_.rowCount() > 0)
        return cards_.index(cards_.rowCount() - 1, 0);
    return QTableView::moveCursor(action, modifiers);
}

void CardTableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fill_width();
    Q_EMIT sight_changed();
}

void CardTableView::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    Q_EMIT sight_changed();
}

void CardTableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selection_changed();
}

void CardTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT selection_changed();
}

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
    fill_width();
}

// No column is narrower than its head or than it was at first, however large the text is; the question has what the
// others leave.
void CardTableView::fill_width() {
    const QScopedValueRollback filling(filling_, true);
    for (int column = 0; column < cards_.columnCount(); ++column)
        if (const int least =
                std::min(horizontalHeader()->sectionSizeHint(column), theme_.px(width_at_first(browse_column(column))));
            !isColumnHidden(column) && columnWidth(column) < least)
            setColumnWidth(column, least);
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
    QMenu* sorting = menu.addMenu(Tr::tr("Sort by"));
    auto* group = new QActionGroup(sorting);
    const auto add_order = [&](const QString& name, BrowseOrder order) {
        QAction* action = sorting->addAction(name);
        action->setCheckable(true);
        action->setChecked(this->order() == order);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] { set_order(order); });
    };
    add_order(Tr::tr("Best match, otherwise the order of the deck"), {});
    for (const BrowseColumn column : all_browse_columns) {
        add_order(Tr::tr("%1, ascending").arg(name_of(column)), {column, Direction::Ascending});
        add_order(Tr::tr("%1, descending").arg(name_of(column)), {column, Direction::Descending});
    }
}

std::optional<CardKey> CardTableView::current_card() const {
    const std::optional<int> row = current_row();
    if (!row || *row >= cards_.rowCount())
        return std::nullopt;
    return cards_.cards()[static_cast<std::size_t>(*row)];
}

const ListedCard* CardTableView::current_listed() const {
    const std::optional<int> row = current_row();
    return row ? cards_.listed_card(*row) : nullptr;
}

} // namespace greenroom::desktop
