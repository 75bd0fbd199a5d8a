#include "desktop/today/countdown_panel.h"

#include "desktop/base/formats.h"
#include "desktop/today/tr.h"
#include "desktop/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

namespace greenroom::desktop {
namespace {

QVBoxLayout* number_with_caption(QLabel* number, const QString& name, QWidget* parent) {
    auto* cell = new QVBoxLayout;
    cell->setSpacing(2);
    cell->addWidget(number);
    cell->addWidget(make_label("muted", name, parent));
    return cell;
}

QString days_text(std::int64_t days) {
    if (days == 0)
        return Tr::tr("Interview today");
    return days == 1 ? Tr::tr("Interview tomorrow")
                     : Tr::tr("Interview in %Ln day(s)", nullptr, static_cast<int>(days));
}

} // namespace

WholeReadiness whole_readiness(const std::vector<TopicReadiness>& topics) {
    WholeReadiness sum;
    int cards = 0;
    for (const TopicReadiness& topic : topics) {
        sum.now += topic.readiness * topic.cards;
        sum.then += topic.readiness_then * topic.cards;
        cards += topic.cards;
    }
    return cards == 0 ? sum : WholeReadiness{sum.now / cards, sum.then / cards};
}

CountdownPanel::CountdownPanel(QWidget* parent)
    : QFrame(parent), heading_(make_label("heading", {}, this)), now_(make_label("figure", Tr::tr("…"), this)),
      then_(make_label("figure", Tr::tr("…"), this)) {
    setObjectName(QStringLiteral("panel"));
    setToolTip(Tr::tr("The share of all cards that you would recall; new ones count as unknown."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(8);
    column->addWidget(heading_);
    auto* row = new QHBoxLayout;
    row->setSpacing(36);
    row->addLayout(number_with_caption(now_, Tr::tr("ready now"), this));
    row->addLayout(number_with_caption(then_, Tr::tr("on the day, if you stop now"), this));
    row->addStretch(1);
    column->addLayout(row);
    hide();
}

void CountdownPanel::show_days(std::optional<std::int64_t> days) {
    setVisible(days.has_value());
    if (days)
        heading_->setText(days_text(*days));
}

void CountdownPanel::show_readiness(const std::vector<TopicReadiness>& topics) {
    const WholeReadiness share = whole_readiness(topics);
    now_->setText(percent_text(share.now));
    then_->setText(percent_text(share.then));
    now_->setAccessibleName(Tr::tr("%1 ready now").arg(now_->text()));
    then_->setAccessibleName(Tr::tr("%1 on the day, if you stop now").arg(then_->text()));
}

QString CountdownPanel::text() const { return heading_->text(); }

} // namespace greenroom::desktop
