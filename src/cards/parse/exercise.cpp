#include "cards/parse/exercise.h"

#include "cards/parse/markdown.h"
#include "cards/text/ascii.h"
#include "cards/text/source_text.h"
#include "cards/text/wording.h"

#include <algorithm>

namespace greenroom {

namespace cards {

namespace {

constexpr std::string_view language = "python";
constexpr std::string_view needs_mark = "needs=";

/// Takes the first word of a text off it.
std::string_view take_word(std::string_view& text) {
    text = trimmed(text);
    const auto end = std::ranges::find_if(text, [](char c) { return is_space(c); });
    const std::string_view word(text.begin(), end);
    text = trimmed(text.substr(word.size()));
    return word;
}

void read_conditions(std::string_view words, ExerciseFence& fence) {
    while (!words.empty()) {
        const std::string_view word = take_word(words);
        if (word.starts_with(needs_mark) && word.size() > needs_mark.size())
            fence.needs.emplace_back(word.substr(needs_mark.size()));
        else if (fence.stray.empty())
            fence.stray = word;
    }
}

} // namespace

ExerciseFence exercise_fence(std::string_view info) {
    using Role = ExerciseFence::Role;
    ExerciseFence fence;
    if (take_word(info) != language)
        return fence;
    fence.role = Role::Python;
    for (const auto& [mark, role] : {std::pair{"check:", Role::Check}, std::pair{"fails:", Role::Fails}})
        if (info.starts_with(mark)) {
            fence.role = role;
            fence.name = trimmed(info.substr(std::string_view(mark).size()));
            return fence;
        }
    const std::string_view word = take_word(info);
    fence.role = word == "models" ? Role::Models : word == "starter" ? Role::Starter : Role::Python;
    if (fence.role != Role::Python)
        read_conditions(info, fence);
    return fence;
}

} // namespace cards

namespace {

using cards::ExerciseFence;
using Role = ExerciseFence::Role;

/// A fence with the lines of the Markdown that it is in, marks included.
struct FoundFence {
    ExerciseFence fence;
    std::string code;
    cards::LineRange lines;
};

/// All fences of a text outside of lists and quotes, in order.
std::vector<FoundFence> fences_of(const std::string& markdown) {
    std::vector<FoundFence> found;
    if (cards::find_oversized_text(markdown))
        return found;
    const cards::Tree document = cards::MarkdownParser().parse(markdown);
    if (!document)
        return found;
    for (cmark_node* node = cmark_node_first_child(document.get()); node; node = cmark_node_next(node)) {
        if (cards::kind_of(node) != cards::NodeKind::CodeBlock || !cards::is_fenced(node))
            continue;
        const char* info = cmark_node_get_fence_info(node);
        found.push_back({cards::exercise_fence(info ? info : ""),
                         std::string(cards::literal_of(node)),
                         {cmark_node_get_start_line(node), cmark_node_get_end_line(node)}});
    }
    return found;
}

const FoundFence* find_role(const std::vector<FoundFence>& fences, Role role) {
    const auto found = std::ranges::find_if(fences, [role](const FoundFence& one) { return one.fence.role == role; });
    return found == fences.end() ? nullptr : &*found;
}

std::string without_lines(const std::string& text, cards::LineRange lines) {
    const cards::SourceText source(text);
    const std::string before(cards::without_blank_ends(source.lines({1, lines.first - 1})));
    const std::string after(cards::without_blank_ends(source.lines({lines.last + 1, source.line_count()})));
    return before + (before.empty() || after.empty() ? "" : "\n\n") + after;
}

void read_prompt(const Card& card, Exercise& exercise) {
    const std::vector<FoundFence> fences = fences_of(card.prompt);
    exercise.task = card.prompt;
    for (const auto& [role, code] :
         {std::pair{Role::Models, &exercise.models}, std::pair{Role::Starter, &exercise.starter}})
        if (const FoundFence* found = find_role(fences, role)) {
            *code = found->code;
            for (const std::string& module : found->fence.needs)
                if (std::ranges::find(exercise.needs, module) == exercise.needs.end())
                    exercise.needs.push_back(module);
        }
    if (const FoundFence* starter = find_role(fences, Role::Starter))
        exercise.task = without_lines(card.prompt, starter->lines);
}

} // namespace

Exercise read_exercise(const Card& card) {
    Exercise exercise;
    read_prompt(card, exercise);
    for (FoundFence& found : fences_of(card.checks))
        if (found.fence.role == Role::Check)
            exercise.checks.push_back({found.fence.name, std::move(found.code)});
    const std::vector<FoundFence> solution = fences_of(card.solution);
    if (const FoundFence* found = find_role(solution, Role::Python))
        exercise.solution = found->code;
    for (const WrongSolution& wrong : card.wrong) {
        const std::vector<FoundFence> fences = fences_of(wrong.text);
        if (const FoundFence* found = find_role(fences, Role::Fails))
            exercise.wrong.push_back({wrong.title, found->fence.name, found->code});
    }
    return exercise;
}

} // namespace greenroom
