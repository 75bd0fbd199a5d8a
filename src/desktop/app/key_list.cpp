#include "desktop/app/key_list.h"

#include "desktop/app/tr.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {

namespace {

/// Home and End go to the first and the last key: columns are not walked through.
class KeyTable : public QTableView {
public:
    using QTableView::QTableView;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override {
        if (action == MoveHome)
            return model()->index(0, 0);
        if (action == MoveEnd)
            return model()->index(model()->rowCount() - 1, 0);
        return QTableView::moveCursor(action, modifiers);
    }
};

/// Says how high a line is that goes on below where it is longer than its column.
class KeyDelegate : public QStyledItemDelegate {
public:
    KeyDelegate(const Theme& theme, QTableView& table) : QStyledItemDelegate(&table), theme_(theme), table_(table) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QSize hint = QStyledItemDelegate::sizeHint(option, index);
        // What the style keeps beside a text: QTableView::item in the stylesheet, and a margin of Qt's own.
        const int beside = 2 * (theme_.px(8) + table_.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
        const QRect place(0, 0, table_.columnWidth(index.column()) - beside, 0);
        const QRect needed = option.fontMetrics.boundingRect(place, Qt::TextWordWrap, index.data().toString());
        hint.setHeight(needed.height() + theme_.px(8));
        return hint;
    }

private:
    const Theme& theme_;
    QTableView& table_;
};

/// Lines with all the words that are searched for, in any of their columns.
class KeyFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void search(const QString& text) {
        words_ = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        QString line;
        for (int column = 0; column < sourceModel()->columnCount(); ++column)
            line += sourceModel()->index(row, column, parent).data().toString() + QLatin1Char(' ');
        return std::ranges::all_of(words_,
                                   [&](const QString& word) { return line.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList words_;
};

} // namespace

KeyList::KeyList(Theme& theme, const std::vector<KeySection>& sections, QWidget* parent)
    : QDialog(parent), search_(new QLineEdit(this)), table_(new KeyTable(this)) {
    setWindowTitle(Tr::tr("Keys"));
    theme.apply_to(*this);
    auto* model = new KeyModel(this);
    model->show_sections(sections);
    auto* filter = new KeyFilter(this);
    filter->setSourceModel(model);
    search_->setPlaceholderText(Tr::tr("Search: a key, or what it does"));
    search_->setAccessibleName(Tr::tr("Search the keys"));
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    connect(search_, &QLineEdit::textChanged, filter, [this, filter](const QString& text) {
        filter->search(text);
        table_->setCurrentIndex(table_->model()->index(0, 0));
    });
    set_up_table(theme, *filter);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Enter in the search is no wish to close.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(14);
    column->addWidget(search_);
    column->addWidget(table_);
    column->addWidget(buttons);
    resize(within_screen({std::max(theme.px(700), width_for_all()), theme.px(640)}, *this));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    search_->setFocus();
}

void KeyList::set_up_table(const Theme& theme, QAbstractItemModel& model) {
    table_->setModel(&model);
    table_->setItemDelegate(new KeyDelegate(theme, *table_));
    table_->setAccessibleName(Tr::tr("Keys"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setMinimumSectionSize(theme.px(30));
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // Where a line is longer than its place, it goes on below.
    connect(table_->horizontalHeader(), &QHeaderView::sectionResized, table_, &QTableView::resizeRowsToContents);
    table_->setCurrentIndex(table_->model()->index(0, 0));
}

int KeyList::width_for_all() const {
    const QMargins around = layout()->contentsMargins();
    int width =
        around.left() + around.right() + 2 * table_->frameWidth() + table_->verticalScrollBar()->sizeHint().width();
    const QAbstractItemView& view = *table_;
    for (int column = 0; column < KeyModel::ColumnCount; ++column)
        width += std::max(view.sizeHintForColumn(column), table_->horizontalHeader()->sectionSizeHint(column));
    return width;
}

// What walks through the list does so from the search, too; Home and End while nothing is typed.
bool KeyList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent*>(event)->key();
    const bool walks = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    const bool jumps = search_->text().isEmpty() && (key == Qt::Key_Home || key == Qt::Key_End);
    if (!walks && !jumps)
        return QDialog::eventFilter(watched, event);
    QCoreApplication::sendEvent(table_, event);
    return true;
}

namespace {

// A run of keys, such as the letters of the options, is named by its ends.
QString keys_text(const QList<QKeySequence>& keys) {
    const auto name = [](const QKeySequence& key) { return key.toString(QKeySequence::NativeText); };
    if (keys.size() > 3)
        return Tr::tr("%1 to %2").arg(name(keys.first()), name(keys.last()));
    QStringList names;
    for (const QKeySequence& key : keys)
        names += name(key);
    return names.join(Tr::tr(", "));
}

} // namespace

void KeyModel::show_sections(const std::vector<KeySection>& sections) {
    std::vector<KeyLine> lines;
    for (const KeySection& section : sections)
        for (const ActionText& action : section.actions)
            lines.push_back({section.place, action});
    set_rows(std::move(lines));
}

QVariant KeyModel::cell(const KeyLine& line, int column, int role) const {
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Place:
        return line.place;
    case Keys:
        return keys_text(line.action.keys);
    case Description:
        return line.action.text;
    default:
        return {};
    }
}

QString KeyModel::header(int column) const {
    switch (column) {
    case Place:
        return Tr::tr("Where");
    case Keys:
        return Tr::tr("Key");
    case Description:
        return Tr::tr("What it does");
    default:
        return {};
    }
}

} // namespace greenroom::desktop
