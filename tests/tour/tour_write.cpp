#include "tour/tour_write.h"

#include "cards/parse/exercise.h"
#include "desktop/card/code_editor.h"
#include "desktop/card/run_panel.h"
#include "desktop/write/desk.h"
#include "desktop/write/exercise_list.h"
#include "desktop/write/write_page.h"
#include "tour/pseudo_locale.h"
#include "tour/tour_stage.h"

namespace greenroom::desktop {
namespace {

/// A run that sends more than it should makes the best picture.
constexpr const char* exercise_id = "exercises-order-list";

void run(TourStage& stage, const std::string& code) {
    WritePage& page = stage.window().page<WritePage>();
    page.desk().editor().setPlainText(QString::fromStdString(code));
    const QString before = page.desk().results().status();
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.wait_for("what came of the run", [&] {
        return page.desk().results().status() != before &&
               in_english(page.desk().results().status()).startsWith(u"ran in");
    });
}

} // namespace

void write_an_exercise(TourStage& stage) {
    stage.press(Qt::Key_3, Qt::AltModifier);
    WritePage& page = stage.window().page<WritePage>();
    stage.wait_for("Django, or what is missing",
                   [&] { return !page.desk().versions().isEmpty() || !page.missing().isEmpty(); });
    stage.picture(QStringLiteral("write-list"));
    page.list().choose(exercise_id);
    stage.press(Qt::Key_Return);
    stage.wait_for("an exercise after Enter", [&] { return page.card() != nullptr; });
    stage.move_clock(std::chrono::seconds{134});
    if (!page.missing().isEmpty())
        return stage.picture(QStringLiteral("write"));
    const Exercise exercise = read_exercise(page.card()->card);
    run(stage, exercise.wrong.front().code);
    stage.picture(QStringLiteral("write"));
    stage.press(Qt::Key_H, Qt::AltModifier);
    TourStage::expect("a hint", page.attempt().hints == 1);
    run(stage, exercise.solution);
    TourStage::expect("checks that all passed", page.attempt().passed);
    stage.picture(QStringLiteral("write-solution"));
    stage.press(Qt::Key_Space);
    TourStage::expect("the list after the grade", page.card() == nullptr);
    stage.press(Qt::Key_1, Qt::AltModifier);
}

} // namespace greenroom::desktop
