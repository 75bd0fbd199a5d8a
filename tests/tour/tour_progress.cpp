#include "tour/tour_progress.h"

#include "desktop/progress/chart_panel.h"
#include "desktop/progress/progress_page.h"
#include "tour/tour_stage.h"

namespace greenroom::desktop {
namespace {

void wait_for_charts(TourStage& stage) {
    stage.wait_for("the charts", [&stage] { return !stage.window().page<ProgressPage>().is_computing(); });
}

} // namespace

void see_progress(TourStage& stage) {
    stage.press(Qt::Key_6, Qt::AltModifier);
    wait_for_charts(stage);
    stage.press(Qt::Key_2);
    TourStage::expect("a quarter after 2", stage.window().page<ProgressPage>().scope().range == ProgressRange::Quarter);
    wait_for_charts(stage);
    stage.picture(QStringLiteral("progress"));
    for (const char* name : {"progress-recall", "progress-memory"}) {
        stage.press(Qt::Key_PageDown);
        stage.picture(QString::fromLatin1(name));
    }
    ChartPanel* first = stage.window().page<ProgressPage>().panels().front();
    first->setFocus();
    stage.press(Qt::Key_T);
    TourStage::expect("numbers after T", first->shows_table());
    for (int page = 0; page < 3; ++page)
        stage.press(Qt::Key_PageUp);
    stage.picture(QStringLiteral("progress-numbers"));
    stage.press(Qt::Key_T);
    stage.press(Qt::Key_1, Qt::AltModifier);
}

} // namespace greenroom::desktop
