#include "store/tables/schedule_row.h"

namespace greenroom {

Schedule schedule_from(SQLite::Statement& row, int column) {
    Schedule schedule;
    schedule.memory = {row.getColumn(column).getDouble(), row.getColumn(column + 1).getDouble(),
                       row.getColumn(column + 2).getDouble()};
    schedule.first_review = from_milliseconds(row.getColumn(column + 3).getInt64());
    schedule.last_review = from_milliseconds(row.getColumn(column + 4).getInt64());
    schedule.due = from_milliseconds(row.getColumn(column + 5).getInt64());
    schedule.reviews = row.getColumn(column + 6).getInt();
    schedule.lapses = row.getColumn(column + 7).getInt();
    schedule.last_review_id = row.getColumn(column + 8).getString();
    schedule.grades = row.getColumn(column + 9).getInt();
    return schedule;
}

} // namespace greenroom
