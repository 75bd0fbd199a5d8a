#include "memory/packed_reviews.h"

#include <algorithm>
#include <cassert>
#include <random>
#include <tuple>

namespace greenroom {

RankedLog ranked(std::span<const CardHistory> cards) {
    RankedLog log(cards.size());
    std::vector<RankedReview*> in_order;
    for (std::size_t card = 0; card < cards.size(); ++card) {
        for (const TrainingReview& review : cards[card])
            log[card].push_back({review});
        for (RankedReview& review : log[card])
            in_order.push_back(&review);
    }
    std::stable_sort(in_order.begin(), in_order.end(),
                     [](const RankedReview* a, const RankedReview* b) { return a->review.order < b->review.order; });
    for (std::size_t rank = 0; rank < in_order.size(); ++rank)
        in_order[rank]->rank = rank;
    return log;
}

PackedReviews::PackedReviews(const RankedLog& log, std::size_t end, const Weight& weight, std::size_t batch_size,
                             std::uint64_t seed) {
    std::vector<Part> cards = parts(log, end, weight, seed);
    for (auto first = cards.begin(); first != cards.end();) {
        auto last = first;
        for (std::size_t count = 0; last != cards.end() && count < batch_size; ++last)
            count += last->weighted;
        add_batch({first, last}, weight);
        first = last;
    }
}

std::span<const PackedReviews::Group> PackedReviews::groups(const Batch& batch) const {
    return std::span(groups_).subspan(batch.first_group, batch.groups);
}

std::span<const fsrs7::ReviewLanes> PackedReviews::reviews(const Group& group) const {
    return std::span(reviews_).subspan(group.first, group.length);
}

std::vector<PackedReviews::Part> PackedReviews::parts(const RankedLog& log, std::size_t end, const Weight& weight,
                                                      std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::vector<Part> parts;
    for (const std::vector<RankedReview>& card : log) {
        Part part;
        part.place = random();
        for (std::size_t i = 1; i < card.size() && card[i].rank < end; ++i) {
            if (weight(card[i]) <= 0)
                continue;
            part.reviews = std::span(card).first(i + 1);
            ++part.weighted;
        }
        if (part.weighted > 0)
            parts.push_back(part);
    }
    std::ranges::stable_sort(parts, {}, &Part::place);
    return parts;
}

void PackedReviews::add_batch(std::span<Part> parts, const Weight& weight) {
    std::ranges::stable_sort(parts, std::ranges::greater{}, [](const Part& part) { return part.reviews.size(); });
    Batch batch{groups_.size()};
    for (const Part& part : parts)
        batch.reviews += part.weighted;
    for (std::size_t i = 0; i < parts.size(); i += lanes::count)
        add_group(parts.subspan(i, std::min(lanes::count, parts.size() - i)), weight);
    batch.groups = groups_.size() - batch.first_group;
    batches_.push_back(batch);
    size_ += batch.reviews;
}

void PackedReviews::add_group(std::span<const Part> parts, const Weight& weight) {
    // Where a lane's card has no more reviews it goes on with ones that weigh nothing.
    const fsrs7::ReviewLanes nothing{lanes::all(0), lanes::all(static_cast<double>(Grade::Good)), lanes::all(0)};
    const Group group{reviews_.size(), parts[0].reviews.size()};
    reviews_.resize(group.first + group.length, nothing);
    for (std::size_t lane = 0; lane < parts.size(); ++lane) {
        for (std::size_t i = 0; i < parts[lane].reviews.size(); ++i) {
            const RankedReview& ranked = parts[lane].reviews[i];
            fsrs7::ReviewLanes& packed = reviews_[group.first + i];
            packed.grade.set(lane, static_cast<double>(ranked.review.grade));
            if (i == 0)
                continue;
            assert(ranked.review.days >= 0);
            packed.days.set(lane, ranked.review.days);
            packed.weight.set(lane, weight(ranked));
        }
    }
    groups_.push_back(group);
}

} // namespace greenroom
