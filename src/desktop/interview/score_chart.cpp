#include "desktop/interview/score_chart.h"

#include "desktop/interview/interview_words.h"
#include "desktop/widgets/theme.h"
#include "study/interview/scoring.h"

#include <QPainter>

#include <cmath>

namespace greenroom::desktop {
namespace {

double height_of(double score, const QRectF& area) { return area.bottom() - score / 100 * area.height(); }

} // namespace

ScoreChart::ScoreChart(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ScoreChart::show_scores(std::vector<double> scores) {
    scores_ = std::move(scores);
    QStringList texts;
    for (const double score : scores_)
        texts += QString::number(std::lround(score));
    setAccessibleName(tr("Scores over time: %1").arg(texts.join(QStringLiteral(", "))));
    update();
}

QSize ScoreChart::sizeHint() const { return {theme_.px(340), theme_.px(190)}; }

void ScoreChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(theme_.px(80), theme_.px(8), -theme_.px(12), -theme_.px(8));
    paint_bands(painter, area);
    paint_scores(painter, area);
}

void ScoreChart::paint_bands(QPainter& painter, const QRectF& area) const {
    const Palette& colours = theme_.palette();
    QFont font = theme_.font(TextRole::Small);
    font.setPixelSize(theme_.px(12));
    painter.setFont(font);
    double from = 0;
    for (const double to : {no_from, yes_from, strong_yes_from, 100.0}) {
        painter.setPen(colours.line);
        painter.drawLine(QPointF(area.left(), height_of(from, area)), QPointF(area.right(), height_of(from, area)));
        const QRectF band(0, height_of(to, area), area.left() - theme_.px(10),
                          height_of(from, area) - height_of(to, area));
        painter.setPen(colours.muted);
        painter.drawText(band, Qt::AlignRight | Qt::AlignVCenter, name_of(verdict_of(from)));
        from = to;
    }
}

void ScoreChart::paint_scores(QPainter& painter, const QRectF& area) const {
    const Palette& colours = theme_.palette();
    const double inset = theme_.px(8);
    const double step = scores_.size() > 1 ? (area.width() - 2 * inset) / static_cast<double>(scores_.size() - 1) : 0;
    const double first = scores_.size() > 1 ? area.left() + inset : area.center().x();
    const auto place = [&](std::size_t i) {
        return QPointF(first + step * static_cast<double>(i), height_of(scores_[i], area));
    };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accent, 2));
    for (std::size_t i = 1; i < scores_.size(); ++i)
        painter.drawLine(place(i - 1), place(i));
    painter.setPen(QPen(colours.accent, 2));
    painter.setBrush(colours.surface);
    for (std::size_t i = 0; i < scores_.size(); ++i)
        painter.drawEllipse(place(i), theme_.px(3.5), theme_.px(3.5));
}

} // namespace greenroom::desktop
