#pragma once

#include "study/collection/calendar.h"
#include "study/review/today.h"

#include <QString>

namespace greenroom::desktop {

/// The day that counts as today, e.g. "Friday 20 November".
QString date_text(Instant now, const Calendar& calendar);

/// A greeting for the hour and what waits: "Good morning. 42 cards, about 19 minutes."
QString greeting_text(const DueCounts& waiting, Instant now, const Calendar& calendar);

/// What Today says when nothing waits.
QString nothing_waits_text(const DueCounts& waiting, Instant now, const Calendar& calendar);

} // namespace greenroom::desktop
