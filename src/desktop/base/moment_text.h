#pragma once

#include "records/instant.h"

#include <QString>

namespace greenroom::desktop {

/// A moment by the local clock: "20 Nov 2026, 09:00".
QString moment_text(Instant moment);

/// A number of reviews in words: "1 review", "312 reviews".
QString reviews_text(int reviews);

} // namespace greenroom::desktop
