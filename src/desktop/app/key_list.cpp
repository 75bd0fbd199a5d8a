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
#include <QSortFilterProxyModel>
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
        table_->selectRow(0);
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
    resize(within_screen({theme.px(700), theme.px(640)}, *this));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    search_->setFocus();
}

void KeyList::set_up_table(const Theme& theme, QAbstractItemModel& model) {
    table_->setModel(&model);
    table_->setAccessibleName(Tr::tr("Keys"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(theme.px(30));
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->selectRow(0);
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
