#pragma once

#include "records/card_key.h"
#include "records/random.h"
#include "records/review.h"
#include "store/files/database.h"
#include "store/tables/review_log.h"
#include "store/tables/schedule_table.h"

#include <cstdint>
#include <span>
#include <string>
#include <utility>

namespace greenroom {

/// Cards made new again, append-only beside the review log: a card's schedule is folded from the reviews after its last
/// reset that was not undone.
class ResetTable {
public:
    ResetTable(Database& database, ScheduleTable& schedules, ReviewLog& reviews, RandomBits random)
        : database_(database), schedules_(schedules), reviews_(reviews), random_(std::move(random)) {}

    /// Makes cards new, all or none; durable on return. Reviews up to the last one of each do not count from now on.
    CardReset reset(std::span<const CardKey> cards, Instant now, const Fsrs7& model);

    /// Undoes a reset: its cards' schedules are folded again. Throws StoreError when there is no such reset, or it
    /// was undone already.
    void undo(const std::string& id, Instant now, const Fsrs7& model);

private:
    /// Returns the number of the new reset.
    std::int64_t append(const std::string& id, Instant now);

    Database& database_;
    ScheduleTable& schedules_;
    ReviewLog& reviews_;
    RandomBits random_;
};

} // namespace greenroom
