#pragma once

#include "study/collection/calendar.h"

#include <QString>

namespace greenroom::desktop {

/// When something to come is due, in words for within a sentence: "in 9 minutes", "at 14:30", "tomorrow", "on Friday 27
/// November".
QString due_text(Instant due, Instant now, const Calendar& calendar);

} // namespace greenroom::desktop
