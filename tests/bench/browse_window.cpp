// Drives the Browse page over a deck and measures how long its thread is held up at a time: by the thread's own time,
// so that what else the machine does is left out. The page's thread never waits for the deck, which has another.
#include "desktop/base/app_context.h"
#include "desktop/base/background.h"
#include "desktop/base/deck_sync.h"
#include "desktop/base/exercise_runner.h"
#include "desktop/base/preferences.h"
#include "desktop/browse/browse_page.h"
#include "desktop/browse/card_table_model.h"
#include "desktop/browse/card_table_view.h"
#include "desktop/browse/search_bar.h"
#include "desktop/speech/narrator.h"
#include "desktop/widgets/theme.h"
#include "measured_application.h"
#include "statistics.h"
#include "stopwatch.h"
#include "store/tables/store.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <exception>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>

namespace {

using namespace greenroom;
using namespace greenroom::bench;
using namespace greenroom::desktop;

/// The most memory that this program has had so far, all that it shares counted in full, in MiB.
double peak_memory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(line.find(':') + 1)) / 1024;
    throw std::runtime_error("the system does not tell how much memory was used");
}

/// One thing done with the page: how long its thread was held up at most.
struct Held {
    std::string what;
    double longest = 0;
};

/// What all was measured, in milliseconds.
struct Measured {
    std::vector<Held> held;
    std::vector<double> first_rows; ///< from each key to the rows it finds
    std::vector<double> sorts;
    double floor = 0; ///< the longest block while the same is typed into a bare line edit
    double memory_before = 0;
    double memory = 0; ///< in MiB
};

const std::vector<std::string> searches{"prefetch",
                                        "query row",
                                        "constraint is:due",
                                        "topic:topic-0",
                                        "select_related -parcel",
                                        "\"composite index\" or signals",
                                        "reviews>1 stability<30",
                                        "transaction both rows"};

class Drive {
public:
    Drive(MeasuredApplication& app, BrowsePage& page) : app_(app), page_(page) {
        QObject::connect(&page.model(), &QAbstractItemModel::modelReset, &page, [this] { ++shown_; });
        QObject::connect(&page.model(), &QAbstractItemModel::dataChanged, &page, [this] { ++shown_; });
    }

    Measured measure() {
        settle();
        note("opening the page");
        for (const std::string& search : searches)
            type(search);
        clear();
        note("typing");
        walk();
        scroll();
        sort();
        select_all();
        measured_.floor = floor();
        return measured_;
    }

private:
    void settle() {
        work_until([this] { return page_.is_settled(); });
    }
    void note(const std::string& what) { measured_.held.push_back({what, app_.longest_block()}); }

    void type(const std::string& search) {
        clear();
        for (const char c : search) {
            const int before = shown_;
            press(page_.search().field(), QChar(QLatin1Char(c)).toUpper().unicode(), QChar(QLatin1Char(c)));
            QCoreApplication::processEvents();
            if (page_.search().error().isEmpty())
                measured_.first_rows.push_back(work_until([&] { return shown_ > before; }));
            // Quicker than people type.
            for (int pause = 0; pause < 40; ++pause) {
                QThread::msleep(1);
                QCoreApplication::processEvents();
            }
        }
        settle();
    }

    void clear() {
        page_.search().field().clear();
        settle();
    }

    void walk() {
        page_.table().setFocus();
        for (int row = 0; row < 40; ++row) {
            press(page_.table(), Qt::Key_Down);
            QCoreApplication::processEvents();
            settle();
        }
        note("walking down the rows, each card shown whole");
    }

    void scroll() {
        QScrollBar& bar = *page_.table().verticalScrollBar();
        for (int step = 0; step <= 200; ++step) {
            bar.setValue(static_cast<int>(static_cast<double>(bar.maximum()) * step / 200));
            QCoreApplication::processEvents();
            QThread::msleep(4);
        }
        settle();
        note("scrolling from end to end");
    }

    void sort() {
        for (const BrowseColumn column : all_browse_columns) {
            const int before = shown_;
            page_.table().set_order({column, Direction::Ascending});
            measured_.sorts.push_back(work_until([&] { return shown_ > before; }));
            settle();
        }
        page_.table().set_order({});
        settle();
        note("sorting by each column");
    }

    void select_all() {
        page_.table().selectAll();
        QCoreApplication::processEvents();
        page_.refresh();
        settle();
        note("selecting all and reading again");
    }

    double floor() {
        QLineEdit line;
        line.show();
        work_until([&line] { return line.isVisible(); });
        app_.longest_block();
        for (const std::string& search : searches)
            for (const char c : search) {
                press(line, QChar(QLatin1Char(c)).toUpper().unicode(), QChar(QLatin1Char(c)));
                QCoreApplication::processEvents();
            }
        return app_.longest_block();
    }

    MeasuredApplication& app_;
    BrowsePage& page_;
    int shown_ = 0;
    Measured measured_;
};

void write(const Measured& measured, const char* file) {
    std::ofstream out(file);
    for (const Held& held : measured.held)
        out << held.longest << ' ' << measured.floor << " window held up at most: " << held.what << '\n';
    out << p99(measured.first_rows) << ' ' << measured.floor << " key to first rows, p99 of "
        << measured.first_rows.size() << '\n';
    out << quantile(measured.sorts, 1) << ' ' << measured.floor << " sort by any column to first rows, slowest of "
        << measured.sorts.size() << '\n';
    out << measured.memory << ' ' << measured.memory_before << " memory at its peak (RSS), all this done\n";
    if (!out.flush())
        throw std::runtime_error(std::string("could not write ") + file);
}

Instant system_now() { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

void run(MeasuredApplication& app, const char* deck, const char* results) {
    const double memory_before = peak_memory();
    const QTemporaryDir scratch;
    Preferences preferences(scratch.filePath(QStringLiteral("preferences.ini")));
    Theme theme(app, ThemeChoice::Light, 100);
    Collection collection(deck, system_now());
    AppContext context{collection, system_now, system_utc_offset};
    Background background(deck, system_now()), reading(deck, system_now());
    DeckSync sync(background, scratch.path().toStdString(), system_now);
    ExerciseRunner exercises;
    Narrator narrator(preferences);
    BrowsePage page({context, theme, preferences, background, reading, sync, exercises, narrator});
    page.resize(1100, 760);
    page.show();
    page.activateWindow();
    Measured measured = Drive(app, page).measure();
    measured.memory_before = memory_before;
    measured.memory = peak_memory();
    write(measured, results);
}

} // namespace

/// `browse_window DECK RESULTS`: one line for each measurement in RESULTS, milliseconds, those of its floor, and a
/// name.
int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: browse_window DECK RESULTS\n";
        return 2;
    }
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(QStringLiteral("Fusion"));
    MeasuredApplication app(argc, argv);
    try {
        run(app, argv[1], argv[2]);
    } catch (const std::exception& error) {
        std::cerr << "browse_window: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
