#include "cards/parse/card_reader.h"

#include "cards/parse/block_places.h"
#include "cards/parse/card_outline.h"
#include "cards/parse/references.h"
#include "cards/text/ascii.h"
#include "cards/text/wording.h"

#include <algorithm>
#include <utility>

namespace greenroom::cards {
namespace {

constexpr int most_hints = 3;
/// What a card's gaps may take together: each is kept with all of the card's text.
constexpr std::size_t most_bytes_of_siblings = 4 * 1024 * 1024;

bool holds_a_list(std::optional<SectionKind> kind) {
    return kind == SectionKind::Expected || kind == SectionKind::KeyPoints || kind == SectionKind::Sources;
}

/// Whether a block shows anything to a reader: text, or a picture of the deck's.
bool shows_something(cmark_node* block) {
    if (kind_of(block) == NodeKind::HtmlBlock)
        return !is_only_comments(block);
    for (cmark_node* node = block; node != nullptr; node = next_in(block, node)) {
        const NodeKind kind = kind_of(node);
        if (kind == NodeKind::CodeBlock || (kind == NodeKind::Image && is_relative_path(target_of(node))))
            return true;
        const bool holds_text = kind == NodeKind::Text || kind == NodeKind::Code || kind == NodeKind::HtmlInline;
        if (holds_text && !is_only_comments(node) && !trimmed(literal_of(node)).empty())
            return true;
    }
    return false;
}

bool is_in_link_to_the_file(cmark_node* text) {
    for (cmark_node* node = cmark_node_parent(text); node != nullptr; node = cmark_node_parent(node))
        if (kind_of(node) == NodeKind::Link)
            return target_of(node).starts_with('#');
    return false;
}

/// Whether a block has nothing but links to other places in its file, as a table of contents and "back to the top".
bool is_contents(cmark_node* block) {
    bool has_any = false;
    for (cmark_node* node = block; node != nullptr; node = next_in(block, node)) {
        const NodeKind kind = kind_of(node);
        if (kind == NodeKind::CodeBlock || kind == NodeKind::HtmlBlock || kind == NodeKind::Image)
            return false;
        if ((kind == NodeKind::Text || kind == NodeKind::Code) && !trimmed(literal_of(node)).empty()) {
            if (!is_in_link_to_the_file(node))
                return false;
            has_any = true;
        }
    }
    return has_any;
}

bool is_name_of_contents(std::string_view heading) {
    const std::string name = to_lower(trimmed(heading));
    return name == "table of contents" || name == "contents" || name == "toc";
}

/// A header comment without an end has swallowed the card; its first lines still say which card that is.
CardHeader unclosed_header(std::string_view comment, ParseContext context, Card& card) {
    ProblemLog ignored(context.source, "");
    CardHeader header =
        read_card_header(comment.substr(0, comment.find("\n\n")),
                         {context.source, ignored, context.relative_path, context.references, context.pictures}, card);
    header.has_id = true;
    return header;
}

} // namespace

CardReader::CardReader(ParseContext context, const BlockPlaces& places, cmark_node* heading, Answers answers)
    : context_(context), content_check_(context, answers == Answers::TextBelow ? Severity::Warning : Severity::Error),
      errors_before_(context.log.errors()), takes_text_(answers == Answers::TextBelow) {
    outline_.heading = places.begin_of(heading);
    outline_.card.line = outline_.heading.line;
    outline_.card.question = places.heading_text(heading);
    prompt_from_ = outline_.heading.line + 1;
    content_check_.check(places, heading);
    if (outline_.card.question.empty())
        context_.log.error(outline_.heading, "a card without a question; write it after the ##");
}

void CardReader::read(const BlockPlaces& places, cmark_node* block) {
    const NodeKind kind = kind_of(block);
    const bool may_be_header = std::exchange(awaits_header_, false);
    rule_line_ = kind == NodeKind::ThematicBreak ? places.begin_of(block).line : 0;
    if (may_be_header && is_comment(block)) {
        // A comment for who edits the file comes before the header, too.
        awaits_header_ = places.is_closed(block) && !is_card_header(literal_of(block));
        if (!awaits_header_)
            read_header(places, block);
    } else {
        content_check_.check(places, block);
    }
    const int level = kind == NodeKind::Heading ? cmark_node_get_heading_level(block) : 0;
    const bool lacks_blank = marks_without_blank(places, block) == 3;
    look_at(places, block, lacks_blank ? 3 : level);
    if (!places.is_closed(block))
        cut_short();
    else if (takes_text_)
        return;
    else if (level == 3)
        begin_section(places, block);
    else if (lacks_blank) {
        report_missing_blank(places, block, context_);
        begin_section(places, block);
    } else
        read_content(places, block);
}

/// Gathers what the lines below the heading are, should they be the answer as a whole.
void CardReader::look_at(const BlockPlaces& places, cmark_node* block, int level) {
    if (level == 3)
        headings_.push_back(places.begin_of(block).line);
    if (level >= 3) {
        const std::string heading = places.heading_text(block);
        begins_with_heading_ = begins_with_heading_ || (!has_text_ && !has_contents_);
        asks_below_ = asks_below_ || heading.ends_with('?');
    } else if (!shows_something(block)) {
        return;
    } else if (is_contents(block)) {
        has_contents_ = true;
        return;
    } else {
        has_text_ = true;
    }
    text_ends_ = places.lines_of(block).last;
}

Below CardReader::below() const {
    const bool has_sections =
        std::ranges::any_of(outline_.sections, [](const Section& s) { return s.kind.has_value(); });
    const auto is_right = [](const Option& option) { return option.right; };
    const bool has_choice =
        std::ranges::any_of(outline_.card.options, is_right) && !std::ranges::all_of(outline_.card.options, is_right);
    if (has_sections || has_choice)
        return Below::Sections;
    if (is_name_of_contents(outline_.card.question) || (has_contents_ && !has_text_))
        return Below::Contents;
    if (begins_with_heading_ && asks_below_)
        return Below::Questions;
    return has_text_ ? Below::Text : Below::Nothing;
}

void CardReader::read_content(const BlockPlaces& places, cmark_node* block) {
    const bool holds_list = !outline_.sections.empty() && holds_a_list(outline_.sections.back().kind);
    if (!is_comment(block) && std::exchange(section_begins_, false) && !holds_list)
        warn_of_number(places, block);
    if (kind_of(block) == NodeKind::CodeBlock && is_fenced(block))
        read_fence(places, block);
    if (outline_.sections.empty())
        read_prompt(places, block);
    else if (holds_list)
        read_list(places, block);
}

/// "101. One query" is a list of one item to Markdown, where an author means a number.
void CardReader::warn_of_number(const BlockPlaces& places, cmark_node* block) {
    const bool is_ordered = kind_of(block) == NodeKind::List && cmark_node_get_list_type(block) == CMARK_ORDERED_LIST;
    if (!is_ordered || cmark_node_next(cmark_node_first_child(block)) != nullptr)
        return;
    const std::string number = std::to_string(cmark_node_get_list_start(block));
    const std::string mark = cmark_node_get_list_delim(block) == CMARK_PAREN_DELIM ? ")" : ".";
    context_.log.warning(places.begin_of(block), in_quotes(number + mark) + " begins a list of one item; write " +
                                                     in_quotes(number + "\\" + mark) + " for a number");
}

CardDraft CardReader::finish(int last_line) {
    const Below below = this->below();
    if (takes_text_)
        outline_.text = {prompt_from_, std::max(prompt_from_ - 1, text_ends_)};
    else
        end_section(rule_line_ > 0 ? rule_line_ - 1 : last_line);
    if (context_.log.errors() == errors_before_)
        content_check_.check_filled_gaps({outline_.heading.line, last_line});
    CardPlaces places = places_to(last_line);
    CardDraft draft = complete(std::move(outline_), context_);
    check_size_of_siblings(draft, last_line);
    draft.places = std::move(places);
    draft.has_error = context_.log.errors() > errors_before_;
    draft.below = draft.gaps.empty() ? below : Below::Sections;
    return draft;
}

void CardReader::check_size_of_siblings(const CardDraft& draft, int last_line) {
    const std::size_t size = context_.source.lines({draft.heading.line, last_line}).size();
    if (draft.gaps.size() > 1 && size * draft.gaps.size() > most_bytes_of_siblings)
        context_.log.error(draft.heading, std::to_string(draft.gaps.size()) + " gaps in a card of " +
                                              std::to_string(size / 1024) +
                                              " KiB: each is asked with all of its text; cut it into smaller cards");
}

CardPlaces CardReader::places_to(int last_line) const {
    CardPlaces places{outline_.heading.line, last_line, outline_.header_lines, outline_.header.has_id, {}};
    for (const Section& section : outline_.sections)
        places.sections.push_back({section.title, section.heading.line, section.body});
    if (outline_.text) {
        places.text = *outline_.text;
        places.headings_in_text = headings_;
    }
    return places;
}

void CardReader::read_header(const BlockPlaces& places, cmark_node* comment) {
    const LineRange lines = places.lines_of(comment);
    const std::string_view text = context_.source.lines(lines);
    prompt_from_ = lines.last + 1;
    outline_.header_lines = lines;
    if (places.is_closed(comment)) {
        outline_.header = read_card_header(text, context_, outline_.card);
    } else {
        content_check_.check(places, comment);
        outline_.header = unclosed_header(text, context_, outline_.card);
    }
}

void CardReader::begin_section(const BlockPlaces& places, cmark_node* heading) {
    const Position position = places.begin_of(heading);
    end_section(position.line - 1);
    const std::string text = places.heading_text(heading);
    Section section{section_kind_from_heading(text), text, position, "", {position.line + 1, position.line}, false};
    if (section.kind == SectionKind::FollowUp || section.kind == SectionKind::Wrong)
        section.question = title_in_heading(text);
    check_section(section, text);
    outline_.sections.push_back(std::move(section));
    section_begins_ = true;
}

void CardReader::check_section(const Section& section, std::string_view heading) {
    if (!section.kind) {
        context_.log.error(section.heading,
                           "unknown section " + in_quotes(heading) +
                               "; use In one sentence, Hint, Expected, Checks, Solution, Wrong: …, "
                               "Answer, Proof, Key points, Follow-up: …, Weak answer, Trap or Sources");
        return;
    }
    if (section.kind == SectionKind::FollowUp) {
        if (section.question.empty())
            context_.log.error(section.heading, "a follow-up without a question; write it after the colon");
        return;
    }
    if (section.kind == SectionKind::Wrong) {
        if (section.question.empty())
            context_.log.error(section.heading, "a wrong solution without a name; write after the colon what is wrong");
        return;
    }
    const auto [first, is_first] = seen_.try_emplace(*section.kind, SeenSection{section.heading.line});
    const int before = first->second.count++;
    if (section.kind == SectionKind::Hint && before == most_hints)
        context_.log.error(section.heading,
                           "a card has " + std::to_string(most_hints) + " hints at most; delete one of them");
    else if (section.kind != SectionKind::Hint && !is_first)
        context_.log.error(section.heading, "a second section " + in_quotes(heading) + ", the first is on line " +
                                                std::to_string(first->second.line) + "; make them one");
}

void CardReader::end_section(int last_line) {
    if (outline_.sections.empty())
        outline_.prompt.push_back({prompt_from_, last_line});
    else
        outline_.sections.back().body.last = last_line;
}

void CardReader::read_prompt(const BlockPlaces& places, cmark_node* block) {
    if (kind_of(block) != NodeKind::List || !has_tasks(block))
        return;
    const LineRange lines = places.lines_of(block);
    outline_.prompt.push_back({prompt_from_, lines.first - 1});
    outline_.option_lists.push_back(lines);
    prompt_from_ = lines.last + 1;
    for (cmark_node* item = cmark_node_first_child(block); item != nullptr; item = cmark_node_next(item))
        read_option(places, item);
}

void CardReader::read_fence(const BlockPlaces& places, cmark_node* fence) {
    const std::size_t sections = outline_.sections.size();
    const char* info = cmark_node_get_fence_info(fence);
    outline_.fences.push_back(
        {sections == 0 ? std::nullopt : std::optional(sections - 1), places.begin_of(fence), info ? info : ""});
}

void CardReader::read_option(const BlockPlaces& places, cmark_node* item) {
    const Position position = places.begin_of(item);
    std::string text = context_.references.written_out(item_markdown(places, item));
    if (is_task(item) && !text.empty()) {
        outline_.card.options.push_back({std::move(text), is_ticked(item)});
        return;
    }
    outline_.has_bad_option = true;
    context_.log.error(
        position, is_task(item) ? "an option without a text; write it after the box"
                                : "every option needs a box and a text; write \"- [ ] text\", or [x] for a right one");
}

void CardReader::read_list(const BlockPlaces& places, cmark_node* block) {
    Section& section = outline_.sections.back();
    const NodeKind kind = kind_of(block);
    if (kind == NodeKind::List) {
        for (cmark_node* item = cmark_node_first_child(block); item != nullptr; item = cmark_node_next(item))
            read_item(places, item, *section.kind);
    } else if (kind != NodeKind::HtmlBlock && kind != NodeKind::ThematicBreak && !section.has_strays) {
        section.has_strays = true;
        context_.log.error(places.begin_of(block), in_quotes(heading_of(*section.kind)) +
                                                       " holds a list and nothing else; begin this line with \"- \"");
    }
}

void CardReader::read_item(const BlockPlaces& places, cmark_node* item, SectionKind kind) {
    Card& card = outline_.card;
    std::string text = kind == SectionKind::Expected ? item_answer(places, item)
                                                     : context_.references.written_out(item_markdown(places, item));
    if (text.empty()) {
        context_.log.error(places.begin_of(item), "an empty item; write its text or delete the line");
    } else if (kind == SectionKind::Expected) {
        card.expected.push_back(std::move(text));
    } else if (kind == SectionKind::KeyPoints) {
        card.key_points.push_back(std::move(text));
    } else if (std::optional<Source> source = item_source(places, item)) {
        card.sources.push_back(std::move(*source));
    } else {
        context_.log.error(places.begin_of(item), "a source is a link; write it as \"- [title](https://…)\"");
    }
}

} // namespace greenroom::cards
