#include "store/tables/review_log.h"

#include "store/tables/schedule_fold.h"

#include <algorithm>
#include <cassert>

namespace greenroom {

namespace {

const std::string counts = " r.grade IS NOT NULL AND NOT EXISTS (SELECT 1 FROM review u WHERE u.undoes = r.id)";

/// Reads id, at, grade, elapsed, due from five columns beginning at `column`.
Review review_from(SQLite::Statement& row, int column) {
    return {row.getColumn(column).getString(), from_milliseconds(row.getColumn(column + 1).getInt64()),
            static_cast<Grade>(row.getColumn(column + 2).getInt()),
            std::chrono::milliseconds(row.getColumn(column + 3).getInt64()),
            from_milliseconds(row.getColumn(column + 4).getInt64())};
}

/// How many of the reviews, oldest first, were given up to a moment.
std::size_t count_up_to(std::span<const Review> reviews, Instant moment) {
    const auto after = std::ranges::upper_bound(reviews, moment, {}, &Review::at);
    return static_cast<std::size_t>(after - reviews.begin());
}

} // namespace

// Reviews are ordered by time and then by id, not by arrival, so that two decks that unite their logs fold alike.
ReviewLog::ReviewLog(Database& database, ScheduleTable& schedules, RandomBits random)
    : database_(database), schedules_(schedules), recalls_(database), random_(std::move(random)),
      append_(database.connection(),
              "INSERT INTO review (id, card, at, grade, elapsed_ms, due) VALUES (?, ?, ?, ?, ?, ?)"),
      undo_(database.connection(), "INSERT INTO review (id, card, at, undoes) VALUES (?, ?, ?, ?)"),
      newest_(database.connection(), "SELECT r.id, r.at, r.grade, r.elapsed_ms, r.due, r.card, c.id FROM review r"
                                     " JOIN card c ON c.key = r.card WHERE" +
                                         counts + " ORDER BY r.number DESC LIMIT 1"),
      history_(database.connection(), "SELECT r.id, r.at, r.grade, r.elapsed_ms, r.due FROM review r WHERE r.card = ?"
                                      " AND" +
                                          counts + " ORDER BY r.at, r.id"),
      resets_(database.connection(), "SELECT x.up_to FROM reset_card x JOIN reset z ON z.number = x.reset"
                                     " WHERE x.card = ? AND NOT EXISTS (SELECT 1 FROM reset u WHERE u.undoes = z.id)"
                                     " ORDER BY x.up_to"),
      all_(database.connection(),
           "SELECT r.id, r.at, r.grade, r.elapsed_ms, r.due, c.id, u.number IS NOT NULL FROM review r"
           " JOIN card c ON c.key = r.card LEFT JOIN review u ON u.undoes = r.id"
           " WHERE r.grade IS NOT NULL ORDER BY r.at, r.id"),
      recent_(database.connection(), "SELECT r.card, c.topic, c.id FROM review r JOIN card c ON c.key = r.card"
                                     " WHERE r.at >= ? AND" +
                                         counts +
                                         " GROUP BY r.card ORDER BY max(r.at) DESC, max(r.number) DESC LIMIT ?"),
      times_(database.connection(), "SELECT r.elapsed_ms, r.at = s.first_review FROM review r JOIN schedule s ON"
                                    " s.card = r.card WHERE" +
                                        counts + " ORDER BY r.number DESC LIMIT ?"),
      totals_(database.connection(),
              "SELECT count(*), coalesce(sum(elapsed_ms), 0), coalesce(sum(apart), 0),"
              " coalesce(sum(apart AND grade > 1), 0) FROM (SELECT r.elapsed_ms, r.grade,"
              " coalesce(r.at - lag(r.at) OVER (PARTITION BY r.card ORDER BY r.at, r.id) >= 86400000, 0) AS apart"
              " FROM review r WHERE" +
                  counts + ")"),
      reviewed_(database.connection(), "SELECT DISTINCT card FROM review UNION SELECT card FROM schedule ORDER BY 1"),
      later_(database.connection(),
             "SELECT count(*), coalesce(max(r.at), 0) FROM review r WHERE r.at > ? AND" + counts),
      latest_(database.connection(), "SELECT r.at FROM review r WHERE" + counts + " ORDER BY r.at DESC LIMIT 1") {}

Review ReviewLog::record(const Answer& answer, const Fsrs7& model) {
    assert(answer.elapsed.count() >= 0);
    return database_.transact("save the grade", [&] {
        const std::optional<Schedule> before = schedules_.of(answer.card);
        if ((before ? before->last_review_id : std::string()) != answer.seen_review_id)
            throw StaleCard("The card was graded in another window meanwhile; look at it again and grade it anew");
        Instant at = answer.at, from = at;
        if (before && before->is_from_the_future(at)) {
            bring_back(answer.card, at);
            from = Instant::min();
        } else if (const std::optional<Instant> last =
                       before ? std::optional(before->last_review) : last_reset(answer.card)) {
            from = at = std::max(at, *last + std::chrono::milliseconds{1});
        }
        const Review review{random_id(at, random_), at, answer.grade, answer.elapsed, at + (answer.due - answer.at)};
        append(answer.card, review);
        refold(answer.card, model, from);
        return review;
    });
}

void ReviewLog::append(CardKey card, const Review& review) {
    StatementUse row(append_);
    SQLite::bind(*row, review.id, card.value, to_milliseconds(review.at), static_cast<int>(review.grade),
                 static_cast<std::int64_t>(review.elapsed.count()), to_milliseconds(review.due));
    row->exec();
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
    return database_.transact("undo the review", [&]() -> std::optional<UndoneReview> {
        UndoneReview undone;
        {
            StatementUse row(newest_);
            if (!row->executeStep())
                return std::nullopt;
            undone = {CardKey{row->getColumn(5).getInt64()}, row->getColumn(6).getString(), review_from(*row, 0)};
        }
        append_undo(undone.review.id, undone.card, now);
        refold(undone.card, model, undone.review.at);
        return undone;
    });
}

void ReviewLog::append_undo(const std::string& undone_id, CardKey card, Instant now) {
    StatementUse row(undo_);
    SQLite::bind(*row, random_id(now, random_), card.value, to_milliseconds(now), undone_id);
    row->exec();
    recalls_.remove(undone_id);
}

void ReviewLog::refold(CardKey card, const Fsrs7& model, Instant from) {
    const std::vector<Review> reviews = history(card);
    std::span<const Review> rest = reviews;
    for (const Instant up_to : resets(card)) {
        const std::size_t before = count_up_to(rest, up_to);
        put_recalls(rest.first(before), model, from);
        rest = rest.subspan(before);
    }
    put_recalls(rest, model, from);
    if (const std::optional<Schedule> schedule = fold(rest, model))
        schedules_.put(card, *schedule);
    else
        schedules_.remove(card);
}

void ReviewLog::put_recalls(std::span<const Review> reviews, const Fsrs7& model, Instant from) {
    const std::vector<std::optional<double>> predicted = predictions(reviews, model);
    for (std::size_t i = 0; i < reviews.size(); ++i)
        if (reviews[i].at >= from)
            recalls_.put(reviews[i].id, predicted[i]);
}

std::vector<Review> ReviewLog::history(CardKey card) {
    return database_.attempt("read the card's history", [&] {
        StatementUse rows(history_);
        rows->bind(1, card.value);
        std::vector<Review> reviews;
        while (rows->executeStep())
            reviews.push_back(review_from(*rows, 0));
        return reviews;
    });
}

std::vector<Review> ReviewLog::folded(CardKey card) {
    std::vector<Review> reviews = history(card);
    if (const std::optional<Instant> up_to = last_reset(card))
        reviews.erase(reviews.begin(), reviews.begin() + static_cast<std::ptrdiff_t>(count_up_to(reviews, *up_to)));
    return reviews;
}

std::optional<Instant> ReviewLog::last_reset(CardKey card) {
    const std::vector<Instant> moments = resets(card);
    return moments.empty() ? std::nullopt : std::optional(moments.back());
}

std::vector<Instant> ReviewLog::resets(CardKey card) {
    return database_.attempt("read the card's resets", [&] {
        StatementUse rows(resets_);
        rows->bind(1, card.value);
        std::vector<Instant> moments;
        while (rows->executeStep())
            moments.push_back(from_milliseconds(rows->getColumn(0).getInt64()));
        return moments;
    });
}

std::vector<LoggedReview> ReviewLog::all() {
    return database_.attempt("read the review log", [&] {
        StatementUse rows(all_);
        std::vector<LoggedReview> reviews;
        while (rows->executeStep())
            reviews.push_back(
                {rows->getColumn(5).getString(), review_from(*rows, 0), rows->getColumn(6).getInt() != 0});
        return reviews;
    });
}

std::vector<QueuedCard> ReviewLog::recent(Instant since, int count) {
    return database_.attempt("read the latest reviews", [&] {
        StatementUse rows(recent_);
        SQLite::bind(*rows, to_milliseconds(since), count);
        std::vector<QueuedCard> cards;
        while (rows->executeStep())
            cards.push_back({CardKey{rows->getColumn(0).getInt64()}, TopicKey{rows->getColumn(1).getInt64()},
                             rows->getColumn(2).getString(), std::nullopt});
        return cards;
    });
}

std::vector<TimedReview> ReviewLog::latest_times(int count) {
    return database_.attempt("read the latest reviews", [&] {
        StatementUse rows(times_);
        rows->bind(1, count);
        std::vector<TimedReview> times;
        while (rows->executeStep())
            times.push_back(
                {std::chrono::milliseconds(rows->getColumn(0).getInt64()), rows->getColumn(1).getInt() != 0});
        return times;
    });
}

LaterReviews ReviewLog::later_than(Instant now) {
    return database_.attempt("read the latest reviews", [&] {
        StatementUse row(later_);
        row->bind(1, to_milliseconds(now));
        row->executeStep();
        return LaterReviews{row->getColumn(0).getInt(), from_milliseconds(row->getColumn(1).getInt64())};
    });
}

std::optional<Instant> ReviewLog::newest() {
    return database_.attempt("read the latest reviews", [&]() -> std::optional<Instant> {
        StatementUse row(latest_);
        if (!row->executeStep())
            return std::nullopt;
        return from_milliseconds(row->getColumn(0).getInt64());
    });
}

ReviewTotals ReviewLog::totals() {
    return database_.attempt("sum up the reviews", [&] {
        StatementUse row(totals_);
        row->executeStep();
        return ReviewTotals{row->getColumn(0).getInt(), std::chrono::milliseconds(row->getColumn(1).getInt64()),
                            row->getColumn(2).getInt(), row->getColumn(3).getInt()};
    });
}

RebuildReport ReviewLog::rebuild(const Fsrs7& model) {
    return database_.transact("rebuild the schedules", [&] {
        std::vector<CardKey> cards;
        {
            StatementUse rows(reviewed_);
            while (rows->executeStep())
                cards.push_back(CardKey{rows->getColumn(0).getInt64()});
        }
        recalls_.clear();
        RebuildReport report;
        for (const CardKey card : cards) {
            const std::optional<Schedule> before = schedules_.of(card);
            refold(card, model, Instant::min());
            ++report.cards;
            report.differed += before != schedules_.of(card);
        }
        return report;
    });
}

void ReviewLog::fold_older_reviews(const Fsrs7& model) {
    constexpr std::size_t cards_at_once = 500;
    const std::vector<CardKey> cards = recalls_.to_fold();
    for (std::size_t first = 0; first < cards.size(); first += cards_at_once)
        database_.transact("reckon what was expected of older reviews", [&] {
            for (std::size_t i = first; i < std::min(first + cards_at_once, cards.size()); ++i)
                refold(cards[i], model, Instant::min());
        });
}

RecallTable::RecallTable(Database& database)
    : database_(database),
      put_(database.connection(), "INSERT INTO recall SELECT at / 900000, number, card, grade, elapsed_ms, ?2, 1"
                                  " FROM review WHERE id = ?1"),
      remove_(database.connection(), "DELETE FROM recall WHERE (slot, number) ="
                                     " (SELECT at / 900000, number FROM review WHERE id = ?)"),
      clear_(database.connection(), "DELETE FROM recall"),
      to_fold_(database.connection(), "SELECT DISTINCT card FROM recall WHERE folded = 0") {}

// The triggers that keep the sums see deletions and insertions, so a row is never replaced.
void RecallTable::put(const std::string& review_id, std::optional<double> predicted) {
    remove(review_id);
    database_.attempt("save what statistics read", [&] {
        StatementUse row(put_);
        row->bind(1, review_id);
        if (predicted)
            row->bind(2, *predicted);
        row->exec();
    });
}

void RecallTable::remove(const std::string& review_id) {
    database_.attempt("save what statistics read", [&] {
        StatementUse row(remove_);
        row->bind(1, review_id);
        row->exec();
    });
}

void RecallTable::clear() {
    database_.attempt("clear what statistics read", [&] { StatementUse(clear_)->exec(); });
}

std::vector<CardKey> RecallTable::to_fold() {
    return database_.attempt("look for reviews not yet folded", [&] {
        StatementUse rows(to_fold_);
        std::vector<CardKey> cards;
        while (rows->executeStep())
            cards.push_back(CardKey{rows->getColumn(0).getInt64()});
        return cards;
    });
}

} // namespace greenroom
