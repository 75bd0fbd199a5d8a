// Any bytes at all are a file that parse_cards() takes: nothing crashes, no problem points outside of the text, and
// every card that comes out can be asked. How its texts are shown is fuzz_render's.

#include "cards/parse/exercise.h"
#include "cards/parse/parse.h"
#include "fuzz/require.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace greenroom;
using greenroom::test::require;

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

void check_card(const Card& card) {
    require(!card.question.empty(), "a card has a question");
    require(!card.answer.empty(), "a card has an answer");
    const bool is_exercise = card.kind == Kind::Exercise;
    require(card.seconds >= (is_exercise ? 300 : 5) && card.seconds <= (is_exercise ? 1800 : 600),
            "a card's time is sensible");
    require(card.hints.size() <= 3, "a card has three hints at most");
    require((card.kind == Kind::Cloze) == (card.gap > 0), "cloze cards ask for a gap, others for none");
    require((card.kind == Kind::Choice) == !card.options.empty(), "choice cards have options, others none");
    require((card.kind == Kind::Typed) == !card.expected.empty(), "typed cards expect an answer, others none");
    require(is_exercise == !card.checks.empty(), "exercises have checks, others none");
    if (!is_exercise)
        return;
    const Exercise exercise = read_exercise(card);
    require(!exercise.checks.empty(), "an exercise's checks can be run");
    require(exercise.wrong.size() == card.wrong.size(), "each wrong solution has its code");
    for (const WrongCode& wrong : exercise.wrong)
        require(std::ranges::find(exercise.checks, wrong.check, &ExerciseCheck::name) != exercise.checks.end(),
                "each wrong solution fails a check that there is");
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
    return 0;
}
