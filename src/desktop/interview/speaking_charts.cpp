#include "desktop/interview/speaking_charts.h"

#include "desktop/base/formats.h"
#include "desktop/interview/tr.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {
namespace {

QString whole_seconds_text(double seconds) {
    return seconds == 0 ? Tr::tr("none over 2 s") : Tr::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
}

constexpr std::size_t most_interviews = 12;

} // namespace

FigureLine::FigureLine(const Theme& theme, const QString& name, std::vector<double> values, std::optional<double> aim,
                       const std::function<QString(double)>& text, QWidget* parent)
    : QWidget(parent), theme_(theme), values_(std::move(values)), aim_(aim) {
    set_role(*this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList texts;
    for (const double value : values_)
        texts += text(value);
    setAccessibleName(Tr::tr("%1 over time: %2").arg(name, texts.join(QStringLiteral(", "))));
    setToolTip(texts.join(QStringLiteral(" → ")));
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize FigureLine::sizeHint() const { return {theme_.px(240), theme_.px(34)}; }
QSize FigureLine::minimumSizeHint() const { return {theme_.px(60), theme_.px(34)}; }

void FigureLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme_.palette();
    const double inset = theme_.px(6);
    const QRectF area = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    double most = aim_.value_or(0);
    for (const double value : values_)
        most = std::max(most, value);
    const auto height = [&](double value) { return area.bottom() - (most > 0 ? value / most : 0) * area.height(); };
    if (aim_) {
        painter.setPen(QPen(colours.muted, 1, Qt::DashLine));
        painter.drawLine(QPointF(0, height(*aim_)), QPointF(width(), height(*aim_)));
    } else {
        painter.setPen(colours.line);
        painter.drawLine(QPointF(0, area.bottom()), QPointF(width(), area.bottom()));
    }
    const bool turned = layoutDirection() == Qt::RightToLeft;
    const double step = values_.size() > 1 ? area.width() / static_cast<double>(values_.size() - 1) : 0;
    const auto place = [&](std::size_t i) {
        const double along = values_.size() > 1 ? step * static_cast<double>(i) : area.width() / 2;
        return QPointF(turned ? area.right() - along : area.left() + along, height(values_[i]));
    };
    painter.setPen(QPen(colours.accent, 2));
    for (std::size_t i = 1; i < values_.size(); ++i)
        painter.drawLine(place(i - 1), place(i));
    for (std::size_t i = 0; i < values_.size(); ++i) {
        painter.setBrush(i + 1 == values_.size() ? colours.accent : colours.surface);
        painter.drawEllipse(place(i), theme_.px(3.5), theme_.px(3.5));
    }
}

SpeakingPanel::SpeakingPanel(const Theme& theme, const std::vector<SpeakingSummary>& summaries, QWidget* parent)
    : QFrame(parent) {
    setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(10);
    column->addWidget(make_label("heading", Tr::tr("Speaking"), this));
    const std::size_t shown = std::min(most_interviews, summaries.size());
    const auto from = summaries.end() - static_cast<std::ptrdiff_t>(shown);
    const SpeakingSummary& now = summaries.back();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
    QStringList told;
    const auto add = [&](const QString& name, std::optional<double> aim, const std::function<QString(double)>& text,
                         const std::function<double(const SpeakingSummary&)>& value) {
        std::vector<double> values;
        for (auto summary = from; summary != summaries.end(); ++summary)
            values.push_back(value(*summary));
        const int row = grid->rowCount();
        auto* caption = make_label("small", name, this);
        caption->setWordWrap(true);
        grid->addWidget(caption, row, 0);
        grid->addWidget(make_label("strong", text(value(now)), this), row, 1);
        grid->addWidget(new FigureLine(theme, name, std::move(values), aim, text, this), row, 2);
        told += Tr::tr("%1: %2").arg(name, text(value(now)));
    };
    const auto whole_percent_text = [](double share) { return percent_text(share); };
    add(Tr::tr("Pace, of the target time"), 1.0, whole_percent_text,
        [](const SpeakingSummary& each) { return each.pace; });
    add(Tr::tr("Longest pause"), std::nullopt, whole_seconds_text,
        [](const SpeakingSummary& each) { return static_cast<double>(each.longest_pause.count()) / 1000; });
    add(Tr::tr("Share of silence"), std::nullopt, whole_percent_text,
        [](const SpeakingSummary& each) { return each.silence; });
    QStringList words;
    if (now.words_a_minute)
        words += Tr::tr("%Ln word(s) a minute", nullptr, static_cast<int>(std::lround(*now.words_a_minute)));
    if (now.fillers)
        words += Tr::tr("%1 of them fillers").arg(percent_text(*now.fillers));
    if (!words.isEmpty()) {
        auto* label = make_label("small", words.join(QStringLiteral("  ·  ")), this);
        label->setWordWrap(true);
        column->addWidget(label);
        told += words;
    }
    text_ = told.join(QStringLiteral(". "));
}

} // namespace greenroom::desktop
