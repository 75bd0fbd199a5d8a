#include "desktop/widgets/layouts.h"

#include "desktop/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

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

// As wide as lay_out() needs for one row. A QSize made of nothing is -1 wide.
QSize FlowLayout::sizeHint() const {
    QSize size(0, 0);
    bool is_first = true;
    for (const auto& item : items_) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint().expandedTo(item->minimumSize());
        const int between = std::exchange(is_first, false) ? 0 : spacing();
        size = QSize(size.width() + between + hint.width(), std::max(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const {
    QSize size(0, 0);
    for (const auto& item : items_)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& place) {
    QLayout::setGeometry(place);
    lay_out(place, Moves::Yes);
}

bool FlowLayout::is_narrow(int width) const {
    if (!narrows_)
        return false;
    int least = -spacing();
    for (const auto& item : items_)
        if (!item->isEmpty())
            least += item->minimumSize().width() + spacing();
    return least <= width && sizeHint().width() > width + contentsMargins().left() + contentsMargins().right();
}

// What is wider than a row is as wide as the row.
QSize FlowLayout::size_within(const QLayoutItem& item, int width) const {
    QSize size = item.sizeHint();
    if (is_narrow(width))
        size.setWidth(item.minimumSize().width());
    size.setWidth(std::max(std::min(size.width(), width), item.minimumSize().width()));
    if (item.hasHeightForWidth())
        size.setHeight(item.heightForWidth(size.width()));
    return size;
}

// `used` is what the widgets of the row take with the spacing between them.
void FlowLayout::put_row(const std::vector<QLayoutItem*>& row, const QRect& place, int used) const {
    const int spare = std::max(0, place.width() - used);
    const auto gaps = static_cast<int>(row.size()) - 1;
    const int between = alignment().testFlag(Qt::AlignJustify) && gaps > 0 ? spare / gaps : 0;
    int x = place.x() + (alignment().testFlag(Qt::AlignHCenter) ? spare / 2 : 0);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (QLayoutItem* item : row) {
        const QSize size = size_within(*item, place.width());
        const QRect from_left(QPoint(x, place.y() + (place.height() - size.height()) / 2), size);
        item->setGeometry(QStyle::visualRect(direction, place, from_left));
        x += size.width() + spacing() + between;
    }
}

int FlowLayout::lay_out(const QRect& place, Moves moves) const {
    const QRect inside = place.marginsRemoved(contentsMargins());
    std::vector<QLayoutItem*> row;
    int y = inside.y(), used = 0, height = 0;
    const auto end_row = [&] {
        if (moves == Moves::Yes)
            put_row(row, QRect(inside.x(), y, inside.width(), height), used);
        row.clear();
        y += height;
        used = height = 0;
    };
    for (const auto& item : items_) {
        if (item->isEmpty())
            continue;
        const QSize size = size_within(*item, inside.width());
        if (!row.empty() && used + spacing() + size.width() > inside.width()) {
            end_row();
            y += spacing();
        }
        used += size.width() + (row.empty() ? 0 : spacing());
        height = std::max(height, size.height());
        row.push_back(item.get());
    }
    end_row();
    return y - place.y() + contentsMargins().bottom();
}

namespace {

constexpr int margin = 28;

void keep_in_measure(QWidget& widget, const Theme& theme, int measure) {
    const auto limit = [&widget, &theme, measure] { widget.setMaximumWidth(theme.px(measure)); };
    limit();
    QObject::connect(&theme, &Theme::changed, &widget, limit);
}

/// A widget that is at most as wide as it may be. Qt's own item asks it how high it is at the layout's width, which
/// cuts the last lines off a text that gets less.
class MeasuredItem : public QWidgetItem {
public:
    explicit MeasuredItem(QWidget& widget) : QWidgetItem(&widget) {}

    int heightForWidth(int width) const override {
        return QWidgetItem::heightForWidth(std::min(width, wid->maximumWidth()));
    }
};

} // namespace

void add_in_measure(QBoxLayout& column, QWidget& widget, const Theme& theme, int measure) {
    keep_in_measure(widget, theme, measure);
    // The layout takes the widget in as it does any other; only its item is ours.
    column.addWidget(&widget);
    delete column.takeAt(column.count() - 1);
    column.addItem(new MeasuredItem(widget));
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

namespace {

/// Turns a row into a column, and back, with the width of a widget.
class RowTurner : public QObject {
public:
    RowTurner(QWidget& page, QBoxLayout& row, const Theme& theme, int width)
        : QObject(&row), page_(page), row_(row), theme_(theme), width_(width) {
        page.installEventFilter(this);
        connect(&theme, &Theme::changed, this, &RowTurner::turn);
        turn();
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Resize)
            turn();
        return QObject::eventFilter(watched, event);
    }

private:
    void turn() {
        row_.setDirection(page_.width() < theme_.px(width_) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }

    QWidget& page_;
    QBoxLayout& row_;
    const Theme& theme_;
    int width_;
};

} // namespace

void stack_when_narrow(QWidget& page, QBoxLayout& row, const Theme& theme, int width) {
    new RowTurner(page, row, theme, width);
}

QSize within_screen(QSize size, const QWidget& window) {
    // A frame is not known before its window is shown.
    const QSize frame(16, 48);
    return size.boundedTo(window.screen()->availableSize() - frame);
}

QScrollArea* make_plain_scroll_area(QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    return area;
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
