#include "desktop/base/elapsed_text.h"

#include <algorithm>

namespace greenroom::desktop {

QString elapsed_text(std::chrono::milliseconds elapsed) {
    const auto seconds = std::max<std::int64_t>(0, std::chrono::floor<std::chrono::seconds>(elapsed).count());
    const auto two_digits = [](std::int64_t number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    const std::int64_t hours = seconds / 3600;
    const std::int64_t minutes = seconds / 60 % 60;
    if (hours > 0)
        return QStringLiteral("%1:%2:%3").arg(hours).arg(two_digits(minutes), two_digits(seconds % 60));
    return QStringLiteral("%1:%2").arg(minutes).arg(two_digits(seconds % 60));
}

} // namespace greenroom::desktop
