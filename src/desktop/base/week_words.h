#pragma once

#include "study/progress/week.h"

#include <QString>

namespace greenroom::desktop {

/// "312 reviews in 96 minutes on 6 days. 88 % recalled, 85 % the week before."
QString week_text(const WeekReview& review);

/// "Up: Relations 41 % → 55 %, Forms 20 % → 31 %." and "Down: …", the three that changed most each, a line each; empty
/// where none did.
QString week_topics_text(const WeekReview& review);

} // namespace greenroom::desktop
