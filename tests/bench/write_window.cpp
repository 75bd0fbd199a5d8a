// Drives the Write page over the shipped deck, and measures how soon a run is answered and how long its thread is held
// up at a time: by the thread's own time, so that what else the machine does is left out.
#include "cards/parse/exercise.h"
#include "desktop/base/app_context.h"
#include "desktop/base/background.h"
#include "desktop/base/deck_sync.h"
#include "desktop/base/exercise_runner.h"
#include "desktop/base/preferences.h"
#include "desktop/card/code_editor.h"
#include "desktop/card/run_panel.h"
#include "desktop/speech/narrator.h"
#include "desktop/widgets/theme.h"
#include "desktop/write/desk.h"
#include "desktop/write/exercise_list.h"
#include "desktop/write/write_page.h"
#include "measured_application.h"
#include "statistics.h"
#include "study/collection/library.h"
#include "study/upkeep/deck_sync.h"

#include <QTemporaryDir>

#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>

namespace {

using namespace greenroom;
using namespace greenroom::bench;
using namespace greenroom::desktop;

constexpr int runs = 60;

Instant system_now() { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

/// The page as a learner drives it, with how long each thing done held the thread up at most.
class Drive {
public:
    Drive(MeasuredApplication& app, WritePage& page) : app_(app), page_(page) {}

    void hold(const char* what, const auto& action) {
        settle();
        app_.longest_block();
        action();
        settle();
        std::printf("%7.1f ms  the window was held up at most: %s\n", app_.longest_block(), what);
    }
    /// Milliseconds from the key to what came of the run.
    double run() {
        const QString before = page_.desk().results().status();
        press(page_.desk().editor(), Qt::Key_Return, {}, Qt::ControlModifier);
        return work_until([&] {
            if (!page_.missing().isEmpty())
                throw std::runtime_error(page_.missing().toStdString());
            const QString now = page_.desk().results().status();
            return now != before && now.startsWith(QLatin1String("ran in"));
        });
    }
    void open(const std::string& id) {
        page_.list().choose(id);
        press(page_.list(), Qt::Key_Return);
        work_until([&] { return page_.card() != nullptr; });
    }
    void settle() {
        for (int round = 0; round < 20; ++round) {
            QCoreApplication::processEvents();
            QThread::msleep(2);
        }
    }

private:
    MeasuredApplication& app_;
    WritePage& page_;
};

/// An exercise with five checks, or the next best.
std::string exercise_of_five(Collection& collection, WritePage& page) {
    std::string best;
    std::size_t most = 0;
    for (const ListedExercise& row : page.list().rows().rows()) {
        const Exercise exercise = read_exercise(collection.card(row.card.key)->card);
        const std::size_t checks = exercise.checks.size();
        if (exercise.needs.empty() && checks <= 5 && checks > most) {
            most = checks;
            best = row.card.id;
        }
    }
    std::printf("%s has %zu checks\n", best.c_str(), most);
    return best;
}

void run(MeasuredApplication& app) {
    const QTemporaryDir scratch;
    const std::filesystem::path folder = scratch.path().toStdString();
    Preferences preferences(scratch.filePath(QStringLiteral("preferences.ini")));
    Theme theme(app, ThemeChoice::Light, 100);
    Collection collection(folder / "collection.sqlite", system_now());
    sync_path(collection, shipped_deck_folder(), Origin::Shipped, system_now());
    AppContext context{collection, system_now, system_utc_offset};
    Background background(folder / "collection.sqlite", system_now());
    Background reading(folder / "collection.sqlite", system_now());
    DeckSync sync(background, shipped_deck_folder(), system_now);
    ExerciseRunner exercises;
    Narrator narrator(preferences);
    WritePage page({context, theme, preferences, background, reading, sync, exercises, narrator});
    Drive drive(app, page);
    page.resize(1100, 760);
    page.show();
    page.activateWindow();
    const double to_first = milliseconds_of([&] {
        page.enter();
        drive.open(exercise_of_five(collection, page));
        drive.run();
    });
    std::printf("%7.1f ms  from opening the page to what came of the first run\n", to_first);
    std::vector<double> later;
    for (int round = 0; round < runs; ++round)
        later.push_back(drive.run());
    std::printf("%7.1f ms  a later run, median of %d; p95 %.1f ms, slowest %.1f ms\n", quantile(later, 0.5), runs,
                quantile(later, 0.95), quantile(later, 1));

    const Exercise exercise = read_exercise(page.card()->card);
    QWidget& editor = page.desk().editor();
    drive.hold("a run", [&] { drive.run(); });
    drive.hold("keys in the editor", [&] {
        for (int key = 0; key < 50; ++key)
            press(editor, key % 10 == 9 ? Qt::Key_Return : Qt::Key_X, key % 10 == 9 ? QString() : QStringLiteral("x"));
    });
    drive.hold("a run that prints 1 MB in lines, and asks 10,000 times", [&] {
        page.desk().editor().setPlainText(QStringLiteral(
            "print('some words\\n' * 60_000)\nfor n in range(10_000):\n    User.objects.filter(pk=n).exists()\n"));
        drive.run();
    });
    drive.hold("a hint", [&] { press(page, Qt::Key_H); });
    drive.hold("leaving to the list", [&] {
        while (page.card()) { // the first leaves the editor
            press(page, Qt::Key_Escape);
            QCoreApplication::processEvents();
        }
    });
    drive.hold("opening an exercise", [&] { drive.open(page.list().rows().rows().back().card.id); });
    drive.hold("giving up", [&] { press(page, Qt::Key_G, {}, Qt::AltModifier); });
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariableIsSet("DISPLAY") ? "xcb" : "offscreen");
    try {
        MeasuredApplication app(argc, argv);
        run(app);
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "write_window: %s\n", error.what());
        return 1;
    }
}
