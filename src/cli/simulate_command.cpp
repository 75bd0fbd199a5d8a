#include "cli/command.h"
#include "memory/simulation.h"
#include "memory/work_sharing.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <cmath>
#include <cstdio>
#include <map>
#include <memory>
#include <numeric>
#include <thread>
#include <vector>

namespace greenroom {

namespace {

using Json = nlohmann::ordered_json;

const std::map<std::string, Truth> truths{{"F6", Truth::F6}, {"F6rand", Truth::F6rand}, {"F7", Truth::F7}};

constexpr std::uint64_t most_seeds = 10'000;

/// What is asked of the command.
struct Request {
    std::string policy = "plan";
    std::string truth = "F7";
    std::string seeds = "1..40";
    SimulatedStudy study;
};

struct Seeds {
    std::uint64_t first = 0, last = 0;
};

/// "3..40", or "3" for one; nothing if it is neither.
std::optional<Seeds> seeds_from(const std::string& text) {
    const auto number = [](std::string_view digits) {
        std::uint64_t value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return error == std::errc() && end == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
    };
    const std::string_view whole = text;
    const std::size_t dots = whole.find("..");
    const auto first = number(whole.substr(0, dots));
    const auto last = dots == std::string_view::npos ? first : number(whole.substr(dots + 2));
    if (!first || !last || *last < *first || *last - *first >= most_seeds)
        return std::nullopt;
    return Seeds{*first, *last};
}

/// One learner a seed, on every core.
std::vector<SimulatedOutcome> outcomes(const Request& request, const Seeds& seeds) {
    const StudyPolicy policy = study_policy(request.policy).value();
    std::vector<SimulatedOutcome> done(seeds.last - seeds.first + 1);
    WorkSharing cores(std::max(1U, std::thread::hardware_concurrency()));
    cores.run(static_cast<std::uint32_t>(done.size()), [&](std::uint32_t learner, unsigned) {
        SimulatedStudy study = request.study;
        study.seed = seeds.first + learner;
        done[learner] = simulate(study, true_memory(truths.at(request.truth), study.seed), policy);
    });
    return done;
}

int simulate_learners(const Invocation& invocation, const Request& request) {
    const std::vector<SimulatedOutcome> done = outcomes(request, seeds_from(request.seeds).value());
    const auto mean = [&](auto&& of) {
        return std::transform_reduce(done.begin(), done.end(), 0.0, std::plus{},
                                     [&](const auto& outcome) { return static_cast<double>(of(outcome)); }) /
               static_cast<double>(done.size());
    };
    std::vector<double> recalled;
    for (const SimulatedOutcome& outcome : done)
        recalled.push_back(outcome.recalled);
    const MeanInterval interval = mean_interval(recalled);
    const double seen = mean([](const auto& outcome) { return outcome.seen; });
    const double reviews = mean([](const auto& outcome) { return outcome.reviews; });
    const double minutes = mean([](const auto& outcome) { return outcome.minutes; });
    char text[160];
    std::snprintf(text, sizeof text, "%s on %s: %.1f ± %.1f of %zu recalled (95 %%), %.0f seen, %.0f reviews, %.0f min",
                  request.policy.c_str(), request.truth.c_str(), interval.mean, interval.half_width,
                  request.study.cards, seen, reviews, minutes);
    print(invocation,
          {{"policy", request.policy},
           {"truth", request.truth},
           {"recalled", {{"mean", interval.mean}, {"se", interval.half_width / normal_95}}},
           {"seen", seen},
           {"reviews", reviews},
           {"minutes", minutes},
           {"per_seed", recalled}},
          text);
    return 0;
}

} // namespace

void add_simulate_command(CLI::App& app, Invocation& invocation) {
    const auto request = std::make_shared<Request>();
    CLI::App* command = add_command(app, invocation, "simulate", "Measure a way to study on simulated learners",
                                    [&invocation, request] {
                                        if (request->study.studied > request->study.cards)
                                            throw CommandError("--studied is at most --cards");
                                        return simulate_learners(invocation, *request);
                                    });
    command->add_option("--policy", request->policy, "How the learner chooses what to study; plan if not given")
        ->check(CLI::IsMember(study_policy_names()));
    command->add_option("--truth", request->truth, "What the learner forgets by; F7 if not given")
        ->check(CLI::IsMember(truths));
    command->add_option("--days", request->study.days, "Until the interview")->check(CLI::Range(1, 3650));
    command->add_option("--minutes", request->study.minutes, "A day")->check([](const std::string& text) {
        return check_number(text, 0, 1440, "minutes");
    });
    command->add_option("--cards", request->study.cards, "In the deck")->check(CLI::Range(1, 100'000));
    command->add_option("--studied", request->study.studied, "Cards studied in the 60 days before");
    command->add_option("--seeds", request->seeds, "The learners, such as 1..40")->check([](const std::string& text) {
        return seeds_from(text) ? std::string() : "\"" + text + "\" is no range of seeds such as 1..40, at most 10000";
    });
}

} // namespace greenroom
