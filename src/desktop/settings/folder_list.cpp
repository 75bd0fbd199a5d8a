#include "desktop/settings/folder_list.h"

#include "desktop/settings/tr.h"
#include "desktop/widgets/labels.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {

FolderList::FolderList(QWidget* parent)
    : QWidget(parent), model_(new FolderModel(this)), table_(new QTableView(this)),
      remove_(new QPushButton(Tr::tr("Remove"), this)),
      text_below_(new QCheckBox(Tr::tr("The text below is the answer"), this)) {
    table_->setModel(model_);
    table_->setAccessibleName(Tr::tr("Deck folders"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setTextElideMode(Qt::ElideMiddle);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(FolderModel::Path, QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(FolderModel::Questions, QHeaderView::ResizeToContents);
    table_->setFixedHeight(fontMetrics().height() * 6);
    auto* add = new QPushButton(Tr::tr("Add…"), this);
    auto* row = new QHBoxLayout;
    auto* included = make_label("small", Tr::tr("The cards that come with Greenroom are always included."), this);
    included->setWordWrap(true);
    row->addWidget(included, 1);
    row->addWidget(add);
    row->addWidget(remove_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table_);
    column->addWidget(text_below_);
    auto* meaning =
        make_label("small",
                   Tr::tr("For lists of questions without \"### Answer\": takes the text below a question as "
                          "its answer. The files stay as they are."),
                   this);
    meaning->setWordWrap(true);
    column->addWidget(meaning);
    text_below_->setAccessibleDescription(meaning->text());
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, &FolderList::ask_for_folder);
    connect(remove_, &QPushButton::clicked, this, &FolderList::remove_selected);
    connect(text_below_, &QCheckBox::clicked, this, &FolderList::request_answers);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FolderList::selection_changed);
    selection_changed();
}

void FolderList::show_folders(std::vector<SourceAnswers> folders) {
    const SourceAnswers* before = selected();
    const std::int64_t key = before ? before->source.key : 0;
    model_->set_rows(std::move(folders));
    const auto& rows = model_->rows();
    auto row = std::ranges::find_if(rows, [key](const SourceAnswers& of) { return of.source.key == key; });
    if (row == rows.end())
        row = std::ranges::find_if(rows, [](const SourceAnswers& of) { return of.unmarked > 0; });
    if (row != rows.end())
        table_->setCurrentIndex(table_->model()->index(static_cast<int>(row - rows.begin()), 0));
    selection_changed();
}

void FolderList::selection_changed() {
    const SourceAnswers* folder = selected();
    remove_->setEnabled(folder != nullptr);
    text_below_->setEnabled(folder != nullptr);
    text_below_->setChecked(folder && folder->answers == Answers::TextBelow);
}

const SourceAnswers* FolderList::selected() const {
    const QModelIndexList chosen = table_->selectionModel()->selectedRows();
    return chosen.isEmpty() ? nullptr : &model_->rows()[static_cast<std::size_t>(chosen.first().row())];
}

void FolderList::request_answers(bool text_below) {
    if (const SourceAnswers* folder = selected())
        Q_EMIT answers_requested(folder->source, text_below ? Answers::TextBelow : Answers::Marked);
}

void FolderList::ask_for_folder() {
    auto* dialog = new QFileDialog(this, Tr::tr("Add a folder of Markdown cards"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { Q_EMIT add_requested({std::filesystem::path(folder.toStdString())}); });
    dialog->open();
}

void FolderList::remove_selected() {
    if (const SourceAnswers* folder = selected())
        Q_EMIT remove_requested(folder->source);
}

QVariant FolderModel::cell(const SourceAnswers& of, int column, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (column == Path)
        return QString::fromStdString(of.source.path().string());
    if (of.unmarked > 0)
        return Tr::tr("%Ln question(s) without an answer's heading", nullptr, of.unmarked);
    return of.answers == Answers::TextBelow ? Tr::tr("Text below is the answer") : QString();
}

QString FolderModel::header(int column) const {
    return column == Path ? Tr::tr("Folder or file") : Tr::tr("Questions");
}

} // namespace greenroom::desktop
