#include "store/tables/interview_table.h"

#include "cards/text/wording.h"
#include "store/tables/card_content.h"
#include "store/tables/card_rules.h"

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

/// Reads candidates, which come topic by topic: its path is read once.
class CandidateReader {
public:
    InterviewCandidate operator()(Row row) {
        if (const TopicKey topic = row.topic(2); topic != topic_) {
            topic_ = topic;
            path_ = row.text(3);
        }
        InterviewCandidate card;
        card.key = row.card(0);
        card.id = row.text(1);
        card.topic = path_;
        card.kind = kind_from_word(row.text(4)).value();
        card.level = level_from_word(row.text(5)).value();
        card.seconds = row.number(6);
        card.follow_ups = row.number(7);
        card.asked = asked_from_word(row.text(8)).value();
        card.family = row.text(9);
        if (row.has(10))
            card.tags = row.text(10);
        return card;
    }

private:
    TopicKey topic_{};
    std::string path_;
};

/// What a card's schedule says of its memory.
struct Remembered {
    CardKey card;
    MemoryState memory;
    Instant last_review;
};

Remembered remembered_from(Row row) { return {row.card(0), {row.real(1), row.real(2), row.real(3)}, row.moment(4)}; }

const std::string select_interview = R"(
        SELECT
            key,
            id,
            title,
            format,
            topics,
            levels,
            tags,
            length_unit,
            length,
            pace,
            feeds,
            seed,
            started,
            ended,
            state,
            shape,
            adapting
        FROM interview)";

InterviewRecord record_from(Row row) {
    InterviewRecord record;
    record.key = row.long_number(0);
    record.id = row.text(1);
    InterviewPlan& plan = record.plan;
    plan.title = row.text(2);
    plan.format = interview_format_from_word(row.text(3));
    plan.topics = list_from<std::string>(row.text(4));
    plan.levels = levels_of(list_from<std::string>(row.text(5)));
    plan.tags = list_from<std::string>(row.text(6));
    plan.length = {row.text(7) == "minutes" ? InterviewLength::Unit::Minutes : InterviewLength::Unit::Questions,
                   row.number(8)};
    plan.pace = interview_pace_from_word(row.text(9));
    plan.reviews = row.flag(10) ? RecordReviews::Yes : RecordReviews::No;
    plan.seed = static_cast<std::uint64_t>(row.long_number(11));
    record.started = row.moment(12);
    record.ended = row.optional(13, &Row::moment);
    record.state = interview_state_from_word(row.text(14));
    plan.shape = interview_shape_from_word(row.text(15));
    plan.adapting = row.flag(16) ? Adapting::Yes : Adapting::No;
    return record;
}

AskedQuestion question_from(Row row) {
    AskedQuestion question{row.card(1), {}};
    Card& card = question.card;
    card.id = row.text(2);
    card.topic = row.text(3);
    card.kind = kind_from_word(row.text(4)).value();
    card.level = level_from_word(row.text(5)).value();
    card.seconds = row.number(6);
    card.tags = list_from<std::string>(row.text(7));
    card.gap = row.number(8);
    card.question = row.text(9);
    read_content_json(row.text(10), card);
    card.asked = asked_from_word(row.text(26)).value();
    card.family = row.text(27);
    return question;
}

std::optional<Grade> grade_from(Row row, int column) {
    return row.has(column) ? std::optional(static_cast<Grade>(row.number(column))) : std::nullopt;
}

/// Reads the columns of an entry that change, from the first of them on.
QuestionState state_from(Row row, int column) {
    QuestionState state;
    state.revision = row.long_number(column);
    state.step = interview_step_from_word(row.text(column + 1));
    state.follow_up = row.number(column + 2);
    state.clock = row.duration(column + 3);
    state.elapsed = row.duration(column + 4);
    state.time_up = row.flag(column + 5);
    state.ticked = list_from<int>(row.text(column + 6));
    state.chosen = list_from<int>(row.text(column + 7));
    state.text = row.text(column + 8);
    if (row.has(column + 9))
        state.outcome = answer_outcome_from_word(row.text(column + 9));
    state.share = row.optional(column + 10, &Row::real);
    state.suggested = grade_from(row, column + 11);
    state.grade = grade_from(row, column + 12);
    state.review_id = row.text(column + 13);
    state.answered = row.optional(column + 14, &Row::moment);
    return state;
}

/// Reads the columns of `interview_code`, from the first of them on; they are null where nothing was coded.
CodeAnswer code_from(Row row, int column) {
    CodeAnswer code;
    if (!row.has(column))
        return code;
    code.text = row.text(column);
    code.changed = row.flag(column + 1);
    code.hints = row.number(column + 2);
    code.runs = row.number(column + 3);
    code.passed = row.number(column + 4);
    code.checks = row.number(column + 5);
    code.queries = row.number(column + 6);
    code.first_green = row.optional(column + 7, &Row::duration);
    return code;
}

std::string pauses_json(const std::vector<SpokenPause>& pauses) {
    json list = json::array();
    for (const SpokenPause& pause : pauses)
        list.push_back({pause.from.count(), pause.length.count()});
    return list.dump();
}

/// Reads the columns of `interview_recording`, from the first of them on; they are null where nothing was recorded.
std::optional<SpokenAnswer> spoken_from(Row row, int column) {
    if (!row.has(column))
        return std::nullopt;
    SpokenAnswer spoken;
    spoken.file = row.text(column);
    spoken.length = row.duration(column + 1);
    spoken.first_word = row.optional(column + 2, &Row::duration);
    spoken.speaking = row.duration(column + 3);
    for (const auto& [from, length] : list_from<std::pair<std::int64_t, std::int64_t>>(row.text(column + 4)))
        spoken.pauses.push_back({std::chrono::milliseconds{from}, std::chrono::milliseconds{length}});
    spoken.loudness = row.real(column + 5);
    spoken.words = row.optional(column + 6, &Row::number);
    spoken.fillers = row.optional(column + 7, &Row::number);
    return spoken;
}

} // namespace

// `INDEXED BY` because SQLite would read each card's row otherwise.
std::vector<InterviewCandidate> InterviewTable::candidates(Instant now, CandidateTags tags) {
    static const std::string sql = R"(
        SELECT
            c.key,
            c.id,
            t.key,
            t.path,
            c.kind,
            c.level,
            c.seconds,
            c.follow_ups,
            c.asked,
            c.family,
            CASE WHEN ? THEN c.tags END
        FROM topic t
        CROSS JOIN card c INDEXED BY card_for_interview ON c.topic = t.key AND c.archived IS NULL
        WHERE)" + is_active("c.key", "?");
    const char* what = "read the cards to draw from";
    CandidateReader reader;
    std::vector<InterviewCandidate> cards =
        database_.rows(what, sql.c_str(), tags == CandidateTags::Read, now, [&](Row row) { return reader(row); });
    // Two scans in the order of the file are quicker than a search for each card's schedule.
    const std::vector<Remembered> schedules = database_.rows(
        what, "SELECT card, stability, stability_fast, difficulty, last_review FROM schedule ORDER BY card",
        remembered_from);
    for (InterviewCandidate& card : cards) {
        const auto found = std::ranges::lower_bound(schedules, card.key, {}, &Remembered::card);
        if (found != schedules.end() && found->card == card.key) {
            card.memory = found->memory;
            card.last_review = found->last_review;
        }
    }
    return cards;
}

std::vector<CardKey> InterviewTable::recent_cards(int interviews) {
    return database_.rows("read the last interviews", R"(
        SELECT DISTINCT card
        FROM interview_question
        WHERE interview IN (SELECT key FROM interview ORDER BY started DESC, key DESC LIMIT ?))",
                          interviews, [](Row row) { return row.card(0); });
}

std::int64_t InterviewTable::begin(const std::string& id, const InterviewPlan& plan,
                                   const std::vector<AskedQuestion>& questions, Instant now) {
    return database_.transact("begin the interview", [&] {
        const std::int64_t interview =
            insert({.id = id, .plan = plan, .started = now, .ended = std::nullopt}, std::nullopt);
        for (std::size_t place = 0; place < questions.size(); ++place)
            add_question(interview, static_cast<int>(place), questions[place]);
        return interview;
    });
}

std::int64_t InterviewTable::insert(const InterviewRecord& record, std::optional<std::int64_t> key) {
    const InterviewPlan& plan = record.plan;
    const bool minutes = plan.length.unit == InterviewLength::Unit::Minutes;
    database_.run("begin the interview", R"(
        INSERT INTO interview (
            key,
            id,
            title,
            format,
            topics,
            levels,
            tags,
            length_unit,
            length,
            pace,
            feeds,
            seed,
            started,
            ended,
            state,
            shape,
            adapting
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))",
                  key, record.id, plan.title, to_word(plan.format), json(plan.topics).dump(),
                  json(words_of(plan.levels)).dump(), json(plan.tags).dump(), minutes ? "minutes" : "questions",
                  plan.length.count, to_word(plan.pace), plan.reviews == RecordReviews::Yes, plan.seed, record.started,
                  record.ended, to_word(record.state), to_word(plan.shape), plan.adapting == Adapting::Yes);
    return database_.connection().getLastInsertRowid();
}

void InterviewTable::add_question(std::int64_t interview, int place, const AskedQuestion& question) {
    const Card& card = question.card;
    database_.run("begin the interview", R"(
        INSERT INTO interview_question (
            interview,
            place,
            card,
            id,
            topic,
            kind,
            level,
            seconds,
            tags,
            gap,
            question,
            content,
            asked,
            family
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))",
                  interview, place, question.key, card.id, card.topic, to_word(card.kind), to_word(card.level),
                  card.seconds, json(card.tags).dump(), card.gap, card.question, content_json(card),
                  to_word(card.asked), card.family);
    database_.run("begin the interview", "INSERT INTO interview_answer (interview, place) VALUES (?, ?)", interview,
                  place);
}

void InterviewTable::replace_question(std::int64_t interview, int place, const AskedQuestion& question) {
    const char* what = "choose the next question";
    database_.transact(what, [&] {
        database_.run(what, "DELETE FROM interview_code WHERE interview = ? AND place = ?", interview, place);
        database_.run(what, "DELETE FROM interview_recording WHERE interview = ? AND place = ?", interview, place);
        database_.run(what, "DELETE FROM interview_answer WHERE interview = ? AND place = ?", interview, place);
        database_.run(what, "DELETE FROM interview_question WHERE interview = ? AND place = ?", interview, place);
        add_question(interview, place, question);
    });
}

std::optional<InterviewRecord> InterviewTable::open() {
    static const std::string sql = select_interview + " WHERE state = 'open'";
    return database_.row("look for an open interview", sql.c_str(), record_from);
}

std::optional<InterviewRecord> InterviewTable::find(const std::string& id) {
    static const std::string sql = select_interview + " WHERE id = ?";
    return database_.row("find the interview", sql.c_str(), id, record_from);
}

std::vector<InterviewRecord> InterviewTable::all() {
    static const std::string sql = select_interview + " ORDER BY started DESC, key DESC";
    return database_.rows("read the interviews", sql.c_str(), record_from);
}

std::vector<InterviewEntry> InterviewTable::entries(std::int64_t interview) {
    std::vector<InterviewEntry> entries =
        database_.rows("read the interview", R"(
        SELECT
            q.place,
            q.card,
            q.id,
            q.topic,
            q.kind,
            q.level,
            q.seconds,
            q.tags,
            q.gap,
            q.question,
            q.content,
            a.revision,
            a.step,
            a.follow_up,
            a.clock_ms,
            a.elapsed_ms,
            a.time_up,
            a.ticked,
            a.chosen,
            a.text,
            a.outcome,
            a.share,
            a.suggested,
            a.grade,
            a.review,
            a.answered,
            q.asked,
            q.family,
            c.text,
            c.changed,
            c.hints,
            c.runs,
            c.passed,
            c.checks,
            c.queries,
            c.first_green_ms,
            r.file,
            r.length_ms,
            r.first_word_ms,
            r.speaking_ms,
            r.pauses,
            r.loudness,
            r.words,
            r.fillers
        FROM interview_question q
        JOIN interview_answer a USING (interview, place)
        LEFT JOIN interview_code c USING (interview, place)
        LEFT JOIN interview_recording r USING (interview, place)
        WHERE interview = ?
        ORDER BY place)",
                       interview, [](Row row) {
                           InterviewEntry entry{question_from(row), state_from(row, 11), spoken_from(row, 36)};
                           entry.state.code = code_from(row, 28);
                           return entry;
                       });
    for (std::size_t place = 0; place < entries.size(); ++place)
        entries[place].state.follow_ups = follow_ups(interview, static_cast<int>(place));
    return entries;
}

std::vector<AnsweredFollowUp> InterviewTable::follow_ups(std::int64_t interview, int place) {
    return database_.rows("read the interview", R"(
        SELECT number, elapsed_ms, survived
        FROM interview_follow_up
        WHERE interview = ? AND place = ?
        ORDER BY number)",
                          interview, place, [](Row row) {
                              return AnsweredFollowUp{row.number(0), row.duration(1),
                                                      row.flag(2) ? FollowUpResult::Survived : FollowUpResult::Lost};
                          });
}

std::vector<AnswerFigures> InterviewTable::figures() {
    return database_.rows("read the interviews' answers", R"(
        SELECT
            a.interview,
            a.share,
            a.elapsed_ms,
            q.seconds,
            count(f.number),
            coalesce(sum(f.survived), 0)
        FROM interview_answer a
        JOIN interview_question q USING (interview, place)
        LEFT JOIN interview_follow_up f USING (interview, place)
        JOIN interview i ON i.key = a.interview
        GROUP BY a.interview, a.place
        ORDER BY i.started DESC, i.key DESC, a.place)",
                          [](Row row) {
                              return AnswerFigures{row.long_number(0),
                                                   row.optional(1, &Row::real),
                                                   row.duration(2),
                                                   std::chrono::seconds(row.number(3)),
                                                   {row.number(4), row.number(5)}};
                          });
}

QuestionState InterviewTable::save(std::int64_t interview, int place, QuestionState state) {
    return database_.transact("save the answer", [&] {
        const int current = database_.run("save the answer", R"(
            UPDATE interview_answer
            SET revision = revision + 1
            WHERE interview = ?1
                AND place = ?
                AND revision = ?
                AND EXISTS (SELECT 1 FROM interview i WHERE i.key = ?1 AND i.state = 'open'))",
                                          interview, place, state.revision);
        if (current != 1)
            throw StaleInterview(
                English::tr("The interview went on in another window meanwhile; look at its present question"));
        set_answer(interview, place, state);
        ++state.revision;
        return state;
    });
}

void InterviewTable::set_answer(std::int64_t interview, int place, const QuestionState& state) {
    database_.run("save the answer", R"(
        UPDATE interview_answer
        SET
            step = ?,
            follow_up = ?,
            clock_ms = ?,
            elapsed_ms = ?,
            time_up = ?,
            ticked = ?,
            chosen = ?,
            text = ?,
            outcome = ?,
            share = ?,
            suggested = ?,
            grade = ?,
            review = ?,
            answered = ?
        WHERE interview = ? AND place = ?)",
                  to_word(state.step), state.follow_up, state.clock, state.elapsed, state.time_up,
                  json(state.ticked).dump(), json(state.chosen).dump(), state.text,
                  state.outcome ? std::optional(std::string(to_word(*state.outcome))) : std::nullopt, state.share,
                  state.suggested, state.grade, state.review_id.empty() ? std::nullopt : std::optional(state.review_id),
                  state.answered, interview, place);
    database_.run("save the answer", "DELETE FROM interview_follow_up WHERE interview = ? AND place = ?", interview,
                  place);
    for (const AnsweredFollowUp& follow_up : state.follow_ups)
        save_follow_up(interview, place, follow_up);
    if (state.code != CodeAnswer{})
        save_code(interview, place, state.code);
}

void InterviewTable::save_spoken(std::int64_t interview, int place, const SpokenAnswer& spoken) {
    database_.run("save how the answer was spoken", R"(
        INSERT OR REPLACE INTO interview_recording (
            interview,
            place,
            file,
            length_ms,
            first_word_ms,
            speaking_ms,
            pauses,
            loudness,
            words,
            fillers
        )
        SELECT interview, place, ?, ?, ?, ?, ?, ?, ?, ? FROM interview_answer WHERE interview = ? AND place = ?)",
                  spoken.file, spoken.length, spoken.first_word, spoken.speaking, pauses_json(spoken.pauses),
                  spoken.loudness, spoken.words, spoken.fillers, interview, place);
}

std::vector<SpokenAttempt> InterviewTable::spoken_answers(const std::string& card) {
    return database_.rows("read how answers were spoken", R"(
        SELECT
            i.id,
            i.started,
            r.place,
            q.id,
            q.seconds,
            r.file,
            r.length_ms,
            r.first_word_ms,
            r.speaking_ms,
            r.pauses,
            r.loudness,
            r.words,
            r.fillers
        FROM interview_recording r
        JOIN interview_question q USING (interview, place)
        JOIN interview i ON i.key = r.interview
        WHERE ?1 = '' OR q.id = ?1
        ORDER BY i.started DESC, i.key DESC, r.place)",
                          card, [](Row row) {
                              return SpokenAttempt{row.text(0),
                                                   row.moment(1),
                                                   row.number(2),
                                                   row.text(3),
                                                   std::chrono::seconds(row.number(4)),
                                                   spoken_from(row, 5).value()};
                          });
}

void InterviewTable::save_code(std::int64_t interview, int place, const CodeAnswer& code) {
    database_.run("save the code", R"(
        INSERT OR REPLACE INTO interview_code (
            interview,
            place,
            text,
            changed,
            hints,
            runs,
            passed,
            checks,
            queries,
            first_green_ms
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))",
                  interview, place, code.text, code.changed, code.hints, code.runs, code.passed, code.checks,
                  code.queries, code.first_green);
}

void InterviewTable::save_follow_up(std::int64_t interview, int place, const AnsweredFollowUp& follow_up) {
    database_.run("save the answer", R"(
        INSERT INTO interview_follow_up (interview, place, number, elapsed_ms, survived)
        VALUES (?, ?, ?, ?, ?))",
                  interview, place, follow_up.number, follow_up.elapsed,
                  follow_up.survival == FollowUpResult::Survived);
}

void InterviewTable::end(std::int64_t interview, InterviewState state, Instant now) {
    const int ended =
        database_.run("end the interview", "UPDATE interview SET state = ?, ended = ? WHERE key = ? AND state = 'open'",
                      to_word(state), now, interview);
    if (ended != 1)
        throw StaleInterview(English::tr("The interview was ended in another window meanwhile"));
}

void InterviewTable::remove(std::int64_t interview, Instant now) {
    database_.transact("delete the interview", [&] {
        database_.run("delete the interview", R"(
            INSERT INTO removal (what, id, at, removed)
            SELECT 'interview', id, ?, 1 FROM interview WHERE key = ?
            ON CONFLICT (what, id) DO UPDATE SET at = max(excluded.at, at + 1), removed = 1)",
                      now, interview);
        drop(interview);
    });
}

void InterviewTable::drop(std::int64_t interview) {
    const char* what = "delete the interview";
    database_.run(what, "DELETE FROM interview_follow_up WHERE interview = ?", interview);
    database_.run(what, "DELETE FROM interview_code WHERE interview = ?", interview);
    database_.run(what, "DELETE FROM interview_recording WHERE interview = ?", interview);
    database_.run(what, "DELETE FROM interview_answer WHERE interview = ?", interview);
    database_.run(what, "DELETE FROM interview_question WHERE interview = ?", interview);
    database_.run(what, "DELETE FROM interview WHERE key = ?", interview);
}

void InterviewTable::take_in(const InterviewRecord& record, const std::vector<InterviewEntry>& entries) {
    if (const std::optional<InterviewRecord> known = find(record.id))
        drop(known->key);
    const std::int64_t interview = insert(record, std::nullopt);
    for (std::size_t place = 0; place < entries.size(); ++place)
        put_back(interview, static_cast<int>(place), entries[place]);
}

void InterviewTable::put_back(const InterviewRecord& record, const std::vector<InterviewEntry>& entries, Instant now) {
    database_.transact("put the interview back", [&] {
        database_.run("put the interview back", R"(
            UPDATE removal SET at = max(?, at + 1), removed = 0 WHERE what = 'interview' AND id = ?)",
                      now, record.id);
        const bool taken = database_
                               .row("put the interview back", "SELECT 1 FROM interview WHERE key = ?", record.key,
                                    [](Row row) { return row.flag(0); })
                               .has_value();
        const std::int64_t interview = insert(record, taken ? std::nullopt : std::optional(record.key));
        for (std::size_t place = 0; place < entries.size(); ++place)
            put_back(interview, static_cast<int>(place), entries[place]);
    });
}

void InterviewTable::put_back(std::int64_t interview, int place, const InterviewEntry& entry) {
    add_question(interview, place, entry.question);
    set_answer(interview, place, entry.state);
    if (entry.spoken)
        save_spoken(interview, place, *entry.spoken);
    database_.run("put the interview back",
                  "UPDATE interview_answer SET revision = ? WHERE interview = ? AND place = ?", entry.state.revision,
                  interview, place);
}

std::optional<StarStory> InterviewTable::story(CardKey card) {
    return database_.row("read the story", "SELECT situation, task, action, result FROM story WHERE card = ?", card,
                         [](Row row) {
                             return StarStory{row.text(0), row.text(1), row.text(2), row.text(3)};
                         });
}

void InterviewTable::put_story(CardKey card, const StarStory& story, Instant now) {
    // Told after what it replaces, and after it was removed before, also where a clock was set back.
    database_.run("save the story", R"(
        INSERT OR REPLACE INTO story (card, situation, task, action, result, edited)
        SELECT ?1, ?2, ?3, ?4, ?5, max(
            ?6,
            coalesce((SELECT edited + 1 FROM story WHERE card = ?1), 0),
            coalesce((SELECT at + 1 FROM removal WHERE what = 'story' AND id = (SELECT id FROM card WHERE key = ?1)), 0)))",
                  card, story.situation, story.task, story.action, story.result, now);
}

void InterviewTable::remove_story(CardKey card, Instant now) {
    database_.transact("remove the story", [&] {
        database_.run("remove the story", R"(
            INSERT INTO removal (what, id, at, removed)
            SELECT 'story', c.id, max(?, s.edited), 1 FROM card c JOIN story s ON s.card = c.key WHERE c.key = ?
            ON CONFLICT (what, id) DO UPDATE SET at = max(excluded.at, at + 1), removed = 1)",
                      now, card);
        database_.run("remove the story", "DELETE FROM story WHERE card = ?", card);
    });
}

std::vector<StoryRow> InterviewTable::stories(const std::string& tag) {
    return database_.rows("read the stories", R"(
        SELECT
            card.key,
            card.id,
            card.question,
            card.seconds,
            story.edited,
            story.situation,
            story.task,
            story.action,
            story.result
        FROM card
        LEFT JOIN story ON story.card = card.key
        WHERE story.card IS NOT NULL
           OR (card.archived IS NULL AND instr(', ' || card.tags || ',', ', ' || ? || ','))
        ORDER BY card.id)",
                          tag, [](Row row) {
                              StoryRow read{row.card(0), row.text(1), row.text(2), row.number(3), {}, {}};
                              if (!row.has(4))
                                  return read;
                              read.edited = row.moment(4);
                              read.story = StarStory{row.text(5), row.text(6), row.text(7), row.text(8)};
                              return read;
                          });
}

std::vector<StoryTelling> InterviewTable::tellings() {
    return database_.rows("read where stories were told", R"(
        SELECT
            question.card,
            interview.id,
            interview.started,
            answer.share
        FROM story
        JOIN interview_question AS question ON question.card = story.card
        JOIN interview_answer AS answer USING (interview, place)
        JOIN interview ON interview.key = question.interview
        WHERE answer.outcome IN ('answered', 'time-up')
        ORDER BY interview.started DESC)",
                          [](Row row) {
                              return StoryTelling{row.card(0), row.text(1), row.moment(2), row.real(3)};
                          });
}

} // namespace greenroom
