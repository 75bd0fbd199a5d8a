#include "desktop/browse/book_entry.h"

#include "desktop/browse/card_sheet.h"
#include "desktop/widgets/collapsible_header.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/theme.h"

#include <QStyle>
#include <QVBoxLayout>

namespace greenroom::desktop {

BookEntry::BookEntry(const Theme& theme, const StoredCard& card, ImageFolder images, int number, QWidget* parent)
    : QFrame(parent), theme_(theme), sheet_(new CardSheet(theme, card, std::move(images), this)),
      heading_(new CollapsibleHeader(theme, tr("Answer"), this)) {
    setObjectName(QStringLiteral("panel"));
    setAccessibleName(tr("Card %1").arg(number));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 16, 22, 12);
    column->setSpacing(8);
    column->addWidget(sheet_);
    column->addWidget(heading_);
    // The page's own Space turns the answer; a heading that took the keyboard would turn it twice.
    heading_->setFocusPolicy(Qt::NoFocus);
    connect(heading_, &QAbstractButton::toggled, this, &BookEntry::turn);
    connect(heading_, &QAbstractButton::clicked, this, &BookEntry::touched);
}

const StoredCard& BookEntry::card() const { return sheet_->card(); }

void BookEntry::show_card(const StoredCard& card, ImageFolder images) {
    auto* edited = new CardSheet(theme_, card, std::move(images), this);
    if (is_open())
        edited->show_answer(Collapsible::Motion::None);
    delete layout()->replaceWidget(sheet_, edited);
    sheet_->deleteLater();
    sheet_ = edited;
}

bool BookEntry::is_open() const { return heading_->isChecked(); }

void BookEntry::set_open(bool open) { heading_->setChecked(open); }

void BookEntry::turn(bool open) {
    if (open)
        sheet_->show_answer(Collapsible::Motion::Animated);
    else
        sheet_->hide_answer();
}

void BookEntry::set_current(bool current) {
    setObjectName(current ? QStringLiteral("panel-now") : QStringLiteral("panel"));
    style()->unpolish(this);
    style()->polish(this);
}

void BookEntry::mousePressEvent(QMouseEvent* event) {
    Q_EMIT touched();
    QFrame::mousePressEvent(event);
}

} // namespace greenroom::desktop
