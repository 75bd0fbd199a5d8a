#pragma once

#include "cards/parse/block_places.h"
#include "cards/parse/card_outline.h"
#include "cards/parse/content_check.h"
#include "cards/parse/parse.h"
#include "cards/parse/problem.h"

#include <map>

namespace greenroom::cards {

/// Reads one card from its heading to the next, block by block.
class CardReader {
public:
    /// With Answers::TextBelow everything below the heading is the answer.
    CardReader(ParseContext context, const BlockPlaces& places, cmark_node* heading, Answers answers);

    /// Takes the next top-level block below the heading.
    void read(const BlockPlaces& places, cmark_node* block);
    /// What follows cannot be read, which has been reported.
    void cut_short() { outline_.is_cut_short = true; }
    /// Ends the card with that line and judges it as a whole.
    CardDraft finish(int last_line);

private:
    CardPlaces places_to(int last_line) const;
    void look_at(const BlockPlaces& places, cmark_node* block, int level);
    Below below() const;
    void read_header(const BlockPlaces& places, cmark_node* comment);
    void begin_section(const BlockPlaces& places, cmark_node* heading);
    void check_section(const Section& section, std::string_view heading);
    void check_size_of_siblings(const CardDraft& draft, int last_line);
    void end_section(int last_line);
    void read_content(const BlockPlaces& places, cmark_node* block);
    void warn_of_number(const BlockPlaces& places, cmark_node* block);
    void read_prompt(const BlockPlaces& places, cmark_node* block);
    void read_fence(const BlockPlaces& places, cmark_node* fence);
    void read_option(const BlockPlaces& places, cmark_node* item);
    void read_list(const BlockPlaces& places, cmark_node* block);
    void read_item(const BlockPlaces& places, cmark_node* item, SectionKind kind);

    ParseContext context_;
    ContentCheck content_check_;
    int errors_before_;
    CardOutline outline_;

    struct SeenSection {
        int line = 0; ///< of the first one's heading
        int count = 0;
    };
    std::map<SectionKind, SeenSection> seen_;
    int prompt_from_ = 0; ///< the first line of the prompt that is in none of its ranges yet
    bool awaits_header_ = true;
    bool section_begins_ = true; ///< nothing was read of the section, or the prompt, yet
    int rule_line_ = 0;          ///< of the thematic break that came last; 0 when something else did

    bool takes_text_;
    bool has_text_ = false;
    bool has_contents_ = false;
    bool begins_with_heading_ = false; ///< below the question and its header
    bool asks_below_ = false;          ///< a heading below is a question
    int text_ends_ = 0;                ///< the last line that shows something, links back to the top left out
    std::vector<int> headings_;        ///< lines below that begin with ###
};

} // namespace greenroom::cards
