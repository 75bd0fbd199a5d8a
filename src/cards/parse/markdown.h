#pragma once

#include <cmark-gfm.h>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#define CMARK_NO_SHORT_NAMES

namespace greenroom::cards {

struct NodeDeleter {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};

/// A parsed document; its nodes live as long as it does.
using Tree = std::unique_ptr<cmark_node, NodeDeleter>;

/// Reads GitHub's Markdown: CommonMark with tables, strikethrough, autolinks and task lists.
class MarkdownParser {
public:
    MarkdownParser();
    /// The tree of one document, which must be UTF-8 and have no find_oversized_text(), or the time taken may be
    /// quadratic. Nothing where the tree would take far more memory than any card of this size: see
    /// over_budget_message(). Formulas between dollars are text, as written; see formulas_in().
    Tree parse(std::string_view text);

private:
    static Tree parse_as_written(std::string_view text);
};

/// What is wrong with a text that parse() gives up on, and what to do.
std::string over_budget_message();

/// What a node is, extensions included; blocks come before inlines.
enum class NodeKind {
    Document,
    Quote,
    List,
    Item,
    CodeBlock,
    HtmlBlock,
    Paragraph,
    Heading,
    ThematicBreak,
    Table,
    TableRow,
    TableCell,
    Text,
    SoftBreak,
    LineBreak,
    Code,
    HtmlInline,
    Emphasis,
    Strong,
    Strikethrough,
    Link,
    Image,
    Other ///< what the extensions in use never make
};

NodeKind kind_of(cmark_node* node);

inline bool is_block(NodeKind kind) { return kind < NodeKind::Text; }

/// One step of a walk: a node is entered before its children and left after them; nodes that cannot have children are
/// only entered.
struct Step {
    cmark_event_type event = CMARK_EVENT_DONE;
    cmark_node* node = nullptr;
};

/// Walks a node and all below it, without recursion, so that no nesting is too deep.
class Walk {
public:
    explicit Walk(cmark_node* root) : iterator_(cmark_iter_new(root)) {}

    /// The next step; its event is CMARK_EVENT_DONE at the end.
    Step next();
    /// After a node was entered: goes on where it is left.
    void skip_children(cmark_node* entered);

private:
    struct Deleter {
        void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
    };

    std::unique_ptr<cmark_iter, Deleter> iterator_;
};

/// The node after `node` in reading order within `root`, children first; null at the end.
cmark_node* next_in(cmark_node* root, cmark_node* node);

/// True for a list item with a box, `- [ ]` or `- [x]`.
bool is_task(cmark_node* node);

/// True for a task whose box is ticked.
bool is_ticked(cmark_node* task);

/// A node's own text, empty when it has none.
std::string_view literal_of(cmark_node* node);

/// HTML without its comments; one that is never closed stays.
std::string without_comments(std::string_view html);

/// Whether a node is raw HTML of nothing but comments, which are for those who edit the file and never shown.
bool is_only_comments(cmark_node* node);

/// Whether a link is a word in angle brackets that is no address, `<int:pk>`: text, not a link.
bool is_bracketed_word(cmark_node* link);

/// A code or HTML block's text without its final line break.
std::string_view lines_of(cmark_node* block);

/// A link's or image's target as it is meant, with escapes and entities resolved.
std::string_view target_of(cmark_node* node);

/// True when a fenced code block holds its fence's characters (false: it is indented code).
bool is_fenced(cmark_node* code_block);

/// Lists and quotes in one another, at most.
inline constexpr int deepest_nesting = 100;
/// Bytes without a blank line, at most.
inline constexpr std::size_t longest_block = 32 * 1024;
/// Columns of a table, at most.
inline constexpr int widest_table = 32;

/// Text that no card needs and that would cost more than linear time or memory to parse.
struct OversizedText {
    std::size_t offset; ///< of the line where it begins
    std::string message;

    bool operator==(const OversizedText&) const = default;
};

/// The first oversized text in a text. cmark-gfm reads some constructs in quadratic time (an unclosed `<?` or
/// `<![CDATA[` repeated, table rows that are shorter than a wide header, deep quotes with lazy lines); within these
/// bounds, of which the longest block is one, it stays linear.
std::optional<OversizedText> find_oversized_text(std::string_view text);

} // namespace greenroom::cards
