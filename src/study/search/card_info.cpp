#include "study/search/card_info.h"

#include "memory/fsrs7.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <algorithm>

namespace greenroom {

namespace {

constexpr int points_between_reviews = 24;

void add_stretch(std::vector<CurvePoint>& curve, const Fsrs7& model, const MemoryState& memory, Instant from,
                 Instant to) {
    for (int step = 0; step <= points_between_reviews; ++step) {
        // Forgetting is fastest at first, so the points stand closer there.
        const double share = static_cast<double>(step * step) / (points_between_reviews * points_between_reviews);
        const double days = days_between(from, to) * share;
        const auto offset = std::chrono::duration_cast<std::chrono::milliseconds>((to - from) * share);
        curve.push_back({from + offset, model.retrievability(memory, std::max(0.0, days))});
    }
}

std::vector<CurvePoint> curve_of(const std::vector<FoldedReview>& history, const Fsrs7& model, Instant now) {
    std::vector<CurvePoint> curve;
    for (std::size_t i = 0; i < history.size(); ++i) {
        const Review& review = history[i].review;
        const Instant past_due =
            std::max(now, review.due) + std::max(review.due - review.at, std::chrono::milliseconds{0}) / 2;
        add_stretch(curve, model, history[i].memory, review.at,
                    i + 1 < history.size() ? std::max(review.at, history[i + 1].review.at) : past_due);
    }
    return curve;
}

} // namespace

std::vector<Review> reviews_of(Collection& collection, CardKey card) {
    return collection.store().reviews.history(card);
}

CardInfo card_info(Collection& collection, CardKey card, Instant now) {
    const Fsrs7& model = collection.model();
    CardInfo info;
    info.schedule = collection.store().schedules.of(card);
    info.history = collection.store().reviews.history(card);
    info.curve = curve_of(fold_memory(collection.store().reviews.folded(card), model), model, now);
    if (info.schedule)
        info.retrievability =
            model.retrievability(info.schedule->memory, std::max(0.0, days_between(info.schedule->last_review, now)));
    return info;
}

} // namespace greenroom
