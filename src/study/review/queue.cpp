#include "study/review/queue.h"

#include <algorithm>
#include <iterator>

namespace greenroom {

namespace {

/// How many cards ahead a better place is looked for before cards are asked closer together than they should be.
constexpr std::size_t look_ahead = 12;
/// How many other cards should stand between two cards of one heading.
constexpr std::size_t heading_distance = 10;

/// Deals both lists out so that at any point the new cards' share is that of the whole day, what was done counting.
std::deque<QueuedCard> mixed(std::vector<QueuedCard> reviews, std::vector<QueuedCard> fresh, ReviewedCards done) {
    const std::size_t all_reviews = reviews.size() + static_cast<std::size_t>(done.again);
    const std::size_t all_fresh = fresh.size() + static_cast<std::size_t>(done.fresh);
    std::size_t review = 0, next = 0;
    std::deque<QueuedCard> queue;
    while (review < reviews.size() || next < fresh.size()) {
        const std::size_t reviews_done = review + static_cast<std::size_t>(done.again);
        const std::size_t fresh_done = next + static_cast<std::size_t>(done.fresh);
        const bool fresh_turn = (fresh_done + 1) * (all_reviews + 1) <= (reviews_done + 1) * (all_fresh + 1);
        const bool take_fresh = review == reviews.size() || (next < fresh.size() && fresh_turn);
        queue.push_back(std::move(take_fresh ? fresh[next++] : reviews[review++]));
    }
    return queue;
}

} // namespace

Queue::Queue(DailyCards cards, const Settings& settings)
    : waiting_(mixed(std::move(cards.reviews), std::move(cards.fresh), cards.done)),
      recent_(std::make_move_iterator(cards.recent.begin()), std::make_move_iterator(cards.recent.end())),
      again_cards_(settings.again_cards), learn_ahead_(settings.learn_ahead_minutes) {
    std::ranges::move(cards.late, std::back_inserter(waiting_));
    for (QueuedCard& card : cards.returning) {
        const auto last = std::ranges::find(recent_, card.card, &QueuedCard::card);
        const int others = last == recent_.end() ? again_cards_ : static_cast<int>(last - recent_.begin());
        returning_.push_back({std::move(card), others});
    }
}

std::optional<QueuedCard> Queue::take(Instant now) {
    if (auto card = take_returning(now, again_cards_))
        return card;
    if (auto card = take_waiting())
        return card;
    return take_returning(now, 0);
}

std::optional<QueuedCard> Queue::take_returning(Instant due_by, int others) {
    for (auto it = returning_.begin(); it != returning_.end() && it->card.schedule->due <= due_by; ++it)
        if (it->others >= others) {
            QueuedCard card = std::move(it->card);
            returning_.erase(it);
            return card;
        }
    return std::nullopt;
}

std::optional<QueuedCard> Queue::take_waiting() {
    if (waiting_.empty())
        return std::nullopt;
    const auto end = waiting_.begin() + static_cast<std::ptrdiff_t>(std::min(look_ahead, waiting_.size()));
    auto chosen = std::find_if(waiting_.begin(), end, [this](const auto& card) { return keeps_distance(card); });
    if (chosen == end)
        chosen = std::find_if(waiting_.begin(), end, [this](const auto& card) { return keeps_relatives_apart(card); });
    if (chosen == end)
        chosen = waiting_.begin();
    QueuedCard card = std::move(*chosen);
    waiting_.erase(chosen);
    return card;
}

bool Queue::keeps_distance(const QueuedCard& card) const {
    return (recent_.empty() || recent_.front().topic != card.topic) && keeps_relatives_apart(card);
}

bool Queue::keeps_relatives_apart(const QueuedCard& card) const {
    const auto near = recent_.begin() + static_cast<std::ptrdiff_t>(std::min(heading_distance, recent_.size()));
    return std::none_of(recent_.begin(), near, [&](const QueuedCard& other) { return other.is_related_to(card); });
}

void Queue::put_back(QueuedCard card) { waiting_.push_front(std::move(card)); }

void Queue::answered(QueuedCard card, Instant now) {
    for (Returning& other : returning_)
        ++other.others;
    recent_.push_front(card);
    if (recent_.size() > heading_distance + look_ahead)
        recent_.pop_back();
    if (card.schedule->due > now + learn_ahead_)
        return;
    const auto later = std::ranges::find_if(
        returning_, [&](const Returning& other) { return other.card.schedule->due > card.schedule->due; });
    returning_.insert(later, {std::move(card), 0});
}

void Queue::forget_answer(CardKey card) {
    std::erase_if(returning_, [&](const Returning& other) { return other.card.card == card; });
    std::erase_if(waiting_, [&](const QueuedCard& other) { return other.card == card; });
    if (!recent_.empty() && recent_.front().card == card)
        recent_.pop_front();
}

std::vector<QueuedCard> Queue::remaining() const {
    std::vector<QueuedCard> cards(waiting_.begin(), waiting_.end());
    for (const Returning& returning : returning_)
        cards.push_back(returning.card);
    return cards;
}

} // namespace greenroom
