#include "store/review_log.h"

#include "store/schedule_fold.h"

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

} // namespace

// Reviews are ordered by time and then by id, not by arrival, so that two decks that unite their logs fold alike.
ReviewLog::ReviewLog(Database& database, ScheduleTable& schedules, RandomBits random)
    : database_(database), schedules_(schedules), random_(std::move(random)),
      append_(database.connection(),
              "INSERT INTO review (id, card, at, grade, elapsed_ms, due) VALUES (?, ?, ?, ?, ?, ?)"),
      undo_(database.connection(), "INSERT INTO review (id, card, at, undoes) VALUES (?, ?, ?, ?)"),
      newest_(database.connection(), "SELECT r.id, r.at, r.grade, r.elapsed_ms, r.due, r.card, c.id FROM review r"
                                     " JOIN card c ON c.key = r.card WHERE" +
                                         counts + " ORDER BY r.number DESC LIMIT 1"),
      history_(database.connection(), "SELECT r.id, r.at, r.grade, r.elapsed_ms, r.due FROM review r WHERE r.card = ?"
                                      " AND" +
                                          counts + " ORDER BY r.at, r.id"),
      folded_(database.connection(), "SELECT r.id, r.at, r.grade, r.elapsed_ms, r.due FROM review r WHERE r.card = ?1"
                                     " AND" +
                                         counts +
                                         " AND r.at > coalesce((SELECT max(x.up_to) FROM reset_card x"
                                         " JOIN reset z ON z.number = x.reset WHERE x.card = ?1 AND NOT EXISTS"
                                         " (SELECT 1 FROM reset u WHERE u.undoes = z.id)), r.at - 1)"
                                         " ORDER BY r.at, r.id"),
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
      between_(database.connection(),
               "SELECT EXISTS (SELECT 1 FROM review r WHERE r.at >= ? AND r.at < ? AND" + counts + ")"),
      totals_(database.connection(),
              "SELECT count(*), coalesce(sum(elapsed_ms), 0), coalesce(sum(apart), 0),"
              " coalesce(sum(apart AND grade > 1), 0) FROM (SELECT r.elapsed_ms, r.grade,"
              " coalesce(r.at - lag(r.at) OVER (PARTITION BY r.card ORDER BY r.at, r.id) >= 86400000, 0) AS apart"
              " FROM review r WHERE" +
                  counts + ")"),
      reviewed_(database.connection(), "SELECT DISTINCT card FROM review UNION SELECT card FROM schedule ORDER BY 1") {}

Review ReviewLog::record(const Answer& answer, const Fsrs7& model) {
    assert(answer.elapsed.count() >= 0);
    return database_.transact("save the grade", [&] {
        const std::optional<Schedule> before = schedules_.of(answer.card);
        if ((before ? before->last_review_id : std::string()) != answer.seen_review_id)
            throw StaleCard("The card was graded in another window meanwhile; look at it again and grade it anew");
        const Review review{random_id(answer.at, random_), answer.at, answer.grade, answer.elapsed, answer.due};
        StatementUse row(append_);
        SQLite::bind(*row, review.id, answer.card.value, to_milliseconds(review.at), static_cast<int>(review.grade),
                     static_cast<std::int64_t>(review.elapsed.count()), to_milliseconds(review.due));
        row->exec();
        refold(answer.card, model);
        return review;
    });
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
        refold(undone.card, model);
        return undone;
    });
}

void ReviewLog::append_undo(const std::string& undone_id, CardKey card, Instant now) {
    StatementUse row(undo_);
    SQLite::bind(*row, random_id(now, random_), card.value, to_milliseconds(now), undone_id);
    row->exec();
}

void ReviewLog::refold(CardKey card, const Fsrs7& model) {
    if (const std::optional<Schedule> schedule = fold(folded(card), model))
        schedules_.put(card, *schedule);
    else
        schedules_.remove(card);
}

std::vector<Review> ReviewLog::history(CardKey card) { return reviews_of(history_, card); }

std::vector<Review> ReviewLog::folded(CardKey card) { return reviews_of(folded_, card); }

std::vector<Review> ReviewLog::reviews_of(PreparedStatement& statement, CardKey card) {
    return database_.attempt("read the card's history", [&] {
        StatementUse rows(statement);
        rows->bind(1, card.value);
        std::vector<Review> reviews;
        while (rows->executeStep())
            reviews.push_back(review_from(*rows, 0));
        return reviews;
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

bool ReviewLog::any_between(Instant from, Instant to) {
    return database_.attempt("look for reviews", [&] {
        StatementUse row(between_);
        SQLite::bind(*row, to_milliseconds(from), to_milliseconds(to));
        row->executeStep();
        return row->getColumn(0).getInt() != 0;
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
        RebuildReport report;
        for (const CardKey card : cards) {
            const std::optional<Schedule> before = schedules_.of(card);
            refold(card, model);
            ++report.cards;
            report.differed += before != schedules_.of(card);
        }
        return report;
    });
}

} // namespace greenroom
