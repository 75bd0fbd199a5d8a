#include "measurements.h"

#include "process.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace greenroom::bench {

namespace {

const std::string browse_program = GREENROOM_BENCH_BROWSE_WINDOW;

/// The unit of a line of the results and how much it may say, by what it begins with.
std::pair<std::string, double> bound_of(const std::string& what) {
    if (what.starts_with("memory"))
        return {"MiB", 200};
    if (what.starts_with("key to"))
        return {"ms", 30};
    return {"ms", what.starts_with("sort by") ? 150 : 16};
}

Row row_of(const std::string& what, double measured, double floor) {
    const auto [unit, most] = bound_of(what);
    return {what,
            unit,
            measured,
            floor,
            {Bound::Of::Value, most},
            unit == "MiB" ? "the same program's before it opened the page"
                          : "the longest that a bare line edit keeps its window while the same is typed, by the "
                            "thread's own time"};
}

/// The lowest of several runs: what others do on the machine only adds.
void keep_lowest(std::vector<Row>& rows, const std::filesystem::path& results) {
    std::ifstream in(results);
    double measured = 0;
    double floor = 0;
    for (std::string what; in >> measured >> floor && std::getline(in >> std::ws, what);) {
        const auto known = std::ranges::find(rows, what, &Row::what);
        if (known == rows.end())
            rows.push_back(row_of(what, measured, floor));
        else if (measured < known->measured)
            *known = row_of(what, measured, floor);
    }
}

} // namespace

std::vector<Row> measure_browse_window(const Trial& trial) {
    std::vector<Row> rows;
    if (browse_program.empty()) {
        rows.push_back(row_of("window held up at most: browsing", 0, 0));
        rows.back().built = false;
        return rows;
    }
    const std::filesystem::path results = trial.scratch / "browse-window.txt";
    const Command command{{browse_program, trial.deck.string(), results.string()}, {"QT_QPA_PLATFORM=offscreen"}};
    for (int round = 0; round < std::min(trial.extent.rounds, 3); ++round) {
        run_to_end(command);
        keep_lowest(rows, results);
    }
    if (rows.empty())
        throw std::runtime_error("browse_window measured nothing");
    return rows;
}

} // namespace greenroom::bench
