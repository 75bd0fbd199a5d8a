#include "cards/render/spoken_text.h"

#include "cards/parse/markdown.h"
#include "cards/render/gap_marks.h"
#include "cards/text/ascii.h"
#include "cards/text/pronunciation.h"

#include <algorithm>
#include <utility>

namespace greenroom {
namespace cards {
namespace {

std::string counted(std::size_t count, const char* one, const char* more) {
    return std::to_string(count) + ' ' + (count == 1 ? one : more);
}

/// Of an info string; empty where it names none.
std::string spoken_language(std::string_view info) {
    std::string language = spoken_code(info.substr(0, info.find_first_of(" \t")));
    if (!language.empty() && is_lower(language.front()))
        language.front() = static_cast<char>(language.front() - 'a' + 'A');
    return language;
}

class SpokenWriter {
public:
    explicit SpokenWriter(const std::vector<std::string>& labels) : gaps_(labels) {}

    void write(cmark_node* document) {
        Walk walk(document);
        for (Step step = walk.next(); step.event != CMARK_EVENT_DONE; step = walk.next()) {
            const NodeKind kind = kind_of(step.node);
            if (step.event == CMARK_EVENT_ENTER && (kind == NodeKind::Table || kind == NodeKind::HtmlBlock)) {
                if (kind == NodeKind::Table)
                    announce_table(step.node);
                walk.skip_children(step.node);
            } else if (step.event == CMARK_EVENT_ENTER) {
                enter(kind, step.node);
            } else if (kind == NodeKind::Paragraph || kind == NodeKind::Heading) {
                end_sentence();
            }
        }
    }

    std::string take() { return std::string(trimmed(std::exchange(text_, {}))); }

private:
    void enter(NodeKind kind, cmark_node* node) {
        switch (kind) {
        case NodeKind::Text:
            text_ += spoken_prose(with_blanks(literal_of(node)));
            break;
        case NodeKind::Code:
            text_ += has_gap(node) ? with_blanks(literal_of(node)) : spoken_code(literal_of(node));
            break;
        case NodeKind::SoftBreak:
        case NodeKind::LineBreak:
            text_ += ' ';
            break;
        case NodeKind::Image:
            text_ += "Picture: ";
            break;
        case NodeKind::CodeBlock:
            announce_code(node);
            break;
        default:
            break;
        }
    }

    bool has_gap(cmark_node* node) const { return GapReader::has_mark(literal_of(node)); }

    /// A hidden gap is said as "blank", with its hint if it has one.
    std::string with_blanks(std::string_view literal) const {
        std::string text = gaps_.plain(literal);
        for (const std::string& label : gaps_.labels())
            if (const std::size_t at = text.find(label); at != std::string::npos) {
                const std::string hint = label.substr(1, label.size() - 2);
                text.replace(at, label.size(), hint == "…" ? "blank" : "blank, " + hint + ",");
            }
        return text;
    }

    void announce_code(cmark_node* code) {
        const std::string_view lines = lines_of(code);
        const auto count = static_cast<std::size_t>(std::ranges::count(lines, '\n')) + 1;
        const std::string language = spoken_language(cmark_node_get_fence_info(code));
        text_ += (language.empty() ? "Code" : language + " code") + " of " + counted(count, "line", "lines");
        end_sentence();
    }

    void announce_table(cmark_node* table) {
        std::size_t rows = 0;
        for (cmark_node* row = cmark_node_first_child(table); row; row = cmark_node_next(row))
            ++rows;
        text_ += "A table of " + counted(rows - 1, "row", "rows"); // the first is its head
        end_sentence();
    }

    void end_sentence() {
        while (text_.ends_with(' '))
            text_.pop_back();
        if (!text_.empty() && std::string_view(".?!:;,").find(text_.back()) == std::string_view::npos)
            text_ += '.';
        text_ += ' ';
    }

    GapReader gaps_;
    std::string text_;
};

} // namespace
} // namespace cards

std::string to_spoken_text(std::string_view markdown, GapView view) {
    const cards::MarkedText marked = cards::mark_gaps(markdown, view);
    if (cards::find_oversized_text(marked.markdown))
        return {};
    const cards::Tree tree = cards::MarkdownParser().parse(marked.markdown);
    if (!tree)
        return {};
    cards::SpokenWriter writer(marked.labels);
    writer.write(tree.get());
    return writer.take();
}

std::string voiced_question(const Card& card) {
    const GapView view{card.gap};
    std::string text = to_spoken_text(card.question, view);
    if (!card.prompt.empty())
        text += ' ' + to_spoken_text(card.prompt, view);
    char letter = 'A';
    for (const Option& option : card.options)
        text.append(" ").append(1, letter++).append(": ").append(to_spoken_text(option.text));
    return text;
}

} // namespace greenroom
