#include "exchange/anki/anki_html.h"

#include "cards/parse/cloze.h"
#include "cards/render/blocks.h"
#include "cards/text/wording.h"

#include <array>
#include <vector>

namespace greenroom {

namespace {

// One that can be read on its own ground, by day and by night.
constexpr const char* code_style = "background-color:#F0F3F1;color:#1B2420;padding:8px;text-align:left;"
                                   "white-space:pre-wrap;font-family:monospace";

const char* colour_of(CodeRole role) {
    switch (role) {
    case CodeRole::Keyword:
        return "#7A3E9D";
    case CodeRole::String:
        return "#0B6B3A";
    case CodeRole::Comment:
        return "#5B6861";
    case CodeRole::Number:
        return "#9A4A00";
    }
    return "";
}

std::string coloured(const CodeBlock& code, const ColourCode& colour) {
    std::string html;
    std::size_t from = 0;
    const std::string_view text = code.text;
    for (const CodeSpan& span : colour(code.language, text)) {
        html += cards::escaped(text.substr(from, span.start - from)) + "<span style=\"color:" + colour_of(span.role) +
                "\">" + cards::escaped(text.substr(span.start, span.length)) + "</span>";
        from = span.start + span.length;
    }
    return html + cards::escaped(text.substr(from));
}

std::string with_pictures(std::string html, const PictureName& picture) {
    constexpr std::string_view begin = "<img src=\"", description = "\" alt=\"", end = "\">";
    for (std::size_t at = html.find(begin); at != std::string::npos; at = html.find(begin, at + 1)) {
        const std::size_t target = at + begin.size(), text = html.find(description, target);
        const std::size_t after = text == std::string::npos ? text : html.find(end, text);
        if (after == std::string::npos)
            break;
        const std::string name = picture(html.substr(target, text - target));
        const std::string alt = html.substr(text + description.size(), after - text - description.size());
        html.replace(at, after + end.size() - at,
                     name.empty() ? "[" + alt + "]" : "<img src=\"" + cards::escaped(name) + "\" alt=\"" + alt + "\">");
    }
    return html;
}

// Signs of no script, which stand for the marks of a gap while the rest becomes HTML.
constexpr std::string_view gap_mark = "\uE010", hint_mark = "\uE011", end_mark = "\uE012";

bool has_marks(std::string_view text) { return text.find(end_mark) != std::string_view::npos; }

std::string html_of(std::string_view markdown, const AnkiHtml& with) {
    std::string html;
    for (const Block& block : to_blocks(markdown, {}, Amount::Whole)) {
        if (const auto* code = std::get_if<CodeBlock>(&block)) {
            // Colours that begin in a gap and end after it would tear it apart.
            const std::string inside =
                has_marks(code->text) ? cards::escaped(code->text) : coloured(*code, with.colour);
            html += "<pre class=\"language-" + cards::escaped(code->language) + "\" style=\"" + code_style +
                    "\"><code>" + inside + "</code></pre>";
        } else if (const auto* prose = std::get_if<ProseBlock>(&block)) {
            html += with_pictures(prose->html, with.picture);
        }
    }
    return html;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
}

} // namespace

std::string anki_html(std::string_view markdown, const AnkiHtml& with) { return html_of(markdown, with); }

std::string anki_cloze_html(std::string_view markdown, const AnkiHtml& with) {
    std::string text;
    std::vector<int> numbers;
    std::size_t from = 0;
    for (const cards::Gap& gap : cards::find_gaps(markdown).gaps) {
        text.append(markdown, from, gap.begin - from).append(gap_mark).append(gap.text);
        if (!gap.hint.empty())
            text.append(hint_mark).append(gap.hint);
        text.append(end_mark);
        numbers.push_back(gap.number);
        from = gap.end;
    }
    std::string html = html_of(text.append(markdown, from), with);
    std::size_t at = 0;
    for (const int number : numbers)
        if (at = html.find(gap_mark, at); at != std::string::npos)
            html.replace(at, gap_mark.size(), "{{c" + std::to_string(number) + "::");
    replace_all(html, hint_mark, "::");
    replace_all(html, end_mark, "}}");
    return html;
}

} // namespace greenroom
