#include "store/tables/interview_rows.h"

#include "records/interview_words.h"
#include "store/tables/card_text.h"

#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <algorithm>

namespace greenroom {

namespace {

using nlohmann::json;

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

} // namespace

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
    plan.reviews = row.getColumn(10).getInt() != 0 ? RecordReviews::Yes : RecordReviews::No;
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

} // namespace greenroom
