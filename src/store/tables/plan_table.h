#pragma once

#include "records/card_key.h"
#include "store/files/database.h"

#include <array>
#include <cstdint>
#include <optional>
#include <set>

namespace greenroom {

/// The prices of a plan as they were last computed: see PriceCurve.
struct StoredPrices {
    std::int64_t day = 0;       ///< the study day on which they were
    std::int64_t interview = 0; ///< the study day of the interview
    std::array<double, 4> log_price{};

    bool operator==(const StoredPrices&) const = default;
};

/// How many new cards a day fit, and what that was computed for.
struct StoredRate {
    std::int64_t day = 0; ///< the study day on which it was
    int minutes = 0;      ///< those of a day
    double retention = 0; ///< desired
    double rate = 0;      ///< may be infinite

    bool operator==(const StoredRate&) const = default;
};

/// What a plan keeps and asks.
class PlanTable {
public:
    explicit PlanTable(Database& database) : database_(database) {}

    std::optional<StoredPrices> prices();
    void put(const StoredPrices& prices);
    /// They were those of another plan.
    void forget_prices();

    std::optional<StoredRate> new_card_rate();
    void put(const StoredRate& rate);
    /// It was computed by another memory model.
    void forget_new_card_rate();

    /// Cards whose last review was Again.
    std::set<CardKey> failed_last();
    bool failed_last(CardKey card);

    /// Differs when a review, a card, a mark or the prices have changed since.
    std::array<std::int64_t, 5> stamp();

private:
    Database& database_;
};

} // namespace greenroom
