#include "desktop/app/recovery_dialog.h"

#include "desktop/base/moment_text.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/theme.h"
#include "store/files/restore.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace greenroom::desktop {
namespace {

QString offer_text(const RecoveryOffer& offer) {
    if (!offer.backup)
        return RecoveryDialog::tr("There is no good backup beside it.");
    const QString text = RecoveryDialog::tr("The newest good backup is of %1 and holds %2.")
                             .arg(moment_text(offer.backup->at), reviews_text(offer.backup->reviews.value_or(0)));
    if (!offer.lacking)
        return text + QLatin1Char(' ') +
               RecoveryDialog::tr("How many reviews it lacks cannot be read; the deck was last written on %1.")
                   .arg(moment_text(offer.written));
    return text + QLatin1Char(' ') +
           (*offer.lacking == 0 ? RecoveryDialog::tr("It lacks no review of the deck.")
                                : RecoveryDialog::tr("It lacks %1 made since.").arg(reviews_text(*offer.lacking)));
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
    : QDialog(parent), deck_(deck), now_(now), found_(recovery_offer(deck)), offer_(offer_text(found_)),
      notice_(new MessageBar(theme, this)), restore_(new QPushButton(tr("Go back to the backup"), this)),
      afresh_(new QPushButton(tr("Start afresh"), this)) {
    setWindowTitle(tr("Greenroom"));
    theme.dress(*this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 20);
    column->setSpacing(14);
    column->addWidget(paragraph("greeting", tr("The deck cannot be used."), this));
    column->addWidget(paragraph("muted", why, this));
    column->addWidget(paragraph("strong", offer_, this));
    column->addWidget(paragraph(
        "muted", tr("Whatever you choose, the damaged file is kept under another name beside the deck."), this));
    column->addWidget(notice_);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(afresh_, QDialogButtonBox::ActionRole);
    QPushButton* quit = buttons->addButton(tr("Quit"), QDialogButtonBox::RejectRole);
    buttons->addButton(restore_, QDialogButtonBox::ActionRole);
    restore_->setVisible(found_.backup.has_value());
    (found_.backup ? restore_ : quit)->setDefault(true);
    (found_.backup ? restore_ : quit)->setFocus();
    column->addWidget(buttons);
    setMinimumWidth(theme.px(560));
    setAccessibleName(tr("The deck cannot be used."));
    setAccessibleDescription(offer_);
    connect(restore_, &QPushButton::clicked, this, &RecoveryDialog::restore);
    connect(afresh_, &QPushButton::clicked, this, &RecoveryDialog::start_afresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RecoveryDialog::restore() {
    try {
        restore_deck(deck_, found_.backup->file, now_);
        accept();
    } catch (const std::exception& error) {
        notice_->say(Severity::Error, QString::fromUtf8(error.what()));
    }
}

void RecoveryDialog::start_afresh() {
    try {
        set_aside(deck_, now_);
        accept();
    } catch (const std::exception& error) {
        notice_->say(Severity::Error, QString::fromUtf8(error.what()));
    }
}

} // namespace greenroom::desktop
