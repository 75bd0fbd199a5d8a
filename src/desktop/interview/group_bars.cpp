#include "desktop/interview/group_bars.h"

#include "desktop/base/elapsed_text.h"
#include "desktop/widgets/bar.h"
#include "desktop/widgets/elided_label.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <cmath>

namespace greenroom::desktop {

GroupBars::GroupBars(const Theme& theme, const QString& heading, const std::vector<GroupReport>& groups,
                     QWidget* parent)
    : QFrame(parent) {
    setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(10);
    column->addWidget(make_label("heading", heading, this));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    column->addLayout(grid);
    for (const GroupReport& group : groups) {
        const int row = grid->rowCount();
        const QString name = QString::fromStdString(group.title);
        auto* bar = new Bar(theme, this);
        bar->set_share(group.share);
        const QString share = tr("%1 %").arg(std::lround(group.share * 100));
        const QString time = tr("%1 of %2").arg(elapsed_text(group.elapsed), elapsed_text(group.target));
        const QString follow_ups =
            group.follow_ups.asked == 0
                ? tr("no follow-ups")
                : tr("%1 of %2 follow-ups").arg(group.follow_ups.survived).arg(group.follow_ups.asked);
        grid->addWidget(new ElidedLabel(name, this), row, 0);
        grid->addWidget(bar, row, 1);
        int place = 2;
        for (const QString& text : {share, time, follow_ups}) {
            auto* label = make_label("small", text, this);
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            grid->addWidget(label, row, place++);
        }
        bar->setAccessibleName(tr("%1: %2 of the rubric, %3, %4").arg(name, share, time, follow_ups));
    }
}

} // namespace greenroom::desktop
