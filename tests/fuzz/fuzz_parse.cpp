// Any bytes at all are a file that parse_cards() takes: nothing crashes, no problem points outside of the text, and
// every card that comes out can be asked and shown.

#include "cards/parse/parse.h"
#include "cards/render/blocks.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace greenroom;

/// Stops the program in a release build too, where assert() does nothing.
void require(bool holds, const char* invariant) {
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", invariant);
    std::abort();
}

/// The lengths of the text's lines, whatever ends them.
std::vector<std::size_t> line_lengths(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::vector<std::size_t> lengths;
    while (!text.empty()) {
        const std::size_t length = std::min(text.find_first_of("\r\n"), text.size());
        lengths.push_back(length);
        text.remove_prefix(length);
        text.remove_prefix(text.starts_with("\r\n") ? 2 : text.empty() ? 0 : 1);
    }
    return lengths;
}

void check_problems(const ParsedFile& file, std::string_view text) {
    const std::vector<std::size_t> lengths = line_lengths(text);
    int line_before = 0;
    for (const Problem& problem : file.problems) {
        require(!problem.message.empty() && !problem.message.ends_with('.'),
                "a message is a sentence without a full stop");
        const bool is_of_file = problem.line == 0 && &problem == &file.problems.back(); // how many more there are
        require(problem.line >= line_before || is_of_file, "problems stand in order of line");
        line_before = problem.line;
        require(!to_text(problem).empty(), "a problem can be shown");
        if (problem.line == 0)
            continue;
        const auto line = static_cast<std::size_t>(problem.line);
        require(line <= std::max<std::size_t>(lengths.size(), 1), "a problem's line is in the file");
        const std::size_t length = lengths.empty() ? 0 : lengths[line - 1];
        require(problem.column >= 1, "a problem has a column");
        require(static_cast<std::size_t>(problem.column) <= length + 1, "a problem's column is in its line");
    }
}

void check_html(std::string_view html) {
    std::size_t spans = 0;
    for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
        const std::string_view tag = html.substr(at + 1, html.find('>', at) - at - 1);
        require(!tag.empty() && tag.find('<') == std::string_view::npos, "tags are whole");
        require(!tag.starts_with('!') && !tag.starts_with("script"), "raw HTML is no tag");
        constexpr std::string_view picture = "img src=\"";
        if (tag.starts_with(picture)) {
            const std::string_view file = tag.substr(picture.size(), tag.find('"', picture.size()) - picture.size());
            require(!file.empty() && file.front() != '/' && file.front() != '\\' && !file.starts_with("%2"),
                    "a picture's path is relative");
            require(file.substr(0, file.find_first_of("/?#")).find(':') == std::string_view::npos,
                    "a picture's path has no scheme");
        }
        spans += tag.starts_with("span") ? 1 : 0;
        spans -= tag == "/span" ? 1 : 0;
        require(spans <= 1, "gaps are marked one after the other");
    }
    require(spans == 0, "every mark ends");
}

void check_shown(const std::string& markdown, GapView view) {
    for (const Block& block : to_blocks(markdown, view))
        if (const auto* prose = std::get_if<ProseBlock>(&block))
            check_html(prose->html);
    check_html(to_inline_html(markdown, view));
    to_plain_text(markdown, view);
}

void check_texts(const Card& card) {
    for (const Gaps gaps : {Gaps::Hidden, Gaps::Shown})
        check_shown(card.prompt, {card.gap, gaps});
    for (const std::string& text :
         {card.question, card.one_sentence, card.answer, card.proof, card.weak_answer, card.trap})
        check_shown(text, {});
    for (const Option& option : card.options)
        check_shown(option.text, {});
    for (const std::string& point : card.key_points)
        check_shown(point, {});
    for (const std::string& hint : card.hints)
        check_shown(hint, {});
    for (const FollowUp& follow_up : card.follow_ups)
        check_shown(follow_up.question + "\n\n" + follow_up.answer, {});
}

void check_card(const Card& card) {
    require(!card.question.empty(), "a card has a question");
    require(!card.answer.empty(), "a card has an answer");
    require(card.seconds >= 5 && card.seconds <= 600, "a card's time is sensible");
    require(card.hints.size() <= 3, "a card has three hints at most");
    require((card.kind == Kind::Cloze) == (card.gap > 0), "cloze cards ask for a gap, others for none");
    require((card.kind == Kind::Choice) == !card.options.empty(), "choice cards have options, others none");
    require((card.kind == Kind::Typed) == !card.expected.empty(), "typed cards expect an answer, others none");
    check_texts(card);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    const ParsedFile file = parse_cards(text, "fuzz.md", "folder/fuzz.md");
    check_problems(file, text);
    std::set<std::string> ids;
    for (const Card& card : file.cards) {
        require(ids.insert(card.id).second, "ids are unique");
        check_card(card);
    }
    for (const std::string& id : file.rejected)
        require(!ids.contains(id), "a rejected card is not among the cards");
    check_shown(text, {1, Gaps::Hidden});
    check_shown(text, {1, Gaps::Shown});
    return 0;
}
