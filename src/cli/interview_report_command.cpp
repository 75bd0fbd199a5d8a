#include "cli/interview_text.h"
#include "cli/rfc3339.h"
#include "study/interview/report.h"
#include "study/interview/report_text.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace greenroom {

namespace {

using Json = nlohmann::ordered_json;

double seconds_of(std::chrono::milliseconds time) { return std::chrono::duration<double>(time).count(); }

Json tally_json(const FollowUpTally& tally) { return {{"asked", tally.asked}, {"survived", tally.survived}}; }

Json question_json(const QuestionReport& question) {
    return {{"id", question.card.id},
            {"share", question.share},
            {"seconds", seconds_of(question.elapsed)},
            {"target", question.target.count()},
            {"grade", grade_json(question.grade)},
            {"outcome", to_word(question.outcome)},
            {"follow_ups", tally_json(question.follow_ups)},
            {"missed", question.missed},
            {"exercise", question.code ? code_json(*question.code) : Json(nullptr)}};
}

Json groups_json(const std::string& key, const std::vector<GroupReport>& groups) {
    Json list = Json::array();
    for (const GroupReport& group : groups)
        list.push_back({{key, group.name},
                        {"share", group.share},
                        {"questions", group.questions},
                        {"seconds", seconds_of(group.elapsed)},
                        {"target", group.target.count()},
                        {"follow_ups", tally_json(group.follow_ups)}});
    return list;
}

Json verdict_json(const std::optional<Verdict>& verdict) { return verdict ? Json(to_word(*verdict)) : Json(nullptr); }

Json score_json(const std::optional<double>& score) { return score ? Json(*score) : Json(nullptr); }

Json settled_json(const std::optional<SettledLevel>& settled) {
    if (!settled)
        return nullptr;
    return {{"level", to_word(settled->level)},
            {"junior", to_word(settled->verdicts[0])},
            {"mid", to_word(settled->verdicts[1])},
            {"senior", to_word(settled->verdicts[2])}};
}

InterviewRecord found_interview(Collection& collection, const std::string& id) {
    const std::vector<InterviewRecord> all = id.empty() ? all_interviews(collection) : std::vector<InterviewRecord>{};
    const auto found =
        id.empty() ? (all.empty() ? std::nullopt : std::optional(all.front())) : find_interview(collection, id);
    if (found)
        return *found;
    const std::string file = collection.file().string();
    throw CommandError(id.empty() ? "There is no interview in " + file + "; begin one with interview start"
                                  : "There is no interview \"" + id + "\" in " + file + "; see interview list");
}

int report(const Invocation& invocation, const std::string& id) {
    Collection collection = open_collection(invocation);
    const InterviewReport report = interview_report(collection, found_interview(collection, id));
    Json questions = Json::array();
    for (const QuestionReport& question : report.questions)
        questions.push_back(question_json(question));
    print(invocation,
          {{"interview", report.record.id},
           {"state", to_word(report.record.state)},
           {"of", report.asked},
           {"verdict", verdict_json(report.verdict)},
           {"score", score_json(report.score)},
           {"settled", settled_json(report.settled)},
           {"questions", questions},
           {"topics", groups_json("topic", report.topics)},
           {"levels", groups_json("level", report.levels)},
           {"missed", report.missed}},
          report_markdown(report, system_utc_offset(report.record.started)));
    return 0;
}

int list(const Invocation& invocation) {
    Collection collection = open_collection(invocation);
    Json list = Json::array();
    std::string text;
    for (const InterviewSummary& summary : interview_summaries(collection)) {
        const InterviewRecord& record = summary.record;
        list.push_back({{"interview", record.id},
                        {"title", record.plan.title},
                        {"format", to_word(record.plan.format)},
                        {"started", to_rfc3339(record.started)},
                        {"state", to_word(record.state)},
                        {"of", summary.asked},
                        {"answered", summary.answered},
                        {"verdict", verdict_json(summary.verdict)},
                        {"score", score_json(summary.score)}});
        text += (text.empty() ? "" : "\n") + record.id + "  " + to_rfc3339(record.started) + "  " +
                to_word(record.state) + ", " + std::to_string(summary.answered) + " of " +
                std::to_string(summary.asked) + (summary.verdict ? std::string(", ") + to_word(*summary.verdict) : "");
    }
    print(invocation, list, list.empty() ? "No interview yet" : text);
    return 0;
}

} // namespace

void add_interview_report_commands(CLI::App& interview, Invocation& invocation) {
    const auto id = std::make_shared<std::string>();
    add_command(interview, invocation, "report", "Show how an interview went", [&invocation, id] {
        return report(invocation, *id);
    })->add_option("ID", *id, "The interview (default: the latest)");
    add_command(interview, invocation, "list", "List all interviews, newest first",
                [&invocation] { return list(invocation); });
}

} // namespace greenroom
