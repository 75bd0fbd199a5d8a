#include "desktop/bar.h"

#include "desktop/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {

Bar::Bar(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Bar::set_share(double share) {
    share_ = std::clamp(share, 0.0, 1.0);
    setAccessibleName(tr("%1 %").arg(std::lround(share_ * 100)));
    update();
}

QSize Bar::sizeHint() const { return {120, 6}; }

void Bar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF all(0, (height() - 6) / 2.0, width(), 6);
    painter.setBrush(theme_.palette().line);
    painter.drawRoundedRect(all, 3, 3);
    if (share_ <= 0)
        return;
    QRectF done = all;
    done.setWidth(std::max(6.0, all.width() * share_));
    painter.setBrush(theme_.palette().accent);
    painter.drawRoundedRect(done, 3, 3);
}

} // namespace greenroom::desktop
