#include "desktop/today/year_panel.h"

#include "desktop/base/formats.h"
#include "desktop/today/tr.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/theme.h"

#include <QDate>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {

YearPanel::YearPanel(const Theme& theme, QWidget* parent)
    : QFrame(parent), summary_(make_label("small", {}, this)), heatmap_(new YearHeatmap(theme, this)),
      day_(make_label("small", {}, this)) {
    setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 16);
    column->setSpacing(10);
    auto* head = new FlowLayout;
    head->setAlignment(Qt::AlignJustify);
    head->setSpacing(12);
    head->addWidget(make_label("heading", Tr::tr("A year of reviews"), this));
    head->addWidget(summary_);
    summary_->setWordWrap(true);
    column->addLayout(head);
    column->addWidget(heatmap_);
    column->addWidget(day_);
    day_->setWordWrap(true);
    connect(heatmap_, &YearHeatmap::pointed_out, this, [this](const DayReviews& day) { day_->setText(in_words(day)); });
    connect(heatmap_, &YearHeatmap::chosen, this, &YearPanel::chosen);
    hide();
}

void YearPanel::show_days(std::vector<DayReviews> days) {
    int reviews = 0, active = 0;
    for (const DayReviews& day : days) {
        reviews += day.reviews();
        active += day.reviews() > 0;
    }
    summary_->setText(Tr::tr("%1 on %2, longest streak %3")
                          .arg(reviews_text(reviews), Tr::tr("%Ln day(s)", nullptr, active),
                               QLocale().toString(longest_streak(days))));
    heatmap_->show_days(std::move(days));
    setVisible(reviews > 0);
}

QString YearPanel::text() const { return day_->text(); }

namespace {

constexpr int days_of_week = 7;

QColor blend(const QColor& ground, const QColor& ink, double share) {
    const auto mix = [share](float from, float to) { return static_cast<float>(from + (to - from) * share); };
    return QColor::fromRgbF(mix(ground.redF(), ink.redF()), mix(ground.greenF(), ink.greenF()),
                            mix(ground.blueF(), ink.blueF()));
}

/// How many days an arrow key moves.
int days_for(int key) {
    switch (key) {
    case Qt::Key_Left:
        return -days_of_week;
    case Qt::Key_Right:
        return days_of_week;
    case Qt::Key_Up:
        return -1;
    case Qt::Key_Down:
        return 1;
    default:
        return 0;
    }
}

} // namespace

QString in_words(const DayReviews& day) {
    const QString date = full_date_text(day.day);
    if (day.reviews() == 0)
        return Tr::tr("%1: no reviews").arg(date);
    QStringList parts{reviews_text(day.reviews())};
    for (const Grade grade : all_grades)
        if (const int count = day.grades[index_of(grade)]; count > 0)
            parts += Tr::tr("%1 %2").arg(QLocale().toString(count), name_of(grade));
    return Tr::tr("%1: %2").arg(date, parts.join(QStringLiteral(", ")));
}

YearHeatmap::YearHeatmap(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    set_role(*this, QAccessible::Chart);
    setAccessibleName(Tr::tr("The reviews of a year, day by day"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void YearHeatmap::show_days(std::vector<DayReviews> days) {
    const bool was_last = current_ < 0 || current_ + 1 == static_cast<int>(days_.size());
    days_ = std::move(days);
    levels_ = heat_levels(days_);
    const int last = static_cast<int>(days_.size()) - 1;
    updateGeometry();
    point_out(was_last ? last : std::min(current_, last));
    update();
}

const DayReviews* YearHeatmap::current() const {
    return current_ < 0 ? nullptr : &days_[static_cast<std::size_t>(current_)];
}

int YearHeatmap::weeks() const {
    return std::max(1, (static_cast<int>(days_.size()) + days_of_week - 1) / days_of_week);
}

double YearHeatmap::step_for(int width) const {
    return std::clamp((width - theme_.px(34)) / static_cast<double>(weeks()), 6.0, static_cast<double>(theme_.px(18)));
}

int YearHeatmap::heightForWidth(int width) const {
    return theme_.px(20) + static_cast<int>(std::ceil(step_for(width) * days_of_week));
}

QSize YearHeatmap::sizeHint() const { return {theme_.px(700), heightForWidth(theme_.px(700))}; }

QRectF YearHeatmap::place_of(int index) const {
    const double step = step_for(width());
    return {theme_.px(34) + step * (index / days_of_week), theme_.px(20) + step * (index % days_of_week), step, step};
}

std::optional<int> YearHeatmap::index_at(QPointF point) const {
    const double step = step_for(width());
    const double week = std::floor((point.x() - theme_.px(34)) / step);
    const double day = std::floor((point.y() - theme_.px(20)) / step);
    const int index = static_cast<int>(week) * days_of_week + static_cast<int>(day);
    if (week < 0 || day < 0 || day >= days_of_week || index >= static_cast<int>(days_.size()))
        return std::nullopt;
    return index;
}

void YearHeatmap::point_out(int index) {
    current_ = index;
    if (index < 0)
        return;
    setAccessibleDescription(in_words(*current()));
    if (hasFocus())
        announce(*this, accessibleDescription());
    update();
    Q_EMIT pointed_out(*current());
}

void YearHeatmap::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(days_.size()) - 1;
    const bool chooses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    if (const int days = days_for(event->key()))
        point_out(std::clamp(current_ + days, 0, last));
    else if (event->key() == Qt::Key_Home)
        point_out(0);
    else if (event->key() == Qt::Key_End)
        point_out(last);
    else if (chooses)
        Q_EMIT chosen(current()->day);
    else
        QWidget::keyPressEvent(event);
}

void YearHeatmap::mouseMoveEvent(QMouseEvent* event) {
    const auto index = index_at(event->position());
    setCursor(index ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (index && *index != current_)
        point_out(*index);
}

void YearHeatmap::mousePressEvent(QMouseEvent* event) {
    if (const auto index = index_at(event->position())) {
        point_out(*index);
        Q_EMIT chosen(current()->day);
    }
}

void YearHeatmap::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void YearHeatmap::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void YearHeatmap::paint_names(QPainter& painter) const {
    QFont font = theme_.font(TextRole::Small);
    font.setPixelSize(theme_.px(11));
    painter.setFont(font);
    painter.setPen(theme_.palette().muted);
    for (const int row : {0, 2, 4}) {
        const QRectF day = place_of(row);
        painter.drawText(QRectF(0, day.top(), theme_.px(30), day.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().dayName(row + 1, QLocale::ShortFormat));
    }
    double free_from = 0;
    for (int week = 0; week < weeks(); ++week) {
        const QDate monday = date_of(days_[static_cast<std::size_t>(week * days_of_week)].day);
        const QRectF day = place_of(week * days_of_week);
        // The name is above the first whole week of its month.
        if (monday.day() > days_of_week || day.left() < free_from)
            continue;
        const QString name = QLocale().monthName(monday.month(), QLocale::ShortFormat);
        const double end = day.left() + painter.fontMetrics().horizontalAdvance(name);
        if (end > width())
            continue;
        painter.drawText(QRectF(day.left(), 0, theme_.px(60), theme_.px(16)), Qt::AlignLeft | Qt::AlignVCenter, name);
        free_from = end + theme_.px(6);
    }
}

void YearHeatmap::paint_day(QPainter& painter, int index) const {
    const Palette& colours = theme_.palette();
    const int level = levels_[static_cast<std::size_t>(index)];
    const double gap = std::max(1.0, place_of(index).width() * 0.11);
    const QRectF all = place_of(index).adjusted(gap, gap, -gap, -gap);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend(colours.surface, colours.line, 0.75));
    painter.drawRoundedRect(all, 2, 2);
    if (level == 0)
        return;
    // Size says the same as colour.
    const double inset = all.width() * 0.09 * (4 - level);
    painter.setBrush(blend(colours.surface, colours.accent, 0.4 + 0.15 * level));
    painter.drawRoundedRect(all.adjusted(inset, inset, -inset, -inset), 2, 2);
}

void YearHeatmap::paintEvent(QPaintEvent*) {
    if (days_.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint_names(painter);
    for (int index = 0; index < static_cast<int>(days_.size()); ++index)
        paint_day(painter, index);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? theme_.palette().accent : theme_.palette().muted, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(place_of(current_).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace greenroom::desktop
