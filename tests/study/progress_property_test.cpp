#include "study/progress/activity.h"
#include "study/progress/calibration.h"
#include "study/progress/forecast.h"
#include "support/catch.h"
#include "support/collection_builder.h"
#include "support/time_zone.h"

#include <cmath>
#include <map>
#include <random>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

class Chance {
public:
    explicit Chance(unsigned seed) : random_(seed) {}
    int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }

private:
    std::mt19937 random_;
};

/// Grades and undoes at random over some months, the clock now and then set back.
Instant live(CollectionBuilder& deck, Chance& chance) {
    std::vector<CardKey> cards;
    for (const char* id : {"a", "b", "c", "d"})
        cards.push_back(deck.add(open_card(id, id[0] < 'c' ? "orm/relations" : "urls")));
    Instant now = friday_morning - 150 * 24h;
    for (int step = 0; step < 150; ++step) {
        now += std::chrono::minutes{chance.below(2700) - 200};
        if (chance.below(6) == 0)
            deck.store.reviews.undo_newest(now, Fsrs7{});
        else
            deck.grade(cards[static_cast<std::size_t>(chance.below(4))], static_cast<Grade>(1 + chance.below(4)), now,
                       chance.below(300) / 10.0);
    }
    return now;
}

/// The plain way to the same numbers: every review that counts, one by one.
struct Naive {
    Naive(Store& store, const std::string& topic) {
        std::map<std::string, std::vector<Review>> by_card;
        for (const LoggedReview& logged : store.reviews.all()) {
            const bool meant = topic.empty() || (topic == "orm") == (logged.card_id < "c");
            if (!logged.undone && meant)
                by_card[logged.card_id].push_back(logged.review);
        }
        for (const auto& [id, history] : by_card)
            fold(history);
    }

    void fold(const std::vector<Review>& history) {
        const Fsrs7 model;
        MemoryState memory;
        for (std::size_t i = 0; i < history.size(); ++i) {
            const double days = i == 0 ? 0 : days_between(history[i - 1].at, history[i].at);
            reviews.push_back(history[i]);
            expected.push_back(days >= 1 ? model.retrievability(memory, days) : -1);
            memory = i == 0 ? model.first(history[i].grade) : model.next(memory, std::max(0.0, days), history[i].grade);
        }
    }

    int on(StudyDay first, std::int64_t days, Grade grade, const Calendar& calendar) const {
        int count = 0;
        for (const Review& review : reviews) {
            const StudyDay day = calendar.day_of(review.at);
            count += review.grade == grade && day >= first && day < first + days;
        }
        return count;
    }

    std::vector<Review> reviews;
    std::vector<double> expected; ///< −1 for none
};

int streak(const Naive& naive, const Calendar& calendar, Instant now) {
    const auto any_on = [&](StudyDay day) {
        int count = 0;
        for (const Grade grade : all_grades)
            count += naive.on(day, 1, grade, calendar);
        return count > 0;
    };
    StudyDay day = calendar.day_of(now);
    if (!any_on(day))
        day = day + -1;
    int days = 0;
    for (; any_on(day); day = day + -1)
        ++days;
    return days;
}

} // namespace

TEST_CASE("whatever was graded and undone, the charts agree with counting review by review") {
    const unsigned seed = GENERATE(range(1u, 9u));
    const std::string topic = GENERATE("", "orm");
    const char* const zones[] = {"UTC", "Asia/Kathmandu", "America/New_York", "Pacific/Chatham"};
    CAPTURE(seed, topic);
    Chance chance(seed);
    const TimeZone zone(zones[seed % 4]);
    CollectionBuilder deck(system_utc_offset);
    Settings settings;
    settings.rollover_hour = chance.below(24);
    deck.collection.adopt(settings);
    const Calendar& calendar = deck.collection.calendar();
    const Instant now = live(deck, chance);
    const Naive naive(deck.store, topic);
    const ProgressScope scope{ProgressRange::All, topic};

    const DaySpan days = days_back(deck.collection, scope, now);
    for (const ProgressRange range : {ProgressRange::Month, ProgressRange::All})
        for (const PeriodActivity& period : activity_over_time(deck.collection, {range, topic}, now))
            for (const Grade grade : all_grades)
                CHECK(period.grades[index_of(grade)] ==
                      naive.on(period.period.first, period.period.days, grade, calendar));

    HoursOfDay hours;
    Calibration sum;
    double loss = 0;
    for (std::size_t i = 0; i < naive.reviews.size(); ++i) {
        const Review& review = naive.reviews[i];
        if (calendar.day_of(review.at) > days.last)
            continue;
        HourActivity& hour = hours[static_cast<std::size_t>(calendar.local_hour(review.at))];
        ++hour.reviews;
        if (naive.expected[i] < 0)
            continue;
        const bool recalled = review.grade != Grade::Again;
        ++hour.predictions;
        hour.recalled += recalled;
        ++sum.reviews;
        sum.recalled += recalled;
        loss -= std::log(recalled ? naive.expected[i] : 1 - naive.expected[i]);
    }
    CHECK(hours_of_day(deck.collection, scope, now) == hours);
    const Calibration found = calibration(deck.collection, scope, now);
    REQUIRE(found.reviews == sum.reviews);
    REQUIRE(sum.reviews > 0);
    CHECK(found.recalled == Approx(sum.recalled / sum.reviews));
    CHECK(found.log_loss == Approx(loss / sum.reviews));

    if (topic.empty())
        CHECK(streak_days(deck.collection, now) == streak(naive, calendar, now));
}

TEST_CASE("rebuilding from the log gives the sums that were kept") {
    const unsigned seed = GENERATE(range(1u, 7u));
    Chance chance(seed);
    CollectionBuilder deck;
    const Instant now = live(deck, chance);
    const ReviewSpan all{Instant{}, now + 10'000h};
    const auto predictions = [&] {
        std::vector<double> found;
        deck.store.review_statistics.predictions(all, [&](Prediction p) { found.push_back(p.predicted); });
        return found;
    };
    const auto kept = deck.store.review_statistics.activity(all);
    const auto kept_predictions = predictions();
    REQUIRE_FALSE(kept_predictions.empty());
    deck.store.reviews.rebuild(Fsrs7{});
    CHECK(deck.store.review_statistics.activity(all) == kept);
    CHECK(predictions() == kept_predictions);
}

TEST_CASE("every card that waits is in the forecast once") {
    Chance chance(GENERATE(range(1u, 7u)));
    const Calendar calendar(4h, [](Instant) { return 0s; });
    CollectionBuilder deck;
    const Instant now = live(deck, chance);
    for (const ProgressRange range : {ProgressRange::Month, ProgressRange::Year, ProgressRange::All}) {
        const Forecast found = forecast(deck.collection, {range}, now);
        int sum = found.backlog + found.later;
        for (const Forecast::Load& load : found.loads)
            sum += load.due;
        CHECK(sum == static_cast<int>(deck.store.schedules.all_due(now).size()));
    }
}
