#include "measurements.h"

#include <CLI/CLI.hpp>

#include <array>
#include <chrono>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <thread>

namespace {

using namespace greenroom;
using namespace greenroom::bench;

/// On which deck a measurement is taken when none is named: the usual one, the large one, or either.
enum class Taken { OnUsual, OnLarge, OnEither };

struct Measurement {
    const char* name;
    std::vector<Row> (*measure)(const Trial&);
    Taken taken = Taken::OnUsual;
};

constexpr std::array measurements{
    Measurement{"sync", measure_first_sync},
    Measurement{"rescan", measure_rescan},
    Measurement{"next", measure_next_card},
    Measurement{"browse", measure_browse, Taken::OnEither},
    Measurement{"browse-window", measure_browse_window, Taken::OnLarge},
    Measurement{"start", measure_start},
    Measurement{"memory", measure_memory},
    Measurement{"memory-of-pages", measure_memory_of_pages, Taken::OnLarge},
    Measurement{"cli", measure_command_line},
    Measurement{"today", measure_today, Taken::OnEither},
#ifdef GREENROOM_BENCH_CHARTS
    Measurement{"charts", measure_charts, Taken::OnEither},
#endif
    // Last: these write into the deck that the others read.
    Measurement{"interview", measure_interview},
    Measurement{"grade", measure_grade},
};

std::vector<std::string> names() {
    std::vector<std::string> all;
    for (const Measurement& measurement : measurements)
        all.emplace_back(measurement.name);
    return all;
}

double load_average() {
    double average = 0;
    return getloadavg(&average, 1) == 1 ? average : 0;
}

constexpr const char* build =
#ifdef NDEBUG
    "release";
#else
    "debug, so the times say little";
#endif

bool is_requested(const Measurement& measurement, const std::string& only, bool large) {
    if (!only.empty())
        return only == measurement.name;
    return measurement.taken == Taken::OnEither || (measurement.taken == Taken::OnLarge) == large;
}

void run(const Extent& extent, const std::string& only, bool large) {
    const auto now = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const double load_before = load_average();
    const Trial trial(extent, now);
    std::vector<Row> rows;
    for (const Measurement& measurement : measurements) {
        if (!is_requested(measurement, only, large))
            continue;
        std::cerr << "measuring " << measurement.name << '\n';
        const std::vector<Row> measured = measurement.measure(trial);
        rows.insert(rows.end(), measured.begin(), measured.end());
    }
    std::cout << extent.cards << " cards, " << extent.reviews << " reviews, " << extent.rounds << " rounds; "
              << std::thread::hardware_concurrency() << " cores, load " << load_before << " before and "
              << load_average() << " after; build: " << build << "\n\n";
    print(std::cout, rows);
}

} // namespace

/// Measures what a learner waits for against what it would cost at least. Exits 0 when everything could be measured,
/// whatever the verdicts.
int main(int argc, char** argv) {
    CLI::App app{"Measures Greenroom against its floors", "greenroom_bench"};
    Extent extent;
    std::string only;
    app.add_option("--cards", extent.cards, "Cards in the deck (default 10000), with twice as many reviews")
        ->check(CLI::Range(1, 10'000'000));
    app.add_option("--rounds", extent.rounds, "How often each thing and its floor take turns (default 15)")
        ->check(CLI::Range(1, 1000));
    bool large = false;
    app.add_flag("--large", large,
                 "Measure what depends on the deck's size, on 100000 cards with 500000 reviews; takes minutes");
    app.add_option("--only", only, "Measure only this")->check(CLI::IsMember(names()));
    CLI11_PARSE(app, argc, argv);
    if (large)
        extent = {100'000, 500'000, extent.rounds};
    else
        extent.reviews = 2 * extent.cards;
    try {
        run(extent, only, large);
    } catch (const std::exception& error) {
        std::cerr << "greenroom_bench: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
