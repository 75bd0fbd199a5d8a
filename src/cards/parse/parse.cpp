#include "cards/parse/parse.h"

#include "cards/parse/block_places.h"
#include "cards/parse/card.h"
#include "cards/parse/card_header.h"
#include "cards/parse/card_ids.h"
#include "cards/parse/card_places.h"
#include "cards/parse/card_reader.h"
#include "cards/parse/chunk.h"
#include "cards/parse/content_check.h"
#include "cards/parse/deck_folder.h"
#include "cards/parse/markdown.h"
#include "cards/parse/problem.h"
#include "cards/parse/references.h"
#include "cards/render/plain_text_writer.h"
#include "cards/text/ascii.h"
#include "cards/text/encoding.h"
#include "cards/text/wording.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

namespace greenroom {

namespace {

using namespace cards;

/// Parts joined by single slashes, none of them empty, blank at an end, or a step through folders.
bool is_topic_path(std::string_view path) {
    if (std::any_of(path.begin(), path.end(), is_control))
        return false;
    while (true) {
        const std::size_t slash = std::min(path.find('/'), path.size());
        const std::string_view part = path.substr(0, slash);
        if (part.empty() || part != trimmed(part) || part == "." || part == "..")
            return false;
        if (slash == path.size())
            return true;
        path.remove_prefix(slash + 1);
    }
}

/// A card that was taken out of the deck by a comment around it.
bool holds_a_card(cmark_node* comment) { return literal_of(comment).find("\n## ") != std::string_view::npos; }

constexpr std::array<std::string_view, 1> topic_keys{"topic"};

/// A title made of a topic path's last part: "orm/n-plus-one" gives "N plus one".
std::string title_from_path(std::string_view topic_path) {
    std::string title(topic_path.substr(topic_path.rfind('/') + 1));
    std::replace_if(
        title.begin(), title.end(), [](char c) { return c == '-' || c == '_'; }, ' ');
    if (!title.empty() && is_lower(title.front()))
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
    return title;
}

/// What other programs keep at a file's top: YAML between lines of "---", TOML between lines of "+++".
struct FrontMatter {
    int last_line = 0; ///< 0 without any
    std::string title;
};

/// Whether YAML or TOML may say that between its marks; prose below a rule does not.
bool is_front_matter_line(std::string_view line) {
    const std::string_view text = trimmed(line);
    return text.empty() || is_blank(line.front()) || text.starts_with("- ") || text.starts_with('#') ||
           text.find(':') != std::string_view::npos || text.find('=') != std::string_view::npos ||
           std::string_view("]}").find(text.front()) != std::string_view::npos;
}

FrontMatter read_front_matter(const SourceText& source) {
    const std::string_view mark = source.line_count() > 0 ? trimmed(source.line(1)) : std::string_view{};
    if (mark != "---" && mark != "+++")
        return {};
    FrontMatter front;
    for (int number = 2; number <= source.line_count(); ++number) {
        const std::string_view line = source.line(number);
        if (trimmed(line) == mark || (mark == "---" && trimmed(line) == "...")) {
            front.last_line = number;
            return front;
        }
        if (!is_front_matter_line(line) || starts_card(line))
            return {};
        const std::size_t end_of_key = line.find(mark == "---" ? ':' : '=');
        if (trimmed(line.substr(0, end_of_key)) == "title" && end_of_key != std::string_view::npos) {
            std::string_view title = trimmed(line.substr(end_of_key + 1));
            if (title.size() > 1 && title.front() == title.back() && (title.front() == '"' || title.front() == '\''))
                title = title.substr(1, title.size() - 2);
            front.title = title;
        }
    }
    return {};
}

/// Whether a block is a paragraph with a word that is no picture's or link's, as badges are.
bool is_prose(cmark_node* block) {
    if (kind_of(block) != NodeKind::Paragraph)
        return false;
    for (cmark_node* node = cmark_node_first_child(block); node != nullptr; node = cmark_node_next(node))
        if (kind_of(node) == NodeKind::Text && !trimmed(literal_of(node)).empty())
            return true;
    return false;
}

bool is_badge(cmark_node* node) {
    cmark_node* child = kind_of(node) == NodeKind::Link ? cmark_node_first_child(node) : node;
    return child != nullptr && kind_of(child) == NodeKind::Image;
}

/// A heading's plain text, its pictures and what they link to left out.
std::string without_badges(cmark_node* heading) {
    std::string text;
    for (cmark_node* node = cmark_node_first_child(heading); node != nullptr; node = cmark_node_next(node))
        text += is_badge(node)                    ? ""
                : kind_of(node) == NodeKind::Text ? std::string(literal_of(node))
                                                  : plain_text_of(node);
    return std::string(trimmed(text));
}

/// Of a file, at most.
constexpr std::size_t most_questions = 50'000;

/// In a file whose questions have their answers in the text below them: what each heading is, by its line.
using UnmarkedText = std::map<int, Below>;

/// Reads what comes before a file's first card: the title, the comment under it, the summary.
class TopicReader {
public:
    /// With Answers::TextBelow, what stands before the first question is not judged.
    TopicReader(ParseContext context, Answers answers);

    /// Takes the next top-level block.
    void read(const BlockPlaces& places, cmark_node* block);
    bool has_title() const { return has_title_; }
    /// A title that is not in the file's Markdown, for a file without one there; empty for none.
    void set_title_elsewhere(const std::string& title) { title_elsewhere_ = title; }
    bool has_title_elsewhere() const { return !title_elsewhere_.empty(); }
    /// What was said of the topic; what was not comes from the file's path.
    Topic finish();

private:
    void read_title(const BlockPlaces& places, cmark_node* heading);
    bool is_topic_comment(cmark_node* block) const;
    void read_comment(std::string_view comment);
    void read_stray(const BlockPlaces& places, cmark_node* block);

    ParseContext context_;
    ContentCheck content_check_;
    Answers answers_;
    Topic topic_;
    std::string title_elsewhere_;
    bool has_title_ = false;
    bool awaits_comment_ = false;
    bool has_strays_ = false;
};

TopicReader::TopicReader(ParseContext context, Answers answers)
    : context_(context), content_check_(context), answers_(answers) {
    topic_.path = topic_path_of(context.relative_path);
}

void TopicReader::read(const BlockPlaces& places, cmark_node* block) {
    const bool may_be_comment = std::exchange(awaits_comment_, false);
    if (kind_of(block) == NodeKind::Heading && cmark_node_get_heading_level(block) == 1 && !has_title_) {
        read_title(places, block);
        return;
    }
    if (is_comment(block) && places.is_closed(block)) {
        const bool says_something = holds_entries(literal_of(block), topic_keys) && !holds_a_card(block);
        awaits_comment_ = may_be_comment && !says_something;
        if (may_be_comment ? says_something : is_topic_comment(block))
            read_comment(context_.source.lines(places.lines_of(block)));
        return;
    }
    if (answers_ == Answers::TextBelow) {
        if (topic_.summary.empty() && is_prose(block))
            topic_.summary = without_blank_ends(context_.source.lines(places.lines_of(block)));
        return;
    }
    content_check_.check(places, block);
    if (kind_of(block) == NodeKind::Paragraph && topic_.summary.empty())
        topic_.summary = without_blank_ends(context_.source.lines(places.lines_of(block)));
    else if (places.is_closed(block) && kind_of(block) != NodeKind::ThematicBreak)
        read_stray(places, block);
}

void TopicReader::read_title(const BlockPlaces& places, cmark_node* heading) {
    if (answers_ == Answers::Marked)
        content_check_.check(places, heading);
    topic_.title = answers_ == Answers::Marked ? places.heading_text(heading) : without_badges(heading);
    has_title_ = true;
    awaits_comment_ = true;
    if (topic_.title.empty())
        context_.log.warning(places.begin_of(heading), "an empty title; write it after the #");
}

/// In a file without a title the comment may still name the topic; other comments there are for the file's editors.
bool TopicReader::is_topic_comment(cmark_node* block) const {
    std::string_view text = trimmed(literal_of(block));
    text.remove_prefix(std::string_view("<!--").size());
    return !has_title_ && trimmed(text).starts_with("topic:");
}

void TopicReader::read_comment(std::string_view comment) {
    for (const Entry& entry : read_entries(comment, context_)) {
        if (entry.key != "topic")
            context_.log.error(context_.source.position_of(entry.key),
                               "unknown key " + in_quotes(entry.key) + "; the only key below a title is topic");
        else if (!is_topic_path(entry.value))
            context_.log.error(position_of_value(entry, context_.source),
                               in_quotes(entry.value) + " is no topic; write a slash path like orm/relations");
        else
            topic_.path = entry.value;
    }
}

void TopicReader::read_stray(const BlockPlaces& places, cmark_node* block) {
    if (std::exchange(has_strays_, true))
        return;
    if (kind_of(block) == NodeKind::Heading)
        context_.log.error(places.begin_of(block),
                           "a section before the first card; begin a card with \"## question\"");
    else
        context_.log.warning(
            places.begin_of(block),
            "only one paragraph before the first card is shown, as the topic's summary; delete the rest");
}

Topic TopicReader::finish() {
    if (topic_.title.empty())
        topic_.title = has_title_elsewhere() ? title_elsewhere_ : title_from_path(topic_.path);
    return std::move(topic_);
}

/// A README may hold cards, but mostly says what the folder is.
bool is_readme(std::string_view relative_path) {
    const std::string name = to_lower(relative_path.substr(relative_path.rfind('/') + 1));
    return name == "readme.md" || name == "readme.markdown";
}

/// Whether most of the headings with text below them are questions: they end like one, or are numbered.
bool asks(const std::vector<CardDraft>& drafts) {
    int all = 0, questions = 0;
    for (const CardDraft& draft : drafts) {
        if (draft.below != Below::Text)
            continue;
        const std::string_view question = draft.card.question;
        ++all;
        questions += question.ends_with('?') || (!question.empty() && is_digit(question.front()));
    }
    return questions * 2 > all;
}

/// Reads a file chunk by chunk: each is parsed on its own and its blocks go to the topic or to the card that they
/// belong to.
class FileReader {
public:
    /// `text` says which headings have their answer in the text below.
    explicit FileReader(ParseContext context, UnmarkedText text = {})
        : context_(context), text_(std::move(text)), answers_(text_.empty() ? Answers::Marked : Answers::TextBelow),
          topic_(context, answers_) {}

    ParsedFile read() {
        read_chunks();
        check_headings();
        const std::vector<int> unmarked = unmarked_lines();
        ParsedFile file;
        file.topic = topic_.finish();
        IdentifiedCards named = assign_ids(std::move(drafts_), file.topic.path, context_);
        file.cards = std::move(named.cards);
        file.rejected = std::move(named.rejected);
        file.derived_ids = std::move(named.derived);
        file.unreadable = lost_a_heading_;
        for (const auto& [line, id] : named.ids)
            if (std::ranges::binary_search(unmarked, line))
                file.unmarked.push_back(id);
        file.problems = context_.log.take();
        return file;
    }

    std::vector<CardPlaces> find_places() {
        read_chunks();
        std::vector<CardPlaces> places;
        for (CardDraft& draft : drafts_)
            places.push_back(std::move(draft.places));
        return places;
    }

    UnmarkedText find_unmarked_text() {
        read_chunks();
        if (is_readme(context_.relative_path) && !asks(drafts_))
            return {};
        UnmarkedText text;
        for (const CardDraft& draft : drafts_)
            text.emplace(draft.card.line, draft.below);
        const auto is_text = [](const auto& heading) { return heading.second == Below::Text; };
        return std::ranges::any_of(text, is_text) ? text : UnmarkedText();
    }

private:
    void read_chunks() {
        const int last_line = context_.source.line_count();
        const FrontMatter front = read_front_matter(context_.source);
        topic_.set_title_elsewhere(front.title);
        const Chunks chunks(context_.source);
        for (int line = front.last_line + 1; line <= last_line;) {
            if (drafts_.size() + (card_ ? 1 : 0) >= most_questions)
                return end_at_limit(line);
            line = read_chunk(chunks.beginning_at(line));
        }
        end_card(last_line);
    }

    /// Each takes far more memory than its bytes.
    void end_at_limit(int line) {
        end_card(line - 1);
        lost_a_heading_ = has_unread_lines_ = true;
        context_.log.error({line, 1}, "more than " + std::to_string(most_questions) +
                                          " questions in a file; split it into one file per topic");
    }

    /// Returns the line to go on with.
    int read_chunk(Chunk chunk) {
        const std::string_view text = context_.source.lines(chunk.lines);
        const std::optional<OversizedText> oversized = find_oversized_text(text);
        if (oversized) {
            const Position position = context_.source.position_of(text.substr(oversized->offset));
            read_blocks({{chunk.lines.first, position.line - 1}, chunk.open_block}, Ending::CutShort);
            end_unreadable(position, oversized->message);
        } else if (const std::optional<int> line = read_blocks(chunk, Ending::Whole)) {
            return *line;
        }
        return chunk.lines.last + 1;
    }

    enum class Ending { Whole, CutShort };

    /// Returns the line of a block that reaches beyond the chunk's end; it and what follows must be read again from
    /// there.
    std::optional<int> read_blocks(Chunk chunk, Ending ending) {
        const std::string_view text = context_.source.lines(chunk.lines);
        const DefinitionLines before = context_.references.used_in(text);
        const Tree document =
            before.count == 0 ? parser_.parse(text) : parser_.parse(before.markdown + "\n" + std::string(text));
        if (!document) {
            end_unreadable({chunk.lines.first, 1}, over_budget_message());
            return std::nullopt;
        }
        const BlockPlaces places(context_.source, chunk.lines, before.count == 0 ? 0 : before.count + 1);
        for (cmark_node* block = cmark_node_first_child(document.get()); block; block = cmark_node_next(block)) {
            const bool is_open_at_end = cmark_node_next(block) == nullptr && !places.is_closed(block);
            if (is_open_at_end && ending == Ending::CutShort)
                break;
            const int line = places.begin_of(block).line;
            const bool is_cut = chunk.lines.last < context_.source.line_count() && line != chunk.open_block;
            if (is_open_at_end && is_cut && line > chunk.lines.first)
                return line;
            read_block(places, block);
        }
        return std::nullopt;
    }

    void end_unreadable(Position position, const std::string& message) {
        const bool is_new_card = starts_card(context_.source.line(position.line));
        if (is_new_card)
            end_card(position.line - 1);
        lost_a_heading_ |= is_new_card;
        context_.log.error(position, message);
        has_unread_lines_ = true;
        if (card_)
            card_->cut_short();
        end_card(position.line - 1);
    }

    void read_block(const BlockPlaces& places, cmark_node* block) {
        const int level = kind_of(block) == NodeKind::Heading ? cmark_node_get_heading_level(block) : 0;
        if (marks_without_blank(places, block) == 2)
            begin_card(places, block);
        else if ((level == 1 || level == 2) && !places.is_hash_heading(block))
            context_.log.error(places.begin_of(block),
                               "a line of - or = makes the text above it a heading; put a blank "
                               "line between them, or write the heading with #");
        else if (level == 2)
            begin_card(places, block);
        else if (level == 1 && has_cards_ && answers_ == Answers::TextBelow)
            end_card(places.begin_of(block).line - 1);
        else if (level == 1 && (card_ || topic_.has_title()))
            context_.log.error(places.begin_of(block),
                               "a file has one title, before the first card; write a card as ## and "
                               "a smaller heading as ####");
        else if (card_)
            card_->read(places, block);
        else if (!has_cards_)
            topic_.read(places, block);
    }

    void begin_card(const BlockPlaces& places, cmark_node* heading) {
        end_card(places.begin_of(heading).line - 1);
        const int line = places.begin_of(heading).line;
        has_cards_ = true;
        const auto found = text_.find(line);
        const Below below = found == text_.end() ? Below::Sections : found->second;
        if (below != Below::Sections && below != Below::Text)
            return pass_over(places, heading, below);
        card_.emplace(context_, places, heading, below == Below::Text ? Answers::TextBelow : Answers::Marked);
        if (kind_of(heading) == NodeKind::Paragraph)
            report_missing_blank(places, heading, context_);
    }

    /// A heading of a list that is no question.
    void pass_over(const BlockPlaces& places, cmark_node* heading, Below below) {
        if (below == Below::Nothing)
            context_.log.warning(places.begin_of(heading),
                                 "there is no text below this heading, so it is no card; write the answer there");
        else if (below == Below::Questions)
            context_.log.warning(places.begin_of(heading),
                                 "the headings below this one are questions, so it is no card; begin each with ## for "
                                 "cards, and this one with #");
    }

    void end_card(int last_line) {
        if (card_)
            drafts_.push_back(card_->finish(last_line));
        card_.reset();
    }

    /// Of questions with text below them, ascending, if nothing in the file has a card's sections.
    std::vector<int> unmarked_lines() const {
        std::vector<int> lines;
        for (const CardDraft& draft : drafts_)
            if (draft.below == Below::Sections || answers_ == Answers::TextBelow)
                return {};
            else if (draft.below == Below::Text)
                lines.push_back(draft.card.line);
        return is_readme(context_.relative_path) && !asks(drafts_) ? std::vector<int>() : lines;
    }

    void check_headings() {
        if (context_.references.ran_out_of_room())
            context_.log.warning({1, 1},
                                 "the links and footnotes defined in this file make far more text than it has, and "
                                 "some are left as they are written; shorten those that are used often");
        if (has_unread_lines_)
            return;
        if (!has_cards_ && topic_.has_title())
            context_.log.error({1, 1}, "no cards; begin each with a heading \"## question\"");
        else if (!has_cards_)
            context_.log.error({1, 1},
                               "no headings; begin the file with \"# title\" and each card with \"## question\"");
        else if (!topic_.has_title() && !topic_.has_title_elsewhere())
            context_.log.warning({1, 1}, "no title; write \"# title\" as the first line");
    }

    ParseContext context_;
    UnmarkedText text_;
    Answers answers_;
    MarkdownParser parser_;
    TopicReader topic_;
    std::optional<CardReader> card_;
    std::vector<CardDraft> drafts_;
    bool has_cards_ = false;
    bool has_unread_lines_ = false;
    bool lost_a_heading_ = false;
};

/// Which headings of a file have their answer in the text below them; none where all answers have their heading.
UnmarkedText unmarked_text(ParseContext context, Answers answers) {
    if (answers == Answers::Marked)
        return {};
    ProblemLog ignored(context.source, "");
    std::vector<Picture> pictures;
    return FileReader({context.source, ignored, context.relative_path, context.references, pictures})
        .find_unmarked_text();
}

ParsedFile unread(const std::string& relative_path, Problem problem) {
    const std::string topic = topic_path_of(relative_path);
    const bool unreadable = problem.severity == Severity::Error;
    return {{topic, title_from_path(topic), ""}, {}, {std::move(problem)}, {}, unreadable};
}

} // namespace

ParsedFile parse_cards(std::string_view text, const std::string& file, const std::string& relative_path,
                       Answers answers) {
    if (text.size() > maximum_file_size)
        return unread(relative_path, {file, 0, 0, Severity::Error, too_large_message(), ""});
    if (std::optional<EncodingFault> fault = find_encoding_fault(text))
        return unread(relative_path, {file, fault->position.line, fault->position.column, Severity::Error,
                                      std::move(fault->message), std::move(fault->excerpt)});
    const SourceText source(text);
    if (source.blank())
        return unread(relative_path, {file, 0, 0, Severity::Warning,
                                      "nothing here yet; write \"# title\" and a card below \"## question\"", ""});
    ProblemLog log(source, file);
    References references(source);
    std::vector<Picture> pictures;
    const ParseContext context{source, log, relative_path, references, pictures};
    ParsedFile parsed = FileReader(context, unmarked_text(context, answers)).read();
    if (parsed.cards.empty() && is_readme(relative_path) && parsed.unmarked.empty())
        return {parsed.topic, {}, {}, {}, parsed.unreadable};
    parsed.pictures = std::move(pictures);
    return parsed;
}

void sum_up_unmarked(ParsedFile& parsed, const std::string& file) {
    if (parsed.unmarked.size() < 2)
        return;
    parsed.problems = {{file, 0, 0, Severity::Error,
                        std::to_string(parsed.unmarked.size()) +
                            " questions have text but no Answer heading; let the text below a question be its answer "
                            "(in Settings, at this folder; or \"greenroom-cli source answers FOLDER text-below\"), or "
                            "write \"### Answer\" above it",
                        ""}};
}

std::string derived_id_in(const std::string& heading_id, const std::string& relative_path) {
    return heading_id + "-" + cards::id_ending(relative_path);
}

std::vector<CardPlaces> find_card_places(std::string_view text, Answers answers) {
    if (text.size() > maximum_file_size || find_encoding_fault(text))
        return {};
    const SourceText source(text);
    ProblemLog ignored(source, "");
    const std::string no_path;
    References references(source);
    std::vector<Picture> pictures;
    const ParseContext context{source, ignored, no_path, references, pictures};
    return FileReader(context, unmarked_text(context, answers)).find_places();
}

Problem duplicate_id(const Card& card, const std::string& file, const std::string& where) {
    return {file, card.line, 1, Severity::Error, duplicate_id_message(card.heading_id(), where), "## " + card.question};
}

} // namespace greenroom
