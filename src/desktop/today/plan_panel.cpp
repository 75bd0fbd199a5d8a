#include "desktop/today/plan_panel.h"

#include "desktop/base/formats.h"
#include "desktop/today/recall_chart.h"
#include "desktop/today/tr.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace greenroom::desktop {
namespace {

QString days_text(std::int64_t days) {
    if (days == 0)
        return Tr::tr("Interview today");
    return days == 1 ? Tr::tr("Interview tomorrow")
                     : Tr::tr("Interview in %Ln day(s)", nullptr, static_cast<int>(days));
}

} // namespace

PlanPanel::PlanPanel(const Theme& theme, QWidget* parent)
    : QFrame(parent), heading_(make_label("heading", {}, this)), now_(make_label("figure", Tr::tr("…"), this)),
      then_(make_label("figure", Tr::tr("…"), this)), chart_(new RecallChart(theme, this)) {
    setObjectName(QStringLiteral("panel"));
    auto* figures = new QVBoxLayout;
    figures->setSpacing(2);
    figures->addWidget(now_);
    figures->addWidget(make_label("muted", Tr::tr("ready now"), this));
    figures->addSpacing(10);
    figures->addWidget(then_);
    figures->addWidget(make_label("muted", Tr::tr("on the day, by plan"), this));
    figures->addStretch(1);
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight);
    row->setSpacing(24);
    row->addLayout(figures);
    row->addWidget(chart_, 1, Qt::AlignTop);
    stack_when_narrow(*this, *row, theme, 400);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 14);
    column->setSpacing(8);
    column->addWidget(heading_);
    column->addLayout(row);
    column->addStretch(1);
    setToolTip(Tr::tr("The share of all cards that you would recall; new ones count as unknown."));
    hide();
}

void PlanPanel::show_days(std::optional<std::int64_t> days) {
    setVisible(days.has_value());
    if (days)
        heading_->setText(days_text(*days));
    else
        chart_->clear();
}

void PlanPanel::show_prospect(const Prospect& prospect) {
    const double cards = std::max(1, prospect.cards);
    now_->setText(percent_text(prospect.now / cards));
    then_->setText(percent_text(prospect.then.plan / cards));
    now_->setAccessibleName(Tr::tr("%1 ready now").arg(now_->text()));
    then_->setAccessibleName(Tr::tr("%1 on the day, by plan").arg(then_->text()));
    chart_->show_prospect(prospect);
}

QString PlanPanel::text() const { return heading_->text(); }

} // namespace greenroom::desktop
