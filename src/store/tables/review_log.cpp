#include "store/tables/review_log.h"

#include <algorithm>
#include <cassert>
#include <set>
#include <unordered_map>

namespace greenroom {

namespace {

/// Reads id, at, grade, elapsed, due from five columns beginning at `column`.
Review review_from(Row row, int column) {
    return {row.text(column), row.moment(column + 1), static_cast<Grade>(row.number(column + 2)),
            row.duration(column + 3), row.moment(column + 4)};
}

UndoneReview undone_review(Row row) { return {row.card(5), row.text(6), review_from(row, 0)}; }

/// How many of the reviews, oldest first, were given up to a moment.
std::size_t count_up_to(std::span<const Review> reviews, Instant moment) {
    const auto after = std::ranges::upper_bound(reviews, moment, {}, &Review::at);
    return static_cast<std::size_t>(after - reviews.begin());
}

} // namespace

RecordedReview ReviewLog::record(const Answer& answer, const Fsrs7& model) {
    assert(answer.elapsed.count() >= 0);
    return database_.transact("save the grade", [&] {
        const std::optional<Schedule> before = schedules_.of(answer.card);
        if ((before ? before->last_review_id : std::string()) != answer.seen_review_id)
            throw StaleCard(English::tr(
                "Another program graded the card meanwhile, and that grade counts; this one was not saved"));
        Instant at = answer.at, from = at;
        // What came from another machine may be reset later than this one's clock is: it stays where it is then.
        const std::optional<Instant> reset = last_reset(answer.card);
        if (before && before->is_from_the_future(at) && !(reset && *reset >= at)) {
            bring_back(answer.card, at);
            from = Instant::min();
        } else if (const std::optional<Instant> last = before ? std::optional(before->last_review) : reset) {
            from = at = std::max(at, *last + std::chrono::milliseconds{1});
        }
        const Review review{random_id(at, random_), at, answer.grade, answer.elapsed, at + (answer.due - answer.at)};
        append(answer.card, review);
        return RecordedReview{review, refold(answer.card, model, from).value()};
    });
}

void ReviewLog::append(CardKey card, const Review& review) {
    database_.run("save the grade", R"(
        INSERT INTO review (id, card, at, grade, elapsed_ms, due)
        VALUES (?, ?, ?, ?, ?, ?))",
                  review.id, card, review.at, review.grade, review.elapsed, review.due);
}

void ReviewLog::bring_back(CardKey card, Instant before) {
    std::vector<Review> later = history(card);
    std::erase_if(later, [&](const Review& review) { return review.at < before; });
    // A millisecond apart, so that they keep their order.
    Instant at = before - std::chrono::milliseconds{later.size()};
    for (Review review : later) {
        append_undo(review.id, card, before);
        review.due = at + std::max(review.due - review.at, Instant::duration::zero());
        review.at = at;
        review.id = random_id(at, random_);
        append(card, review);
        at += std::chrono::milliseconds{1};
    }
}

std::optional<UndoneReview> ReviewLog::undo_newest(Instant now, const Fsrs7& model) {
    return database_.transact("undo the review", [&] {
        const std::optional<UndoneReview> undone = database_.row("find the newest review", R"(
            SELECT r.id, r.at, r.grade, r.elapsed_ms, r.due, r.card, c.id
            FROM counted_review r
            JOIN card c ON c.key = r.card
            ORDER BY r.number DESC
            LIMIT 1)",
                                                                 undone_review);
        if (undone)
            take_back(*undone, now, model);
        return undone;
    });
}

UndoneReview ReviewLog::undo(const std::string& id, Instant now, const Fsrs7& model) {
    return database_.transact("undo the review", [&] {
        const std::optional<UndoneReview> undone = database_.row("find the review", R"(
            SELECT r.id, r.at, r.grade, r.elapsed_ms, r.due, r.card, c.id
            FROM counted_review r
            JOIN card c ON c.key = r.card
            WHERE r.id = ?)",
                                                                 id, undone_review);
        if (!undone)
            throw StoreError(English::tr("The review was taken back elsewhere already; nothing was changed"));
        take_back(*undone, now, model);
        return *undone;
    });
}

std::optional<std::string> ReviewLog::newest_undone() {
    struct Entry {
        std::string id, undoes;
        std::string same; ///< what a review and its redo share
    };
    std::vector<Entry> undone; ///< those that could be redone, the next one last
    std::unordered_map<std::string, std::string> shared;
    database_.each("read the review log", R"(
        SELECT id, coalesce(undoes, ''), card || ' ' || at || ' ' || coalesce(grade, '') || ' ' || coalesce(elapsed_ms, '')
        FROM review
        ORDER BY number)",
                   [&](Row row) {
                       const Entry entry{row.text(0), row.text(1), row.text(2)};
                       shared.emplace(entry.id, entry.same);
                       if (!entry.undoes.empty())
                           undone.push_back({entry.undoes, {}, shared[entry.undoes]});
                       else if (!undone.empty() && undone.back().same == entry.same)
                           undone.pop_back();
                       else
                           undone.clear();
                       return true;
                   });
    return undone.empty() ? std::nullopt : std::optional(undone.back().id);
}

std::optional<UndoneReview> ReviewLog::redo_newest(Instant now, const Fsrs7& model) {
    return database_.transact("redo the review", [&]() -> std::optional<UndoneReview> {
        const std::optional<std::string> id = newest_undone();
        if (!id)
            return std::nullopt;
        auto redone = database_.row("find the review", R"(
            SELECT r.id, r.at, r.grade, r.elapsed_ms, r.due, r.card, c.id
            FROM review r
            JOIN card c ON c.key = r.card
            WHERE r.id = ?)",
                                    *id, undone_review);
        const std::optional<Schedule> schedule = schedules_.of(redone.value().card);
        const std::optional<Instant> reset = last_reset(redone->card);
        if ((schedule && schedule->last_review >= redone->review.at) || (reset && *reset >= redone->review.at))
            return std::nullopt;
        redone->review.id = random_id(now, random_);
        append(redone->card, redone->review);
        refold(redone->card, model, redone->review.at);
        return redone;
    });
}

void ReviewLog::take_back(const UndoneReview& undone, Instant now, const Fsrs7& model) {
    append_undo(undone.review.id, undone.card, now);
    refold(undone.card, model, undone.review.at);
}

void ReviewLog::append_undo(const std::string& undone_id, CardKey card, Instant now) {
    database_.run("undo the review", "INSERT INTO review (id, card, at, undoes) VALUES (?, ?, ?, ?)",
                  random_id(now, random_), card, now, undone_id);
    recalls_.remove(undone_id);
}

std::optional<Schedule> ReviewLog::refold(CardKey card, const Fsrs7& model, Instant from) {
    std::vector<Review> reviews;
    std::vector<std::int64_t> numbers; // in the log, of each
    database_.each("read the card's history", R"(
        SELECT id, at, grade, elapsed_ms, due, number
        FROM counted_review
        WHERE card = ?
        ORDER BY at, id)",
                   card, [&](Row row) {
                       reviews.push_back(review_from(row, 0));
                       numbers.push_back(row.long_number(5));
                       return true;
                   });
    std::span<const Review> rest = reviews;
    std::span<const std::int64_t> numbers_of_rest = numbers;
    std::optional<Instant> reset;
    for (const Instant up_to : resets(card)) {
        reset = up_to;
        const std::size_t before = count_up_to(rest, up_to);
        put_recalls(card, fold_memory(rest.first(before), model), numbers_of_rest, from);
        rest = rest.subspan(before);
        numbers_of_rest = numbers_of_rest.subspan(before);
    }
    const ReviewHistory history{start(card, reset, rest), {rest.begin(), rest.end()}};
    const std::vector<FoldedReview> folded = fold_memory(history, model);
    put_recalls(card, folded, numbers_of_rest, from);
    const std::optional<Schedule> schedule = schedule_of(folded, history.start);
    if (schedule)
        schedules_.put(card, *schedule);
    else
        schedules_.remove(card);
    return schedule;
}

void ReviewLog::put_recalls(CardKey card, std::span<const FoldedReview> reviews, std::span<const std::int64_t> numbers,
                            Instant from) {
    for (std::size_t place = 0; place < reviews.size(); ++place)
        if (reviews[place].review.at >= from)
            recalls_.put(card, numbers[place], reviews[place]);
}

// Reviews are ordered by time and then by id, not by arrival, so that two collections that unite their logs fold alike.
std::vector<Review> ReviewLog::history(CardKey card) {
    return database_.rows("read the card's history", R"(
        SELECT id, at, grade, elapsed_ms, due
        FROM counted_review
        WHERE card = ?
        ORDER BY at, id)",
                          card, [](Row row) { return review_from(row, 0); });
}

ReviewHistory ReviewLog::folded(CardKey card) {
    std::vector<Review> reviews = history(card);
    const std::optional<Instant> reset = last_reset(card);
    if (reset)
        reviews.erase(reviews.begin(), reviews.begin() + static_cast<std::ptrdiff_t>(count_up_to(reviews, *reset)));
    return {start(card, reset, reviews), std::move(reviews)};
}

std::optional<StartingMemory> ReviewLog::beginning(CardKey card) {
    return database_.row(
        "read where the card's memory begins", R"(
        SELECT id, at, stability, stability_fast, difficulty, due
        FROM starting_memory
        WHERE card = ?)",
        card, [](Row row) {
            return StartingMemory{row.text(0), row.moment(1), {row.real(2), row.real(3), row.real(4)}, row.moment(5)};
        });
}

std::optional<StartingMemory> ReviewLog::start(CardKey card, std::optional<Instant> reset,
                                               std::span<const Review> reviews) {
    auto start = beginning(card);
    const bool counts = start && (!reset || start->at > *reset) && (reviews.empty() || start->at < reviews.front().at);
    return counts ? start : std::nullopt;
}

// They are numbered before all that were given here: what is undone is the last of those.
// Each row by itself: a statement that might insert several keeps a journal of its own, which costs more than the row.
int ReviewLog::take_in(CardKey card, const ReviewHistory& history, const Fsrs7& model) {
    std::set<Instant> moments;
    for (const Instant at :
         database_.rows("look for reviews that are there", "SELECT at FROM review WHERE card = ? AND grade IS NOT NULL",
                        card, [](Row row) { return row.moment(0); }))
        moments.insert(at);
    const std::optional<std::int64_t> first =
        database_.row("look for the first review", "SELECT number FROM review ORDER BY number LIMIT 1",
                      [](Row row) { return row.long_number(0); });
    std::int64_t number = std::min<std::int64_t>(first.value_or(1), 1);
    int added = 0;
    for (const Review& review : history.reviews) {
        if (moments.contains(review.at))
            continue;
        const int is_new =
            database_.run("save the reviews", R"(
            INSERT INTO review (number, id, card, at, grade, elapsed_ms, due)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO NOTHING)",
                          number - 1, review.id, card, review.at, review.grade, review.elapsed, review.due);
        number -= is_new;
        added += is_new;
        if (is_new > 0)
            moments.insert(review.at);
    }
    int begun = 0;
    if (const std::optional<StartingMemory>& from = history.start)
        begun = database_.run("save where the card's memory begins", R"(
            INSERT INTO starting_memory (card, id, at, stability, stability_fast, difficulty, due)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING)",
                              card, from->id, from->at, from->memory.stability, from->memory.stability_fast,
                              from->memory.difficulty, from->due);
    if (added + begun > 0)
        refold(card, model);
    return added;
}

std::optional<Instant> ReviewLog::last_reset(CardKey card) {
    const std::vector<Instant> moments = resets(card);
    return moments.empty() ? std::nullopt : std::optional(moments.back());
}

std::vector<Instant> ReviewLog::resets(CardKey card) {
    return database_.rows("read the card's resets", R"(
        SELECT x.up_to
        FROM reset_card x
        JOIN reset z ON z.number = x.reset
        WHERE x.card = ? AND NOT EXISTS (SELECT 1 FROM reset u WHERE u.undoes = z.id)
        ORDER BY x.up_to)",
                          card, [](Row row) { return row.moment(0); });
}

std::vector<LoggedReview> ReviewLog::all() {
    return database_.rows("read the review log", R"(
        SELECT r.id, r.at, r.grade, r.elapsed_ms, r.due, c.id, u.number IS NOT NULL
        FROM review r
        JOIN card c ON c.key = r.card
        LEFT JOIN review u ON u.undoes = r.id
        WHERE r.grade IS NOT NULL
        ORDER BY r.at, r.id)",
                          [](Row row) {
                              return LoggedReview{row.text(5), review_from(row, 0), row.flag(6)};
                          });
}

std::vector<QueuedCard> ReviewLog::recent(Instant since, int count) {
    return database_.rows("read the latest reviews", R"(
        SELECT r.card, c.topic, c.id, c.family
        FROM counted_review r
        JOIN card c ON c.key = r.card
        WHERE r.at >= ?
        GROUP BY +r.card -- "+": by time, not through all reviews card by card
        ORDER BY max(r.at) DESC, max(r.number) DESC
        LIMIT ?)",
                          since, count, [](Row row) {
                              return QueuedCard{row.card(0), row.topic(1), row.text(2), std::nullopt, row.text(3)};
                          });
}

std::vector<TimedReview> ReviewLog::latest_times(Instant since, Instant before, int count) {
    return database_.rows("read the latest reviews", R"(
        SELECT
            r.card,
            r.at,
            r.grade,
            r.elapsed_ms,
            c.kind,
            c.seconds,
            b.at,
            b.grade
        FROM (SELECT * FROM counted_review WHERE at >= ? AND at < ? ORDER BY at DESC, number DESC LIMIT ?) r
        JOIN card c ON c.key = r.card
        LEFT JOIN review b ON b.number = (
            SELECT p.number
            FROM counted_review p
            WHERE p.card = r.card AND p.at < r.at
            ORDER BY p.at DESC, p.number DESC
            LIMIT 1)
        ORDER BY r.at DESC, r.number DESC)",
                          since, before, count, [](Row row) {
                              TimedReview timed{row.card(0),
                                                row.moment(1),
                                                static_cast<Grade>(row.number(2)),
                                                row.duration(3),
                                                kind_from_word(row.text(4)).value_or(Kind::Open),
                                                row.number(5),
                                                {}};
                              if (row.has(6))
                                  timed.before = {row.moment(6), static_cast<Grade>(row.number(7))};
                              return timed;
                          });
}

LaterReviews ReviewLog::later_than(Instant now) {
    return database_
        .row("read the latest reviews", "SELECT count(*), coalesce(max(at), 0) FROM counted_review WHERE at > ?", now,
             [](Row row) {
                 return LaterReviews{row.number(0), row.moment(1)};
             })
        .value();
}

std::optional<Instant> ReviewLog::newest() {
    return database_.row("read the latest reviews", "SELECT at FROM counted_review ORDER BY at DESC LIMIT 1",
                         [](Row row) { return row.moment(0); });
}

ReviewTotals ReviewLog::totals() {
    return database_
        .row("sum up the reviews", R"(
            SELECT
                count(*),
                coalesce(sum(min(elapsed_ms, 120000)), 0),
                coalesce(sum(apart), 0),
                coalesce(sum(apart AND grade > 1), 0)
            FROM (
                SELECT
                    elapsed_ms,
                    grade,
                    coalesce(at - lag(at) OVER (PARTITION BY card ORDER BY at, id) >= 86400000, 0) AS apart
                FROM counted_review
            ))",
             [](Row row) {
                 return ReviewTotals{row.number(0), row.duration(1), row.number(2), row.number(3)};
             })
        .value();
}

RebuildReport ReviewLog::rebuild(const Fsrs7& model) {
    return database_.transact("rebuild the schedules", [&] {
        const auto cards = database_.rows(
            "read which cards were reviewed",
            "SELECT card FROM review UNION SELECT card FROM schedule UNION SELECT card FROM starting_memory ORDER BY 1",
            [](Row row) { return row.card(0); });
        recalls_.clear();
        RebuildReport report;
        refold_many([&] {
            for (const CardKey card : cards) {
                const std::optional<Schedule> before = schedules_.of(card);
                ++report.cards;
                report.differed += before != refold(card, model, Instant::min());
            }
        });
        return report;
    });
}

void ReviewLog::fold_older_reviews(const Fsrs7& model) {
    constexpr std::size_t cards_at_once = 500;
    const std::vector<CardKey> cards = recalls_.to_fold();
    for (std::size_t first = 0; first < cards.size(); first += cards_at_once)
        database_.transact("compute the predictions for older reviews", [&] {
            refold_many([&] {
                for (std::size_t i = first; i < std::min(first + cards_at_once, cards.size()); ++i)
                    refold(cards[i], model, Instant::min());
            });
        });
}

// The triggers that keep the sums see deletions and insertions, so a row is never replaced.
void RecallTable::put(CardKey card, std::int64_t number, const FoldedReview& folded) {
    const Review& review = folded.review;
    if (is_gathering_) {
        database_.run("save what statistics read", R"(
            INSERT OR REPLACE INTO temp.gathered_recall
            VALUES (? / 900000, ?, ?, ?, ?, ?, 1))",
                      review.at, number, card, review.grade, review.elapsed, folded.predicted);
        return;
    }
    const auto insert = [&] {
        return database_.run("save what statistics read", R"(
            INSERT INTO recall
            VALUES (? / 900000, ?, ?, ?, ?, ?, 1)
            ON CONFLICT DO NOTHING)",
                             review.at, number, card, review.grade, review.elapsed, folded.predicted);
    };
    if (insert() > 0)
        return;
    remove(review.id);
    insert();
}

void RecallTable::remove(const std::string& review_id) {
    if (is_gathering_)
        database_.run("save what statistics read", R"(
            DELETE FROM temp.gathered_recall
            WHERE (slot, number) = (SELECT at / 900000, number FROM review WHERE id = ?))",
                      review_id);
    database_.run("save what statistics read", R"(
        DELETE FROM recall
        WHERE (slot, number) = (SELECT at / 900000, number FROM review WHERE id = ?))",
                  review_id);
}

void RecallTable::gather(const std::function<void()>& work) {
    /// Until its end, however that comes.
    struct Gathering {
        explicit Gathering(bool& is) : is_gathering(is) { is_gathering = true; }
        ~Gathering() { is_gathering = false; }
        Gathering(const Gathering&) = delete;
        Gathering& operator=(const Gathering&) = delete;
        bool& is_gathering;
    };
    constexpr const char* what = "save what statistics read";
    database_.run(what, R"(
        CREATE TEMP TABLE IF NOT EXISTS gathered_recall (
            slot       INTEGER,
            number     INTEGER,
            card       INTEGER,
            grade      INTEGER,
            elapsed_ms INTEGER,
            predicted  REAL,
            folded     INTEGER,
            PRIMARY KEY (slot, number)
        ) WITHOUT ROWID)");
    {
        const Gathering gathering(is_gathering_);
        work();
    }
    database_.run(what, "DELETE FROM recall WHERE (slot, number) IN (SELECT slot, number FROM temp.gathered_recall)");
    database_.run(what, "INSERT INTO recall SELECT * FROM temp.gathered_recall ORDER BY slot, number");
    database_.run(what, "DELETE FROM temp.gathered_recall");
}

void RecallTable::clear() { database_.run("clear what statistics read", "DELETE FROM recall"); }

std::vector<CardKey> RecallTable::to_fold() {
    return database_.rows("look for reviews without predictions", "SELECT DISTINCT card FROM recall WHERE folded = 0",
                          [](Row row) { return row.card(0); });
}

} // namespace greenroom
