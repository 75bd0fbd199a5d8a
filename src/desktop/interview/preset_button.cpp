#include "desktop/interview/preset_button.h"

#include "desktop/widgets/focus_ring.h"
#include "desktop/widgets/key_cap.h"
#include "desktop/widgets/theme.h"

#include <QPainter>

namespace greenroom::desktop {

PresetButton::PresetButton(const Theme& theme, const QString& title, const QString& summary, int number,
                           QWidget* parent)
    : QAbstractButton(parent), theme_(theme), summary_(summary), key_(QString::number(number)) {
    setText(title);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(title);
    setAccessibleDescription(tr("%1. Key: %2").arg(summary, key_));
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize PresetButton::sizeHint() const { return {theme_.px(200), theme_.px(92)}; }

void PresetButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme_.palette();
    painter.setPen(QPen(isChecked() || underMouse() ? colours.accent : colours.line, isChecked() ? 1.6 : 1));
    painter.setBrush(isChecked() ? colours.soft : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 12, 12);

    const QRect inside = rect().adjusted(theme_.px(18), theme_.px(15), -theme_.px(16), -theme_.px(12));
    QFont title = theme_.font(TextRole::Prose);
    title.setWeight(QFont::DemiBold);
    painter.setFont(title);
    painter.setPen(isChecked() ? colours.accent : colours.text);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, text());
    painter.setFont(theme_.font(TextRole::Small));
    painter.setPen(colours.muted);
    painter.drawText(inside.adjusted(0, theme_.px(27), 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     summary_);
    const QSize cap = key_cap_size(theme_, key_);
    paint_key_cap(painter, theme_, QRect(QPoint(inside.right() - cap.width() + 1, inside.top()), cap), key_,
                  colours.muted, colours.line);
    if (hasFocus())
        paint_focus_ring(painter, rect().adjusted(3, 3, -3, -3), 9, colours.accent);
}

void PresetButton::enterEvent(QEnterEvent* event) {
    update();
    QAbstractButton::enterEvent(event);
}

void PresetButton::leaveEvent(QEvent* event) {
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace greenroom::desktop
