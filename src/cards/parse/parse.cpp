#include "cards/parse/parse.h"

#include "cards/parse/card_ids.h"
#include "cards/parse/card_reader.h"
#include "cards/parse/chunk.h"
#include "cards/parse/deck_folder.h"
#include "cards/parse/parse_limits.h"
#include "cards/parse/topic_reader.h"
#include "cards/text/encoding.h"

#include <optional>
#include <utility>

namespace greenroom {
namespace {

using namespace cards;

/// Reads a file chunk by chunk: each is parsed on its own and its blocks go to the topic or to the card they stand in.
class FileReader {
public:
    explicit FileReader(ParseContext reading) : reading_(reading), topic_(reading) {}

    ParsedFile read() {
        const int last_line = reading_.source.line_count();
        for (int line = 1; line <= last_line;)
            line = read_chunk(next_chunk(reading_.source, line));
        end_card(last_line);
        check_headings();
        ParsedFile file;
        file.topic = topic_.finish();
        IdentifiedCards named = assign_ids(std::move(drafts_), file.topic.path, reading_);
        file.cards = std::move(named.cards);
        file.rejected = std::move(named.rejected);
        file.unreadable = lost_a_heading_;
        file.problems = reading_.log.take();
        return file;
    }

private:
    /// Returns the line to go on with.
    int read_chunk(Chunk chunk) {
        const std::string_view text = reading_.source.lines(chunk.lines);
        const std::optional<OversizedText> excess = find_oversized_text(text);
        if (excess) {
            const Position position = reading_.source.position_of(text.substr(excess->offset));
            read_blocks({{chunk.lines.first, position.line - 1}, chunk.open_block}, Ending::CutShort);
            end_unreadable(position, excess->message);
        } else if (const std::optional<int> line = read_blocks(chunk, Ending::Whole)) {
            return *line;
        }
        return chunk.lines.last + 1;
    }

    enum class Ending { Whole, CutShort };

    /// Returns the line of a block that reaches beyond the chunk's end; it and what follows must be read again from
    /// there.
    std::optional<int> read_blocks(Chunk chunk, Ending ending) {
        const Tree document = parser_.parse(reading_.source.lines(chunk.lines));
        const BlockPlaces places(reading_.source, chunk.lines);
        for (cmark_node* block = cmark_node_first_child(document.get()); block; block = cmark_node_next(block)) {
            const bool is_open_at_end = cmark_node_next(block) == nullptr && !places.is_closed(block);
            if (is_open_at_end && ending == Ending::CutShort)
                break;
            const int line = places.begin_of(block).line;
            const bool is_cut = chunk.lines.last < reading_.source.line_count() && line != chunk.open_block;
            if (is_open_at_end && is_cut && line > chunk.lines.first)
                return line;
            read_block(places, block);
        }
        return std::nullopt;
    }

    void end_unreadable(Position position, const std::string& message) {
        const bool is_new_card = starts_card(reading_.source.line(position.line));
        if (is_new_card)
            end_card(position.line - 1);
        lost_a_heading_ |= is_new_card;
        reading_.log.error(position, message);
        has_unread_lines_ = true;
        if (card_)
            card_->cut_short();
        end_card(position.line - 1);
    }

    void read_block(const BlockPlaces& places, cmark_node* block) {
        const int level = kind_of(block) == NodeKind::Heading ? cmark_node_get_heading_level(block) : 0;
        if ((level == 1 || level == 2) && !places.is_hash_heading(block))
            reading_.log.error(places.begin_of(block),
                               "a line of - or = makes the text above it a heading; put a blank "
                               "line between them, or write the heading with #");
        else if (level == 2)
            begin_card(places, block);
        else if (level == 1 && (card_ || topic_.has_title()))
            reading_.log.error(places.begin_of(block),
                               "a title stands once, before the first card; write a card as ## and "
                               "a smaller heading as ####");
        else if (card_)
            card_->read(places, block);
        else if (!has_cards_)
            topic_.read(places, block);
    }

    void begin_card(const BlockPlaces& places, cmark_node* heading) {
        end_card(places.begin_of(heading).line - 1);
        card_.emplace(reading_, places, heading);
        has_cards_ = true;
    }

    void end_card(int last_line) {
        if (card_)
            drafts_.push_back(card_->finish(last_line));
        card_.reset();
    }

    void check_headings() {
        if (has_unread_lines_)
            return;
        if (!has_cards_ && topic_.has_title())
            reading_.log.error({1, 1}, "no cards; begin each with a heading \"## question\"");
        else if (!has_cards_)
            reading_.log.error({1, 1},
                               "no headings; begin the file with \"# title\" and each card with \"## question\"");
        else if (!topic_.has_title())
            reading_.log.warning({1, 1}, "no title; write \"# title\" as the first line");
    }

    ParseContext reading_;
    MarkdownParser parser_;
    TopicReader topic_;
    std::optional<CardReader> card_;
    std::vector<CardDraft> drafts_;
    bool has_cards_ = false;
    bool has_unread_lines_ = false;
    bool lost_a_heading_ = false;
};

ParsedFile unread(const std::string& relative_path, Problem problem) {
    const std::string topic = topic_path_of(relative_path);
    const bool unreadable = problem.severity == Severity::Error;
    return {{topic, title_from_path(topic), ""}, {}, {std::move(problem)}, {}, unreadable};
}

} // namespace

ParsedFile parse_cards(std::string_view text, const std::string& file, const std::string& relative_path) {
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
    return FileReader({source, log, relative_path}).read();
}

} // namespace greenroom
