#include "desktop/today/days_panel.h"

#include "desktop/base/formats.h"
#include "desktop/today/tr.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {
namespace {

int whole(double cards) { return static_cast<int>(std::lround(cards)); }

QString short_day(StudyDay day) { return date_text(day, DateForm::WeekdayDay); }

} // namespace

QString in_words(const ProspectDay& day) {
    const QString date = date_text(day.day);
    const PlannedDay& planned = day.planned;
    QString words = whole(planned.reviews + planned.fresh) == 0
                        ? Tr::tr("%1: nothing is planned").arg(date)
                        : Tr::tr("%1: %2 and %3, %4")
                              .arg(date, reviews_text(whole(planned.reviews)),
                                   Tr::tr("%Ln new card(s)", nullptr, whole(planned.fresh)),
                                   Tr::tr("%Ln minute(s)", nullptr, whole(planned.minutes)));
    return day.mock ? Tr::tr("%1, and a mock interview").arg(words) : words;
}

DaysPanel::DaysPanel(const Theme& theme, QWidget* parent)
    : QFrame(parent), heading_(make_label("heading", Tr::tr("The days to come: reviews, and new cards on top"), this)),
      columns_(new DayColumns(theme, this)), day_(make_label("small", {}, this)) {
    setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 14);
    column->setSpacing(8);
    heading_->setWordWrap(true);
    day_->setWordWrap(true);
    column->addWidget(heading_);
    column->addWidget(columns_);
    column->addWidget(day_);
    connect(columns_, &DayColumns::pointed_out, this, [this](const std::optional<ProspectDay>& day) {
        day_->setText(day ? in_words(*day) : Tr::tr("The interview."));
    });
    hide();
}

void DaysPanel::show_prospect(const Prospect& prospect) {
    setVisible(prospect.days.size() > 1);
    if (prospect.days.size() > 1)
        columns_->show_days(prospect.days, *prospect.interview);
}

QString DaysPanel::text() const { return day_->text(); }

DayColumns::DayColumns(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    set_role(*this, QAccessible::Chart);
    setAccessibleName(Tr::tr("The days to come"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void DayColumns::show_days(std::vector<ProspectDay> days, StudyDay interview) {
    days_ = std::move(days);
    interview_ = interview;
    point_out(std::min(current_, shown()));
}

QSize DayColumns::sizeHint() const { return {theme_.px(600), theme_.px(112)}; }

QSize DayColumns::minimumSizeHint() const { return {theme_.px(160), theme_.px(112)}; }

/// Of the days, those there is place for beside the interview.
std::size_t DayColumns::shown() const {
    const int columns = std::max(2, width() / theme_.px(62));
    return std::min(days_.size(), static_cast<std::size_t>(columns - 1));
}

double DayColumns::column_width() const {
    return std::min(width() / static_cast<double>(shown() + 1), static_cast<double>(theme_.px(110)));
}

QRectF DayColumns::place_of(std::size_t column) const {
    return {column_width() * static_cast<double>(column), 0, column_width(), static_cast<double>(height())};
}

void DayColumns::point_out(std::size_t column) {
    current_ = column;
    const auto day = column < shown() ? std::optional(days_[column]) : std::nullopt;
    setAccessibleDescription(day ? in_words(*day) : Tr::tr("The interview."));
    if (hasFocus())
        announce(*this, accessibleDescription());
    update();
    Q_EMIT pointed_out(day);
}

void DayColumns::keyPressEvent(QKeyEvent* event) {
    const std::size_t last = shown();
    if (event->key() == Qt::Key_Left && !days_.empty())
        point_out(current_ == 0 ? 0 : current_ - 1);
    else if (event->key() == Qt::Key_Right && !days_.empty())
        point_out(std::min(last, current_ + 1));
    else if (event->key() == Qt::Key_Home && !days_.empty())
        point_out(0);
    else if (event->key() == Qt::Key_End && !days_.empty())
        point_out(last);
    else
        QWidget::keyPressEvent(event);
}

void DayColumns::mouseMoveEvent(QMouseEvent* event) {
    const auto column = static_cast<std::size_t>(std::max(0.0, event->position().x() / column_width()));
    if (column != current_ && column <= shown())
        point_out(column);
}

void DayColumns::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void DayColumns::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void DayColumns::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (current_ > shown())
        point_out(shown());
}

void DayColumns::paint_day(QPainter& painter, std::size_t column, double most) const {
    const Palette& colours = theme_.palette();
    const ProspectDay& day = days_[column];
    const QRectF place = place_of(column);
    const double bottom = place.bottom() - theme_.px(38), highest = bottom - theme_.px(4);
    const double width = std::min(place.width() - theme_.px(12), static_cast<double>(theme_.px(52)));
    const auto height_of = [&](double cards) { return most > 0 ? highest * cards / most : 0; };
    QRectF bar(place.center().x() - width / 2, bottom - height_of(day.planned.reviews), width,
               height_of(day.planned.reviews));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(bar, 2, 2);
    painter.setBrush(colours.easy);
    bar.setTop(bar.top() - height_of(day.planned.fresh));
    bar.setHeight(height_of(day.planned.fresh));
    painter.drawRoundedRect(bar, 2, 2);
    QFont font = theme_.font(TextRole::Small);
    font.setPixelSize(theme_.px(12));
    painter.setFont(font);
    painter.setPen(colours.muted);
    const QRectF names(place.left(), bottom + theme_.px(4), place.width(), theme_.px(16));
    painter.drawText(names.translated(0, theme_.px(16)), Qt::AlignCenter, short_day(day.day));
    if (!day.mock)
        return;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(names, Qt::AlignCenter, Tr::tr("+ mock"));
}

void DayColumns::paint_interview(QPainter& painter) const {
    const QRectF place = place_of(shown());
    const double bottom = place.bottom() - theme_.px(38);
    QFont font = theme_.font(TextRole::Small);
    font.setPixelSize(theme_.px(12));
    painter.setFont(font);
    painter.setPen(theme_.palette().muted);
    const QRectF names(place.left(), bottom + theme_.px(4), place.width(), theme_.px(16));
    painter.drawText(names.translated(0, theme_.px(16)), Qt::AlignCenter, short_day(interview_));
    if (shown() < days_.size())
        painter.drawText(names.translated(0, -theme_.px(30)), Qt::AlignCenter,
                         Tr::tr("%Ln more", nullptr, static_cast<int>(days_.size() - shown())));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme_.palette().accent);
    painter.drawText(names, Qt::AlignCenter, Tr::tr("Interview"));
}

void DayColumns::paintEvent(QPaintEvent*) {
    if (days_.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double most = 0;
    for (std::size_t column = 0; column < shown(); ++column)
        most = std::max(most, days_[column].planned.reviews + days_[column].planned.fresh);
    for (std::size_t column = 0; column < shown(); ++column)
        paint_day(painter, column, most);
    paint_interview(painter);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme_.palette().accent, 2));
    painter.drawRoundedRect(place_of(current_).adjusted(2, 1, -2, -1), 6, 6);
}

} // namespace greenroom::desktop
