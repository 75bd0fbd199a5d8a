#pragma once

#include "records/review.h"
#include "study/collection/settings.h"
#include "study/review/daily_cards.h"

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace greenroom {

/// The order in which today's cards are asked.
///
/// New cards are mixed evenly among the due ones, late ones come after both; cards of one heading or family, and two
/// cards of one topic in a row, are kept apart while others wait. A card that is due again within `learn_ahead_minutes`
/// belongs to the sitting still; it comes at its moment, never sooner than its button promised, and after `again_cards`
/// others while others wait.
class Queue {
public:
    Queue() = default;
    Queue(DailyCards cards, const Settings& settings);

    /// Takes out the card to ask at `now`; nothing when none may be asked yet.
    std::optional<QueuedCard> take(Instant now);

    /// Puts a card that was taken but not answered back in front.
    void put_back(QueuedCard card);

    /// Notes that a card was answered; `card.schedule` is what the answer made of it. It returns if it is due within
    /// the learn-ahead time.
    void answered(QueuedCard card, Instant now);

    /// Takes back the newest answered(): the card no longer returns.
    void forget_answer(CardKey card);

    /// The cards waiting, the returning ones last.
    std::vector<QueuedCard> remaining() const;

private:
    struct Returning {
        QueuedCard card;
        int others = 0; ///< how many others were answered since
    };

    std::optional<QueuedCard> take_returning(Instant due_by, int others);
    std::optional<QueuedCard> take_waiting();
    bool keeps_distance(const QueuedCard& card) const;
    bool keeps_relatives_apart(const QueuedCard& card) const;

    std::deque<QueuedCard> waiting_;
    std::vector<Returning> returning_; ///< earliest due first
    std::deque<QueuedCard> recent_;    ///< answered lately, newest first
    int again_cards_ = 0;
    std::chrono::minutes learn_ahead_{0};
};

} // namespace greenroom
