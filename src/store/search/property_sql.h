#pragma once

#include "records/card_query.h"
#include "store/tables/sql.h"

namespace greenroom {

/// A figure of the card whose schedule is `s`, as SQL: NULL for a new card, but Reviews and Lapses 0.
Sql figure_sql(CardProperty figure, Instant now);

} // namespace greenroom
