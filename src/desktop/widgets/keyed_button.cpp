#include "desktop/widgets/keyed_button.h"

#include "desktop/widgets/focus_ring.h"
#include "desktop/widgets/key_cap.h"
#include "desktop/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace greenroom::desktop {

KeyedButton::KeyedButton(const Theme& theme, const QString& text, const QString& key, QWidget* parent)
    : QAbstractButton(parent), theme_(theme), key_(key) {
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(tr("Key: %1").arg(key));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize KeyedButton::sizeHint() const {
    const int text_width = QFontMetrics(theme_.font(TextRole::Prose)).horizontalAdvance(text());
    return {text_width + key_cap_size(theme_, key_).width() + theme_.px(6 + 2 * 14), theme_.px(44)};
}

void KeyedButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme_.palette();
    if (underMouse() && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.code);
        painter.drawRoundedRect(rect(), 10, 10);
    }
    painter.setOpacity(isEnabled() ? 1 : 0.5);
    const QColor ink = underMouse() && isEnabled() ? colours.text : colours.muted;
    const QFont font = theme_.font(TextRole::Prose);
    const int text_width = QFontMetrics(font).horizontalAdvance(text());
    painter.setPen(ink);
    painter.setFont(font);
    painter.drawText(QRect(theme_.px(14), 0, text_width, height()), Qt::AlignCenter, text());
    const QSize cap = key_cap_size(theme_, key_);
    const QRect place(QPoint(theme_.px(14) + text_width + theme_.px(6), (height() - cap.height()) / 2), cap);
    paint_key_cap(painter, theme_, place, key_, ink, colours.line);
    if (hasFocus())
        paint_focus_ring(painter, rect(), 10, colours.accent);
}

void KeyedButton::enterEvent(QEnterEvent* event) {
    update();
    QAbstractButton::enterEvent(event);
}

void KeyedButton::leaveEvent(QEvent* event) {
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace greenroom::desktop
