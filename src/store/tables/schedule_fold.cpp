#include "store/tables/schedule_fold.h"

#include <algorithm>

namespace greenroom {

namespace {

std::vector<FoldedReview> folded(const std::optional<StartingMemory>& start, std::span<const Review> reviews,
                                 const Fsrs7& model) {
    std::vector<FoldedReview> folded;
    folded.reserve(reviews.size());
    for (const Review& review : reviews) {
        FoldedReview next{review, 0, std::nullopt, {}};
        if (folded.empty() && !start) {
            next.memory = model.first(review.grade);
        } else {
            const Instant previous = folded.empty() ? start->at : folded.back().review.at;
            const MemoryState& memory = folded.empty() ? start->memory : folded.back().memory;
            next.days = std::max(0.0, days_between(previous, review.at));
            if (next.days >= 1)
                next.predicted = model.retrievability(memory, next.days);
            next.memory = model.next(memory, next.days, review.grade);
        }
        folded.push_back(std::move(next));
    }
    return folded;
}

} // namespace

std::vector<FoldedReview> fold_memory(std::span<const Review> reviews, const Fsrs7& model) {
    return folded(std::nullopt, reviews, model);
}

std::vector<FoldedReview> fold_memory(const ReviewHistory& history, const Fsrs7& model) {
    return folded(history.start, history.reviews, model);
}

std::optional<Schedule> schedule_of(std::span<const FoldedReview> reviews) { return schedule_of(reviews, {}); }

std::optional<Schedule> schedule_of(std::span<const FoldedReview> reviews, const std::optional<StartingMemory>& start) {
    if (reviews.empty())
        return start ? std::optional(Schedule{start->memory, start->at, start->at, start->due, 0, 0, start->id, 0})
                     : std::nullopt;
    const Review& last = reviews.back().review;
    Schedule schedule{reviews.back().memory,
                      start ? start->at : reviews.front().review.at,
                      last.at,
                      last.due,
                      static_cast<int>(reviews.size()),
                      0,
                      last.id,
                      0};
    bool recalled_before = start.has_value();
    for (const FoldedReview& folded : reviews) {
        const Grade grade = folded.review.grade;
        schedule.grades |= grade_bit(grade);
        schedule.lapses += recalled_before && grade == Grade::Again;
        recalled_before = grade != Grade::Again;
    }
    return schedule;
}

std::optional<Schedule> fold(std::span<const Review> reviews, const Fsrs7& model) {
    return schedule_of(fold_memory(reviews, model));
}

std::optional<Schedule> fold(const ReviewHistory& history, const Fsrs7& model) {
    return schedule_of(fold_memory(history, model), history.start);
}

} // namespace greenroom
