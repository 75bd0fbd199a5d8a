#pragma once

#include "store/card_query.h"
#include "store/sql.h"

namespace greenroom {

/// A figure of the card whose schedule is `s`, as SQL: NULL for a new card, but Reviews and Lapses 0.
Sql figure_sql(CardFigure figure, Instant now);

} // namespace greenroom
