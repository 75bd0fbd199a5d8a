#include "store/tables/mark_table.h"

namespace greenroom {

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

void MarkTable::suspend(CardKey card, Suspension suspension) {
    database_.run("suspend or resume the card", R"(
        INSERT INTO mark (card, suspended) VALUES (?, ?)
        ON CONFLICT (card) DO UPDATE SET suspended = excluded.suspended)",
                  card, suspension);
}

void MarkTable::flag(CardKey card, Flag flag) {
    database_.run("flag the card", R"(
        INSERT INTO mark (card, flagged) VALUES (?, ?)
        ON CONFLICT (card) DO UPDATE SET flagged = excluded.flagged)",
                  card, flag);
}

void MarkTable::bury(CardKey card, std::optional<Instant> until) {
    database_.run("bury the card", R"(
        INSERT INTO mark (card, buried_until) VALUES (?, ?)
        ON CONFLICT (card) DO UPDATE SET buried_until = excluded.buried_until)",
                  card, until);
}

void MarkTable::note(CardKey card, const std::string& text) {
    database_.run("save the note", R"(
        INSERT INTO mark (card, note) VALUES (?, ?)
        ON CONFLICT (card) DO UPDATE SET note = excluded.note)",
                  card, text);
}

} // namespace greenroom
