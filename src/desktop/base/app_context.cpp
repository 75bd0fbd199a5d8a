#include "desktop/base/app_context.h"

namespace greenroom::desktop {

AppContext::AppContext(Store& deck, Clock tells_time, UtcOffset local, MonotonicClock measures_time)
    : store(deck), clock(std::move(tells_time)), offset(std::move(local)), stopwatch(std::move(measures_time)),
      settings(load_settings(deck)), calendar(std::chrono::hours{settings.rollover_hour}, offset) {}

void AppContext::adopt(const Settings& changed) {
    settings = changed;
    calendar = Calendar(std::chrono::hours{settings.rollover_hour}, offset);
}

} // namespace greenroom::desktop
