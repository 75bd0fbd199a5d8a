#pragma once

#include "cards/parse/card.h"
#include "cards/parse/card_header.h"
#include "cards/parse/card_places.h"
#include "cards/parse/problem.h"
#include "cards/text/source_text.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::cards {

/// The parts of a card: the prompt is right below its heading, each other one under its own `###` heading.
enum class SectionKind {
    Prompt,
    OneSentence,
    Hint,
    Expected,
    Checks,
    Solution,
    Wrong,
    Answer,
    Proof,
    KeyPoints,
    FollowUp,
    WeakAnswer,
    Trap,
    Sources
};

/// The kind of section that a `###` heading's text begins; nothing when it names none.
std::optional<SectionKind> section_kind_from_heading(std::string_view heading);

/// How the section is called in its heading.
std::string_view heading_of(SectionKind kind);

/// What follows the colon in the heading of a follow-up or of a wrong solution, without spaces around it; may be empty.
std::string_view title_in_heading(std::string_view heading);

/// What a file has below a card's heading.
enum class Below {
    Nothing,
    Contents,  ///< links to other places in the file, and nothing else
    Questions, ///< headings that are questions themselves, and begin at once
    Text,
    Sections ///< or gaps, or options: what only a card has
};

/// One `###` part of a card.
struct Section {
    std::optional<SectionKind> kind; ///< nothing when the heading names none
    std::string title;
    Position heading;
    std::string question; ///< follow-ups only: what is asked; of wrong solutions, what is wrong
    LineRange body;
    bool has_strays = false; ///< there is something other than a list where a list belongs
};

/// A code fence of a card, outside of lists and quotes.
struct CardFence {
    std::optional<std::size_t> section; ///< its place among the sections; none in the prompt
    Position position;
    std::string info; ///< the words after its marks
};

/// What is where in one card of a file, before the card is checked as a whole.
struct CardOutline {
    Card card; ///< so far line, question, header, options and what the sections list
    CardHeader header;
    LineRange header_lines; ///< empty without one
    Position heading;
    std::vector<LineRange> prompt; ///< what is left between header and first section without the lists of options
    std::vector<LineRange> option_lists;
    bool has_bad_option = false; ///< which was reported
    std::vector<Section> sections;
    std::vector<CardFence> fences;
    bool is_cut_short = false;     ///< the rest cannot be read, so nothing can be called missing
    std::optional<LineRange> text; ///< that is the answer, in place of sections
};

/// A card as its text says it, before ids are compared and gaps become siblings.
struct CardDraft {
    Card card; ///< without topic and gap, and without an id that is not written
    CardHeader header;
    Position heading;
    std::set<int> gaps; ///< cloze cards only
    bool has_error = false;
    CardPlaces places{};
    Below below = Below::Nothing;
};

/// Fills in a card's texts and its kind from its outline, and reports what it lacks and what contradicts itself.
CardDraft complete(CardOutline outline, ParseContext context);

} // namespace greenroom::cards
