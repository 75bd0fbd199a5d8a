#include "desktop/app/recovery_dialog.h"

#include "desktop/app/tr.h"
#include "desktop/base/formats.h"
#include "desktop/base/words.h"
#include "desktop/settings/backup_list.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/theme.h"
#include "study/upkeep/collection_file.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {
namespace {

QString offer_text(const RecoveryOffer& offer) {
    if (!offer.backup)
        return Tr::tr("There is no good backup of it.");
    const QString made = moment_text(offer.backup->at), reviews = reviews_text(offer.backup->reviews.value_or(0));
    // What it is offered for comes first; when it was made only the clock of that day says.
    const QString text = offer.backup->last_review
                             ? Tr::tr("The newest good backup has %1, the last of %2; it was made on %3.")
                                   .arg(reviews, moment_text(*offer.backup->last_review), made)
                             : Tr::tr("The newest good backup has %1; it was made on %2.").arg(reviews, made);
    if (!offer.lacking && offer.written == Instant{})
        return text;
    if (!offer.lacking)
        return text + QLatin1Char(' ') +
               Tr::tr("How many reviews are missing from it is unknown; the collection was last written on %1.")
                   .arg(moment_text(offer.written));
    return text + QLatin1Char(' ') +
           (*offer.lacking == 0 ? Tr::tr("No review is missing from it.")
                                : Tr::tr("%Ln review(s) made since are missing from it.", nullptr, *offer.lacking));
}

QLabel* paragraph(const char* role, const QString& text, QWidget* parent) {
    QLabel* label = make_label(role, text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RecoveryDialog::RecoveryDialog(Theme& theme, const std::filesystem::path& deck, const QString& why, Instant now,
                               QWidget* parent)
    : QDialog(parent), deck_(deck), now_(now), found_(recovery_for(deck)), offer_(offer_text(found_)),
      model_(new BackupModel(this)), table_(new QTableView(this)), message_bar_(new MessageBar(theme, this)),
      restore_(new QPushButton(Tr::tr("Restore the backup"), this)),
      start_over_(new QPushButton(Tr::tr("Start over"), this)) {
    setWindowTitle(Tr::tr("Greenroom"));
    theme.apply_to(*this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 20);
    column->setSpacing(14);
    const bool is_missing = !std::filesystem::exists(deck);
    const QString title =
        is_missing ? Tr::tr("The collection is not there.") : Tr::tr("The collection cannot be used.");
    column->addWidget(paragraph("greeting", title, this));
    column->addWidget(paragraph("muted", why, this));
    column->addWidget(paragraph("strong", offer_, this));
    column->addWidget(table_);
    show_backups();
    column->addWidget(paragraph(
        "muted",
        is_missing ? Tr::tr("Whatever you choose, the backups stay where they are.")
                   : Tr::tr("Whatever you choose, the damaged file is kept under another name in the same folder."),
        this));
    column->addWidget(message_bar_);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(start_over_, QDialogButtonBox::ActionRole);
    QPushButton* quit = buttons->addButton(Tr::tr("Quit"), QDialogButtonBox::RejectRole);
    buttons->addButton(restore_, QDialogButtonBox::ActionRole);
    restore_->setVisible(found_.backup.has_value());
    (found_.backup ? restore_ : quit)->setDefault(true);
    (found_.backup ? restore_ : quit)->setFocus();
    column->addWidget(buttons);
    setMinimumWidth(theme.px(560));
    setAccessibleName(title);
    setAccessibleDescription(offer_);
    connect(restore_, &QPushButton::clicked, this, &RecoveryDialog::restore);
    connect(start_over_, &QPushButton::clicked, this, &RecoveryDialog::start_over);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RecoveryDialog::show_backups() {
    set_up_backup_table(*table_, *model_);
    model_->set_rows(found_.backups);
    table_->setHidden(found_.backups.empty());
    if (!found_.backup)
        return;
    const auto offered = std::ranges::find(found_.backups, found_.backup->file, &Backup::file);
    table_->setCurrentIndex(table_->model()->index(static_cast<int>(offered - found_.backups.begin()), 0));
}

void RecoveryDialog::restore() {
    try {
        restore_from(deck_, found_.backups.at(static_cast<std::size_t>(table_->currentIndex().row())).file, now_);
        accept();
    } catch (const std::exception& error) {
        message_bar_->show(Severity::Error, words_of(error));
    }
}

void RecoveryDialog::start_over() {
    try {
        if (std::filesystem::exists(deck_))
            set_collection_aside(deck_, now_);
        accept();
    } catch (const std::exception& error) {
        message_bar_->show(Severity::Error, words_of(error));
    }
}

} // namespace greenroom::desktop
