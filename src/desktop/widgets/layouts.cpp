#include "desktop/widgets/layouts.h"

#include "desktop/widgets/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
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

namespace {

constexpr int margin = 28;

} // namespace

void keep_in_measure(QWidget& widget, const Theme& theme, int measure) {
    const auto limit = [&widget, &theme, measure] { widget.setMaximumWidth(theme.px(measure)); };
    limit();
    QObject::connect(&theme, &Theme::changed, &widget, limit);
}

QWidget* in_measure(QWidget* content, const Theme& theme, QWidget* parent, int measure) {
    auto* frame = new QWidget(parent);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(margin, 0, margin, 0);
    row->addStretch(1);
    row->addWidget(content, 1000);
    row->addStretch(1);
    keep_in_measure(*content, theme, measure);
    return frame;
}

void keep_centred(QScrollArea& area) {
    QScrollBar* bar = area.verticalScrollBar();
    QObject::connect(bar, &QScrollBar::rangeChanged, &area, [&area, bar](int, int highest) {
        const int balance = highest > 0 ? bar->sizeHint().width() : 0;
        if (area.widget() && area.widget()->layout())
            area.widget()->layout()->setContentsMargins(margin + balance, 0, margin, 0);
    });
}

void scroll_to(const QWidget& widget, double most) {
    constexpr int above = 40;
    constexpr int below = 12;
    QScrollArea* area = nullptr;
    for (QWidget* around = widget.parentWidget(); around && !area; around = around->parentWidget())
        area = qobject_cast<QScrollArea*>(around);
    if (!area || !area->widget() || !widget.isVisible())
        return;
    QScrollBar& bar = *area->verticalScrollBar();
    const int place = area->viewport()->height();
    const int top = widget.mapTo(area->widget(), QPoint(0, 0)).y();
    const int shown = std::min(widget.height(), static_cast<int>(most * place));
    int value = std::max(bar.value(), top + shown + below - place);
    value = std::min(value, top - above);
    bar.setValue(value);
}

} // namespace greenroom::desktop
