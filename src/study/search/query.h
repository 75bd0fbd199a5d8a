#pragma once

#include "messages/message.h"
#include "records/card_query.h"
#include "study/collection/calendar.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

namespace greenroom {

/// What is wrong with a query, and where.
struct QueryError {
    std::size_t offset = 0; ///< in bytes, at the beginning of a character; at most the text's size
    std::size_t length = 0; ///< of the wrong part, in bytes; 0 where something is missing
    Message message;        ///< what is wrong and what is allowed, without a full stop

    bool operator==(const QueryError&) const = default;
};

/// Parts may stand within brackets and minuses this deep.
inline constexpr int deepest_query = 32;

/// A query may have this many words and conditions.
inline constexpr int longest_query = 200;

/// A query may have this many bytes.
inline constexpr std::size_t largest_query = 4096;

/// Reads a query as a learner types it. Never throws for any bytes.
///
/// Words stand for themselves and for what begins with them, "phrases" in quotes for exactly themselves; conditions are
/// `topic:orm`, `level:senior`, `kind:choice`, `tag:n+1`, `path:weekend`, `django:5.2`, `is:due` (new, learning,
/// mature, suspended, leech, flagged, archived), `graded:again` (hard, good, easy, or a study day such as 2026-11-20),
/// and comparisons with < <= > >= = of due, interval, stability (in days, or with h, d, w, mo, y), difficulty,
/// retrievability (0.9 or 90%), reviews and lapses. All must hold; `or` between two lets either do, a minus before a
/// part negates it, brackets group; `or` binds less than standing side by side. Keys, their words and `or` may be
/// written in any case. A query of nothing but spaces finds everything.
std::variant<CardQuery, QueryError> parse_query(std::string_view text, const Calendar& calendar);

/// The query line and a caret under the wrong part, for terminals.
std::string with_caret(std::string_view text, const QueryError& error);

} // namespace greenroom
