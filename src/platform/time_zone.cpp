#include "platform/time_zone.h"

#include <ctime>

namespace greenroom {

std::chrono::seconds local_utc_offset(std::chrono::sys_seconds moment) {
    const std::time_t time = moment.time_since_epoch().count();
    std::tm local{};
    localtime_r(&time, &local);
    return std::chrono::seconds{local.tm_gmtoff};
}

} // namespace greenroom
