#include "memory/trainer.h"

#include "memory/fsrs7_gradient.h"
#include "memory/packed_reviews.h"
#include "memory/work_sharing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <random>
#include <vector>

namespace greenroom {

namespace {

using Parameters = Fsrs7::Parameters;
using fsrs7::Gradient;
using Batch = PackedReviews::Batch;

constexpr double usual_rate = 0.0118;
constexpr std::size_t epochs = 9;
constexpr std::size_t batch_size = 512;

/// A small log has few batches: nine epochs of them would end far from the best fit. Chosen on windows of one real log
/// and one simulated one: from 200 to 400 the loss falls, beyond it stays.
constexpr std::size_t fewest_steps = 400;

/// How far parameters lie apart among learners (srs-benchmark, fsrs_v7.py). The first stabilities are free.
constexpr double free = 9999;
constexpr Parameters deviations{free,   free,   free,   free,                                   //
                                0.523,  0.2528, 0.4329,                                         //
                                0.2966, 0.2139, 0.2889, 0.1862, 0.175,  0.3812, 0.3013, 0.9104, //
                                0.3234, 0.2448, 0.3273, 0.1842, 0.1735, 0.4608, 0.311,  0.864,  //
                                0.0418, 0.2596, 0.0798, 0.0682, 0.1282, 0.1397, 0.1407, 0.1489, 0.2, 0.15, 0.15};

/// Of the loss of all reviews (fsrs_v7.py): penalty_weight·Σ((w − w_default)/deviation)².
constexpr double penalty_weight = 0.3333;

/// The later a review, the more it tells of the next ones: 0.25 + 0.75·(i/n)³ (fsrs-rs), over its mean. Those of the
/// same day count half, since what they predict is not what parameters are judged by.
double training_weight(const RankedReview& ranked, std::size_t end) {
    const double age = static_cast<double>(ranked.rank) / static_cast<double>(end);
    const double recency = (0.25 + 0.75 * age * age * age) / 0.4375;
    return ranked.review.same_day ? recency / 2 : recency;
}

/// What gives up training.
struct GivenUp {};

/// Which share of all steps is done.
class Progress {
public:
    Progress(const TrainingOptions& options, double steps) : options_(options), steps_(steps) {}

    /// Throws GivenUp when training shall not go on.
    void step() {
        const double before = std::floor(100 * done_ / steps_);
        const double share = ++done_ / steps_;
        if (options_.go_on && std::floor(100 * share) > before && !options_.go_on(std::min(share, 1.0)))
            throw GivenUp{};
    }

private:
    const TrainingOptions& options_;
    double steps_;
    double done_ = 0;
};

/// Sums losses and gradients over groups of cards, on several threads, in an order that does not depend on them.
class LossSum {
public:
    explicit LossSum(unsigned threads) : walkers_(threads), workers_(threads) {}

    /// The mean loss of all.
    double mean(const PackedReviews& packed, const Parameters& w) {
        const fsrs7::PreparedParameters parameters(w);
        double total = 0;
        for (const Batch& batch : packed.batches()) {
            losses_.assign(batch.groups, 0);
            const auto groups = packed.groups(batch);
            workers_.run(static_cast<std::uint32_t>(groups.size()), [&](std::uint32_t task, unsigned worker) {
                losses_[task] = walkers_[worker].loss(parameters, packed.reviews(groups[task]));
            });
            for (const double loss : losses_)
                total += loss;
        }
        return total / static_cast<double>(packed.size());
    }

    /// The gradient of a batch's summed loss.
    Gradient gradient(const PackedReviews& packed, const Batch& batch, const Parameters& w) {
        const fsrs7::PreparedParameters parameters(w);
        gradients_.assign(batch.groups, {});
        const auto groups = packed.groups(batch);
        workers_.run(static_cast<std::uint32_t>(groups.size()), [&](std::uint32_t task, unsigned worker) {
            walkers_[worker].add_gradient(parameters, packed.reviews(groups[task]), gradients_[task]);
        });
        Gradient sum{};
        for (const Gradient& part : gradients_)
            for (std::size_t i = 0; i < sum.size(); ++i)
                sum[i] += part[i];
        return sum;
    }

private:
    std::vector<fsrs7::LossGradient> walkers_;
    std::vector<double> losses_;
    std::vector<Gradient> gradients_;
    WorkSharing workers_;
};

/// Adam (Kingma and Ba, 2015, algorithm 1).
class Adam {
public:
    void step(Parameters& w, const Gradient& gradient, double rate) {
        first_power_ *= first_beta;
        second_power_ *= second_beta;
        for (std::size_t i = 0; i < w.size(); ++i) {
            first_[i] += (1 - first_beta) * (gradient[i] - first_[i]);
            second_[i] += (1 - second_beta) * (gradient[i] * gradient[i] - second_[i]);
            const double spread = std::sqrt(second_[i] / (1 - second_power_));
            w[i] -= rate * first_[i] / (1 - first_power_) / (spread + 1e-8);
        }
    }

private:
    static constexpr double first_beta = 0.70, second_beta = 0.98;

    Gradient first_{}, second_{};
    double first_power_ = 1, second_power_ = 1;
};

/// The nearest numbers in rising order: neighbours in the wrong order become their mean (pool adjacent violators).
void put_in_order(std::span<double> values) {
    struct Pool {
        double sum;
        std::size_t size;
        double mean() const { return sum / static_cast<double>(size); }
    };
    std::vector<Pool> pools;
    for (const double value : values) {
        pools.push_back({value, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().size += last.size;
        }
    }
    auto value = values.begin();
    for (const Pool& pool : pools)
        value = std::fill_n(value, pool.size, pool.mean());
}

/// Brings parameters back within what Fsrs7 accepts.
void bring_within_bounds(Parameters& w) {
    for (std::size_t i = 0; i < w.size(); ++i)
        w[i] = std::clamp(w[i], Fsrs7::lowest_parameters[i], Fsrs7::highest_parameters[i]);
    put_in_order(std::span(w).first(4));
    put_in_order(std::span(w).subspan(25, 2));
}

void add_penalty(Gradient& gradient, const Parameters& w, double share) {
    for (std::size_t i = 0; i < w.size(); ++i)
        gradient[i] +=
            share * 2 * penalty_weight * (w[i] - Fsrs7::default_parameters[i]) / (deviations[i] * deviations[i]);
}

/// Fitting to one log, again and again.
class Trainer {
public:
    Trainer(std::span<const CardHistory> cards, const TrainingOptions& options)
        : options_(options), log_(ranked(cards)), sum_(std::max(options.threads, 1U)), size_(0) {
        for (const auto& card : log_)
            size_ += card.size();
    }

    TrainingResult run(const Parameters& present);

private:
    PackedReviews training_part(std::size_t end) const {
        return {log_, end, [&](const RankedReview& review) { return training_weight(review, end); }, batch_size,
                options_.seed};
    }

    PackedReviews judging_part(std::size_t begin, std::size_t end) const {
        const auto weight = [&](const RankedReview& ranked) {
            return ranked.rank >= begin && !ranked.review.same_day ? 1 : 0;
        };
        return {log_, end, weight, PackedReviews::all_in_one, options_.seed};
    }

    Parameters fit(const PackedReviews& packed, double rate, Progress& progress);
    double best_rate(const PackedReviews& earlier, const PackedReviews& later, Progress& progress);

    const TrainingOptions& options_;
    RankedLog log_;
    LossSum sum_;
    std::size_t size_;
};

std::size_t epochs_of(const PackedReviews& packed) {
    const std::size_t batches = std::max<std::size_t>(packed.batches().size(), 1);
    return std::max(epochs, (fewest_steps + batches - 1) / batches);
}

double steps_of(const PackedReviews& packed) {
    return static_cast<double>(epochs_of(packed) * packed.batches().size());
}

Parameters Trainer::fit(const PackedReviews& packed, double rate, Progress& progress) {
    Parameters w = Fsrs7::default_parameters;
    Adam adam;
    std::mt19937_64 random(options_.seed);
    std::vector<std::pair<std::uint64_t, Batch>> batches;
    for (const Batch& batch : packed.batches())
        batches.emplace_back(0, batch);
    double step = 0;
    for (std::size_t epoch = 0; epoch < epochs_of(packed); ++epoch) {
        for (auto& [place, batch] : batches)
            place = random();
        std::ranges::stable_sort(batches, {}, &std::pair<std::uint64_t, Batch>::first);
        for (const auto& [place, batch] : batches) {
            Gradient gradient = sum_.gradient(packed, batch, w);
            add_penalty(gradient, w, static_cast<double>(batch.reviews) / static_cast<double>(packed.size()));
            // The rate falls to nothing along half a cosine, so that the last batches do not decide.
            const double falling = (1 + std::cos(std::numbers::pi * step++ / steps_of(packed))) / 2;
            adam.step(w, gradient, rate * falling);
            bring_within_bounds(w);
            progress.step();
        }
    }
    return w;
}

double Trainer::best_rate(const PackedReviews& earlier, const PackedReviews& later, Progress& progress) {
    double best = usual_rate;
    double least = std::numeric_limits<double>::infinity();
    for (const double rate : {usual_rate, usual_rate / 2, usual_rate * 2}) {
        const double loss = sum_.mean(later, fit(earlier, rate, progress));
        if (loss < least) {
            least = loss;
            best = rate;
        }
    }
    return best;
}

/// Four fifths of a number of reviews.
std::size_t earlier_part(std::size_t reviews) { return reviews - reviews / 5; }

TrainingResult Trainer::run(const Parameters& present) {
    const std::size_t end = earlier_part(size_);
    const std::size_t tuning_end = earlier_part(end);
    const PackedReviews tuning = training_part(tuning_end), tuned_on = judging_part(tuning_end, end);
    const PackedReviews earlier = training_part(end), later = judging_part(end, size_);
    const PackedReviews all = training_part(size_);

    TrainingResult result{.parameters = present, .reviews = size_, .judged = later.size()};
    if (later.size() == 0 || earlier.size() == 0)
        return result;
    const bool tune = tuning.size() > 0 && tuned_on.size() > 0;
    Progress progress(options_, (tune ? 3 * steps_of(tuning) : 0) + steps_of(earlier) + steps_of(all));
    const double rate = tune ? best_rate(tuning, tuned_on, progress) : usual_rate;
    result.log_loss_present = sum_.mean(later, present);
    result.log_loss_fitted = sum_.mean(later, fit(earlier, rate, progress));
    result.adopted = result.log_loss_fitted < result.log_loss_present;
    if (result.adopted)
        result.parameters = fit(all, rate, progress);
    return result;
}

} // namespace

std::optional<TrainingResult> train(std::span<const CardHistory> cards, const Fsrs7::Parameters& present,
                                    const TrainingOptions& options) {
    try {
        return Trainer(cards, options).run(present);
    } catch (const GivenUp&) {
        return std::nullopt;
    }
}

} // namespace greenroom
