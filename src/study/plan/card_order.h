#pragma once

#include "records/review.h"

#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace greenroom {

class Collection;

/// Topics to study, each with those below it.
class TopicChoice {
public:
    /// All.
    TopicChoice() : paths_{""} {}
    /// One topic; all for an empty path.
    TopicChoice(std::string path) : paths_{std::move(path)} {}
    TopicChoice(const char* path) : paths_{path} {}
    /// All for none.
    explicit TopicChoice(std::vector<std::string> paths);

    /// Their paths, none of them below another; of all the empty one.
    const std::vector<std::string>& paths() const { return paths_; }
    bool has(const std::string& topic) const;

private:
    std::vector<std::string> paths_;
};

/// The new cards of some topics in the order in which they are met: that of the chosen path, then the rest
/// as the deck has them. Without a path wide before deep: every topic's first card, then every topic's second, those
/// that were met counting.
std::vector<CardKey> new_cards_in_order(Collection& collection, const TopicChoice& topics, Instant now);

/// New exercises take long: one a day is met, unless more are asked for.
class NewExerciseRoom {
public:
    /// On a day on which so many were met.
    explicit NewExerciseRoom(int met_today) : left_(met_today == 0 ? 1 : 0) {}
    /// For who asks for more.
    static NewExerciseRoom without_end();

    /// Whether there is room for this card: always, unless it is a new exercise.
    bool has_room_for(const QueuedCard& card) const { return left_ > 0 || !is_new_exercise(card); }
    /// The card is asked.
    void take(const QueuedCard& card) { left_ -= is_new_exercise(card) ? 1 : 0; }

private:
    static bool is_new_exercise(const QueuedCard& card) { return card.kind == Kind::Exercise && !card.schedule; }

    int left_;
};

/// Which cards come from one heading or one family with others.
class RelatedCards {
public:
    RelatedCards() = default;
    explicit RelatedCards(std::span<const QueuedCard> cards);

    void add(const QueuedCard& card);

    /// Whether another card of its heading or family is among them.
    bool has_relative_of(const QueuedCard& card) const;

private:
    std::unordered_map<std::string, std::set<CardKey>> members_; ///< by heading, and by family
};

/// Puts cards with a relative among `shown`, or before them in the list, last.
void keep_relatives_apart(std::vector<QueuedCard>& cards, RelatedCards shown);

} // namespace greenroom
