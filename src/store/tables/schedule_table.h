#pragma once

#include "records/card_key.h"
#include "records/review.h"
#include "store/files/database.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// A card and its topic.
struct TopicMember {
    CardKey card;
    TopicKey topic;

    bool operator==(const TopicMember&) const = default;
};

/// How many cards are due.
struct DueCount {
    int all = 0;
    int lately_reviewed = 0;
};

/// The cached schedules, and which cards they make due. "Active" means not archived, suspended or buried.
/// `topic` everywhere limits to that topic path and those below it; empty for all.
class ScheduleTable {
public:
    explicit ScheduleTable(Database& database) : database_(database) {}

    std::optional<Schedule> of(CardKey card);
    void put(CardKey card, const Schedule& schedule);
    void remove(CardKey card);

    /// Active cards due at or before `due_by`, in no particular order; also those last reviewed under a clock that was
    /// ahead (Schedule::is_from_the_future), which would else not come back until that time is reached.
    std::vector<QueuedCard> due(const std::string& topic, Instant due_by, Instant now);

    /// Active cards never reviewed, in the deck's order (topic, level, place in the file).
    std::vector<TopicMember> fresh(const std::string& topic, Instant now);

    /// What a queue has to know of a card; nothing for a key that there is none of.
    std::optional<QueuedCard> queued(CardKey card);

    /// All active cards, in the same order.
    std::vector<QueuedCard> active(Instant now);

    /// Every card that was reviewed, archived ones too.
    std::vector<CardKey> reviewed();

    /// How many cards of each topic were reviewed, archived ones aside.
    std::map<TopicKey, std::size_t> met_by_topic();

    /// Counts what due() would give, and how many of them were last reviewed at or after `since`.
    DueCount count_due(const std::string& topic, Instant due_by, Instant since, Instant now);
    /// Counts what fresh() would give, up to `at_most`.
    int count_fresh(const std::string& topic, int at_most, Instant now);

    /// The earliest due moment of an active card after `after`.
    std::optional<Instant> next_due(const std::string& topic, Instant after, Instant now);

    /// When each active card is due.
    std::vector<Instant> all_due(Instant now);

    ReviewedCards reviewed_between(Instant from, Instant to);

private:
    Database& database_;
};

/// The columns of a schedule, of the table named `s`, as schedule_from() reads them.
inline constexpr const char* schedule_columns =
    "s.stability, s.stability_fast, s.difficulty, s.first_review, s.last_review, s.due, s.reviews, s.lapses, "
    "s.last_review_id, s.grades";

/// Reads a schedule from columns beginning at `column`.
Schedule schedule_from(Row row, int column);

} // namespace greenroom
