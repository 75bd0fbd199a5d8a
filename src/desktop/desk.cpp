#include "desktop/desk.h"

namespace greenroom::desktop {

Desk::Desk(Store& deck, Clock tells_time, UtcOffset local, MonotonicClock measures_time)
    : store(deck), clock(std::move(tells_time)), offset(std::move(local)), stopwatch(std::move(measures_time)),
      settings(load_settings(deck)), calendar(std::chrono::hours{settings.rollover_hour}, offset) {}

void Desk::adopt(const Settings& changed) {
    settings = changed;
    calendar = Calendar(std::chrono::hours{settings.rollover_hour}, offset);
}

} // namespace greenroom::desktop
