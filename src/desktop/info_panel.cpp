#include "desktop/info_panel.h"

#include "desktop/forgetting_curve.h"
#include "desktop/grade_text.h"
#include "desktop/history_model.h"
#include "desktop/label.h"
#include "desktop/quiet_button.h"
#include "desktop/theme.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {
namespace {

std::chrono::milliseconds from_days(double days) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::duration<double, std::ratio<86400>>(days));
}

QString standing_text(const CardInfo& info) {
    if (!info.schedule)
        return InfoPanel::tr("New: not reviewed yet.");
    const Schedule& schedule = *info.schedule;
    return InfoPanel::tr("Recall now: %1 %\nStability %2, difficulty %3 of 10\n%4, %5")
        .arg(std::lround(info.retrievability.value_or(0) * 100))
        .arg(interval_text(from_days(schedule.memory.stability)))
        .arg(schedule.memory.difficulty, 0, 'f', 1)
        .arg(schedule.reviews == 1 ? InfoPanel::tr("1 review") : InfoPanel::tr("%1 reviews").arg(schedule.reviews),
             schedule.lapses == 1 ? InfoPanel::tr("1 lapse") : InfoPanel::tr("%1 lapses").arg(schedule.lapses));
}

} // namespace

InfoPanel::InfoPanel(const Theme& theme, QWidget* parent)
    : QFrame(parent), theme_(theme), id_(make_label("small", {}, this)), standing_(make_label("standing", {}, this)),
      curve_(new ForgettingCurve(theme, this)), history_(new HistoryModel(this)), table_(new QTableView(this)) {
    setObjectName(QStringLiteral("info"));
    setAccessibleName(tr("Card info"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    auto* heading = new QHBoxLayout;
    heading->addWidget(make_label("heading", tr("Card info"), this), 1);
    auto* close = new QuietButton(theme, QStringLiteral("cross"), tr("Close card info"), this);
    close->set_called_for(true);
    heading->addWidget(close);
    column->addLayout(heading);
    id_->setWordWrap(true);
    id_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    standing_->setWordWrap(true);
    column->addWidget(id_);
    column->addWidget(standing_);
    column->addWidget(curve_);
    table_->setObjectName(QStringLiteral("history"));
    table_->setModel(history_);
    table_->setAccessibleName(tr("History"));
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setShowGrid(false);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column->addWidget(table_, 1000);
    column->addStretch(1);
    connect(close, &QAbstractButton::clicked, this, &InfoPanel::close_wanted);
}

void InfoPanel::show_info(const QString& id, const CardInfo& info, Instant now) {
    id_->setText(id);
    standing_->setText(standing_text(info));
    curve_->setVisible(!info.curve.empty());
    if (!info.curve.empty())
        curve_->show_curve(info.curve, now, info.schedule ? info.schedule->due : now);
    std::vector<Review> newest_first(info.history.rbegin(), info.history.rend());
    history_->set_rows(std::move(newest_first));
    table_->setVisible(!info.history.empty());
}

QSize InfoPanel::sizeHint() const { return {theme_.px(360), theme_.px(480)}; }

} // namespace greenroom::desktop
