#include "study/interview/report_text.h"

#include "cards/render/blocks.h"
#include "cards/text/wording.h"
#include "study/interview/speaking.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace greenroom {

namespace {

Message title_of(const InterviewRecord& record) {
    // What is stored is English; a title that the learner gave is in no translation, and stays as it is.
    return record.plan.title.empty() ? English::tr("Mock interview") : Message::translatable(record.plan.title.c_str());
}

Message verdict_text(const InterviewReport& report) {
    if (!report.score)
        return English::tr("no verdict: nothing was answered");
    return English::tr("%1, %2 of 100").arg(word_of(*report.verdict)).arg(whole_score(*report.score));
}

Message standing_text(const InterviewReport& report) {
    const auto with_share = [&](const Message& text) {
        return text.arg(static_cast<long long>(report.questions.size())).arg(report.asked);
    };
    if (report.record.state == InterviewState::Abandoned)
        return with_share(English::tr("Abandoned after %1 of %2 questions"));
    return report.record.state == InterviewState::Open
               ? with_share(English::tr("Under way, %1 of %2 questions answered"))
               : English::tr("Finished");
}

/// "1:05" for 65 seconds; rounded down to the second.
std::string clock_text(std::chrono::milliseconds time) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    char text[32];
    std::snprintf(text, sizeof text, "%lld:%02lld", static_cast<long long>(seconds / 60),
                  static_cast<long long>(seconds % 60));
    return text;
}

std::string percent_text(double share) { return std::to_string(std::lround(share * 100)) + " %"; }

Message tally_text(const FollowUpTally& tally) {
    return tally.asked == 0 ? Message("–") : English::tr("%1 of %2").arg(tally.survived).arg(tally.asked);
}

/// "1.5" for 1500 ms.
std::string seconds_text(std::chrono::milliseconds time) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", static_cast<double>(time.count()) / 1000);
    return text;
}

bool is_measured(const std::optional<SpokenAnswer>& spoken) { return spoken && spoken->length.count() > 0; }

/// "Spoken: first word after 1.2 s · longest pause 3.0 s · 21 % silence", or that nobody speaks.
Message spoken_text(const SpokenAnswer& spoken) {
    if (!spoken.first_word)
        return English::tr("Recorded: nobody speaks in it");
    return English::tr("Spoken: first word after %1 s · longest pause %2 s · %3 silence")
        .arg(seconds_text(*spoken.first_word))
        .arg(seconds_text(longest_pause(spoken)))
        .arg(percent_text(silence_share(spoken)));
}

/// Of all answers together; nothing where none was recorded and measured.
std::optional<Message> speaking_text(const InterviewReport& report) {
    std::vector<SpokenAttempt> attempts;
    for (const QuestionReport& question : report.questions)
        if (question.spoken)
            attempts.push_back({report.record.id, report.record.started, question.place, question.card.id,
                                question.target, *question.spoken});
    const std::vector<SpeakingSummary> summaries = speaking_summaries(attempts);
    if (summaries.empty())
        return std::nullopt;
    const SpeakingSummary& all = summaries.front();
    return English::tr("Speaking: %1 of the target time · longest pause %2 s · %3 silence")
        .arg(percent_text(all.pace))
        .arg(seconds_text(all.longest_pause))
        .arg(percent_text(all.silence));
}

/// "3 of 4 checks · 5 runs · first green 4:12 · 7 queries · 1 hint", or "never run".
Message code_text(const CodeAnswer& code) {
    const auto counted = [](int count, const Message& one, const Message& several) {
        return (count == 1 ? one : several).arg(count);
    };
    Message text = English::tr("never run");
    const auto add = [&text](const Message& more) { text = English::tr("%1 · %2").arg(text).arg(more); };
    if (code.runs > 0) {
        text = (code.checks == 1 ? English::tr("%1 of %2 check") : English::tr("%1 of %2 checks"))
                   .arg(code.passed)
                   .arg(code.checks);
        add(counted(code.runs, English::tr("%1 run"), English::tr("%1 runs")));
        add(code.first_green ? English::tr("first green %1").arg(clock_text(*code.first_green))
                             : English::tr("never green"));
        add(counted(code.queries, English::tr("%1 query"), English::tr("%1 queries")));
    }
    if (code.runs > 0 && code.changed)
        add(English::tr("changed since"));
    if (code.hints > 0)
        add(counted(code.hints, English::tr("%1 hint"), English::tr("%1 hints")));
    return text;
}

/// The grade, or the outcome of a question without one.
Message grade_text(const QuestionReport& question) {
    if (question.grade)
        switch (*question.grade) {
        case Grade::Again:
            return English::tr("again");
        case Grade::Hard:
            return English::tr("hard");
        case Grade::Good:
            return English::tr("good");
        case Grade::Easy:
            return English::tr("easy");
        }
    switch (question.outcome) {
    case AnswerOutcome::Skipped:
        return English::tr("skipped");
    case AnswerOutcome::Unknown:
        return English::tr("not known");
    case AnswerOutcome::TimeUp:
        return English::tr("time up");
    case AnswerOutcome::Answered:
        break;
    }
    return English::tr("answered");
}

/// Says messages in the language of a report.
class Say {
public:
    explicit Say(const Message::Translate& translate) : translate_(translate) {}

    std::string operator()(const Message& message) const { return message.in(translate_); }

private:
    const Message::Translate& translate_;
};

/// "a-card, orm, junior · rubric 50 % · 1:05 of 1:00 · follow-ups 1 of 1 · hard"
Message worth_text(const QuestionReport& question, const std::string& id, const std::string& topic) {
    return English::tr("%1, %2, %3 · rubric %4 · %5 of %6 · follow-ups %7 · %8")
        .arg(id)
        .arg(topic)
        .arg(word_of(question.card.level))
        .arg(percent_text(question.share))
        .arg(clock_text(question.elapsed))
        .arg(clock_text(question.target))
        .arg(tally_text(question.follow_ups))
        .arg(grade_text(question));
}

} // namespace

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

/// The headings of a table of topics or levels.
std::array<Message, 6> table_headings(const Message& groups) {
    return {groups,
            English::tr("Questions"),
            English::tr("Rubric"),
            English::tr("Time"),
            English::tr("Target"),
            English::tr("Follow-ups survived")};
}

/// A topic's title; a level's word in the language of the report.
std::string title_of(const GroupReport& group, const Say& say) {
    const std::optional<Level> level = level_from_word(group.name);
    return level ? say(word_of(*level)) : group.title;
}

std::string markdown_table(const Message& heading, const std::vector<GroupReport>& groups, const Say& say) {
    std::string text = "|";
    for (const Message& column : table_headings(heading))
        text += " " + say(column) + " |";
    text += "\n|---|---:|---:|---:|---:|---:|\n";
    for (const GroupReport& group : groups)
        text += "| " + markdown_escaped(title_of(group, say)) + " | " + std::to_string(group.questions) + " | " +
                percent_text(group.share) + " | " + clock_text(group.elapsed) + " | " + clock_text(group.target) +
                " | " + say(tally_text(group.follow_ups)) + " |\n";
    return text + "\n";
}

std::string markdown_answer(const QuestionReport& question, const Say& say) {
    const Card& card = question.card;
    std::string text = "### " + std::to_string(question.place + 1) + ". " +
                       markdown_escaped(to_plain_text(card.question, {card.gap})) + "\n\n" +
                       say(worth_text(question, markdown_escaped(card.id), markdown_escaped(card.topic))) + "\n\n";
    if (is_measured(question.spoken))
        text += say(spoken_text(*question.spoken)) + "\n\n";
    if (question.code)
        text += say(code_text(*question.code)) + "\n\n";
    if (question.code && !question.code->text.empty())
        text += fenced(question.code->text) + "\n\n";
    for (const std::string& point : question.missed)
        text += "- " + say(greenroom::English::tr("Missed: %1").arg(markdown_escaped(to_plain_text(point)))) + "\n";
    if (!question.missed.empty())
        text += "\n";
    for (const int option : question.chosen)
        text += "- " +
                say(greenroom::English::tr("Chosen: %1")
                        .arg(markdown_escaped(to_plain_text(card.options[static_cast<std::size_t>(option)].text)))) +
                "\n";
    if (!question.chosen.empty())
        text += "\n";
    if (!question.text.empty())
        text += quoted(question.text) + "\n\n";
    return text;
}

} // namespace

std::string report_markdown(const InterviewReport& report, std::chrono::seconds offset,
                            const Message::Translate& translate) {
    const Say say(translate);
    const std::optional<Message> speaking = speaking_text(report);
    std::string text =
        "# " + markdown_escaped(say(title_of(report.record))) + ", " + moment_text(report.record.started, offset) +
        "\n\n" +
        say(greenroom::English::tr("%1. Verdict: **%2**.").arg(standing_text(report)).arg(verdict_text(report))) +
        "\n\n" + (report.settled ? say(settled_text(*report.settled)) + "\n\n" : "") +
        (speaking ? say(*speaking) + "\n\n" : "") + say(scoring_rule()) + "\n\n";
    if (report.questions.empty())
        return text;
    text += markdown_table(greenroom::English::tr("Topic"), report.topics, say) +
            markdown_table(greenroom::English::tr("Level"), report.levels, say) + "## " +
            say(greenroom::English::tr("Answers")) + "\n\n";
    for (const QuestionReport& question : report.questions)
        text += markdown_answer(question, say);
    if (!report.missed.empty())
        text += "## " + say(greenroom::English::tr("Study these now")) + "\n\n";
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

std::string html_table(const Message& heading, const std::vector<GroupReport>& groups, const Say& say) {
    std::string html = "<table><tr>";
    for (const Message& column : table_headings(heading))
        html += (html.ends_with("<tr>") ? "<th class=\"name\">" : "<th>") + html_escaped(say(column)) + "</th>";
    html += "</tr>\n";
    for (const GroupReport& group : groups)
        html += "<tr><td class=\"name\">" + html_escaped(title_of(group, say)) + "</td>" +
                cell(std::to_string(group.questions)) + cell(percent_text(group.share)) +
                cell(clock_text(group.elapsed)) + cell(clock_text(group.target)) +
                cell(say(tally_text(group.follow_ups))) + "</tr>\n";
    return html + "</table>\n";
}

std::string html_answer(const QuestionReport& question, const Say& say) {
    const Card& card = question.card;
    std::string html = "<section><h3>" + std::to_string(question.place + 1) + ". " +
                       to_inline_html(card.question, {card.gap}) + "</h3>\n<p class=\"muted\">" +
                       html_escaped(say(worth_text(question, card.id, card.topic))) + "</p>\n";
    if (is_measured(question.spoken))
        html += paragraph(html_escaped(say(spoken_text(*question.spoken))));
    if (question.code)
        html += paragraph(html_escaped(say(code_text(*question.code))));
    if (question.code && !question.code->text.empty())
        html += "<pre>" + cards::escaped(question.code->text) + "</pre>\n";
    std::string list;
    for (const std::string& point : question.missed)
        list += "<li>" + say(greenroom::English::tr("Missed: %1").arg(to_inline_html(point))) + "</li>\n";
    for (const int option : question.chosen)
        list += "<li>" +
                say(greenroom::English::tr("Chosen: %1")
                        .arg(to_inline_html(card.options[static_cast<std::size_t>(option)].text))) +
                "</li>\n";
    if (!list.empty())
        html += "<ul>\n" + list + "</ul>\n";
    if (!question.text.empty())
        html += "<blockquote>" + html_escaped(question.text) + "</blockquote>\n";
    return html + "</section>\n";
}

} // namespace

std::string report_html(const InterviewReport& report, std::chrono::seconds offset,
                        const Message::Translate& translate) {
    const Say say(translate);
    const std::optional<Message> speaking = speaking_text(report);
    const std::string title =
        html_escaped(say(title_of(report.record)) + ", " + moment_text(report.record.started, offset));
    std::string html =
        std::string("<!DOCTYPE html>\n<html lang=\"") + say(greenroom::English::tr("en")) +
        "\"><head><meta charset=\"utf-8\"><title>" + title + "</title><style>" + style + "</style></head><body>\n<h1>" +
        title + "</h1>\n" + "<p class=\"verdict\">" + html_escaped(say(verdict_text(report))) + "</p>\n" +
        (report.settled ? paragraph(html_escaped(say(settled_text(*report.settled)))) : "") +
        paragraph(html_escaped(say(standing_text(report)))) +
        (speaking ? paragraph(html_escaped(say(*speaking))) : "") + paragraph(html_escaped(say(scoring_rule())));
    if (!report.questions.empty())
        html += html_table(greenroom::English::tr("Topic"), report.topics, say) +
                html_table(greenroom::English::tr("Level"), report.levels, say) + "<h2>" +
                html_escaped(say(greenroom::English::tr("Answers"))) + "</h2>\n";
    for (const QuestionReport& question : report.questions)
        html += html_answer(question, say);
    if (!report.missed.empty())
        html += "<h2>" + html_escaped(say(greenroom::English::tr("Study these now"))) + "</h2>\n<ul>\n";
    for (const QuestionReport* question : missed_questions(report))
        html += "<li>" + to_inline_html(question->card.question, {question->card.gap}) + " <span class=\"muted\">" +
                html_escaped(question->card.id) + "</span></li>\n";
    if (!report.missed.empty())
        html += "</ul>\n";
    return html + "</body></html>\n";
}

} // namespace greenroom
