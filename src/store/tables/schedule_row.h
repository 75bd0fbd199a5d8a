#pragma once

#include "records/review.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace greenroom {

/// The columns of a schedule, of the table named `s`, as schedule_from() reads them.
inline constexpr const char* schedule_columns =
    "s.stability, s.stability_fast, s.difficulty, s.first_review, s.last_review, s.due, s.reviews, s.lapses, "
    "s.last_review_id, s.grades";

/// Reads a schedule from columns beginning at `column`.
Schedule schedule_from(SQLite::Statement& row, int column);

} // namespace greenroom
