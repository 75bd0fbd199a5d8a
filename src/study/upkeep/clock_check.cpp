#include "study/upkeep/clock_check.h"

#include "store/tables/store.h"
#include "study/collection/collection.h"

namespace greenroom {

namespace {

constexpr std::chrono::days long_ago{365};

} // namespace

std::optional<ClockDoubt> doubt_of_clock(Collection& collection, Instant now) {
    const std::optional<Instant> newest = collection.store().reviews.newest();
    if (!newest)
        return std::nullopt;
    if (*newest > now + wrong_clock)
        return ClockDoubt{ClockDoubt::Kind::ReviewsAhead,
                          collection.store().reviews.later_than(now + wrong_clock).count, *newest};
    if (now - *newest > long_ago)
        return ClockDoubt{ClockDoubt::Kind::LongAgo, 0, *newest};
    return std::nullopt;
}

} // namespace greenroom
