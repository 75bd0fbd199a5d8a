#pragma once

#include "memory/fsrs7_gradient.h"
#include "memory/trainer.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <vector>

namespace greenroom {

/// One review and its place among all reviews of a log, in order of time.
struct RankedReview {
    TrainingReview review;
    std::size_t rank = 0;
};

/// A whole log: the reviews of each card in order.
using RankedLog = std::vector<std::vector<RankedReview>>;

/// Counts all reviews through in order of time; what has the same `order` stays in the order of the cards.
RankedLog ranked(std::span<const CardHistory> cards);

/// Reviews of a log, laid out so that a few cards of about the same length are walked side by side.
class PackedReviews {
public:
    /// Cards walked side by side, and with others part of a batch.
    struct Group {
        std::size_t first = 0;
        std::size_t length = 0;
    };

    struct Batch {
        std::size_t first_group = 0;
        std::size_t groups = 0;
        std::size_t reviews = 0; ///< with a weight
    };

    /// A review's part in the loss; 0 leaves it out. Not asked of a card's first review, which nothing predicts.
    using Weight = std::function<double(const RankedReview&)>;

    static constexpr std::size_t all_in_one = std::numeric_limits<std::size_t>::max();

    /// The reviews whose rank is below `end`, in batches of at least `batch_size` with a weight (the last one may be
    /// smaller): whole cards, in an order that `seed` decides.
    PackedReviews(const RankedLog& log, std::size_t end, const Weight& weight, std::size_t batch_size,
                  std::uint64_t seed);

    std::span<const Batch> batches() const { return batches_; }
    std::span<const Group> groups(const Batch& batch) const;
    std::span<const fsrs7::ReviewLanes> reviews(const Group& group) const;

    /// How many have a weight.
    std::size_t size() const { return size_; }

private:
    /// A card's reviews up to the last one with a weight.
    struct Part {
        std::span<const RankedReview> reviews;
        std::size_t weighted = 0;
        std::uint64_t place = 0; ///< random
    };

    static std::vector<Part> parts(const RankedLog& log, std::size_t end, const Weight& weight, std::uint64_t seed);
    void add_batch(std::span<Part> parts, const Weight& weight);
    void add_group(std::span<const Part> parts, const Weight& weight);

    std::vector<fsrs7::ReviewLanes> reviews_;
    std::vector<Group> groups_;
    std::vector<Batch> batches_;
    std::size_t size_ = 0;
};

} // namespace greenroom
