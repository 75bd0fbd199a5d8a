#include "cards/parse/references.h"

#include "cards/parse/chunk.h"
#include "cards/parse/formulas.h"
#include "cards/text/ascii.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace greenroom::cards {

namespace {

/// As CommonMark has it.
constexpr std::size_t longest_label = 999;

/// How much text all uses of a file's definitions may make.
std::size_t room_for(const SourceText& source) {
    constexpr std::size_t for_any_file = 1024 * 1024, times_its_size = 4, most = 64 * 1024 * 1024;
    return std::min(for_any_file + times_its_size * source.text().size(), most);
}

/// In small letters, runs of blanks as one space.
std::string normalised(std::string_view label) {
    std::string text;
    for (const char c : trimmed(label))
        if (!is_space(c))
            text += to_lower(c);
        else if (!text.ends_with(' '))
            text += ' ';
    return text;
}

/// The end of the brackets that a text begins with, past the closing one; 0 when none closes them.
std::size_t end_of_brackets(std::string_view text) {
    int depth = 0;
    for (std::size_t i = 0; i < std::min(text.size(), longest_label + 2); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '[')
            ++depth;
        else if (text[i] == ']' && --depth == 0)
            return i + 1;
    }
    return 0;
}

struct DefinitionLine {
    std::string_view label;
    std::string_view text;
};

std::optional<DefinitionLine> definition_in(std::string_view line) {
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    line.remove_prefix(indent);
    if (indent > 3 || !line.starts_with('['))
        return std::nullopt;
    const std::size_t end = end_of_brackets(line);
    if (end < 3 || end >= line.size() || line[end] != ':')
        return std::nullopt;
    const std::string_view label = line.substr(1, end - 2), text = trimmed(line.substr(end + 1));
    const bool is_note = label.starts_with('^');
    const std::size_t target_end = text.find_first_of(" \t");
    const bool has_title = target_end != std::string_view::npos;
    const bool is_target =
        !has_title || std::string_view("\"'(").find(trimmed(text.substr(target_end)).front()) != std::string_view::npos;
    if (text.empty() || label.find('[') != std::string_view::npos || (!is_note && !is_target))
        return std::nullopt;
    return DefinitionLine{label, text};
}

/// Whether a line that may define something does, in quotes and lists too, or begins to: its target may be on the next.
bool is_definition(std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of(" \t>-*+.)0123456789"), line.size()));
    const std::size_t end = line.starts_with('[') ? end_of_brackets(line) : 0;
    return definition_in(line) || (end > 2 && trimmed(line.substr(end)) == ":");
}

/// Whether a line may begin an item of a list, which breaks into a paragraph.
bool begins_like_item(std::string_view line) {
    const std::string_view content = trimmed(line);
    return !content.empty() &&
           (is_digit(content.front()) || std::string_view("-*+").find(content.front()) != std::string_view::npos);
}

/// For each opening bracket the place past the one that closes it, 0 for one that none closes and everywhere else: in
/// one pass, for a text may be nothing but brackets.
std::vector<std::size_t> bracket_ends(std::string_view text) {
    std::vector<std::size_t> ends(text.size()), open;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == '[') {
            open.push_back(i);
        } else if (text[i] == ']' && !open.empty()) {
            ends[open.back()] = i - open.back() <= longest_label + 1 ? i + 1 : 0;
            open.pop_back();
        }
    }
    return ends;
}

/// How many bytes of code a text begins with: a span, which ends in its paragraph, or its marks.
std::size_t code_length(std::string_view text) {
    const std::size_t marks = std::min(text.find_first_not_of('`'), text.size());
    const std::string_view paragraph = text.substr(0, text.find("\n\n"));
    const std::size_t end = paragraph.find(text.substr(0, marks), marks);
    return end != std::string_view::npos ? end + marks : marks;
}

} // namespace

References::References(const SourceText& source) : room_(room_for(source)) {
    std::optional<Fence> fence;
    bool may_define = true; // a definition cannot break into a paragraph
    for (int number = 1; number <= source.line_count(); ++number) {
        const std::string_view line = source.line(number);
        if (fence) {
            if (closes(line, *fence))
                fence.reset();
            continue;
        }
        fence = opening_fence(line);
        const bool defines = may_define && !fence && read_line(line, number);
        may_define = defines || is_blank_line(line) || line.starts_with('#');
    }
}

/// Whether the line defines something.
bool References::read_line(std::string_view line, int number) {
    const std::optional<DefinitionLine> found = definition_in(line);
    if (!found)
        return false;
    definitions_.emplace(normalised(found->label),
                         Definition{std::string(found->label), std::string(found->text), number});
    if (found->label.starts_with('^'))
        footnote_lines_.insert(number);
    return true;
}

bool References::take_room(std::size_t bytes) {
    ran_out_of_room_ = ran_out_of_room_ || bytes > room_;
    room_ -= ran_out_of_room_ ? 0 : bytes;
    return !ran_out_of_room_;
}

DefinitionLines References::used_in(std::string_view part) {
    DefinitionLines lines;
    if (empty())
        return lines;
    std::set<const Definition*> used;
    for (std::size_t begin = part.find('['); begin < part.size();) {
        std::size_t end = begin + 1; // a label has no brackets but escaped ones
        while (end < part.size() && part[end] != '[' && part[end] != ']')
            end += part[end] == '\\' ? 2 : 1;
        end = std::min(end, part.size());
        const std::string_view label = part.substr(begin + 1, end - begin - 1);
        const bool is_label = end < part.size() && part[end] == ']' && label.size() <= longest_label;
        const Definition* found = is_label && !label.starts_with('^') ? find(label) : nullptr;
        if (found && used.insert(found).second && take_room(found->label.size() + found->text.size())) {
            lines.markdown.append("[").append(found->label).append("]: ").append(found->text).append("\n");
            ++lines.count;
        }
        begin = part.find('[', end);
    }
    return lines;
}

const References::Definition* References::find(std::string_view label) const {
    if (label.find('[') != std::string_view::npos)
        return nullptr; // as none that is defined has
    const auto found = definitions_.find(normalised(label));
    return found == definitions_.end() ? nullptr : &found->second;
}

std::string References::written_out(const SourceText& source, LineRange lines) {
    std::string text;
    for (int number = std::max(1, lines.first); number <= std::min(lines.last, source.line_count()); ++number)
        if (!footnote_lines_.contains(number))
            text.append(source.line(number)).append("\n");
    return written_out(text, lines);
}

std::string References::written_out(std::string_view markdown, LineRange own_lines) {
    if (empty())
        return std::string(markdown);
    const std::vector<std::size_t> ends = bracket_ends(markdown);
    /// How long the brackets are that begin at a place.
    const auto brackets_at = [&ends](std::size_t place) {
        return place < ends.size() && ends[place] > 0 ? ends[place] - place : 0;
    };
    std::string text;
    std::optional<Fence> fence;
    bool begins_line = true, may_define = true;
    const std::size_t size = markdown.size();
    const std::vector<Formula> formulas = formulas_in(markdown);
    auto formula = formulas.begin();
    while (!markdown.empty()) {
        const std::size_t at = size - markdown.size();
        while (formula != formulas.end() && formula->begin < at)
            ++formula;
        if (begins_line) {
            const std::string_view line = markdown.substr(0, markdown.find('\n'));
            const std::optional<Fence> opens = opening_fence(line);
            const bool is_code = fence || opens;
            if (fence && closes(line, *fence))
                fence.reset();
            else if (!fence)
                fence = opens;
            // A definition is none of its label's uses, though another one, of the same label, may have been first.
            const bool defines = !is_code && (may_define || begins_like_item(line)) && is_definition(line);
            may_define = is_code || defines || is_blank_line(line) || line.starts_with('#');
            if (is_code || defines) {
                const std::size_t length = std::min(line.size() + 1, markdown.size());
                text.append(markdown.substr(0, length));
                markdown.remove_prefix(length);
                continue;
            }
        }
        const bool is_formula = formula != formulas.end() && formula->begin == at;
        std::size_t length = is_formula                 ? formula->end - formula->begin
                             : markdown.front() == '\\' ? std::min<std::size_t>(2, markdown.size())
                             : markdown.front() == '`'  ? code_length(markdown)
                                                        : 1;
        std::string written(markdown.substr(0, length));
        if (const std::size_t end = brackets_at(at); end > 0) {
            const std::string_view inside = markdown.substr(1, end - 2), after = markdown.substr(end);
            const std::size_t second = brackets_at(at + end);
            const bool names_other = second > 2;
            const Definition* found =
                after.starts_with('(') ? nullptr : find(names_other ? after.substr(1, second - 2) : inside);
            const bool is_note = inside.starts_with('^') && !names_other;
            const bool is_own = found && !is_note && found->line >= own_lines.first && found->line <= own_lines.last;
            if (found && !is_own && take_room(found->text.size())) {
                length = end + second;
                written = is_note ? " (" + found->text + ")" : "[" + std::string(inside) + "](" + found->text + ")";
            }
        }
        begins_line = written.ends_with('\n');
        text += written;
        markdown.remove_prefix(length);
    }
    return text;
}

} // namespace greenroom::cards
