#include "store/tables/mark_table.h"

namespace greenroom {

// What is said here last counts, also where a clock was set back: it is dated after what it replaces.

Marks MarkTable::of(CardKey card) {
    const auto marks = database_.row(
        "read the card's marks", R"(
        SELECT suspended, flagged, buried_until, note
        FROM mark
        WHERE card = ?)",
        card, [](Row row) {
            return Marks{row.flag(0), row.flag(1) ? Flag::On : Flag::Off, row.optional(2, &Row::moment), row.text(3)};
        });
    return marks.value_or(Marks{});
}

void MarkTable::suspend(CardKey card, Suspension suspension, Instant now) {
    database_.run("suspend or resume the card", R"(
        INSERT INTO mark (card, suspended, suspended_at) VALUES (?, ?, ?)
        ON CONFLICT (card) DO UPDATE SET suspended = excluded.suspended, suspended_at = max(excluded.suspended_at, suspended_at + 1))",
                  card, suspension, now);
}

void MarkTable::flag(CardKey card, Flag flag, Instant now) {
    database_.run("flag the card", R"(
        INSERT INTO mark (card, flagged, flagged_at) VALUES (?, ?, ?)
        ON CONFLICT (card) DO UPDATE SET flagged = excluded.flagged, flagged_at = max(excluded.flagged_at, flagged_at + 1))",
                  card, flag, now);
}

void MarkTable::bury(CardKey card, std::optional<Instant> until, Instant now) {
    database_.run("bury the card", R"(
        INSERT INTO mark (card, buried_until, buried_at) VALUES (?, ?, ?)
        ON CONFLICT (card) DO UPDATE SET buried_until = excluded.buried_until, buried_at = max(excluded.buried_at, buried_at + 1))",
                  card, until, now);
}

void MarkTable::note(CardKey card, const std::string& text, Instant now) {
    database_.run("save the note", R"(
        INSERT INTO mark (card, note, noted_at) VALUES (?, ?, ?)
        ON CONFLICT (card) DO UPDATE SET note = excluded.note, noted_at = max(excluded.noted_at, noted_at + 1))",
                  card, text, now);
}

} // namespace greenroom
