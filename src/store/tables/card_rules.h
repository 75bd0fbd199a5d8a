#pragma once

#include <string>

namespace greenroom {

// The rules that several queries ask, each written once. Parameters are given as SQL, such as "?2".

/// True for the card whose key is the SQL expression `key` if it is active at `now`: not archived, suspended or buried.
/// The view lists the few that are not, so that no card is read for it.
inline std::string is_active(const std::string& key, const std::string& now) {
    return " " + key + " NOT IN (SELECT card FROM inactive_card WHERE until > " + now + ") ";
}

/// True for a card that is not archived, without reading it: archived ones have their own index.
inline std::string is_not_archived(const std::string& key) {
    return " " + key + " NOT IN (SELECT key FROM card WHERE archived IS NOT NULL) ";
}

/// True for the topic `t` if it is the one at `path`, or below that.
inline std::string is_in_topic(const std::string& path) {
    return " (t.path = " + path + " OR substr(t.path, 1, length(" + path + ") + 1) = " + path + " || '/') ";
}

/// A SELECT of the keys of cards that are due at or before `due_by`, each once, as Schedule::is_due() has it: also
/// those last reviewed after `ahead`, which is `now` and `wrong_clock` more. Each part is led by an index, and the
/// second finds nothing as a rule. `due_by` and `ahead` are used twice each, in this order.
inline std::string due_cards(const std::string& due_by, const std::string& ahead) {
    return " SELECT card FROM schedule WHERE due <= " + due_by + " UNION ALL SELECT card FROM schedule WHERE due > " +
           due_by + " AND last_review > " + ahead + " AND card IN (SELECT card FROM review WHERE at > " + ahead + ") ";
}

} // namespace greenroom
