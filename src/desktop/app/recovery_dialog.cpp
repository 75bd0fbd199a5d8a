#include "desktop/app/recovery_dialog.h"

#include "desktop/app/tr.h"
#include "desktop/base/formats.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/theme.h"
#include "study/upkeep/collection_file.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace greenroom::desktop {
namespace {

QString offer_text(const RecoveryOffer& offer) {
    if (!offer.backup)
        return Tr::tr("There is no good backup of it.");
    const QString text = Tr::tr("The newest good backup was made on %1 and has %2.")
                             .arg(moment_text(offer.backup->at), reviews_text(offer.backup->reviews.value_or(0)));
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
      message_bar_(new MessageBar(theme, this)), restore_(new QPushButton(Tr::tr("Restore the backup"), this)),
      start_over_(new QPushButton(Tr::tr("Start over"), this)) {
    setWindowTitle(Tr::tr("Greenroom"));
    theme.apply_to(*this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 20);
    column->setSpacing(14);
    column->addWidget(paragraph("greeting", Tr::tr("The collection cannot be used."), this));
    column->addWidget(paragraph("muted", why, this));
    column->addWidget(paragraph("strong", offer_, this));
    column->addWidget(paragraph(
        "muted", Tr::tr("Whatever you choose, the damaged file is kept under another name in the same folder."), this));
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
    setAccessibleName(Tr::tr("The collection cannot be used."));
    setAccessibleDescription(offer_);
    connect(restore_, &QPushButton::clicked, this, &RecoveryDialog::restore);
    connect(start_over_, &QPushButton::clicked, this, &RecoveryDialog::start_over);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RecoveryDialog::restore() {
    try {
        restore_from(deck_, found_.backup->file, now_);
        accept();
    } catch (const std::exception& error) {
        message_bar_->show(Severity::Error, QString::fromUtf8(error.what()));
    }
}

void RecoveryDialog::start_over() {
    try {
        set_collection_aside(deck_, now_);
        accept();
    } catch (const std::exception& error) {
        message_bar_->show(Severity::Error, QString::fromUtf8(error.what()));
    }
}

} // namespace greenroom::desktop
