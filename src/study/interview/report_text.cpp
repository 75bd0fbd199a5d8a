#include "study/interview/report_text.h"

#include "cards/render/blocks.h"
#include "cards/text/wording.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace greenroom {

std::string title_of(const InterviewRecord& record) {
    return record.plan.title.empty() ? "Mock interview" : record.plan.title;
}

std::string verdict_text(const InterviewReport& report) {
    if (!report.score)
        return "no verdict: nothing was answered";
    return std::string(to_word(*report.verdict)) + ", " + std::to_string(whole_score(*report.score)) + " of 100";
}

std::string standing_text(const InterviewReport& report) {
    const std::string share =
        std::to_string(report.questions.size()) + " of " + std::to_string(report.asked) + " questions";
    if (report.record.state == InterviewState::Abandoned)
        return "Abandoned after " + share;
    return report.record.state == InterviewState::Open ? "Under way, " + share + " answered" : "Finished";
}

std::string clock_text(std::chrono::milliseconds time) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    char text[32];
    std::snprintf(text, sizeof text, "%lld:%02lld", static_cast<long long>(seconds / 60),
                  static_cast<long long>(seconds % 60));
    return text;
}

std::string percent_text(double share) { return std::to_string(std::lround(share * 100)) + " %"; }

std::string tally_text(const FollowUpTally& tally) {
    return tally.asked == 0 ? "–" : std::to_string(tally.survived) + " of " + std::to_string(tally.asked);
}

std::string code_text(const CodeAnswer& code) {
    const auto counted = [](int count, const std::string& one, const std::string& several) {
        return std::to_string(count) + " " + (count == 1 ? one : several);
    };
    std::string text = "never run";
    if (code.runs > 0)
        text = std::to_string(code.passed) + " of " + counted(code.checks, "check", "checks") + " · " +
               counted(code.runs, "run", "runs") + " · " +
               (code.first_green ? "first green " + clock_text(*code.first_green) : "never green") + " · " +
               counted(code.queries, "query", "queries");
    if (code.runs > 0 && code.changed)
        text += " · changed since";
    return code.hints == 0 ? text : text + " · " + counted(code.hints, "hint", "hints");
}

std::string moment_text(Instant moment, std::chrono::seconds offset) {
    const auto local = std::chrono::floor<std::chrono::minutes>(moment + offset);
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{local - day};
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u %02d:%02d", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()));
    return text;
}

std::string grade_text(const QuestionReport& question) {
    constexpr std::array words{"again", "hard", "good", "easy"};
    return question.grade ? words.at(index_of(*question.grade)) : to_word(question.outcome);
}

namespace {

/// One line of plain text inside Markdown: what Markdown would read as markup is escaped.
std::string markdown_escaped(const std::string& text) {
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
        result += c == '\n' ? std::string("  \n> ") : markdown_escaped(std::string(1, c));
    return result;
}

/// Code as a fence that nothing in it ends.
std::string fenced(const std::string& code) {
    std::string fence = "```";
    while (code.find(fence) != std::string::npos)
        fence += '`';
    return fence + "python\n" + code + (code.ends_with('\n') ? "" : "\n") + fence;
}

std::vector<const QuestionReport*> missed_questions(const InterviewReport& report) {
    std::vector<const QuestionReport*> questions;
    for (const QuestionReport& question : report.questions)
        if (std::ranges::find(report.missed, question.card.id) != report.missed.end())
            questions.push_back(&question);
    return questions;
}

std::string markdown_table(const std::string& heading, const std::vector<GroupReport>& groups) {
    std::string text = "| " + heading + " | Questions | Rubric | Time | Target | Follow-ups survived |\n" +
                       "|---|---:|---:|---:|---:|---:|\n";
    for (const GroupReport& group : groups)
        text += "| " + markdown_escaped(group.title) + " | " + std::to_string(group.questions) + " | " +
                percent_text(group.share) + " | " + clock_text(group.elapsed) + " | " + clock_text(group.target) +
                " | " + tally_text(group.follow_ups) + " |\n";
    return text + "\n";
}

std::string markdown_answer(const QuestionReport& question) {
    const Card& card = question.card;
    std::string text = "### " + std::to_string(question.place + 1) + ". " +
                       markdown_escaped(to_plain_text(card.question, {card.gap})) + "\n\n" + markdown_escaped(card.id) +
                       ", " + markdown_escaped(card.topic) + ", " + to_word(card.level) + " · rubric " +
                       percent_text(question.share) + " · " + clock_text(question.elapsed) + " of " +
                       clock_text(question.target) + " · follow-ups " + tally_text(question.follow_ups) + " · " +
                       grade_text(question) + "\n\n";
    if (question.code)
        text += code_text(*question.code) + "\n\n";
    if (question.code && !question.code->text.empty())
        text += fenced(question.code->text) + "\n\n";
    for (const std::string& point : question.missed)
        text += "- Missed: " + markdown_escaped(to_plain_text(point)) + "\n";
    if (!question.missed.empty())
        text += "\n";
    for (const int option : question.chosen)
        text +=
            "- Chosen: " + markdown_escaped(to_plain_text(card.options[static_cast<std::size_t>(option)].text)) + "\n";
    if (!question.chosen.empty())
        text += "\n";
    if (!question.text.empty())
        text += quoted(question.text) + "\n\n";
    return text;
}

} // namespace

std::string report_markdown(const InterviewReport& report, std::chrono::seconds offset) {
    std::string text =
        "# " + markdown_escaped(title_of(report.record)) + ", " + moment_text(report.record.started, offset) + "\n\n" +
        standing_text(report) + ". Verdict: **" + verdict_text(report) + "**.\n\n" +
        (report.settled ? "The level followed your answers. " + settled_text(*report.settled) + ".\n\n" : "") +
        scoring_rule().english() + "\n\n";
    if (report.questions.empty())
        return text;
    text += markdown_table("Topic", report.topics) + markdown_table("Level", report.levels) + "## Answers\n\n";
    for (const QuestionReport& question : report.questions)
        text += markdown_answer(question);
    if (!report.missed.empty())
        text += "## Study these now\n\n";
    for (const QuestionReport* question : missed_questions(report))
        text += "- " + markdown_escaped(to_plain_text(question->card.question, {question->card.gap})) + " (" +
                markdown_escaped(question->card.id) + ")\n";
    return text;
}

namespace {

// Lengths of text in points: a pixel is what a screen has 96 of in an inch, and a printer 1200.
constexpr const char* style = "body{font-family:Inter,sans-serif;font-size:11pt;line-height:155%;color:#17211C;"
                              "max-width:42em;margin:2em auto}"
                              "h1{font-size:x-large}h2{font-size:large}h3{font-size:medium}"
                              "table{border-collapse:collapse;width:100%;margin:1em 0}"
                              "th,td{border-bottom:1px solid #DFE5E1;padding:4px 8px;text-align:right}"
                              ".name{text-align:left}"
                              ".verdict{font-size:14pt;font-weight:600;color:#0C6B4A}.muted{color:#5B6861}"
                              "code{font-family:'JetBrains Mono',monospace;background:#F0F3F1}"
                              "pre{font-family:'JetBrains Mono',monospace;font-size:10pt;background:#F0F3F1;"
                              "padding:8px;white-space:pre-wrap}"
                              "section{page-break-inside:avoid}";

std::string html_escaped(const std::string& text) {
    return cards::joined(cards::split(cards::escaped(text), "\n"), "<br>");
}

std::string paragraph(const std::string& html) { return "<p>" + html + "</p>\n"; }

std::string cell(const std::string& text) { return "<td>" + html_escaped(text) + "</td>"; }

std::string html_table(const std::string& heading, const std::vector<GroupReport>& groups) {
    std::string html = "<table><tr><th class=\"name\">" + heading +
                       "</th><th>Questions</th><th>Rubric</th><th>Time</th><th>Target</th>"
                       "<th>Follow-ups survived</th></tr>\n";
    for (const GroupReport& group : groups)
        html += "<tr><td class=\"name\">" + html_escaped(group.title) + "</td>" +
                cell(std::to_string(group.questions)) + cell(percent_text(group.share)) +
                cell(clock_text(group.elapsed)) + cell(clock_text(group.target)) + cell(tally_text(group.follow_ups)) +
                "</tr>\n";
    return html + "</table>\n";
}

std::string html_answer(const QuestionReport& question) {
    const Card& card = question.card;
    std::string html = "<section><h3>" + std::to_string(question.place + 1) + ". " +
                       to_inline_html(card.question, {card.gap}) + "</h3>\n<p class=\"muted\">" +
                       html_escaped(card.id + ", " + card.topic + ", " + to_word(card.level) + " · rubric " +
                                    percent_text(question.share) + " · " + clock_text(question.elapsed) + " of " +
                                    clock_text(question.target) + " · follow-ups " + tally_text(question.follow_ups) +
                                    " · " + grade_text(question)) +
                       "</p>\n";
    if (question.code)
        html += paragraph(html_escaped(code_text(*question.code)));
    if (question.code && !question.code->text.empty())
        html += "<pre>" + cards::escaped(question.code->text) + "</pre>\n";
    std::string list;
    for (const std::string& point : question.missed)
        list += "<li>Missed: " + to_inline_html(point) + "</li>\n";
    for (const int option : question.chosen)
        list += "<li>Chosen: " + to_inline_html(card.options[static_cast<std::size_t>(option)].text) + "</li>\n";
    if (!list.empty())
        html += "<ul>\n" + list + "</ul>\n";
    if (!question.text.empty())
        html += "<blockquote>" + html_escaped(question.text) + "</blockquote>\n";
    return html + "</section>\n";
}

} // namespace

std::string report_html(const InterviewReport& report, std::chrono::seconds offset) {
    const std::string title = html_escaped(title_of(report.record) + ", " + moment_text(report.record.started, offset));
    std::string html =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title + "</title><style>" + style +
        "</style></head><body>\n<h1>" + title + "</h1>\n" + "<p class=\"verdict\">" +
        html_escaped(verdict_text(report)) + "</p>\n" +
        (report.settled
             ? paragraph(html_escaped("The level followed your answers. " + settled_text(*report.settled) + "."))
             : "") +
        paragraph(html_escaped(standing_text(report))) + paragraph(html_escaped(scoring_rule().english()));
    if (!report.questions.empty())
        html += html_table("Topic", report.topics) + html_table("Level", report.levels) + "<h2>Answers</h2>\n";
    for (const QuestionReport& question : report.questions)
        html += html_answer(question);
    if (!report.missed.empty())
        html += "<h2>Study these now</h2>\n<ul>\n";
    for (const QuestionReport* question : missed_questions(report))
        html += "<li>" + to_inline_html(question->card.question, {question->card.gap}) + " <span class=\"muted\">" +
                html_escaped(question->card.id) + "</span></li>\n";
    if (!report.missed.empty())
        html += "</ul>\n";
    return html + "</body></html>\n";
}

} // namespace greenroom
