#include "store/tables/schedule_fold.h"

#include <algorithm>

namespace greenroom {

std::optional<Schedule> fold(std::span<const Review> reviews, const Fsrs7& model) {
    if (reviews.empty())
        return std::nullopt;
    Schedule schedule;
    const Review* previous = nullptr;
    for (const Review& review : reviews) {
        if (!previous) {
            schedule.first_review = review.at;
            schedule.memory = model.first(review.grade);
        } else {
            const double days = std::max(0.0, days_between(previous->at, review.at));
            schedule.memory = model.next(schedule.memory, days, review.grade);
            schedule.lapses += review.grade == Grade::Again && previous->grade != Grade::Again;
        }
        schedule.grades |= grade_bit(review.grade);
        previous = &review;
    }
    schedule.reviews = static_cast<int>(reviews.size());
    schedule.last_review = previous->at;
    schedule.due = previous->due;
    schedule.last_review_id = previous->id;
    return schedule;
}

std::vector<std::optional<double>> predictions(std::span<const Review> reviews, const Fsrs7& model) {
    std::vector<std::optional<double>> predicted(reviews.size());
    MemoryState memory;
    for (std::size_t i = 0; i < reviews.size(); ++i) {
        const double days = i == 0 ? 0.0 : std::max(0.0, days_between(reviews[i - 1].at, reviews[i].at));
        if (days >= 1)
            predicted[i] = model.retrievability(memory, days);
        memory = i == 0 ? model.first(reviews[i].grade) : model.next(memory, days, reviews[i].grade);
    }
    return predicted;
}

} // namespace greenroom
