#pragma once

#include "records/card_query.h"
#include "store/tables/sql.h"

#include <string>

namespace greenroom {

/// Which tables a piece of SQL reads beside the key, by the names it has for them.
struct CardSources {
    bool card = false;     ///< `c`, of which only the columns of the index card_narrow
    bool schedule = false; ///< `s`, NULL for new cards
    bool mark = false;     ///< `m`, NULL where nothing was marked

    CardSources& operator+=(const CardSources& other);
};

/// A condition on one card: its SQL, true or false but never NULL, and what that reads.
struct CardCondition {
    Sql sql;
    CardSources sources;
};

/// What a query asks of the card whose key is the SQL expression `key`. The query's negated parts are negated in SQL;
/// whether archived cards are meant at all is not part of it.
CardCondition condition_of(const CardQuery& query, const std::string& key, Instant now);

/// Whether a term anywhere in the query asks for archived cards.
bool asks_for_archived(const CardQuery& query);

/// A property of the card whose schedule is `s`, as SQL: NULL for a new card, but Reviews and Lapses 0.
Sql property_sql(CardProperty property, Instant now);

} // namespace greenroom
