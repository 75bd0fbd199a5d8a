// What the plan is worth to a learner: simulated learners study the shipped deck through the program, and what they
// recall on the interview day is printed as a table.

#include "memory/work_sharing.h"
#include "study/collection/library.h"
#include "study/plan/study_plan.h"
#include "support/fresh_collection.h"
#include "support/simulated_learner.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <iostream>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

using namespace greenroom;
using namespace greenroom::test;

constexpr Instant monday_morning{std::chrono::milliseconds{1'793'610'000'000}}; // 2026-11-02T09:00:00Z

/// A way to study, by settings; the interview date only where there is a plan.
struct Way {
    std::string name;
    bool planned = true;
    std::vector<std::pair<std::string, std::string>> settings;
};

const std::vector<Way> plans{
    {"plan", true, {{"weights", "equal"}}},
    {"plan, by how often cards are asked", true, {}},
};

/// Without a plan: what a learner may set by hand.
std::vector<Way> grid() {
    std::vector<Way> ways;
    for (const char* fresh : {"10", "15", "20", "30", "40", "60", "1000"})
        for (const char* retention : {"0.7", "0.8", "0.9"})
            ways.push_back({std::string(fresh) + " new a day, retention " + retention,
                            false,
                            {{"new-per-day", fresh}, {"desired-retention", retention}}});
    return ways;
}

constexpr std::uint64_t first_seed = 8001; ///< none of these was looked at while the plan was tuned

constexpr std::pair<const char*, Truth> truths[]{{"F6", Truth::F6}, {"F6rand", Truth::F6rand}, {"F7", Truth::F7}};

struct Costs {
    const char* name;
    AnswerCost cost;
};

const std::vector<Costs> all_costs{
    {"equal", AnswerCost::Equal}, {"by seconds", AnswerCost::Seconds}, {"spoken", AnswerCost::Spoken}};

/// What the learners of one way to study came to.
struct Measured {
    std::string name;
    MeanInterval recalled, weighted;
    std::size_t topics_by_second_day = 0; ///< the fewest
    double most_minutes = 0;
    std::array<RecallBand, 20> calibration;
};

LearnerOutcome outcome(const Way& way, const LearnerStudy& study, const FreshCollection& fresh) {
    FreshCollection::Copy copy(fresh);
    Collection& collection = *copy.collection;
    for (const auto& [key, value] : way.settings)
        collection.set(key, value, monday_morning);
    collection.set("minutes-per-day", std::to_string(std::lround(study.minutes)), monday_morning);
    if (way.planned)
        collection.set("interview-date", to_text(collection.calendar().day_of(monday_morning) + study.days),
                       monday_morning);
    return SimulatedLearner(collection, study).run(monday_morning);
}

/// The learners of seeds first_seed, first_seed + 1 …, on every core.
Measured measured(const Way& way, const LearnerStudy& study, std::size_t seeds, const FreshCollection& fresh) {
    std::vector<LearnerOutcome> outcomes(seeds);
    std::exception_ptr failure;
    std::once_flag failed;
    WorkSharing cores(std::max(1U, std::thread::hardware_concurrency()));
    cores.run(static_cast<std::uint32_t>(seeds), [&](std::uint32_t learner, unsigned) {
        try {
            LearnerStudy own = study;
            own.seed = first_seed + learner;
            outcomes[learner] = outcome(way, own, fresh);
        } catch (...) {
            std::call_once(failed, [&] { failure = std::current_exception(); });
        }
    });
    if (failure)
        std::rethrow_exception(failure);
    std::vector<double> recalled, weighted;
    Measured result{way.name, {}, {}, outcomes.front().topics_by_second_day, 0, {}};
    for (const LearnerOutcome& outcome : outcomes) {
        recalled.push_back(outcome.recalled);
        weighted.push_back(outcome.weighted);
        result.most_minutes = std::max(result.most_minutes, outcome.most_minutes);
        result.topics_by_second_day = std::min(result.topics_by_second_day, outcome.topics_by_second_day);
        for (std::size_t band = 0; band < result.calibration.size(); ++band) {
            result.calibration[band].cards += outcome.calibration[band].cards;
            result.calibration[band].given += outcome.calibration[band].given;
            result.calibration[band].recalled += outcome.calibration[band].recalled;
        }
    }
    result.recalled = mean_interval(recalled);
    result.weighted = mean_interval(weighted);
    return result;
}

void print_row(const Measured& row, const Costs& costs, const char* truth) {
    std::printf("| %s | %s | %s | %.1f ± %.1f | %.1f ± %.1f | %zu | %.1f |\n", row.name.c_str(), costs.name, truth,
                row.recalled.mean, row.recalled.half_width, row.weighted.mean, row.weighted.half_width,
                row.topics_by_second_day, row.most_minutes);
    std::fflush(stdout);
}

/// Readiness against what is true on the day, for the bands that have cards enough to judge by.
void print_calibration(const Measured& row, const Costs& costs, const char* truth) {
    constexpr std::size_t enough = 100;
    for (const RecallBand& band : row.calibration)
        if (band.cards >= enough) {
            const auto cards = static_cast<double>(band.cards);
            std::printf("| %s | %s | %s | %zu | %.1f %% | %.1f %% |\n", row.name.c_str(), costs.name, truth, band.cards,
                        100 * band.given / cards, 100 * band.recalled / cards);
        }
}

/// The best of the grid by what is recalled, and by what is recalled weighted where that is another.
void print_best_of_grid(const LearnerStudy& study, std::size_t seeds, const FreshCollection& fresh, const Costs& costs,
                        const char* truth) {
    std::vector<Measured> rows;
    for (const Way& way : grid())
        rows.push_back(measured(way, study, seeds, fresh));
    const auto best = [&](auto figure) {
        return *std::ranges::max_element(rows, {}, [&](const Measured& row) { return (row.*figure).mean; });
    };
    Measured most = best(&Measured::recalled), most_weighted = best(&Measured::weighted);
    const bool is_same = most.name == most_weighted.name;
    most.name = "best by hand: " + most.name;
    print_row(most, costs, truth);
    if (!is_same) {
        most_weighted.name = "best by hand, weighted: " + most_weighted.name;
        print_row(most_weighted, costs, truth);
    }
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app{"What simulated learners recall on the interview day", "learning_bench"};
    LearnerStudy study;
    std::size_t seeds = 10;
    bool plans_only = false;
    std::string deck, only_costs, only_truth;
    app.add_option("--days", study.days, "Until the interview")->check(CLI::Range(1, 365));
    app.add_option("--minutes", study.minutes, "A day")->check(CLI::Range(1.0, 600.0));
    app.add_option("--seeds", seeds, "How many learners a row")->check(CLI::Range(1, 1000));
    app.add_flag("--plans-only", plans_only, "Without the grid of settings by hand, which takes most of the time");
    app.add_option("--deck", deck, "A folder of cards instead of the shipped deck")->check(CLI::ExistingDirectory);
    app.add_option("--costs", only_costs, "Only the rows of these, e.g. spoken");
    app.add_option("--truth", only_truth, "Only the rows of this one, e.g. F7");
    CLI11_PARSE(app, argc, argv);
    try {
        const std::filesystem::path folder = deck.empty() ? shipped_deck_folder() : std::filesystem::path(deck);
        std::printf("%d days of %.0f minutes, %zu learners a row, 95 %% intervals\n\n"
                    "| way to study | costs | truth | recalled | weighted by asked | topics by day 2 | longest day |\n"
                    "|---|---|---|---|---|---|---|\n",
                    study.days, study.minutes, seeds);
        const FreshCollection fresh(folder, monday_morning);
        struct Planned {
            Measured measured;
            const Costs* costs;
            const char* truth;
        };
        std::vector<Planned> planned;
        for (const Costs& costs : all_costs)
            for (const auto& [name, truth] : truths) {
                if ((!only_costs.empty() && only_costs != costs.name) || (!only_truth.empty() && only_truth != name))
                    continue;
                study.truth = truth;
                study.cost = costs.cost;
                for (const Way& way : plans) {
                    planned.push_back({measured(way, study, seeds, fresh), &costs, name});
                    print_row(planned.back().measured, costs, name);
                }
                if (!plans_only)
                    print_best_of_grid(study, seeds, fresh, costs, name);
            }
        std::printf("\nRecall on the day as the program gives it, and as it is\n\n"
                    "| way to study | costs | truth | cards | given | recalled |\n|---|---|---|--:|--:|--:|\n");
        for (const Planned& row : planned)
            print_calibration(row.measured, *row.costs, row.truth);
    } catch (const std::exception& error) {
        std::cerr << "learning_bench: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
