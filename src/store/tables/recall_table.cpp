#include "store/tables/recall_table.h"

namespace greenroom {

RecallTable::RecallTable(Database& database)
    : database_(database),
      put_(database.connection(), "INSERT INTO recall SELECT at / 900000, number, card, grade, elapsed_ms, ?2, 1"
                                  " FROM review WHERE id = ?1"),
      remove_(database.connection(), "DELETE FROM recall WHERE (slot, number) ="
                                     " (SELECT at / 900000, number FROM review WHERE id = ?)"),
      clear_(database.connection(), "DELETE FROM recall"),
      to_fold_(database.connection(), "SELECT DISTINCT card FROM recall WHERE folded = 0") {}

// The triggers that keep the sums see deletions and insertions, so a row is never replaced.
void RecallTable::put(const std::string& review_id, std::optional<double> predicted) {
    remove(review_id);
    database_.attempt("save what statistics read", [&] {
        StatementUse row(put_);
        row->bind(1, review_id);
        if (predicted)
            row->bind(2, *predicted);
        row->exec();
    });
}

void RecallTable::remove(const std::string& review_id) {
    database_.attempt("save what statistics read", [&] {
        StatementUse row(remove_);
        row->bind(1, review_id);
        row->exec();
    });
}

void RecallTable::clear() {
    database_.attempt("clear what statistics read", [&] { StatementUse(clear_)->exec(); });
}

std::vector<CardKey> RecallTable::to_fold() {
    return database_.attempt("look for reviews not yet folded", [&] {
        StatementUse rows(to_fold_);
        std::vector<CardKey> cards;
        while (rows->executeStep())
            cards.push_back(CardKey{rows->getColumn(0).getInt64()});
        return cards;
    });
}

} // namespace greenroom
