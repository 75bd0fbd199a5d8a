#include "desktop/today/today_stats.h"

#include "desktop/today/tr.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"

#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace greenroom::desktop {

TodayStats::TodayStats(const Theme& theme, const Keys& keys, QWidget* parent)
    : QFrame(parent), plan_(make_label("plan", {}, this)) {
    setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(8);
    column->addWidget(make_label("heading", Tr::tr("Today"), this));
    auto* row = new FlowLayout;
    row->setSpacing(28);
    column->addLayout(row);
    due_ = add_stat(*row);
    fresh_ = add_stat(*row);
    minutes_ = add_stat(*row);
    streak_ = add_stat(*row);
    const QString not_counted_yet = QStringLiteral("–");
    show_numbers({not_counted_yet, not_counted_yet, not_counted_yet, not_counted_yet});
    plan_->setWordWrap(true);
    column->addWidget(plan_);
    column->addStretch(1);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(8);
    column->addLayout(buttons);
    const auto add = [&](const QString& text, const QString& key, void (TodayStats::*requested)()) {
        auto* button = new KeyedButton(theme, text, key, this);
        buttons->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, requested);
        return button;
    };
    more_ = add({}, keys.more, &TodayStats::more_requested);
    more_->hide();
    add(Tr::tr("Only these topics…"), keys.topics, &TodayStats::topics_requested);
    add(Tr::tr("Days off…"), keys.days, &TodayStats::days_requested);
    add(Tr::tr("Change the plan"), keys.plan, &TodayStats::plan_requested);
}

void TodayStats::offer_more(int cards) {
    more_->set_text(Tr::tr("%Ln more card(s)", nullptr, cards));
    more_->setVisible(cards > 0);
}

TodayStats::Stat TodayStats::add_stat(QLayout& row) {
    auto* both = new QWidget(this);
    auto* cell = new QVBoxLayout(both);
    cell->setContentsMargins(0, 0, 0, 0);
    cell->setSpacing(2);
    const Stat stat{make_label("figure", {}, both), make_label("muted", {}, both)};
    cell->addWidget(stat.number);
    cell->addWidget(stat.name);
    row.addWidget(both);
    return stat;
}

void TodayStats::set(const Stat& stat, const QString& number, const QString& name) {
    stat.number->setText(number);
    stat.name->setText(name);
    stat.number->setAccessibleName(Tr::tr("%1 %2").arg(number, name));
}

void TodayStats::show_stats(int due, int fresh, double minutes, int streak_days) {
    const QLocale locale;
    show_numbers({locale.toString(due), locale.toString(fresh),
                  locale.toString(static_cast<qlonglong>(std::lround(minutes))), locale.toString(streak_days)});
}

void TodayStats::show_numbers(const std::array<QString, 4>& numbers) {
    set(due_, numbers[0], Tr::tr("due"));
    set(fresh_, numbers[1], Tr::tr("new"));
    set(minutes_, numbers[2], Tr::tr("minutes"));
    set(streak_, numbers[3], Tr::tr("day streak"));
}

void TodayStats::show_plan(const QString& words) { plan_->setText(words); }

QString TodayStats::plan() const { return plan_->text(); }

} // namespace greenroom::desktop
