#pragma once

#include "records/card_key.h"
#include "study/review/daily_cards.h"

#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// Whether answers are reviews, or only practice that changes no schedule and leaves nothing in the log.
enum class Counting { Counted, Practice };

/// Cards to review now, whatever their schedules say. Remembers where each stood when it was chosen: with another last
/// review than then, it was answered since.
class ChosenCards {
public:
    /// `ids` of cards; those that the deck does not have are left out.
    ChosenCards(Collection& collection, const std::vector<std::string>& ids, Counting counting = Counting::Counted);

    Counting counting() const { return counting_; }

    /// Those that wait, neither archived nor suspended nor buried: never-reviewed ones and others, each in the order
    /// chosen. What was answered since returns if it is due within the learn-ahead time. The daily limits do not count.
    DailyCards read(Collection& collection, Instant now) const;

    /// When the next one answered since comes due after `now`; nothing when none does.
    std::optional<Instant> next_due(Collection& collection, Instant now) const;

private:
    struct Chosen {
        CardKey key;
        std::string last_review_id; ///< empty for a new card
    };

    std::vector<Chosen> cards_;
    Counting counting_;
};

} // namespace greenroom
