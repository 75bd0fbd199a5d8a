#include "desktop/card/info_panel.h"

#include "desktop/base/formats.h"
#include "desktop/card/tr.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/theme.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {

InfoPanel::InfoPanel(const Theme& theme, QWidget* parent)
    : QFrame(parent), theme_(theme), id_(make_label("small", {}, this)),
      stats_(new CardStatsView(theme, HistoryHeight::Place, this)) {
    setObjectName(QStringLiteral("info"));
    setAccessibleName(Tr::tr("Card info"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    auto* heading = new QHBoxLayout;
    heading->addWidget(make_label("heading", Tr::tr("Card info"), this), 1);
    auto* close = new IconButton(theme, QStringLiteral("cross"), Tr::tr("Close card info"), this);
    close->set_called_for(true);
    heading->addWidget(close);
    column->addLayout(heading);
    id_->setWordWrap(true);
    id_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(id_);
    column->addWidget(stats_, 1);
    connect(close, &QAbstractButton::clicked, this, &InfoPanel::close_requested);
}

void InfoPanel::show_info(const QString& id, const CardInfo& info, Instant now) {
    id_->setText(id);
    stats_->show_info(info, now);
}

QSize InfoPanel::sizeHint() const { return {theme_.px(360), theme_.px(480)}; }

namespace {

std::chrono::milliseconds from_days(double days) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::duration<double, std::ratio<86400>>(days));
}

QString stats_text(const CardInfo& info) {
    if (!info.schedule)
        return Tr::tr("New: not reviewed yet.");
    const Schedule& schedule = *info.schedule;
    return Tr::tr("Recall now: %1 %\nStability %2, difficulty %3 of 10\n%4, %5")
        .arg(std::lround(info.retrievability.value_or(0) * 100))
        .arg(interval_text(from_days(schedule.memory.stability)))
        .arg(schedule.memory.difficulty, 0, 'f', 1)
        .arg(reviews_text(schedule.reviews), Tr::tr("%Ln lapse(s)", nullptr, schedule.lapses));
}

} // namespace

CardStatsView::CardStatsView(const Theme& theme, HistoryHeight height, QWidget* parent)
    : QWidget(parent), height_(height), words_(make_label("standing", {}, this)),
      curve_(new ForgettingCurve(theme, this)), history_(new HistoryModel(this)), table_(new QTableView(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    words_->setWordWrap(true);
    column->addWidget(words_);
    column->addWidget(curve_);
    table_->setObjectName(QStringLiteral("history"));
    table_->setModel(history_);
    table_->setAccessibleName(Tr::tr("History"));
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column->addWidget(table_, 1000);
    column->addStretch(1);
}

void CardStatsView::show_info(const CardInfo& info, Instant now) {
    words_->setText(stats_text(info));
    curve_->setVisible(!info.curve.empty());
    if (!info.curve.empty())
        curve_->show_curve(info.curve, now, info.schedule ? info.schedule->due : now);
    std::vector<Review> newest_first(info.history.rbegin(), info.history.rend());
    history_->set_rows(std::move(newest_first));
    table_->setVisible(!info.history.empty());
    if (height_ == HistoryHeight::Reviews)
        fit_history();
}

void CardStatsView::fit_history() {
    constexpr int most = 12;
    const int rows = std::min(history_->rowCount(), most);
    const int height = rows * table_->verticalHeader()->defaultSectionSize();
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() + height + 2 * table_->frameWidth());
}

ForgettingCurve::ForgettingCurve(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    set_role(*this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void ForgettingCurve::show_curve(std::vector<CurvePoint> curve, Instant now, Instant due) {
    curve_ = std::move(curve);
    now_ = now;
    due_ = due;
    const auto after = std::find_if(curve_.begin(), curve_.end(), [now](const CurvePoint& p) { return p.at >= now; });
    if (after != curve_.end()) {
        const long now_percent = std::lround(after->retrievability * 100);
        setAccessibleName(Tr::tr("Forgetting curve: %1 % now").arg(now_percent));
        set_value(*this, {static_cast<double>(now_percent), 0, 100}, ValueChange::Asked);
    }
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
                         percent_text(share));
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
        paint_moment(painter, now_, colours.muted, Tr::tr("now"));
    paint_moment(painter, due_, colours.hard, Tr::tr("due"));
}

QVariant HistoryModel::cell(const Review& review, int column, int role) const {
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Date:
        return moment_text(review.at);
    case GradeGiven:
        return name_of(review.grade);
    case Elapsed:
        return elapsed_text(review.elapsed);
    case Interval:
        return interval_text(review.due - review.at);
    default:
        return {};
    }
}

QString HistoryModel::header(int column) const {
    switch (column) {
    case Date:
        return Tr::tr("Date");
    case GradeGiven:
        return Tr::tr("Grade");
    case Elapsed:
        return Tr::tr("Time");
    case Interval:
        return Tr::tr("Interval");
    default:
        return {};
    }
}

} // namespace greenroom::desktop
