#include "desktop/widgets/bar.h"

#include "desktop/base/formats.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {

Bar::Bar(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    set_role(*this, QAccessible::ProgressBar);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Bar::set_share(double share) {
    share_ = std::clamp(share, 0.0, 1.0);
    setAccessibleName(percent_text(share_));
    set_value(*this, {std::round(share_ * 100), 0, 100}, ValueChange::Asked);
    update();
}

void Bar::set_mark(double share) {
    mark_ = std::clamp(share, 0.0, 1.0);
    update();
}

QSize Bar::sizeHint() const { return {120, mark_ ? 12 : 6}; }

void Bar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all(0, (height() - 6) / 2.0, width(), 6);
    // With high contrast a line is as strong as what is done, and what is not is hollow.
    const bool hollow = theme_.level_of_contrast() == Contrast::High;
    painter.setPen(hollow ? QPen(theme_.palette().line, 1) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(theme_.palette().line));
    painter.drawRoundedRect(hollow ? all.adjusted(0.5, 0.5, -0.5, -0.5) : all, 3, 3);
    painter.setPen(Qt::NoPen);
    if (share_ > 0) {
        QRectF done = all;
        done.setWidth(std::max(6.0, all.width() * share_));
        painter.setBrush(theme_.palette().accent);
        painter.drawRoundedRect(done, 3, 3);
    }
    if (mark_) {
        const double x = std::clamp(all.width() * *mark_, 1.0, all.width() - 1);
        painter.setBrush(theme_.palette().text);
        painter.drawRect(QRectF(x - 1, all.top() - 3, 2, 12));
    }
}

} // namespace greenroom::desktop
