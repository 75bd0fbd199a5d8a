#include "study/upkeep/training.h"

#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <vector>

namespace greenroom {

namespace {

std::vector<TrainingReview> history_of(Collection& collection, CardKey card) {
    const Calendar& calendar = collection.calendar();
    std::vector<TrainingReview> history;
    std::optional<StudyDay> before;
    const ReviewHistory kept = collection.store().reviews.folded(card);
    // Of a card whose first reviews nobody knows, the first that is known teaches nothing of first reviews.
    if (kept.start)
        return history;
    for (const FoldedReview& folded : fold_memory(kept, collection.model())) {
        const StudyDay day = calendar.day_of(folded.review.at);
        history.push_back({.days = folded.days,
                           .grade = folded.review.grade,
                           .same_day = day == before,
                           .order = to_milliseconds(folded.review.at)});
        before = day;
    }
    return history;
}

} // namespace

std::optional<TrainingResult> train_on_log(Collection& collection, const TrainingOptions& options) {
    std::vector<std::vector<TrainingReview>> histories;
    for (const CardKey card : collection.store().schedules.reviewed())
        histories.push_back(history_of(collection, card));
    return train(std::vector<CardHistory>(histories.begin(), histories.end()), collection.model().parameters(),
                 options);
}

RebuildReport adopt_model(Collection& collection, const TrainingResult& fitted, Instant now) {
    const Fsrs7 model(fitted.parameters);
    const RebuildReport report = collection.store().database.transact("adopt the memory model", [&] {
        collection.store().models.adopt(model, fitted.reviews, now);
        collection.store().plans.forget_new_card_rate();
        return collection.store().reviews.rebuild(model);
    });
    collection.reload_settings();
    return report;
}

std::optional<TrainingOutcome> train_and_adopt(Collection& collection, const TrainingOptions& options, Instant now) {
    const auto fitted = train_on_log(collection, options);
    if (!fitted)
        return std::nullopt;
    collection.store().models.note_training(fitted->reviews);
    return TrainingOutcome{*fitted,
                           fitted->adopted ? std::optional(adopt_model(collection, *fitted, now)) : std::nullopt};
}

bool training_is_due(Collection& collection) {
    constexpr std::size_t enough = 400;
    if (collection.access() == Access::ReadOnly)
        return false;
    const auto reviews = static_cast<std::size_t>(collection.store().reviews.totals().reviews);
    const std::size_t before = collection.store().models.trained_on();
    return reviews >= enough && 10 * reviews >= 11 * before;
}

std::optional<ModelInForce> model_in_force(Collection& collection) {
    const auto adopted = collection.store().models.adopted();
    return adopted ? std::optional(ModelInForce{adopted->at, adopted->reviews}) : std::nullopt;
}

std::optional<RebuildReport> take_back_model(Collection& collection, Instant now) {
    const auto report = collection.store().database.transact("take the memory model back", [&] {
        collection.store().plans.forget_new_card_rate();
        return collection.store().models.take_back(now)
                   ? std::optional(collection.store().reviews.rebuild(collection.store().models.current()))
                   : std::nullopt;
    });
    collection.reload_settings();
    return report;
}

} // namespace greenroom
