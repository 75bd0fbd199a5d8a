#include "review_year.h"

#include "store/tables/store.h"
#include "study/collection/scheduler.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <random>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <vector>

namespace greenroom::bench {

namespace {

constexpr std::chrono::days year{365};

/// A review to come, decided before anything is written, because cards' histories interleave.
struct PlannedReview {
    CardKey card;
    Instant at;
    Grade grade = Grade::Good;
    std::chrono::milliseconds elapsed{};
    Instant due;
};

class Learner {
public:
    Learner(Instant now)
        : now_(now), calendar_(std::chrono::hours{4}, [](Instant) { return std::chrono::seconds{0}; }) {}

    /// Appends a card's reviews from its first, somewhere in the year, until it is not due any more.
    void learn(CardKey card, std::vector<PlannedReview>& plan) {
        std::optional<Schedule> schedule;
        for (Instant at = now_ - year + up_to(year); at < now_; at = schedule->due + up_to(std::chrono::hours{60})) {
            const Grade grade = next_grade();
            const Preview outcome = scheduler_.previews(card, schedule, no_load_, at)[index_of(grade)];
            plan.push_back({card, at, grade, std::chrono::seconds{4} + up_to(std::chrono::seconds{50}), outcome.due});
            if (!schedule)
                schedule.emplace();
            schedule->memory = outcome.memory;
            schedule->last_review = at;
            schedule->due = outcome.due;
            ++schedule->reviews;
        }
    }

private:
    std::chrono::milliseconds up_to(std::chrono::milliseconds most) {
        return std::chrono::milliseconds{
            static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(most.count()))};
    }

    /// Of 20 answers: 2 Again, 3 Hard, 13 Good, 2 Easy.
    Grade next_grade() {
        const auto twentieth = random_() % 20;
        return twentieth < 2 ? Grade::Again : twentieth < 5 ? Grade::Hard : twentieth < 18 ? Grade::Good : Grade::Easy;
    }

    Instant now_;
    Calendar calendar_;
    Scheduler scheduler_{Settings{}, calendar_};
    DayLoad no_load_;
    std::mt19937_64 random_{20};
};

std::vector<CardKey> all_cards(Store& store) {
    std::vector<CardKey> cards;
    for (const std::string& id : store.cards.ids_beginning_with("", std::numeric_limits<int>::max()))
        cards.push_back(store.cards.find(id).value());
    return cards;
}

std::vector<PlannedReview> plan_year(Store& store, std::size_t count, Instant now) {
    std::vector<CardKey> cards = all_cards(store);
    std::shuffle(cards.begin(), cards.end(), std::mt19937_64{20});
    Learner learner(now);
    std::vector<PlannedReview> plan;
    for (auto card = cards.begin(); card != cards.end() && plan.size() < count; ++card)
        learner.learn(*card, plan);
    if (plan.size() < count)
        throw std::runtime_error("The deck has too few cards for " + std::to_string(count) + " reviews in a year");
    plan.resize(count);
    std::ranges::stable_sort(plan, {}, &PlannedReview::at);
    return plan;
}

} // namespace

void record_year(Store& store, int count, Instant now) {
    const Fsrs7 model;
    std::unordered_map<CardKey, std::string> last_review;
    store.database.connection().exec("PRAGMA synchronous = OFF");
    for (const PlannedReview& planned : plan_year(store, static_cast<std::size_t>(count), now)) {
        std::string& last = last_review[planned.card];
        last =
            store.reviews.record({planned.card, planned.at, planned.grade, planned.elapsed, planned.due, last}, model)
                .id;
    }
    store.database.connection().exec("PRAGMA synchronous = FULL");
    store.database.connection().exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace greenroom::bench
