#include "desktop/interview/clock_ring.h"

#include "desktop/base/elapsed_text.h"
#include "desktop/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace greenroom::desktop {

ClockRing::ClockRing(const Theme& theme, int side, QWidget* parent) : QWidget(parent), theme_(theme), side_(side) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void ClockRing::show_time(std::chrono::milliseconds time, std::chrono::seconds target) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
    if (seconds == shown_ && target == target_)
        return;
    shown_ = seconds;
    target_ = target;
    text_ = elapsed_text(seconds);
    setAccessibleName(tr("%1 of %2").arg(text_, elapsed_text(target)));
    update();
}

QSize ClockRing::sizeHint() const { return {theme_.px(side_), theme_.px(side_)}; }

void ClockRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme_.palette();
    const bool over = shown_ > target_;
    const int width = theme_.px(side_ >= 80 ? 6 : 4);
    const QRectF ring = QRectF(rect()).adjusted(width, width, -width, -width);
    painter.setPen(QPen(colours.line, width));
    painter.drawEllipse(ring);
    const double share = target_.count() > 0
                             ? std::min(1.0, static_cast<double>(shown_.count()) / static_cast<double>(target_.count()))
                             : 1;
    painter.setPen(QPen(over ? colours.hard : colours.accent, width, Qt::SolidLine, Qt::RoundCap));
    if (share > 0)
        painter.drawArc(ring, 90 * 16, -static_cast<int>(share * 360 * 16));

    const bool roomy = side_ >= 80;
    QFont font = theme_.font(TextRole::Code);
    font.setPixelSize(theme_.px(roomy ? 18 : 13));
    painter.setFont(font);
    painter.setPen(over ? colours.hard : colours.text);
    painter.drawText(rect().adjusted(0, 0, 0, roomy ? -theme_.px(12) : 0), Qt::AlignCenter, text_);
    if (!roomy)
        return;
    QFont small = theme_.font(TextRole::Small);
    small.setPixelSize(theme_.px(12));
    painter.setFont(small);
    painter.setPen(colours.muted);
    painter.drawText(rect().adjusted(0, theme_.px(24), 0, 0), Qt::AlignCenter, tr("of %1").arg(elapsed_text(target_)));
}

} // namespace greenroom::desktop
