#include "desktop/settings/backup_list.h"

#include "desktop/base/background.h"
#include "desktop/base/formats.h"
#include "desktop/settings/tr.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/message_bar.h"
#include "study/upkeep/backups.h"
#include "study/upkeep/collection_file.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace greenroom::desktop {

void set_up_backup_table(QTableView& table, BackupModel& model) {
    table.setModel(&model);
    table.setAccessibleName(Tr::tr("Backups"));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    // Backups of one day are told apart by their times.
    for (const int column : {BackupModel::Made, BackupModel::LastReview})
        table.horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    table.horizontalHeader()->setHighlightSections(false);
    table.setFixedHeight(table.fontMetrics().height() * 8);
}

BackupList::BackupList(AppContext& context, const Theme& theme, Background& background, QWidget* parent)
    : QWidget(parent), context_(context), background_(background), model_(new BackupModel(this)),
      table_(new QTableView(this)), message_bar_(new MessageBar(theme, this)),
      back_up_(new QPushButton(Tr::tr("Back up now"), this)), restore_(new QPushButton(Tr::tr("Restore…"), this)) {
    set_up_backup_table(*table_, *model_);
    auto* folder = new QPushButton(Tr::tr("Open folder"), this);
    auto* text = make_label(
        "small",
        Tr::tr(
            "Made on the first start of each day: all of today's are kept, then one for each of 7 days, 8 weeks and 12 "
            "months."),
        this);
    text->setWordWrap(true);
    auto* row = new FlowLayout;
    row->setSpacing(8);
    for (QWidget* button : {back_up_, restore_, folder})
        row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    column->addWidget(message_bar_);
    column->addWidget(table_);
    column->addLayout(row);
    connect(back_up_, &QPushButton::clicked, this, &BackupList::back_up);
    connect(restore_, &QPushButton::clicked, this, &BackupList::ask_to_restore);
    connect(folder, &QPushButton::clicked, this, &BackupList::open_folder);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BackupList::allow);
    connect(model_, &QAbstractItemModel::modelReset, this, &BackupList::allow);
    read();
}

void BackupList::allow() {
    const bool writable = context_.collection.access() == Access::ReadWrite;
    back_up_->setEnabled(!busy_ && writable);
    restore_->setEnabled(!busy_ && writable && table_->selectionModel()->hasSelection());
}

void BackupList::run(std::function<QString()> work, std::function<void()> then) {
    busy_ = true;
    allow();
    background_.run(
        *this,
        [deck = context_.collection.file(), work = std::move(work)](Collection&) {
            QString text = work();
            return Outcome{backups_of(deck), std::move(text)};
        },
        [this, then = std::move(then)](const Outcome& outcome) {
            show_outcome(outcome);
            then();
        },
        [this](const QString& why) {
            busy_ = false;
            allow();
            message_bar_->show(Severity::Error, why);
        });
}

void BackupList::show_outcome(const Outcome& outcome) {
    busy_ = false;
    model_->set_rows(outcome.backups);
    if (!outcome.text.isEmpty())
        message_bar_->show(Severity::Info, outcome.text);
}

void BackupList::read() {
    run([] { return QString(); }, [] {});
}

void BackupList::back_up() {
    run(
        [deck = context_.collection.file(), calendar = context_.calendar(), now = context_.now()] {
            const Backup made = back_up_and_thin_out(deck, calendar, now);
            return Tr::tr("Backed up %1.").arg(reviews_text(made.reviews.value_or(0)));
        },
        [] {});
}

void BackupList::ask_to_restore() {
    const QModelIndex index = table_->currentIndex();
    if (!index.isValid())
        return;
    const Backup backup = model_->rows()[static_cast<std::size_t>(index.row())];
    auto* question = new QMessageBox(QMessageBox::Question, Tr::tr("Restore"),
                                     Tr::tr("Restore the collection of %1, with %2?")
                                         .arg(moment_text(backup.at), reviews_text(backup.reviews.value_or(0))),
                                     QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(Tr::tr("The present collection is backed up first, so that you can return to it."));
    QPushButton* yes = question->addButton(Tr::tr("Restore"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, backup] { restore(backup); });
    question->open();
}

void BackupList::restore(const Backup& backup) {
    run(
        [deck = context_.collection.file(), file = backup.file, now = context_.now()] {
            const Restored restored = restore_from(deck, file, now);
            return Tr::tr("Restored the collection with %1; the one before is the newest backup.")
                .arg(reviews_text(restored.reviews));
        },
        [this] { Q_EMIT restored(); });
}

void BackupList::open_folder() {
    const std::filesystem::path folder = context_.collection.file().parent_path() / "backups";
    const QString name = QString::fromStdString(std::filesystem::absolute(folder).string());
    if (!std::filesystem::is_directory(folder))
        message_bar_->show(Severity::Warning,
                           Tr::tr("There is no folder %1 yet; the first backup creates it.").arg(name));
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(name)))
        message_bar_->show(Severity::Error, Tr::tr("Could not open the folder; it is %1").arg(name));
}

QVariant BackupModel::cell(const Backup& backup, int column, int role) const {
    if (role == Qt::ToolTipRole)
        return QString::fromStdString(backup.file.string());
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Made:
        return moment_text(backup.at);
    case LastReview:
        return backup.last_review ? moment_text(*backup.last_review) : QString();
    case Reviews:
        return backup.reviews ? reviews_text(*backup.reviews) : Tr::tr("cannot be read");
    case Size:
        return QLocale().formattedDataSize(static_cast<qint64>(backup.size), 1, QLocale::DataSizeTraditionalFormat);
    default:
        return {};
    }
}

QString BackupModel::header(int column) const {
    switch (column) {
    case Made:
        return Tr::tr("Made");
    case LastReview:
        return Tr::tr("Last review");
    case Reviews:
        return Tr::tr("Contains");
    case Size:
        return Tr::tr("Size");
    default:
        return {};
    }
}

} // namespace greenroom::desktop
