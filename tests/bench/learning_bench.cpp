// What the plan is worth to a learner: simulated learners study the shipped deck through the program, and what they
// recall on the interview day is printed as a table.

#include "study/collection/collection.h"
#include "study/collection/library.h"
#include "study/upkeep/deck_sync.h"
#include "study/plan/study_plan.h"
#include "support/scratch.h"
#include "support/simulated_learner.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <exception>
#include <iostream>
#include <vector>

namespace {

using namespace greenroom;
using namespace greenroom::test;

constexpr Instant monday_morning{std::chrono::milliseconds{1'793'610'000'000}}; // 2026-11-02T09:00:00Z

/// A way to study, by settings; the interview date only where there is a plan.
struct Way {
    const char* name;
    bool planned = true;
    std::vector<std::pair<std::string, std::string>> settings;
};

const std::vector<Way> ways{
    {"plan", true, {{"weights", "equal"}}},
    {"plan, by how often cards are asked", true, {}},
    {"15 new a day, retention 0.9", false, {{"new-per-day", "15"}}},
    {"no limit on new cards, retention 0.7", false, {{"new-per-day", "1000"}, {"desired-retention", "0.7"}}},
};

struct Costs {
    const char* name;
    AnswerCost cost;
};

const std::vector<Costs> all_costs{
    {"equal", AnswerCost::Equal}, {"by seconds", AnswerCost::Seconds}, {"spoken", AnswerCost::Spoken}};

LearnerOutcome outcome_of(const Way& way, const LearnerStudy& study, const std::filesystem::path& deck) {
    const Scratch scratch;
    Collection collection(scratch / "collection.sqlite", monday_morning,
                          [](Instant) { return std::chrono::seconds{0}; });
    sync_path(collection, deck, Origin::Learner, monday_morning);
    for (const auto& [key, value] : way.settings)
        collection.set(key, value);
    collection.set("minutes-per-day", std::to_string(std::lround(study.minutes)));
    if (way.planned)
        collection.set("interview-date", to_text(collection.calendar().day_of(monday_morning) + study.days));
    return SimulatedLearner(collection, study).run(monday_morning);
}

void print_row(const Way& way, const Costs& costs, Truth truth, LearnerStudy study, std::uint64_t seeds,
               const std::filesystem::path& deck) {
    std::vector<double> recalled, weighted;
    LearnerOutcome worst;
    worst.topics_by_second_day = 1000;
    for (study.seed = 7001; study.seed < 7001 + seeds; ++study.seed) {
        const LearnerOutcome outcome = outcome_of(way, study, deck);
        recalled.push_back(outcome.recalled);
        weighted.push_back(outcome.weighted);
        worst.most_minutes = std::max(worst.most_minutes, outcome.most_minutes);
        worst.topics_by_second_day = std::min(worst.topics_by_second_day, outcome.topics_by_second_day);
    }
    const MeanInterval cards = mean_interval(recalled), weight = mean_interval(weighted);
    std::printf("| %s | %s | %s | %.1f ± %.1f | %.1f ± %.1f | %zu | %.1f |\n", way.name, costs.name,
                truth == Truth::F6   ? "F6"
                : truth == Truth::F7 ? "F7"
                                     : "F6rand",
                cards.mean, cards.half_width, weight.mean, weight.half_width, worst.topics_by_second_day,
                worst.most_minutes);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app{"What simulated learners recall on the interview day", "learning_bench"};
    LearnerStudy study;
    std::uint64_t seeds = 10;
    std::string only;
    std::string deck;
    app.add_option("--days", study.days, "Until the interview")->check(CLI::Range(1, 365));
    app.add_option("--minutes", study.minutes, "A day")->check(CLI::Range(1.0, 600.0));
    app.add_option("--seeds", seeds, "How many learners a row")->check(CLI::Range(1, 1000));
    app.add_option("--only", only, "Rows of one way to study, by the beginning of its name");
    app.add_option("--deck", deck, "A folder of cards instead of the shipped deck")->check(CLI::ExistingDirectory);
    CLI11_PARSE(app, argc, argv);
    try {
        const std::filesystem::path folder = deck.empty() ? shipped_deck_folder() : std::filesystem::path(deck);
        std::printf("%d days of %.0f minutes, %llu learners a row, 95 %% intervals\n\n"
                    "| way to study | costs | truth | recalled | weighted by asked | topics by day 2 | longest day |\n"
                    "|---|---|---|---|---|---|---|\n",
                    study.days, study.minutes, static_cast<unsigned long long>(seeds));
        for (const Costs& costs : all_costs)
            for (const Truth truth : {Truth::F6, Truth::F6rand, Truth::F7})
                for (const Way& way : ways)
                    if (std::string(way.name).starts_with(only)) {
                        study.truth = truth;
                        study.cost = costs.cost;
                        print_row(way, costs, truth, study, seeds, folder);
                    }
    } catch (const std::exception& error) {
        std::cerr << "learning_bench: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
