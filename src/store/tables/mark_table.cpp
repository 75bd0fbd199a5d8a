#include "store/tables/mark_table.h"

namespace greenroom {

namespace {

std::string upsert(const std::string& column) {
    return "INSERT INTO mark (card, " + column + ") VALUES (?, ?) ON CONFLICT (card) DO UPDATE SET " + column +
           " = excluded." + column;
}

} // namespace

MarkTable::MarkTable(Database& database)
    : database_(database),
      of_(database.connection(), "SELECT suspended, flagged, buried_until, note FROM mark WHERE card = ?"),
      suspend_(database.connection(), upsert("suspended")), flag_(database.connection(), upsert("flagged")),
      bury_(database.connection(), upsert("buried_until")), note_(database.connection(), upsert("note")) {}

Marks MarkTable::of(CardKey card) {
    return database_.attempt("read the card's marks", [&] {
        StatementUse row(of_);
        row->bind(1, card.value);
        Marks marks;
        if (row->executeStep()) {
            marks.suspended = row->getColumn(0).getInt() != 0;
            marks.flag = row->getColumn(1).getInt() != 0 ? Flag::On : Flag::Off;
            if (!row->getColumn(2).isNull())
                marks.buried_until = from_milliseconds(row->getColumn(2).getInt64());
            marks.note = row->getColumn(3).getString();
        }
        return marks;
    });
}

void MarkTable::save(const char* what, PreparedStatement& statement, CardKey card, const auto& value) {
    database_.attempt(what, [&] {
        StatementUse row(statement);
        SQLite::bind(*row, card.value, value);
        row->exec();
    });
}

void MarkTable::suspend(CardKey card, Suspension suspension) {
    save("suspend or resume the card", suspend_, card, static_cast<int>(suspension));
}

void MarkTable::flag(CardKey card, Flag flag) { save("flag the card", flag_, card, static_cast<int>(flag)); }

void MarkTable::bury(CardKey card, Instant until) { save("bury the card", bury_, card, to_milliseconds(until)); }

void MarkTable::note(CardKey card, const std::string& text) { save("save the note", note_, card, text); }

} // namespace greenroom
