#include "desktop/card/card_stats_view.h"

#include "desktop/base/grade_text.h"
#include "desktop/card/forgetting_curve.h"
#include "desktop/card/history_model.h"
#include "desktop/widgets/label.h"

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
        return CardStatsView::tr("New: not reviewed yet.");
    const Schedule& schedule = *info.schedule;
    return CardStatsView::tr("Recall now: %1 %\nStability %2, difficulty %3 of 10\n%4, %5")
        .arg(std::lround(info.retrievability.value_or(0) * 100))
        .arg(interval_text(from_days(schedule.memory.stability)))
        .arg(schedule.memory.difficulty, 0, 'f', 1)
        .arg(schedule.reviews == 1 ? CardStatsView::tr("1 review")
                                   : CardStatsView::tr("%1 reviews").arg(schedule.reviews),
             schedule.lapses == 1 ? CardStatsView::tr("1 lapse") : CardStatsView::tr("%1 lapses").arg(schedule.lapses));
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
}

void CardStatsView::show_info(const CardInfo& info, Instant now) {
    words_->setText(standing_text(info));
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

} // namespace greenroom::desktop
