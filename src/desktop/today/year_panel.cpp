#include "desktop/today/year_panel.h"

#include "desktop/today/year_heatmap.h"
#include "desktop/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace greenroom::desktop {

YearPanel::YearPanel(const Theme& theme, QWidget* parent)
    : QFrame(parent), summary_(make_label("small", {}, this)), heatmap_(new YearHeatmap(theme, this)),
      day_(make_label("small", {}, this)) {
    setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 16);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->addWidget(make_label("heading", tr("A year of reviews"), this));
    head->addStretch(1);
    head->addWidget(summary_);
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
    summary_->setText(
        tr("%1 reviews on %2 days, longest streak %3")
            .arg(QLocale().toString(reviews), QLocale().toString(active), QLocale().toString(longest_streak(days))));
    heatmap_->show_days(std::move(days));
    setVisible(reviews > 0);
}

QString YearPanel::text() const { return day_->text(); }

} // namespace greenroom::desktop
