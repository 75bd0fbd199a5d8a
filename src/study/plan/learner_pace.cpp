#include "study/plan/learner_pace.h"

#include "memory/plan.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <vector>

namespace greenroom {

namespace {

constexpr int latest_answers = 600;

/// Second looks lie back so far at most.
constexpr int latest_second_looks = 100;

/// The seconds of a spoken answer that would take as long: an exercise names the whole time of a first look.
double spoken_seconds(Kind kind, double seconds) {
    return kind == Kind::Exercise ? seconds / prior_seconds(1, Sight::First) : seconds;
}

TimedLook look_of(const TimedReview& review) {
    const Sight sight = !review.before                         ? Sight::First
                        : review.before->grade == Grade::Again ? Sight::Relearn
                                                               : Sight::Review;
    return {static_cast<std::size_t>(review.kind), sight, spoken_seconds(review.kind, review.seconds),
            std::chrono::duration<double>(review.elapsed).count()};
}

double counted(const Pace& pace, const TimedLook& look) {
    return look.taken > 0 ? std::min(look.taken, longest_look(look.card_seconds, look.sight))
                          : pace.seconds(look.kind, look.sight, look.card_seconds);
}

std::vector<TimedReview> latest_before_today(Collection& collection, Instant now) {
    const Calendar& calendar = collection.calendar();
    return collection.store().reviews.latest_times(Instant::min(), calendar.start_of(calendar.day_of(now)),
                                                   latest_answers);
}

std::vector<TimedReview> times_of(Collection& collection, StudyDay day) {
    constexpr int all = 100'000;
    const Calendar& calendar = collection.calendar();
    return collection.store().reviews.latest_times(calendar.start_of(day), calendar.start_of(day + 1), all);
}

/// Whether a review came within hours of the one before it.
bool is_second_look(double days) { return days < 0.5; }

} // namespace

Pace pace_of(Collection& collection, Instant now) {
    std::vector<TimedLook> looks;
    for (const TimedReview& review : latest_before_today(collection, now))
        if (review.elapsed.count() > 0)
            looks.push_back(look_of(review));
    return Pace(looks);
}

std::array<double, 4> first_grades_of(Collection& collection, Instant now) {
    constexpr double looks_of_doubt = 20;
    std::array<double, 4> grades = GradeShares{}.first;
    for (double& grade : grades)
        grade *= looks_of_doubt;
    double looks = looks_of_doubt;
    for (const TimedReview& review : latest_before_today(collection, now))
        if (!review.before) {
            ++grades[index_of(review.grade)];
            ++looks;
        }
    for (double& grade : grades)
        grade /= looks;
    return grades;
}

CardSeconds expected_looks_of(const Pace& pace, const QueuedCard& card) {
    return pace.seconds(static_cast<std::size_t>(card.kind), spoken_seconds(card.kind, card.seconds));
}

double expected_seconds_of(const Pace& pace, const QueuedCard& card) {
    const CardSeconds looks = expected_looks_of(pace, card);
    return card.schedule ? looks.review : looks.first;
}

double minutes_for(const Pace& pace, std::span<const QueuedCard> cards) {
    double seconds = 0;
    for (const QueuedCard& card : cards)
        seconds += expected_seconds_of(pace, card);
    return seconds / 60;
}

double counted_seconds(const Pace& pace, const QueuedCard& card, std::chrono::milliseconds elapsed) {
    return counted(pace, {static_cast<std::size_t>(card.kind), card.schedule ? Sight::Review : Sight::First,
                          spoken_seconds(card.kind, card.seconds), std::chrono::duration<double>(elapsed).count()});
}

double minutes_spent(Collection& collection, const Pace& pace, StudyDay day) {
    double seconds = 0;
    for (const TimedReview& review : times_of(collection, day))
        seconds += counted(pace, look_of(review));
    return seconds / 60;
}

double seconds_for_promises(Collection& collection, const Pace& pace, StudyDay day) {
    const Instant begin = collection.calendar().start_of(day);
    double seconds = 0;
    for (const TimedReview& review : times_of(collection, day))
        if (review.before && review.before->grade == Grade::Again && review.before->at < begin)
            seconds += counted(pace, look_of(review));
    return seconds;
}

bool second_looks_pay(Collection& collection) {
    std::set<CardKey> cards;
    for (const TimedReview& review :
         collection.store().reviews.latest_times(Instant::min(), Instant::max(), latest_answers))
        if (review.before && is_second_look(days_between(review.before->at, review.at)) &&
            cards.size() < latest_second_looks)
            cards.insert(review.card);
    double expected = 0, failed = 0;
    for (const CardKey card : cards) {
        const auto folded = fold_memory(collection.store().reviews.folded(card), collection.model());
        for (std::size_t i = 1; i < folded.size(); ++i)
            if (is_second_look(folded[i].days)) {
                expected += 1 - collection.model().retrievability(folded[i - 1].memory, folded[i].days);
                failed += folded[i].review.grade == Grade::Again;
            }
    }
    return second_looks_pay(expected, failed);
}

} // namespace greenroom
