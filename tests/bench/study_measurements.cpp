#include "measurements.h"

#include "bare_database.h"
#include "statistics.h"
#include "stopwatch.h"
#include "store/tables/store.h"
#include "study/collection/scheduler.h"
#include "study/review/daily_cards.h"
#include "study/review/queue.h"
#include "support/collection_builder.h"

#include <SQLiteCpp/VariadicBind.h>

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <string>

namespace greenroom::bench {

namespace {

Instant after_a_year(const Trial& trial) { return trial.now + std::chrono::days{365}; }

/// A sitting in which every reviewed card is due, so that the queue is long enough for a percentile.
struct LongSitting {
    explicit LongSitting(const Trial& trial)
        : collection(trial.deck, trial.now), now(after_a_year(trial)), load(collection.day_load(now)),
          queue(read_daily_cards(test::with(collection, without_limits()), "", now), without_limits()) {}

    static Settings without_limits() {
        Settings settings;
        settings.new_per_day = 1'000;
        settings.reviews_per_day = 10'000;
        return settings;
    }

    /// What a session does to show a card.
    std::optional<QueuedCard> show_next() {
        std::optional<QueuedCard> next = queue.take(now);
        if (!next)
            return next;
        const std::optional<StoredCard> stored = collection.card(next->card);
        next->schedule = collection.schedule(next->card);
        const Marks marks = collection.marks(next->card);
        const Previews previews = collection.previews(next->card, next->schedule, load, now);
        if (!stored || marks.suspended || previews[0].due <= now)
            throw std::runtime_error("A card came up that cannot be asked");
        return next;
    }

    /// Moves the queue on as an answer would, without writing one.
    void leave(QueuedCard card) {
        if (!card.schedule)
            card.schedule.emplace();
        card.schedule->due = now + std::chrono::days{30};
        queue.answered(std::move(card), now);
    }

    Collection collection;
    Instant now;
    DayLoad load;
    Queue queue;
};

/// Reads every column of a card's row by its key.
void read_row(SQLite::Statement& row, CardKey card) {
    row.bind(1, card.value);
    if (!row.executeStep())
        throw std::runtime_error("A queued card has no row");
    std::size_t bytes = 0;
    for (int column = 0; column < row.getColumnCount(); ++column)
        bytes += row.getColumn(column).getString().size();
    row.reset();
    if (bytes == 0)
        throw std::runtime_error("A card's row is empty");
}

/// The two rows of a grade in tables with nothing but their primary keys.
class BareLog {
public:
    explicit BareLog(const std::filesystem::path& file) : database_(bare_database(file)) {
        database_.exec("CREATE TABLE review (number INTEGER PRIMARY KEY, id TEXT, card INTEGER, at INTEGER,"
                       " grade INTEGER, elapsed_ms INTEGER, due INTEGER)");
        database_.exec(bare_schedule_table);
        append_.emplace(database_, "INSERT INTO review VALUES (NULL, ?, ?, ?, ?, ?, ?)");
        put_.emplace(database_, bare_schedule_put);
    }

    /// Commits both rows; durable on return.
    void commit(CardKey card, const Review& review) {
        SQLite::Transaction transaction(database_, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::bind(*append_, review.id, card.value, to_milliseconds(review.at), static_cast<int>(review.grade),
                     static_cast<std::int64_t>(review.elapsed.count()), to_milliseconds(review.due));
        append_->exec();
        append_->reset();
        SQLite::bind(*put_, card.value, 9.5, 1.5, 5.5, to_milliseconds(review.at), to_milliseconds(review.at),
                     to_milliseconds(review.due), 5, 1, review.id);
        put_->exec();
        put_->reset();
        transaction.commit();
    }

private:
    SQLite::Database database_;
    std::optional<SQLite::Statement> append_, put_;
};

/// Every card of the deck once more graded Good: cards with a history first, then new ones.
std::vector<Answer> answers_to_come(Store& store, const Trial& trial) {
    std::vector<QueuedCard> cards = store.schedules.due("", after_a_year(trial), trial.now);
    cards.resize(std::min(cards.size(), static_cast<std::size_t>(trial.extent.actions())));
    for (const TopicMember& card : store.schedules.fresh("", trial.now))
        if (cards.size() < static_cast<std::size_t>(trial.extent.actions()))
            cards.push_back(store.schedules.queued(card.card).value());
    std::vector<Answer> answers;
    for (const QueuedCard& card : cards)
        answers.push_back({card.card, trial.now, Grade::Good, std::chrono::seconds{12},
                           trial.now + std::chrono::days{9},
                           card.schedule ? card.schedule->last_review_id : std::string()});
    return answers;
}

} // namespace

std::vector<Row> measure_next_card(const Trial& trial) {
    LongSitting sitting(trial);
    SQLite::Statement row(sitting.collection.store().database.connection(), "SELECT * FROM card WHERE key = ?");
    std::vector<double> measured, floor;
    for (int action = 0; action < trial.extent.actions(); ++action) {
        std::optional<QueuedCard> shown;
        const double taken = milliseconds_of([&] { shown = sitting.show_next(); });
        if (!shown)
            break;
        measured.push_back(taken);
        floor.push_back(milliseconds_of([&] { read_row(row, shown->card); }));
        sitting.leave(std::move(*shown));
    }
    return {{"next card with four previews, p99 of " + std::to_string(measured.size()),
             "ms",
             p99(measured),
             p99(floor),
             {Bound::Of::Value, 1},
             "every column of the card's row read by primary key with a prepared statement; the measured side reads it "
             "first, from a colder cache"}};
}

std::vector<Row> measure_grade(const Trial& trial) {
    Collection collection(trial.deck, trial.now, test::utc_offset);
    Store& store = collection.store();
    BareLog bare(trial.fresh_database());
    const Fsrs7 model;
    std::vector<double> measured, floor;
    for (const Answer& answer : answers_to_come(store, trial)) {
        Review review;
        measured.push_back(milliseconds_of([&] { review = store.reviews.record(answer, model); }));
        floor.push_back(milliseconds_of([&] { bare.commit(answer.card, review); }));
    }
    const std::string floor_is = "a review row and a schedule row committed in WAL with synchronous FULL, primary keys "
                                 "the only indices, in turn with the measured grades";
    const std::string of = " of " + std::to_string(measured.size());
    return {{"durable grade, median" + of, "ms", median(measured), median(floor), {Bound::Of::Ratio, 3}, floor_is},
            {"durable grade, p99" + of, "ms", p99(measured), p99(floor), {Bound::Of::Ratio, 3}, floor_is}};
}

} // namespace greenroom::bench
