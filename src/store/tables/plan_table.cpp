#include "store/tables/plan_table.h"

#include "memory/grade.h"

namespace greenroom {

std::optional<StoredPrices> PlanTable::prices() {
    return database_.row(
        "read the plan's prices", "SELECT day, interview, log_0, log_1, log_2, log_3 FROM plan_price", [](Row row) {
            return StoredPrices{
                row.long_number(0), row.long_number(1), {row.real(2), row.real(3), row.real(4), row.real(5)}};
        });
}

void PlanTable::put(const StoredPrices& prices) {
    database_.run("save the plan's prices", "INSERT OR REPLACE INTO plan_price VALUES (1, ?, ?, ?, ?, ?, ?)",
                  prices.day, prices.interview, prices.log_price[0], prices.log_price[1], prices.log_price[2],
                  prices.log_price[3]);
}

void PlanTable::forget_prices() { database_.run("forget the plan's prices", "DELETE FROM plan_price"); }

std::optional<StoredRate> PlanTable::new_card_rate() {
    return database_.row("read how many new cards fit", "SELECT day, minutes, retention, rate FROM new_card_rate",
                         [](Row row) {
                             return StoredRate{row.long_number(0), row.number(1), row.real(2), row.real(3)};
                         });
}

void PlanTable::put(const StoredRate& rate) {
    database_.run("save how many new cards fit", "INSERT OR REPLACE INTO new_card_rate VALUES (1, ?, ?, ?, ?)",
                  rate.day, rate.minutes, rate.retention, rate.rate);
}

void PlanTable::forget_new_card_rate() { database_.run("forget how many new cards fit", "DELETE FROM new_card_rate"); }

std::set<CardKey> PlanTable::failed_last() {
    std::set<CardKey> failed;
    database_.each("read the failed cards",
                   "SELECT s.card FROM schedule s JOIN review r ON r.id = s.last_review_id WHERE r.grade = ?",
                   Grade::Again, [&](Row row) { return failed.insert(row.card(0)).second; });
    return failed;
}

bool PlanTable::failed_last(CardKey card) {
    return database_
        .row("read whether the card was failed",
             "SELECT r.grade FROM schedule s JOIN review r ON r.id = s.last_review_id WHERE s.card = ?", card,
             [](Row row) { return row.number(0) == static_cast<int>(Grade::Again); })
        .value_or(false);
}

std::array<std::int64_t, 5> PlanTable::stamp() {
    return database_
        .row("look for changes", R"(
            SELECT
                (SELECT coalesce(max(number), 0) FROM review) - (SELECT min(0, coalesce(min(number), 0)) FROM review) + (SELECT coalesce(max(number), 0) FROM reset),
                (SELECT count(*) FROM card WHERE archived IS NULL),
                (SELECT coalesce(max(edited), 0) FROM card INDEXED BY card_narrow),
                (SELECT coalesce(sum(suspended) + total(buried_until), 0) FROM mark),
                (SELECT coalesce(max(day * 1000000 + interview), 0) FROM plan_price))",
             [](Row row) {
                 return std::array<std::int64_t, 5>{row.long_number(0), row.long_number(1), row.long_number(2),
                                                    row.long_number(3), row.long_number(4)};
             })
        .value();
}

} // namespace greenroom
