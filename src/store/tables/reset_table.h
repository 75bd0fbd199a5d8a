#pragma once

#include "records/card_key.h"
#include "records/random.h"
#include "store/files/database.h"
#include "store/tables/review_log.h"
#include "store/tables/schedule_table.h"

#include <span>
#include <string>

namespace greenroom {

/// What a reset did; `id` takes it back.
struct CardReset {
    std::string id; ///< globally unique; empty when all cards were new already, and then nothing was stored
    int cards = 0;  ///< that were not new

    bool operator==(const CardReset&) const = default;
};

/// Cards made new again, append-only beside the review log: a card's schedule is folded from the reviews after its last
/// reset that was not taken back.
class ResetTable {
public:
    ResetTable(Database& database, ScheduleTable& schedules, ReviewLog& reviews, RandomBits random);

    /// Makes cards new, all or none; durable on return. Reviews up to the last one of each do not count from now on.
    CardReset reset(std::span<const CardKey> cards, Instant now, const Fsrs7& model);

    /// Takes a reset back: its cards' schedules are folded anew. Throws StoreError when there is no such reset, or it
    /// was taken back already.
    void undo(const std::string& id, Instant now, const Fsrs7& model);

private:
    Database& database_;
    ScheduleTable& schedules_;
    ReviewLog& reviews_;
    RandomBits random_;
    PreparedStatement append_, add_card_, open_, cards_, undo_;
};

} // namespace greenroom
