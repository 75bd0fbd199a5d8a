#include "desktop/browse/book_column.h"

#include <QEvent>
#include <QResizeEvent>

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

// A widget remembers its height for one width, so only what changed is reckoned.
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

} // namespace greenroom::desktop
