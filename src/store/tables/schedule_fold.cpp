#include "store/tables/schedule_fold.h"

#include <algorithm>

namespace greenroom {

std::vector<FoldedReview> fold_memory(std::span<const Review> reviews, const Fsrs7& model) {
    std::vector<FoldedReview> folded;
    folded.reserve(reviews.size());
    for (const Review& review : reviews) {
        FoldedReview next{review, 0, std::nullopt, {}};
        if (folded.empty()) {
            next.memory = model.first(review.grade);
        } else {
            const FoldedReview& previous = folded.back();
            next.days = std::max(0.0, days_between(previous.review.at, review.at));
            if (next.days >= 1)
                next.predicted = model.retrievability(previous.memory, next.days);
            next.memory = model.next(previous.memory, next.days, review.grade);
        }
        folded.push_back(std::move(next));
    }
    return folded;
}

std::optional<Schedule> schedule_of(std::span<const FoldedReview> reviews) {
    if (reviews.empty())
        return std::nullopt;
    const Review& last = reviews.back().review;
    Schedule schedule{reviews.back().memory,
                      reviews.front().review.at,
                      last.at,
                      last.due,
                      static_cast<int>(reviews.size()),
                      0,
                      last.id,
                      0};
    for (std::size_t i = 0; i < reviews.size(); ++i) {
        const Grade grade = reviews[i].review.grade;
        schedule.grades |= grade_bit(grade);
        schedule.lapses += i > 0 && grade == Grade::Again && reviews[i - 1].review.grade != Grade::Again;
    }
    return schedule;
}

std::optional<Schedule> fold(std::span<const Review> reviews, const Fsrs7& model) {
    return schedule_of(fold_memory(reviews, model));
}

} // namespace greenroom
