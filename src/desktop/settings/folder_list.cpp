#include "desktop/settings/folder_list.h"

#include "desktop/settings/tr.h"
#include "desktop/widgets/labels.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace greenroom::desktop {

FolderList::FolderList(QWidget* parent) : QWidget(parent), model_(new FolderModel(this)), table_(new QTableView(this)) {
    table_->setModel(model_);
    table_->setAccessibleName(Tr::tr("Deck folders"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setTextElideMode(Qt::ElideMiddle);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->setFixedHeight(fontMetrics().height() * 6);
    auto* add = new QPushButton(Tr::tr("Add…"), this);
    auto* remove = new QPushButton(Tr::tr("Remove"), this);
    remove->setEnabled(false);
    auto* row = new QHBoxLayout;
    auto* included = make_label("small", Tr::tr("The cards that come with Greenroom are always included."), this);
    included->setWordWrap(true);
    row->addWidget(included, 1);
    row->addWidget(add);
    row->addWidget(remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table_);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, &FolderList::ask_for_folder);
    connect(remove, &QPushButton::clicked, this, &FolderList::remove_selected);
    const auto allow = [this, remove] { remove->setEnabled(table_->selectionModel()->hasSelection()); };
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, allow);
    connect(model_, &QAbstractItemModel::modelReset, this, allow);
}

void FolderList::show_folders(std::vector<DeckSource> folders) { model_->set_rows(std::move(folders)); }

void FolderList::ask_for_folder() {
    auto* dialog = new QFileDialog(this, Tr::tr("Add a folder of Markdown cards"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { Q_EMIT add_requested({std::filesystem::path(folder.toStdString())}); });
    dialog->open();
}

void FolderList::remove_selected() {
    const QModelIndex index = table_->currentIndex();
    if (index.isValid())
        Q_EMIT remove_requested(model_->rows()[static_cast<std::size_t>(index.row())]);
}

QVariant FolderModel::cell(const DeckSource& source, int, int role) const {
    const bool is_text = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return is_text ? QVariant(QString::fromStdString(source.path().string())) : QVariant();
}

QString FolderModel::header(int) const { return Tr::tr("Folder or file"); }

} // namespace greenroom::desktop
