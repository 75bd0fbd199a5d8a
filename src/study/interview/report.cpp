#include "study/interview/report.h"

#include "store/tables/store.h"
#include "study/collection/collection.h"
#include "study/interview/scoring.h"
#include "study/interview/start.h"

#include <algorithm>
#include <map>

namespace greenroom {

namespace {

std::vector<std::string> missed_points(const Card& card, const QuestionState& state) {
    std::vector<std::string> missed;
    if (is_auto_graded(card))
        return missed;
    for (std::size_t i = 0; i < card.key_points.size(); ++i)
        if (std::ranges::find(state.ticked, static_cast<int>(i)) == state.ticked.end())
            missed.push_back(card.key_points[i]);
    return missed;
}

QuestionReport question_report(int place, const InterviewEntry& entry) {
    const Card& card = entry.question.card;
    const QuestionState& state = entry.state;
    QuestionReport report;
    report.place = place;
    report.card = card;
    report.outcome = state.outcome.value();
    report.share = state.share.value();
    report.elapsed = state.elapsed;
    report.target = std::chrono::seconds{card.seconds};
    report.suggested = state.suggested;
    report.grade = state.grade;
    report.follow_ups = tally_of(state.follow_ups);
    report.points = points(report.share, report.follow_ups, report.elapsed, report.target);
    report.missed = missed_points(card, state);
    report.chosen = state.chosen;
    report.text = state.text;
    if (card.kind == Kind::Exercise)
        report.code = state.code;
    report.spoken = entry.spoken;
    return report;
}

void add(GroupReport& group, const QuestionReport& question) {
    ++group.questions;
    group.share += (question.share - group.share) / group.questions;
    group.elapsed += question.elapsed;
    group.target += question.target;
    group.follow_ups.asked += question.follow_ups.asked;
    group.follow_ups.survived += question.follow_ups.survived;
}

/// Groups by any key that sorts; `name` makes it a word.
std::vector<GroupReport> grouped(const std::vector<QuestionReport>& questions, const auto& key, const auto& name) {
    std::map<std::decay_t<decltype(key(questions.front()))>, GroupReport> groups;
    for (const QuestionReport& question : questions)
        add(groups[key(question)], question);
    std::vector<GroupReport> reports;
    for (auto& [value, group] : groups) {
        group.title = group.name = name(value);
        reports.push_back(std::move(group));
    }
    return reports;
}

/// The mean of what the answered questions are worth.
std::optional<double> score_of(double sum, int answered) {
    return answered == 0 ? std::nullopt : std::optional(sum / answered);
}

std::optional<double> score_of(const std::vector<QuestionReport>& questions) {
    double sum = 0;
    for (const QuestionReport& question : questions)
        sum += question.points;
    return score_of(sum, static_cast<int>(questions.size()));
}

void add(InterviewSummary& summary, double& sum, const AnswerFigures& answer) {
    ++summary.asked;
    if (!answer.share)
        return;
    ++summary.answered;
    sum += points(*answer.share, answer.follow_ups, answer.elapsed, answer.target);
}

} // namespace

std::optional<InterviewRecord> find_interview(Collection& collection, const std::string& id) {
    return collection.store().interviews.find(id);
}

std::vector<InterviewRecord> all_interviews(Collection& collection) { return collection.store().interviews.all(); }

std::optional<OpenInterview> open_interview(Collection& collection) {
    std::optional<InterviewRecord> record = collection.store().interviews.open();
    if (!record)
        return std::nullopt;
    std::vector<InterviewEntry> entries = collection.store().interviews.entries(record->key);
    return OpenInterview{std::move(*record), std::move(entries)};
}

std::optional<DeletedInterview> delete_interview(Collection& collection, const std::string& id, Instant now) {
    InterviewTable& interviews = collection.store().interviews;
    return collection.store().database.transact("delete the interview", [&]() -> std::optional<DeletedInterview> {
        std::optional<InterviewRecord> record = interviews.find(id);
        if (!record)
            return std::nullopt;
        DeletedInterview deleted{std::move(*record), {}};
        deleted.entries = interviews.entries(deleted.record.key);
        interviews.remove(deleted.record.key, now);
        return deleted;
    });
}

void restore_interview(Collection& collection, const DeletedInterview& deleted, Instant now) {
    InterviewTable& interviews = collection.store().interviews;
    collection.store().database.transact("put the interview back", [&] {
        if (deleted.record.state == InterviewState::Open)
            refuse_second_interview(collection);
        interviews.put_back(deleted.record, deleted.entries, now);
    });
}

InterviewReport interview_report(Collection& collection, const InterviewRecord& record) {
    InterviewReport report;
    report.record = record;
    const std::vector<InterviewEntry> entries = collection.store().interviews.entries(record.key);
    for (const InterviewEntry& entry : entries) {
        if (entry.state.step == InterviewStep::Done)
            report.questions.push_back(question_report(report.asked, entry));
        ++report.asked;
    }
    report.topics = grouped(
        report.questions, [](const QuestionReport& question) { return question.card.topic; },
        [](const std::string& topic) { return topic; });
    report.levels = grouped(
        report.questions, [](const QuestionReport& question) { return question.card.level; },
        [](Level level) { return std::string(to_word(level)); });
    for (const QuestionReport& question : report.questions)
        if (question.share < good_share)
            report.missed.push_back(question.card.id);
    for (GroupReport& topic : report.topics)
        topic.title = collection.store().topics.title(topic.name).value_or(topic.name);
    report.score = score_of(report.questions);
    if (report.score)
        report.verdict = verdict_of(*report.score);
    if (report.verdict && is_adaptive(record.plan))
        report.settled = settled_at(level_after(entries, record.plan), *report.verdict);
    return report;
}

std::vector<InterviewSummary> interview_summaries(Collection& collection) {
    const std::vector<AnswerFigures> figures = collection.store().interviews.figures();
    auto answer = figures.begin();
    std::vector<InterviewSummary> summaries;
    for (const InterviewRecord& record : collection.store().interviews.all()) {
        InterviewSummary& summary = summaries.emplace_back(InterviewSummary{record, 0, 0, std::nullopt, std::nullopt});
        double sum = 0;
        for (; answer != figures.end() && answer->interview == record.key; ++answer)
            add(summary, sum, *answer);
        summary.score = score_of(sum, summary.answered);
        if (summary.score)
            summary.verdict = verdict_of(*summary.score);
    }
    return summaries;
}

} // namespace greenroom
