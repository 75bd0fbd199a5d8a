#include "desktop/today/recall_chart.h"

#include "desktop/base/formats.h"
#include "desktop/today/tr.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace greenroom::desktop {
namespace {

QFont name_font(const Theme& theme) {
    QFont font = theme.font(TextRole::Small);
    font.setPixelSize(theme.px(12));
    return font;
}

QString day_text(StudyDay day) { return date_text(day, DateForm::Day); }

} // namespace

RecallChart::RecallChart(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    set_role(*this, QAccessible::Chart);
    setAccessibleName(Tr::tr("What you will recall until the interview"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RecallChart::show_prospect(const Prospect& prospect) {
    prospect_ = prospect;
    QStringList words;
    for (const Curve& curve : curves())
        words += curve.name;
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(Tr::tr("The share of all cards that you would recall, from today to the interview."));
    update();
}

void RecallChart::clear() {
    prospect_ = {};
    setAccessibleDescription({});
    update();
}

QSize RecallChart::sizeHint() const { return {theme_.px(360), theme_.px(170)}; }

QSize RecallChart::minimumSizeHint() const { return {theme_.px(140), theme_.px(170)}; }

std::vector<RecallChart::Curve> RecallChart::curves() const {
    std::vector<Curve> curves;
    if (prospect_.days.empty() || prospect_.cards == 0)
        return curves;
    const auto add = [&](double RecallProspect::*recall, const QString& name, const QColor& colour,
                         Qt::PenStyle style) {
        Curve curve{{prospect_.now / prospect_.cards}, {}, colour, style};
        for (const ProspectDay& day : prospect_.days)
            curve.shares.push_back(day.then.*recall / prospect_.cards);
        curve.name = name.arg(percent_text(curve.shares.back()));
        curves.push_back(std::move(curve));
    };
    const Palette& colours = theme_.palette();
    const bool knows_something = prospect_.now >= 0.5;
    add(&RecallProspect::plan, Tr::tr("the plan %1"), colours.accent, Qt::SolidLine);
    add(&RecallProspect::as_so_far, knows_something ? Tr::tr("as so far %1") : Tr::tr("without a plan %1"),
        colours.easy, Qt::DashLine);
    if (knows_something)
        add(&RecallProspect::stop, Tr::tr("stop now %1"), colours.muted, Qt::DotLine);
    return curves;
}

QRectF RecallChart::plot() const {
    return QRectF(rect()).adjusted(theme_.px(4), theme_.px(16), -theme_.px(4), -theme_.px(22));
}

void RecallChart::paint_grid(QPainter& painter) const {
    const QRectF area = plot();
    painter.setPen(QPen(theme_.palette().line, 1));
    for (int quarter = 0; quarter <= 4; ++quarter) {
        const double y = std::round(area.bottom() - area.height() * quarter / 4) + 0.5;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    if (!prospect_.interview)
        return;
    painter.setFont(name_font(theme_));
    painter.setPen(theme_.palette().muted);
    const QRectF below(area.left(), area.bottom() + theme_.px(4), area.width(), theme_.px(18));
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, Tr::tr("today"));
    painter.drawText(below, Qt::AlignRight | Qt::AlignTop, day_text(*prospect_.interview));
}

void RecallChart::paint_curve(QPainter& painter, const Curve& curve) const {
    const QRectF area = plot();
    const auto point = [&](std::size_t i) {
        const double along = static_cast<double>(i) / static_cast<double>(curve.shares.size() - 1);
        return QPointF(area.left() + along * area.width(),
                       area.bottom() - area.height() * std::min(1.0, curve.shares[i]));
    };
    QPainterPath path(point(0));
    for (std::size_t i = 1; i < curve.shares.size(); ++i)
        path.lineTo(point(i));
    painter.setPen(QPen(curve.colour, theme_.px(2), curve.style, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

// At the end of its curve, above it where there is place; never over another name.
void RecallChart::paint_names(QPainter& painter, const std::vector<Curve>& curves) const {
    const QRectF area = plot();
    painter.setFont(name_font(theme_));
    const double height = painter.fontMetrics().height();
    std::vector<QRectF> taken;
    for (const Curve& curve : curves) {
        const double end = area.bottom() - area.height() * std::min(1.0, curve.shares.back());
        const double width = painter.fontMetrics().horizontalAdvance(curve.name);
        QRectF place(area.right() - width, end - height - theme_.px(5), width, height);
        const auto overlaps = [&] {
            return std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(place); });
        };
        if (overlaps() || place.top() < 0)
            place.moveTop(end + theme_.px(4));
        while (overlaps() && place.bottom() < area.bottom())
            place.translate(0, 2);
        taken.push_back(place);
        painter.fillRect(place.adjusted(-2, 0, 0, 0), theme_.palette().surface);
        painter.setPen(curve.colour);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, curve.name);
    }
}

void RecallChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint_grid(painter);
    const std::vector<Curve> all = curves();
    for (auto curve = all.rbegin(); curve != all.rend(); ++curve)
        paint_curve(painter, *curve);
    paint_names(painter, all);
    if (all.empty())
        return;
    const QRectF area = plot();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.palette().text);
    painter.drawEllipse(QPointF(area.left(), area.bottom() - area.height() * all.front().shares.front()), theme_.px(4),
                        theme_.px(4));
}

} // namespace greenroom::desktop
