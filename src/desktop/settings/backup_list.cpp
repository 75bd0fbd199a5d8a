#include "desktop/settings/backup_list.h"

#include "desktop/base/background.h"
#include "desktop/base/moment_text.h"
#include "desktop/settings/backup_model.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/message_bar.h"
#include "store/files/restore.h"
#include "store/tables/store.h"
#include "study/upkeep/backups.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace greenroom::desktop {

BackupList::BackupList(AppContext& desk, const Theme& theme, Background& background, QWidget* parent)
    : QWidget(parent), desk_(desk), background_(background), model_(new BackupModel(this)),
      table_(new QTableView(this)), notice_(new MessageBar(theme, this)),
      back_up_(new QPushButton(tr("Back up now"), this)), restore_(new QPushButton(tr("Restore…"), this)) {
    table_->setModel(model_);
    table_->setAccessibleName(tr("Backups"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->hide();
    table_->setFixedHeight(fontMetrics().height() * 8);
    auto* folder = new QPushButton(tr("Open folder"), this);
    auto* text = make_label(
        "small",
        tr("Made on the first start of each day: all of today's are kept, then one for each of 7 days, 8 weeks and 12 "
           "months."),
        this);
    text->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(back_up_);
    row->addWidget(restore_);
    row->addStretch(1);
    row->addWidget(folder);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    column->addWidget(notice_);
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
    const bool writable = desk_.store.database.access() == Access::ReadWrite;
    back_up_->setEnabled(!busy_ && writable);
    restore_->setEnabled(!busy_ && writable && table_->selectionModel()->hasSelection());
}

void BackupList::run(std::function<QString()> work, std::function<void()> then) {
    busy_ = true;
    allow();
    background_.run(
        *this,
        [deck = desk_.store.database.file(), work = std::move(work)](Store&) {
            QString text = work();
            return Outcome{list_backups(deck), std::move(text)};
        },
        [this, then = std::move(then)](const Outcome& outcome) {
            show_outcome(outcome);
            then();
        },
        [this](const QString& why) {
            busy_ = false;
            allow();
            notice_->say(Severity::Error, why);
        });
}

void BackupList::show_outcome(const Outcome& outcome) {
    busy_ = false;
    model_->set_rows(outcome.backups);
    if (!outcome.text.isEmpty())
        notice_->say(Severity::Info, outcome.text);
}

void BackupList::read() {
    run([] { return QString(); }, [] {});
}

void BackupList::back_up() {
    run(
        [deck = desk_.store.database.file(), calendar = desk_.calendar, now = desk_.now()] {
            const Backup made = back_up_and_thin_out(deck, calendar, now);
            return tr("Backed up %1.").arg(reviews_text(made.reviews.value_or(0)));
        },
        [] {});
}

void BackupList::ask_to_restore() {
    const QModelIndex index = table_->currentIndex();
    if (!index.isValid())
        return;
    const Backup backup = model_->rows()[static_cast<std::size_t>(index.row())];
    auto* question = new QMessageBox(
        QMessageBox::Question, tr("Restore"),
        tr("Go back to the deck of %1 with %2?").arg(moment_text(backup.at), reviews_text(backup.reviews.value_or(0))),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("The present deck is backed up first, so that you can come back to it."));
    QPushButton* yes = question->addButton(tr("Restore"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, backup] { restore(backup); });
    question->open();
}

void BackupList::restore(const Backup& backup) {
    run(
        [deck = desk_.store.database.file(), file = backup.file, now = desk_.now()] {
            const Restored restored = restore_deck(deck, file, now);
            return tr("The deck is the one with %1 again; the one until now is the newest backup.")
                .arg(reviews_text(restored.reviews));
        },
        [this] { Q_EMIT restored(); });
}

void BackupList::open_folder() {
    const std::filesystem::path folder = backup_folder(desk_.store.database.file());
    const QString name = QString::fromStdString(std::filesystem::absolute(folder).string());
    if (!std::filesystem::is_directory(folder))
        notice_->say(Severity::Warning, tr("There is no folder %1 yet; it is made with the first backup.").arg(name));
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(name)))
        notice_->say(Severity::Error, tr("Could not open the folder; it is %1").arg(name));
}

} // namespace greenroom::desktop
