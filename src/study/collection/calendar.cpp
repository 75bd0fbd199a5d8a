#include "study/collection/calendar.h"

#include "cards/text/ascii.h"
#include "platform/time_zone.h"

#include <algorithm>
#include <cassert>
#include <cstdio>

namespace greenroom {

using std::chrono::seconds;

namespace {

constexpr seconds one_day{86400};

/// Rounds towards the past, so that moments before 1970 have days of their own.
std::int64_t whole_days(seconds local) {
    const std::int64_t days = local / one_day;
    return local % one_day < seconds::zero() ? days - 1 : days;
}

seconds since_epoch(Instant instant) { return std::chrono::floor<seconds>(instant).time_since_epoch(); }

} // namespace

std::string to_text(StudyDay day) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day.number}}};
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

std::optional<StudyDay> day_from_text(const std::string& text) {
    const auto numbers = cards::numbers_of_shape(text, "0000-00-00");
    if (!numbers)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{(*numbers)[0]},
                                           std::chrono::month{static_cast<unsigned>((*numbers)[1])},
                                           std::chrono::day{static_cast<unsigned>((*numbers)[2])}};
    if (!date.ok())
        return std::nullopt;
    return StudyDay{std::chrono::sys_days{date}.time_since_epoch().count()};
}

seconds system_utc_offset(Instant instant) { return local_utc_offset(std::chrono::floor<seconds>(instant)); }

Calendar::Calendar(std::chrono::hours rollover, UtcOffset offset) : rollover_(rollover), offset_(std::move(offset)) {
    assert(rollover >= std::chrono::hours{0} && rollover < std::chrono::hours{24});
}

StudyDay Calendar::day_of(Instant instant) const {
    // Where clocks are set back over the rollover hour, the local time alone would have the day before come back.
    const StudyDay day{whole_days(since_epoch(instant) + offset_(instant) - rollover_)};
    if (instant < start_of(day))
        return day + -1;
    return instant < start_of(day + 1) ? day : day + 1;
}

Instant Calendar::start_of(StudyDay day) const {
    const seconds local = one_day * day.number + rollover_;
    // The offsets before and after a change of clocks that may fall on this day; mostly they are the same.
    const Instant before{local - offset_(Instant{local} - one_day)};
    const Instant after{local - offset_(Instant{local} + one_day)};
    const Instant earlier = std::min(before, after);
    // In a skipped hour the earlier guess still lies on the day before; a repeated hour begins the day the first time.
    return earlier + offset_(earlier) >= Instant{local} ? earlier : std::max(before, after);
}

int Calendar::local_hour(Instant instant) const {
    const seconds local = since_epoch(instant) + offset_(instant);
    return static_cast<int>((local - one_day * whole_days(local)) / std::chrono::hours{1});
}

} // namespace greenroom
