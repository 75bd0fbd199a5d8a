#include "desktop/browse/book_column.h"

#include "desktop/browse/card_panel.h"
#include "desktop/browse/tr.h"
#include "desktop/widgets/collapsible.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/theme.h"

#include <QEvent>
#include <QResizeEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace greenroom::desktop {

BookColumn::BookColumn(Spaces spaces, QWidget* parent) : QWidget(parent), spaces_(spaces) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BookColumn::append(QWidget* widget) {
    widget->setParent(this);
    widget->show();
    widgets_.push_back(widget);
    lay_out();
}

// A widget remembers its height for one width, so only what changed is computed.
void BookColumn::lay_out() {
    int y = spaces_.above;
    for (QWidget* widget : widgets_) {
        if (widget->isHidden())
            continue;
        const int height = widget->hasHeightForWidth() ? widget->heightForWidth(width()) : widget->sizeHint().height();
        const QRect place(0, y, width(), height);
        if (widget->geometry() != place)
            widget->setGeometry(place);
        y += place.height() + spaces_.between;
    }
    setFixedHeight(y - spaces_.between + spaces_.below);
}

bool BookColumn::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        lay_out();
    return QWidget::event(event);
}

void BookColumn::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        lay_out();
}

BookEntry::BookEntry(const Theme& theme, const StoredCard& card, ImageFolder images, int number, QWidget* parent)
    : QFrame(parent), theme_(theme), sheet_(new CardSheet(theme, card, std::move(images), this)),
      heading_(new CollapsibleHeader(theme, Tr::tr("Answer"), this)) {
    setObjectName(QStringLiteral("panel"));
    setAccessibleName(Tr::tr("Card %1").arg(number));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 16, 22, 12);
    column->setSpacing(8);
    column->addWidget(sheet_);
    column->addWidget(heading_);
    // The page's own Space toggles the answer; a heading with the keyboard focus would toggle it twice.
    heading_->setFocusPolicy(Qt::NoFocus);
    connect(heading_, &QAbstractButton::toggled, this, &BookEntry::toggle);
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

void BookEntry::toggle(bool open) {
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
