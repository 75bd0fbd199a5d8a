#include "desktop/widgets/primary_button.h"

#include "desktop/widgets/focus_ring.h"
#include "desktop/widgets/key_cap.h"
#include "desktop/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace greenroom::desktop {

PrimaryButton::PrimaryButton(const Theme& theme, const QString& text, const QString& key, QWidget* parent)
    : PaintedButton(parent), theme_(theme) {
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set_text_and_key(text, key);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void PrimaryButton::set_text_and_key(const QString& text, const QString& key) {
    setText(text);
    key_ = key;
    setAccessibleName(text);
    setAccessibleDescription(tr("Key: %1").arg(key));
    updateGeometry();
    update();
}

QFont PrimaryButton::text_font() const {
    QFont font = theme_.font(TextRole::Prose);
    font.setPixelSize(theme_.px(16));
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize PrimaryButton::sizeHint() const {
    const QSize cap = key_cap_size(theme_, key_);
    const int text = QFontMetrics(text_font()).horizontalAdvance(this->text());
    return {text + cap.width() + theme_.px(8 + 2 * 26), theme_.px(48)};
}

void PrimaryButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme_.palette();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.setOpacity(isEnabled() ? (underMouse() ? 0.92 : 1.0) : 0.5);
    painter.drawRoundedRect(rect(), 10, 10);

    const QSize cap = key_cap_size(theme_, key_);
    const int text_width = QFontMetrics(text_font()).horizontalAdvance(text());
    const int left = (width() - text_width - theme_.px(8) - cap.width()) / 2;
    painter.setPen(colours.on_accent);
    painter.setFont(text_font());
    painter.drawText(QRect(left, 0, text_width, height()), Qt::AlignCenter, text());
    const QRect cap_place(QPoint(left + text_width + theme_.px(8), (height() - cap.height()) / 2), cap);
    paint_key_cap(painter, theme_, cap_place, key_, colours.on_accent, colours.on_accent);
    if (hasFocus())
        paint_focus_ring(painter, rect().adjusted(3, 3, -3, -3), 7, colours.on_accent);
}

} // namespace greenroom::desktop
