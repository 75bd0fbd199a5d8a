#include "study/interview/report_text.h"

#include "cards/render/blocks.h"

namespace greenroom {

namespace {

/// One line of plain text inside Markdown: what Markdown would read as markup is escaped.
std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (std::string_view("\\`*_{}[]<>#|~&").find(c) != std::string_view::npos)
            result += '\\';
        result += c == '\n' ? ' ' : c;
    }
    return result;
}

/// Text that someone typed, as a quotation.
std::string quoted(const std::string& text) {
    std::string result = "> ";
    for (const char c : text)
        result += c == '\n' ? std::string("  \n> ") : escaped(std::string(1, c));
    return result;
}

std::string table(const std::string& heading, const std::vector<GroupReport>& groups) {
    std::string text = "| " + heading + " | Questions | Rubric | Time | Target | Follow-ups survived |\n" +
                       "|---|---:|---:|---:|---:|---:|\n";
    for (const GroupReport& group : groups)
        text += "| " + escaped(group.title) + " | " + std::to_string(group.questions) + " | " +
                percent_text(group.share) + " | " + clock_text(group.elapsed) + " | " + clock_text(group.target) +
                " | " + tally_text(group.follow_ups) + " |\n";
    return text + "\n";
}

std::string answer(const QuestionReport& question) {
    const Card& card = question.card;
    std::string text = "### " + std::to_string(question.place + 1) + ". " +
                       escaped(to_plain_text(card.question, {card.gap})) + "\n\n" + escaped(card.id) + ", " +
                       escaped(card.topic) + ", " + to_word(card.level) + " · rubric " + percent_text(question.share) +
                       " · " + clock_text(question.elapsed) + " of " + clock_text(question.target) + " · follow-ups " +
                       tally_text(question.follow_ups) + " · " + grade_text(question) + "\n\n";
    for (const std::string& point : question.missed)
        text += "- Missed: " + escaped(to_plain_text(point)) + "\n";
    if (!question.missed.empty())
        text += "\n";
    for (const int option : question.chosen)
        text += "- Chosen: " + escaped(to_plain_text(card.options[static_cast<std::size_t>(option)].text)) + "\n";
    if (!question.chosen.empty())
        text += "\n";
    if (!question.text.empty())
        text += quoted(question.text) + "\n\n";
    return text;
}

} // namespace

std::string report_markdown(const InterviewReport& report, std::chrono::seconds offset) {
    std::string text = "# " + escaped(title_of(report.record)) + ", " + moment_text(report.record.started, offset) +
                       "\n\n" + standing_text(report) + ". Verdict: **" + verdict_text(report) + "**.\n\n" +
                       scoring_rule() + "\n\n";
    if (report.questions.empty())
        return text;
    text += table("Topic", report.topics) + table("Level", report.levels) + "## Answers\n\n";
    for (const QuestionReport& question : report.questions)
        text += answer(question);
    if (!report.missed.empty())
        text += "## Study these now\n\n";
    for (const std::string& id : report.missed)
        text += "- " + escaped(id) + "\n";
    return text;
}

} // namespace greenroom
