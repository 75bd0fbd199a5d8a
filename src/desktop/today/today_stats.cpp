#include "desktop/today/today_stats.h"

#include "desktop/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace greenroom::desktop {

TodayStats::TodayStats(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(8);
    column->addWidget(make_label("heading", tr("Today"), this));
    auto* row = new QHBoxLayout;
    row->setSpacing(36);
    column->addLayout(row);
    due_ = add_figure(*row);
    fresh_ = add_figure(*row);
    minutes_ = add_figure(*row);
    streak_ = add_figure(*row);
    row->addStretch(1);
}

TodayStats::Figure TodayStats::add_figure(QHBoxLayout& row) {
    auto* cell = new QVBoxLayout;
    cell->setSpacing(2);
    const Figure figure{make_label("figure", {}, this), make_label("muted", {}, this)};
    cell->addWidget(figure.number);
    cell->addWidget(figure.name);
    row.addLayout(cell);
    return figure;
}

void TodayStats::set(const Figure& figure, const QString& number, const QString& name) {
    figure.number->setText(number);
    figure.name->setText(name);
    figure.number->setAccessibleName(tr("%1 %2").arg(number, name));
}

void TodayStats::show_figures(int due, int fresh, double minutes, int streak_days) {
    const QLocale locale;
    set(due_, locale.toString(due), tr("due"));
    set(fresh_, locale.toString(fresh), tr("new"));
    set(minutes_, locale.toString(static_cast<qlonglong>(std::lround(minutes))), tr("minutes"));
    set(streak_, locale.toString(streak_days), tr("day streak"));
}

} // namespace greenroom::desktop
