#include "study/interview/report_text.h"

#include "cards/render/blocks.h"
#include "cards/text/wording.h"

namespace greenroom {

namespace {

constexpr const char* style = "body{font:15px/1.55 Inter,sans-serif;color:#17211C;max-width:720px;margin:2em auto}"
                              "table{border-collapse:collapse;width:100%;margin:1em 0}"
                              "th,td{border-bottom:1px solid #DFE5E1;padding:4px 8px;text-align:right}"
                              "th:first-child,td:first-child{text-align:left}"
                              ".verdict{font-size:24px;font-weight:600;color:#0C6B4A}.muted{color:#5B6861}"
                              "code{font-family:'JetBrains Mono',monospace;background:#F0F3F1}"
                              "section{page-break-inside:avoid}";

std::string escaped(const std::string& text) { return cards::joined(cards::split(cards::escaped(text), "\n"), "<br>"); }

std::string paragraph(const std::string& html) { return "<p>" + html + "</p>\n"; }

std::string cell(const std::string& text) { return "<td>" + escaped(text) + "</td>"; }

std::string table(const std::string& heading, const std::vector<GroupReport>& groups) {
    std::string html = "<table><tr><th>" + heading +
                       "</th><th>Questions</th><th>Rubric</th><th>Time</th><th>Target</th>"
                       "<th>Follow-ups survived</th></tr>\n";
    for (const GroupReport& group : groups)
        html += "<tr>" + cell(group.title) + cell(std::to_string(group.questions)) + cell(percent_text(group.share)) +
                cell(clock_text(group.elapsed)) + cell(clock_text(group.target)) + cell(tally_text(group.follow_ups)) +
                "</tr>\n";
    return html + "</table>\n";
}

std::string answer(const QuestionReport& question) {
    const Card& card = question.card;
    std::string html =
        "<section><h3>" + std::to_string(question.place + 1) + ". " + to_inline_html(card.question, {card.gap}) +
        "</h3>\n<p class=\"muted\">" +
        escaped(card.id + ", " + card.topic + ", " + to_word(card.level) + " · rubric " + percent_text(question.share) +
                " · " + clock_text(question.elapsed) + " of " + clock_text(question.target) + " · follow-ups " +
                tally_text(question.follow_ups) + " · " + grade_text(question)) +
        "</p>\n";
    std::string list;
    for (const std::string& point : question.missed)
        list += "<li>Missed: " + to_inline_html(point) + "</li>\n";
    for (const int option : question.chosen)
        list += "<li>Chosen: " + to_inline_html(card.options[static_cast<std::size_t>(option)].text) + "</li>\n";
    if (!list.empty())
        html += "<ul>\n" + list + "</ul>\n";
    if (!question.text.empty())
        html += "<blockquote>" + escaped(question.text) + "</blockquote>\n";
    return html + "</section>\n";
}

} // namespace

std::string report_html(const InterviewReport& report, std::chrono::seconds offset) {
    const std::string title = escaped(title_of(report.record) + ", " + moment_text(report.record.started, offset));
    std::string html = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title +
                       "</title><style>" + style + "</style></head><body>\n<h1>" + title + "</h1>\n" +
                       "<p class=\"verdict\">" + escaped(verdict_text(report)) + "</p>\n" +
                       paragraph(escaped(standing_text(report))) + paragraph(escaped(scoring_rule()));
    if (!report.questions.empty())
        html += table("Topic", report.topics) + table("Level", report.levels) + "<h2>Answers</h2>\n";
    for (const QuestionReport& question : report.questions)
        html += answer(question);
    if (!report.missed.empty())
        html += "<h2>Study these now</h2>\n<ul>\n";
    for (const std::string& id : report.missed)
        html += "<li>" + escaped(id) + "</li>\n";
    if (!report.missed.empty())
        html += "</ul>\n";
    return html + "</body></html>\n";
}

} // namespace greenroom
