#include "desktop/card/forgetting_curve.h"

#include "desktop/widgets/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {

ForgettingCurve::ForgettingCurve(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void ForgettingCurve::show_curve(std::vector<CurvePoint> curve, Instant now, Instant due) {
    curve_ = std::move(curve);
    now_ = now;
    due_ = due;
    const auto after = std::find_if(curve_.begin(), curve_.end(), [now](const CurvePoint& p) { return p.at >= now; });
    if (after != curve_.end())
        setAccessibleName(tr("Forgetting curve: %1 % now").arg(std::lround(after->retrievability * 100)));
    update();
}

QSize ForgettingCurve::sizeHint() const { return {theme_.px(300), theme_.px(150)}; }

QRectF ForgettingCurve::plot() const {
    return QRectF(rect()).adjusted(theme_.px(36), theme_.px(8), -theme_.px(4), -theme_.px(22));
}

double ForgettingCurve::x_of(Instant at) const {
    const double span = std::max(1e-9, days_between(curve_.front().at, curve_.back().at));
    return plot().left() + plot().width() * std::clamp(days_between(curve_.front().at, at) / span, 0.0, 1.0);
}

QPointF ForgettingCurve::place_of(const CurvePoint& point) const {
    return {x_of(point.at), plot().bottom() - plot().height() * point.retrievability};
}

void ForgettingCurve::paint_grid(QPainter& painter) const {
    const Palette& colours = theme_.palette();
    QFont font = theme_.font(TextRole::Small);
    font.setPixelSize(theme_.px(11));
    painter.setFont(font);
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = plot().bottom() - plot().height() * share;
        painter.setPen(colours.line);
        painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
        painter.setPen(colours.muted);
        painter.drawText(QRectF(0, y - 10, plot().left() - 6, 20), Qt::AlignRight | Qt::AlignVCenter,
                         tr("%1 %").arg(std::lround(share * 100)));
    }
}

void ForgettingCurve::paint_moment(QPainter& painter, Instant at, const QColor& colour, const QString& name) const {
    const double x = x_of(at);
    painter.setPen(QPen(colour, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, plot().top()), QPointF(x, plot().bottom()));
    painter.setPen(colour);
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(name) + 4;
    const double left = std::clamp(x - width / 2, plot().left(), plot().right() - width);
    painter.drawText(QRectF(left, plot().bottom() + 3, width, theme_.px(18)), Qt::AlignCenter, name);
}

void ForgettingCurve::paintEvent(QPaintEvent*) {
    if (curve_.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme_.palette();
    paint_grid(painter);
    QPainterPath path(place_of(curve_.front()));
    for (const CurvePoint& point : curve_)
        path.lineTo(place_of(point));
    painter.setPen(QPen(colours.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    // Where the moments are close, one name would cover the other.
    const bool apart = std::abs(x_of(now_) - x_of(due_)) > theme_.px(44);
    if (apart)
        paint_moment(painter, now_, colours.muted, tr("now"));
    paint_moment(painter, due_, colours.hard, tr("due"));
}

} // namespace greenroom::desktop
