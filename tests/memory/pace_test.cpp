#include "memory/pace.h"

#include "support/catch.h"

#include <cmath>
#include <vector>

using namespace greenroom;

namespace {

constexpr std::size_t open = 0, cloze = 1;

/// Looks at cards of many lengths, each taking what `taken(card_seconds)` says.
template<typename Taken>
std::vector<TimedLook> looks(std::size_t kind, std::size_t count, Taken&& taken) {
    std::vector<TimedLook> made;
    for (std::size_t i = 0; i < count; ++i) {
        const double card_seconds = 20 + static_cast<double>(i * 7 % 100);
        made.push_back({kind, Sight::Review, card_seconds, taken(card_seconds)});
    }
    return made;
}

} // namespace

TEST_CASE("before any look, pace is in proportion to the card's seconds") {
    const Pace pace;
    CHECK(pace.seconds(open, 40) == CardSeconds{30, 28, 26});
    CHECK(pace.seconds(open, Sight::Review, 80) == 56);
}

TEST_CASE("a few looks change the pace a little, many change it to the learner's own") {
    const auto slow = [](double seconds) { return 3 * prior_seconds(seconds, Sight::Review); };
    const double prior = prior_seconds(60, Sight::Review);
    const double after_few = Pace(looks(open, 2, slow)).seconds(open, Sight::Review, 60);
    const double after_many = Pace(looks(open, 400, slow)).seconds(open, Sight::Review, 60);
    CHECK(after_few > 1.05 * prior);
    CHECK(after_few < 2 * prior);
    CHECK(std::abs(after_many / prior - 3) < 0.1);
}

TEST_CASE("a pace with a fixed part is learnt, as when every answer is read after it is given") {
    const auto spoken = [](double seconds) { return (seconds + 30) * 0.9; };
    const Pace pace(looks(open, 500, spoken));
    for (const double seconds : {25.0, 60.0, 110.0})
        CHECK(std::abs(pace.seconds(open, Sight::Review, seconds) / spoken(seconds) - 1) < 0.05);
}

TEST_CASE("each kind has its own pace, and one never timed has the learner's") {
    auto timed = looks(open, 300, [](double seconds) { return 2 * prior_seconds(seconds, Sight::Review); });
    const auto quick = looks(cloze, 300, [](double seconds) { return 0.5 * prior_seconds(seconds, Sight::Review); });
    const double typed_before = Pace(timed).seconds(2, Sight::First, 40);
    CHECK(typed_before > 1.5 * prior_seconds(40, Sight::First));
    timed.insert(timed.end(), quick.begin(), quick.end());
    const Pace pace(timed);
    CHECK(pace.seconds(open, Sight::Review, 40) > 1.8 * prior_seconds(40, Sight::Review));
    CHECK(pace.seconds(cloze, Sight::Review, 40) < 0.6 * prior_seconds(40, Sight::Review));
}

TEST_CASE("an hour away from the desk counts as a long look, not as an hour") {
    auto timed = looks(open, 50, [](double seconds) { return prior_seconds(seconds, Sight::Review); });
    timed.push_back({open, Sight::Review, 40, 3600});
    CHECK(Pace(timed).seconds(open, Sight::Review, 40) < 1.15 * prior_seconds(40, Sight::Review));
}
