#include "store/tables/interview_table.h"

#include "records/interview_record.h"
#include "store/files/database.h"
#include "store/tables/card_content.h"

#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <algorithm>

namespace greenroom {

namespace {

using nlohmann::json;

std::vector<std::string> words_of(const std::vector<Level>& levels) {
    std::vector<std::string> words;
    for (const Level level : levels)
        words.push_back(to_word(level));
    return words;
}

const std::string select_interview =
    "SELECT key, id, title, format, topics, levels, tags, length_unit, length, pace, feeds, seed, started, ended, state"
    " FROM interview";

std::vector<Level> levels_of(const std::vector<std::string>& words) {
    std::vector<Level> levels;
    for (const std::string& word : words)
        levels.push_back(level_from_word(word).value());
    return levels;
}

template<typename Value>
std::vector<Value> list_from(const std::string& text) {
    try {
        return json::parse(text).get<std::vector<Value>>();
    } catch (const json::exception& error) {
        // Only damage to the file makes of it what this program does not write.
        throw SQLite::Exception(error.what(), SQLITE_CORRUPT);
    }
}

/// Tags as card rows keep them, separated by ", ".
std::vector<std::string> tags_from(std::string_view text) {
    std::vector<std::string> tags;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(", "), text.size());
        tags.emplace_back(text.substr(0, comma));
        text.remove_prefix(std::min(comma + 2, text.size()));
    }
    return tags;
}

/// The first column of an entry that changes.
constexpr int first_state_column = 11;

void bind_grade(SQLite::Statement& row, int place, const std::optional<Grade>& grade) {
    if (grade)
        row.bind(place, static_cast<int>(*grade));
}

InterviewCandidate candidate_from(SQLite::Statement& row) {
    InterviewCandidate card;
    card.key = CardKey{row.getColumn(0).getInt64()};
    card.id = row.getColumn(1).getText();
    card.topic = row.getColumn(2).getText();
    card.kind = kind_from_word(row.getColumn(3).getText()).value();
    card.level = level_from_word(row.getColumn(4).getText()).value();
    card.seconds = row.getColumn(5).getInt();
    card.tags = tags_from(row.getColumn(6).getText());
    card.follow_ups = row.getColumn(7).getInt();
    if (!row.getColumn(8).isNull()) {
        card.memory = {row.getColumn(8).getDouble(), row.getColumn(9).getDouble(), row.getColumn(10).getDouble()};
        card.last_review = from_milliseconds(row.getColumn(11).getInt64());
    }
    return card;
}

InterviewRecord record_from(SQLite::Statement& row) {
    InterviewRecord record;
    record.key = row.getColumn(0).getInt64();
    record.id = row.getColumn(1).getString();
    InterviewPlan& plan = record.plan;
    plan.title = row.getColumn(2).getString();
    plan.format = interview_format_from_word(row.getColumn(3).getString());
    plan.topics = list_from<std::string>(row.getColumn(4).getString());
    plan.levels = levels_of(list_from<std::string>(row.getColumn(5).getString()));
    plan.tags = list_from<std::string>(row.getColumn(6).getString());
    const bool minutes = row.getColumn(7).getString() == "minutes";
    plan.length = {minutes ? InterviewLength::Unit::Minutes : InterviewLength::Unit::Questions,
                   row.getColumn(8).getInt()};
    plan.pace = interview_pace_from_word(row.getColumn(9).getString());
    plan.reviews = row.getColumn(10).getInt() != 0 ? RecordReviews::Fed : RecordReviews::Apart;
    plan.seed = static_cast<std::uint64_t>(row.getColumn(11).getInt64());
    record.started = from_milliseconds(row.getColumn(12).getInt64());
    if (!row.getColumn(13).isNull())
        record.ended = from_milliseconds(row.getColumn(13).getInt64());
    record.state = interview_state_from_word(row.getColumn(14).getString());
    return record;
}

AskedQuestion question_from(SQLite::Statement& row) {
    AskedQuestion question{CardKey{row.getColumn(1).getInt64()}, {}};
    Card& card = question.card;
    card.id = row.getColumn(2).getString();
    card.topic = row.getColumn(3).getString();
    card.kind = kind_from_word(row.getColumn(4).getString()).value();
    card.level = level_from_word(row.getColumn(5).getString()).value();
    card.seconds = row.getColumn(6).getInt();
    card.tags = list_from<std::string>(row.getColumn(7).getString());
    card.gap = row.getColumn(8).getInt();
    card.question = row.getColumn(9).getString();
    read_content_json(row.getColumn(10).getString(), card);
    return question;
}

/// The state of a question, without its follow-ups, which have rows of their own.
QuestionState state_from(SQLite::Statement& row) {
    const auto column = [&](int offset) { return row.getColumn(first_state_column + offset); };
    QuestionState state;
    state.revision = column(0).getInt64();
    state.step = interview_step_from_word(column(1).getString());
    state.follow_up = column(2).getInt();
    state.clock = std::chrono::milliseconds(column(3).getInt64());
    state.elapsed = std::chrono::milliseconds(column(4).getInt64());
    state.time_up = column(5).getInt() != 0;
    state.ticked = list_from<int>(column(6).getString());
    state.chosen = list_from<int>(column(7).getString());
    state.text = column(8).getString();
    if (!column(9).isNull())
        state.outcome = answer_outcome_from_word(column(9).getString());
    if (!column(10).isNull())
        state.share = column(10).getDouble();
    if (!column(11).isNull())
        state.suggested = static_cast<Grade>(column(11).getInt());
    if (!column(12).isNull())
        state.grade = static_cast<Grade>(column(12).getInt());
    state.review_id = column(13).getString();
    if (!column(14).isNull())
        state.answered = from_milliseconds(column(14).getInt64());
    return state;
}

void bind_state(SQLite::Statement& row, const QuestionState& state) {
    row.bind(1, to_word(state.step));
    row.bind(2, state.follow_up);
    row.bind(3, static_cast<std::int64_t>(state.clock.count()));
    row.bind(4, static_cast<std::int64_t>(state.elapsed.count()));
    row.bind(5, static_cast<int>(state.time_up));
    row.bind(6, json(state.ticked).dump());
    row.bind(7, json(state.chosen).dump());
    row.bind(8, state.text);
    if (state.outcome)
        row.bind(9, to_word(*state.outcome));
    if (state.share)
        row.bind(10, *state.share);
    bind_grade(row, 11, state.suggested);
    bind_grade(row, 12, state.grade);
    if (!state.review_id.empty())
        row.bind(13, state.review_id);
    if (state.answered)
        row.bind(14, to_milliseconds(*state.answered));
}

} // namespace

InterviewTable::InterviewTable(Database& database)
    : database_(database),
      candidates_(database.connection(),
                  "SELECT c.key, c.id, t.path, c.kind, c.level, c.seconds, c.tags, c.follow_ups, s.stability,"
                  " s.stability_fast, s.difficulty, s.last_review FROM topic t CROSS JOIN card c"
                  " INDEXED BY card_for_interview ON c.topic = t.key AND c.archived IS NULL"
                  " LEFT JOIN mark m ON m.card = c.key LEFT JOIN schedule s ON s.card = c.key"
                  " WHERE coalesce(m.suspended, 0) = 0 AND coalesce(m.buried_until, 0) <= ?"),
      recent_(database.connection(), "SELECT DISTINCT card FROM interview_question WHERE interview IN"
                                     " (SELECT key FROM interview ORDER BY key DESC LIMIT ?)"),
      begin_(database.connection(),
             "INSERT INTO interview (id, title, format, topics, levels, tags, length_unit, length, pace, feeds, seed,"
             " started) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      add_question_(
          database.connection(),
          "INSERT INTO interview_question (interview, place, card, id, topic, kind, level, seconds, tags, gap,"
          " question, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      add_answer_(database.connection(), "INSERT INTO interview_answer (interview, place) VALUES (?, ?)"),
      open_(database.connection(), select_interview + " WHERE state = 'open'"),
      find_(database.connection(), select_interview + " WHERE id = ?"),
      all_(database.connection(), select_interview + " ORDER BY key DESC"),
      entries_(
          database.connection(),
          "SELECT q.place, q.card, q.id, q.topic, q.kind, q.level, q.seconds, q.tags, q.gap, q.question, q.content,"
          " a.revision, a.step, a.follow_up, a.clock_ms, a.elapsed_ms, a.time_up, a.ticked, a.chosen, a.text,"
          " a.outcome, a.share, a.suggested, a.grade, a.review, a.answered FROM interview_question q"
          " JOIN interview_answer a USING (interview, place) WHERE interview = ? ORDER BY place"),
      follow_ups_(database.connection(), "SELECT number, elapsed_ms, survived FROM interview_follow_up"
                                         " WHERE interview = ? AND place = ? ORDER BY number"),
      figures_(database.connection(),
               "SELECT a.interview, a.share, a.elapsed_ms, q.seconds, count(f.number), coalesce(sum(f.survived), 0)"
               " FROM interview_answer a JOIN interview_question q USING (interview, place)"
               " LEFT JOIN interview_follow_up f USING (interview, place)"
               " GROUP BY a.interview, a.place ORDER BY a.interview DESC, a.place"),
      save_(
          database.connection(),
          "UPDATE interview_answer SET step = ?, follow_up = ?, clock_ms = ?, elapsed_ms = ?, time_up = ?, ticked = ?,"
          " chosen = ?, text = ?, outcome = ?, share = ?, suggested = ?, grade = ?, review = ?, answered = ?,"
          " revision = revision + 1 WHERE interview = ?15 AND place = ? AND revision = ?"
          " AND EXISTS (SELECT 1 FROM interview i WHERE i.key = ?15 AND i.state = 'open')"),
      forget_follow_ups_(database.connection(), "DELETE FROM interview_follow_up WHERE interview = ? AND place = ?"),
      save_follow_up_(database.connection(),
                      "INSERT INTO interview_follow_up (interview, place, number, elapsed_ms, survived)"
                      " VALUES (?, ?, ?, ?, ?)"),
      end_(database.connection(), "UPDATE interview SET state = ?, ended = ? WHERE key = ? AND state = 'open'"),
      story_(database.connection(), "SELECT situation, task, action, result FROM story WHERE card = ?"),
      put_story_(database.connection(), "INSERT OR REPLACE INTO story (card, situation, task, action, result, edited)"
                                        " VALUES (?, ?, ?, ?, ?, ?)") {}

std::vector<InterviewCandidate> InterviewTable::candidates(Instant now) {
    return database_.attempt("read the cards to draw from", [&] {
        StatementUse rows(candidates_);
        rows->bind(1, to_milliseconds(now));
        std::vector<InterviewCandidate> cards;
        while (rows->executeStep())
            cards.push_back(candidate_from(*rows));
        return cards;
    });
}

std::vector<CardKey> InterviewTable::recent_cards(int interviews) {
    return database_.attempt("read the last interviews", [&] {
        StatementUse rows(recent_);
        rows->bind(1, interviews);
        std::vector<CardKey> cards;
        while (rows->executeStep())
            cards.push_back(CardKey{rows->getColumn(0).getInt64()});
        return cards;
    });
}

std::int64_t InterviewTable::begin(const std::string& id, const InterviewPlan& plan,
                                   const std::vector<AskedQuestion>& questions, Instant now) {
    return database_.transact("begin the interview", [&] {
        StatementUse row(begin_);
        const bool minutes = plan.length.unit == InterviewLength::Unit::Minutes;
        SQLite::bind(*row, id, plan.title, to_word(plan.format), json(plan.topics).dump(),
                     json(words_of(plan.levels)).dump(), json(plan.tags).dump(), minutes ? "minutes" : "questions",
                     plan.length.count, to_word(plan.pace), plan.reviews == RecordReviews::Fed ? 1 : 0,
                     static_cast<std::int64_t>(plan.seed), to_milliseconds(now));
        row->exec();
        const std::int64_t interview = database_.connection().getLastInsertRowid();
        for (std::size_t place = 0; place < questions.size(); ++place)
            add_question(interview, static_cast<int>(place), questions[place]);
        return interview;
    });
}

void InterviewTable::add_question(std::int64_t interview, int place, const AskedQuestion& question) {
    const Card& card = question.card;
    StatementUse row(add_question_);
    SQLite::bind(*row, interview, place, question.key.value, card.id, card.topic, to_word(card.kind),
                 to_word(card.level), card.seconds, json(card.tags).dump(), card.gap, card.question,
                 content_json(card));
    row->exec();
    StatementUse answer(add_answer_);
    SQLite::bind(*answer, interview, place);
    answer->exec();
}

std::vector<InterviewRecord> InterviewTable::read(const char* what, SQLite::Statement& statement) {
    return database_.attempt(what, [&] {
        std::vector<InterviewRecord> records;
        while (statement.executeStep())
            records.push_back(record_from(statement));
        return records;
    });
}

std::optional<InterviewRecord> InterviewTable::open() {
    StatementUse row(open_);
    const auto records = read("look for an open interview", *row);
    return records.empty() ? std::nullopt : std::optional(records.front());
}

std::optional<InterviewRecord> InterviewTable::find(const std::string& id) {
    StatementUse row(find_);
    row->bind(1, id);
    const auto records = read("find the interview", *row);
    return records.empty() ? std::nullopt : std::optional(records.front());
}

std::vector<InterviewRecord> InterviewTable::all() {
    StatementUse rows(all_);
    return read("read the interviews", *rows);
}

std::vector<InterviewEntry> InterviewTable::entries(std::int64_t interview) {
    return database_.attempt("read the interview", [&] {
        StatementUse rows(entries_);
        rows->bind(1, interview);
        std::vector<InterviewEntry> entries;
        while (rows->executeStep()) {
            InterviewEntry entry{question_from(*rows), state_from(*rows)};
            entry.state.follow_ups = follow_ups(interview, static_cast<int>(entries.size()));
            entries.push_back(std::move(entry));
        }
        return entries;
    });
}

std::vector<AnsweredFollowUp> InterviewTable::follow_ups(std::int64_t interview, int place) {
    StatementUse rows(follow_ups_);
    SQLite::bind(*rows, interview, place);
    std::vector<AnsweredFollowUp> answered;
    while (rows->executeStep())
        answered.push_back({rows->getColumn(0).getInt(), std::chrono::milliseconds(rows->getColumn(1).getInt64()),
                            rows->getColumn(2).getInt() != 0 ? FollowUpResult::Survived : FollowUpResult::Lost});
    return answered;
}

std::vector<AnswerFigures> InterviewTable::figures() {
    return database_.attempt("read the interviews' answers", [&] {
        StatementUse rows(figures_);
        std::vector<AnswerFigures> figures;
        while (rows->executeStep())
            figures.push_back(
                {rows->getColumn(0).getInt64(),
                 rows->getColumn(1).isNull() ? std::nullopt : std::optional(rows->getColumn(1).getDouble()),
                 std::chrono::milliseconds(rows->getColumn(2).getInt64()),
                 std::chrono::seconds(rows->getColumn(3).getInt()),
                 {rows->getColumn(4).getInt(), rows->getColumn(5).getInt()}});
        return figures;
    });
}

QuestionState InterviewTable::save(std::int64_t interview, int place, QuestionState state) {
    return database_.transact("save the answer", [&] {
        StatementUse row(save_);
        bind_state(*row, state);
        row->bind(15, interview);
        row->bind(16, place);
        row->bind(17, state.revision);
        if (row->exec() != 1)
            throw StaleInterview("The interview went on in another window meanwhile; look where it stands");
        StatementUse forget(forget_follow_ups_);
        SQLite::bind(*forget, interview, place);
        forget->exec();
        for (const AnsweredFollowUp& follow_up : state.follow_ups)
            save_follow_up(interview, place, follow_up);
        ++state.revision;
        return state;
    });
}

void InterviewTable::save_follow_up(std::int64_t interview, int place, const AnsweredFollowUp& follow_up) {
    StatementUse row(save_follow_up_);
    SQLite::bind(*row, interview, place, follow_up.number, static_cast<std::int64_t>(follow_up.elapsed.count()),
                 follow_up.survival == FollowUpResult::Survived ? 1 : 0);
    row->exec();
}

void InterviewTable::end(std::int64_t interview, InterviewState state, Instant now) {
    database_.attempt("end the interview", [&] {
        StatementUse row(end_);
        SQLite::bind(*row, to_word(state), to_milliseconds(now), interview);
        if (row->exec() != 1)
            throw StaleInterview("The interview was ended in another window meanwhile");
    });
}

std::optional<StarStory> InterviewTable::story(CardKey card) {
    return database_.attempt("read the story", [&]() -> std::optional<StarStory> {
        StatementUse row(story_);
        row->bind(1, card.value);
        if (!row->executeStep())
            return std::nullopt;
        return StarStory{row->getColumn(0).getString(), row->getColumn(1).getString(), row->getColumn(2).getString(),
                         row->getColumn(3).getString()};
    });
}

void InterviewTable::put_story(CardKey card, const StarStory& story, Instant now) {
    database_.attempt("save the story", [&] {
        StatementUse row(put_story_);
        SQLite::bind(*row, card.value, story.situation, story.task, story.action, story.result, to_milliseconds(now));
        row->exec();
    });
}

} // namespace greenroom
