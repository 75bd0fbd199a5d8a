#include "measurements.h"

#include "process.h"
#include "statistics.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iterator>
#include <string>
#include <thread>

namespace greenroom::bench {

namespace {

/// How long the desktop app may be busy after its first page before its memory counts.
constexpr std::chrono::seconds settling{3};

const std::string desktop_program = GREENROOM_BENCH_DESKTOP;
const std::string command_line_program = GREENROOM_BENCH_CLI;
const std::string empty_window_program = GREENROOM_BENCH_EMPTY_WINDOW;

/// Nothing of the person who measures is read or changed. Qt warns when no runtime folder is named, so one is.
std::vector<std::string> private_home(const Trial& trial) {
    const std::string home = (trial.scratch / "home").string();
    std::vector<std::string> environment{"HOME=" + home, "XDG_DATA_HOME=" + home + "/data",
                                         "XDG_CONFIG_HOME=" + home + "/config", "XDG_CACHE_HOME=" + home + "/cache"};
    if (!std::getenv("XDG_RUNTIME_DIR"))
        environment.push_back("XDG_RUNTIME_DIR=" + trial.scratch.folder().string());
    return environment;
}

Command on_platform(const Trial& trial, std::vector<std::string> words, const std::string& platform) {
    Command command{std::move(words), private_home(trial)};
    command.environment.push_back("QT_QPA_PLATFORM=" + platform);
    return command;
}

/// The platform that the environment names, else offscreen; and the X server when there is one.
std::vector<std::string> platforms() {
    const char* named = std::getenv("QT_QPA_PLATFORM");
    std::vector<std::string> all{named && *named ? named : "offscreen"};
    if (std::getenv("DISPLAY") && all.front() != "xcb")
        all.emplace_back("xcb");
    return all;
}

Row not_built(const std::string& what, const std::string& unit, Bound bound, const std::string& floor_is) {
    return {what, unit, 0, 0, bound, floor_is, false};
}

/// Against a window without anything, and against one that has to find a font, as any window with a word has.
std::vector<Row> measure_start_on(const Trial& trial, const std::string& platform) {
    const std::string what = "start to first painted Today, " + platform;
    const std::string floor_is =
        "a Qt program that shows an empty window of the same size and exits after its first paint";
    std::vector<Row> rows{
        not_built(what, "ms", {Bound::Of::Ratio, 1.6}, floor_is),
        not_built(what + ", against one word", "ms", {Bound::Of::Ratio, 1.6}, floor_is + ", with a word in it")};
    if (desktop_program.empty())
        return rows;
    const Command app =
        on_platform(trial, {desktop_program, "--deck", trial.deck.string(), "--exit-after-first-paint"}, platform);
    const Command empty = on_platform(trial, {empty_window_program}, platform);
    const Command word = on_platform(trial, {empty_window_program, "--word"}, platform);
    std::vector<double> measured, without, with_word;
    for (int round = 0; round < trial.extent.rounds; ++round) {
        measured.push_back(run_to_end(app));
        without.push_back(run_to_end(empty));
        with_word.push_back(run_to_end(word));
    }
    rows[0].floor = median(without);
    rows[1].floor = median(with_word);
    for (Row& row : rows) {
        row.built = true;
        row.measured = median(measured);
    }
    return rows;
}

/// Memory in MiB once the program has been left alone for a while.
double settled_memory(const Command& command) {
    const RunningProcess process(command);
    std::this_thread::sleep_for(settling);
    return process.proportional_set();
}

/// One page of the window, and how much memory it may take.
struct MeasuredPage {
    std::string page;
    double most_mebibytes = 0;
};

Row measure_memory_on(const Trial& trial, const std::string& platform, const MeasuredPage& shown) {
    Row row = not_built("memory at rest (PSS), " + shown.page + ", " + platform, "MiB",
                        {Bound::Of::Value, shown.most_mebibytes}, "the empty window's PSS, as long after its start");
    if (desktop_program.empty())
        return row;
    const Command app =
        on_platform(trial, {desktop_program, "--deck", trial.deck.string(), "--page", shown.page}, platform);
    const Command empty = on_platform(trial, {empty_window_program, "--stay"}, platform);
    std::vector<double> measured, floor;
    for (int round = 0; round < std::min(trial.extent.rounds, 3); ++round) {
        measured.push_back(settled_memory(app));
        floor.push_back(settled_memory(empty));
    }
    row.built = true;
    row.measured = median(measured);
    row.floor = median(floor);
    return row;
}

} // namespace

std::vector<Row> measure_start(const Trial& trial) {
    std::vector<Row> rows;
    for (const std::string& platform : platforms())
        std::ranges::move(measure_start_on(trial, platform), std::back_inserter(rows));
    return rows;
}

std::vector<Row> measure_memory(const Trial& trial) {
    std::vector<Row> rows;
    for (const std::string& platform : platforms())
        rows.push_back(measure_memory_on(trial, platform, {"today", 70}));
    return rows;
}

std::vector<Row> measure_memory_of_pages(const Trial& trial) {
    std::vector<Row> rows;
    for (const char* page : {"today", "browse", "progress"})
        rows.push_back(measure_memory_on(trial, platforms().back(), {page, 200}));
    return rows;
}

std::vector<Row> measure_command_line(const Trial& trial) {
    const Command next{{command_line_program, "--deck", trial.deck.string(), "next", "--json"}, private_home(trial)};
    const Command nothing{{"/bin/true"}, private_home(trial)};
    std::vector<double> measured, floor;
    for (int run = 0; run < trial.extent.runs(); ++run) {
        measured.push_back(run_to_end(next));
        floor.push_back(run_to_end(nothing));
    }
    const std::string floor_is = "/bin/true started and waited for in the same way";
    const std::string of = " of " + std::to_string(measured.size());
    return {{"greenroom-cli next --json, median" + of,
             "ms",
             median(measured),
             median(floor),
             {Bound::Of::Value, 20},
             floor_is},
            {"greenroom-cli next --json, p99" + of, "ms", p99(measured), p99(floor), {Bound::Of::Value, 20}, floor_is}};
}

} // namespace greenroom::bench
