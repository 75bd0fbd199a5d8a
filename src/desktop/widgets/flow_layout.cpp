#include "desktop/widgets/flow_layout.h"

#include <QWidget>

namespace greenroom::desktop {

void FlowLayout::addItem(QLayoutItem* item) { items_.emplace_back(item); }

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = items_[static_cast<std::size_t>(index)].release();
    items_.erase(items_.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return lay_out(QRect(0, 0, width, 0), Moves::No); }

QSize FlowLayout::sizeHint() const {
    const QMargins margins = contentsMargins();
    QSize size;
    for (const auto& item : items_) {
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + hint.width() + spacing(), std::max(size.height(), hint.height()));
    }
    return size.grownBy(margins);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : items_)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& place) {
    QLayout::setGeometry(place);
    lay_out(place, Moves::Yes);
}

int FlowLayout::lay_out(const QRect& place, Moves moves) const {
    const QRect inside = place.marginsRemoved(contentsMargins());
    int x = inside.x();
    int y = inside.y();
    int row_height = 0;
    for (const auto& item : items_) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > inside.x() && x + size.width() > inside.x() + inside.width()) {
            x = inside.x();
            y += row_height + spacing();
            row_height = 0;
        }
        if (moves == Moves::Yes)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        row_height = std::max(row_height, size.height());
    }
    return y + row_height - place.y() + contentsMargins().bottom();
}

} // namespace greenroom::desktop
