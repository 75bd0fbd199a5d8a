#include "desktop/interview/verdict_scale.h"

#include "desktop/interview/interview_words.h"
#include "desktop/widgets/theme.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace greenroom::desktop {

QColor verdict_colour(const Theme& theme, Verdict verdict) {
    const Palette& colours = theme.palette();
    switch (verdict) {
    case Verdict::StrongNo:
        return colours.again;
    case Verdict::No:
        return colours.hard;
    case Verdict::Yes:
        return colours.good;
    case Verdict::StrongYes:
        break;
    }
    return colours.easy;
}

VerdictScale::VerdictScale(const Theme& theme, double score, QWidget* parent)
    : QWidget(parent), theme_(theme), score_(score) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("%1, %2 of 100").arg(name_of(verdict_of(score))).arg(std::lround(score)));
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize VerdictScale::sizeHint() const { return {theme_.px(400), theme_.px(48)}; }

void VerdictScale::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme_.palette();
    QFont font = theme_.font(TextRole::Small);
    painter.setFont(font);
    const double inset = theme_.px(8);
    const double scale = (width() - 2 * inset) / 100;
    const double top = theme_.px(8);
    const double height = theme_.px(8);
    const Verdict given = verdict_of(score_);
    double from = 0;
    for (const double to : {no_from, yes_from, strong_yes_from, 100.0}) {
        const Verdict verdict = verdict_of(from);
        const QRectF band(inset + from * scale + 1, top, (to - from) * scale - 2, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(verdict == given ? verdict_colour(theme_, verdict) : colours.line);
        painter.drawRoundedRect(band, height / 2, height / 2);
        painter.setPen(verdict == given ? verdict_colour(theme_, verdict) : colours.muted);
        painter.drawText(band.translated(0, theme_.px(18)).adjusted(0, -2, 0, theme_.px(12)), Qt::AlignCenter,
                         name_of(verdict));
        from = to;
    }
    painter.setPen(QPen(verdict_colour(theme_, given), theme_.px(3)));
    painter.setBrush(colours.surface);
    painter.drawEllipse(QPointF(inset + score_ * scale, top + height / 2), theme_.px(7), theme_.px(7));
}

} // namespace greenroom::desktop
