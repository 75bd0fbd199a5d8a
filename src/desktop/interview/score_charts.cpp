#include "desktop/interview/score_charts.h"

#include "desktop/base/formats.h"
#include "desktop/interview/interview_words.h"
#include "desktop/interview/tr.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/bar.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/theme.h"
#include "study/interview/scoring.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace greenroom::desktop {
namespace {

double height_of(double score, const QRectF& area) { return area.bottom() - score / 100 * area.height(); }

} // namespace

ScoreChart::ScoreChart(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    set_role(*this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ScoreChart::show_scores(std::vector<double> scores) {
    scores_ = std::move(scores);
    QStringList texts;
    for (const double score : scores_)
        texts += QString::number(whole_score(score));
    setAccessibleName(Tr::tr("Scores over time: %1").arg(texts.join(QStringLiteral(", "))));
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

GroupBars::GroupBars(const Theme& theme, const QString& heading, const std::vector<GroupReport>& groups,
                     QWidget* parent)
    : QFrame(parent) {
    setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(10);
    column->addWidget(make_label("heading", heading, this));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 7);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 7);
    column->addLayout(grid);
    for (const GroupReport& group : groups) {
        const int row = grid->rowCount();
        const QString name = QString::fromStdString(group.title);
        auto* bar = new Bar(theme, this);
        bar->set_share(group.share);
        const QString share = percent_text(group.share);
        const QString time = Tr::tr("%1 of %2").arg(elapsed_text(group.elapsed), elapsed_text(group.target));
        const QString follow_ups =
            group.follow_ups.asked == 0
                ? Tr::tr("no follow-ups")
                : Tr::tr("%1 of %2 follow-ups").arg(group.follow_ups.survived).arg(group.follow_ups.asked);
        grid->addWidget(new ElidedLabel(name, this), row, 0);
        grid->addWidget(bar, row, 1);
        auto* figures = make_label("small", QStringList{share, time, follow_ups}.join(QStringLiteral("  ·  ")), this);
        figures->setWordWrap(true);
        figures->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(figures, row, 2);
        bar->setAccessibleName(Tr::tr("%1: %2 of the rubric, %3, %4").arg(name, share, time, follow_ups));
    }
}

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
    set_role(*this, QAccessible::ProgressBar);
    setAccessibleName(Tr::tr("%1, %2 of 100").arg(name_of(verdict_of(score))).arg(whole_score(score)));
    set_value(*this, {static_cast<double>(whole_score(score)), 0, 100}, ValueChange::Asked);
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
