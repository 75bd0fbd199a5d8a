#include "tour/tour_backlog.h"

#include "desktop/today/backlog_panel.h"
#include "desktop/today/today_page.h"
#include "desktop/today/year_panel.h"
#include "tour/tour_stage.h"

#include <QPushButton>

namespace greenroom::desktop {
namespace {

BacklogPanel& backlog(TourStage& stage) { return *stage.window().page<TodayPage>().findChild<BacklogPanel*>(); }

bool offers(TourStage& stage) {
    const auto* button = backlog(stage).findChild<QPushButton*>();
    return button && button->isVisible();
}

} // namespace

void wait_for_the_year(TourStage& stage) {
    const auto* year = stage.window().page<TodayPage>().findChild<YearPanel*>();
    stage.wait_for("the year", [year] { return year->isVisible(); });
}

void see_backlog(TourStage& stage) {
    for (const auto& [key, value] :
         {std::pair{"reviews-per-day", "200"}, {"new-per-day", "8"}, {"interview-date", "2027-01-15"}})
        stage.context().collection.set(key, value, stage.context().now());
    stage.move_clock(std::chrono::hours{24} * 16);
    stage.press(Qt::Key_1, Qt::AltModifier);
    stage.wait_for("the offer to spread a backlog", [&stage] { return offers(stage); });
    stage.picture(QStringLiteral("today-backlog"));
    backlog(stage).findChild<QPushButton*>()->setFocus();
    stage.press(Qt::Key_Space);
    TourStage::expect("a plan after Space", stage.context().settings().catch_up.has_value());
}

} // namespace greenroom::desktop
