#pragma once

#include "study/review/backlog.h"

#include <QString>

namespace greenroom::desktop {

/// What Today calls a backlog: "Welcome back after 9 days".
QString backlog_heading(const Backlog& backlog);

/// How much waits, what comes first, and that nothing is dropped.
QString backlog_text(const Backlog& backlog);

/// What a button that takes up a plan says: "7 days, 55 a day".
QString offer_text(const CatchUp& plan, StudyDay today);

} // namespace greenroom::desktop
