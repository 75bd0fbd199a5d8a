#include "cards/parse/card_outline.h"

#include "cards/parse/cloze.h"
#include "cards/text/ascii.h"
#include "cards/text/wording.h"

#include <algorithm>
#include <utility>

namespace greenroom::cards {

std::optional<SectionKind> section_kind_from_heading(std::string_view heading) {
    for (const SectionKind kind : {SectionKind::Expected, SectionKind::Answer, SectionKind::KeyPoints,
                                   SectionKind::Trap, SectionKind::Sources, SectionKind::FollowUp})
        if (heading == heading_of(kind))
            return kind;
    if (heading.starts_with("Follow-up:"))
        return SectionKind::FollowUp;
    return std::nullopt;
}

std::string_view heading_of(SectionKind kind) {
    switch (kind) {
    case SectionKind::Prompt:
        return "";
    case SectionKind::Expected:
        return "Expected";
    case SectionKind::Answer:
        return "Answer";
    case SectionKind::KeyPoints:
        return "Key points";
    case SectionKind::FollowUp:
        return "Follow-up";
    case SectionKind::Trap:
        return "Trap";
    case SectionKind::Sources:
        return "Sources";
    }
    return "";
}

std::string_view question_of_follow_up(std::string_view heading) {
    const std::size_t colon = heading.find(':');
    return colon == std::string_view::npos ? std::string_view{} : trimmed(heading.substr(colon + 1));
}

namespace {

class CardCompletion {
public:
    CardCompletion(CardOutline outline, ParseContext reading) : outline_(std::move(outline)), reading_(reading) {}

    CardDraft complete() {
        take_prompt();
        for (const Section& section : outline_.sections)
            take_section(section);
        if (section_of(SectionKind::Answer) == nullptr)
            report_missing(outline_.heading, "no answer; write one below a heading \"### Answer\"");
        warn_of_misplaced_gaps();
        decide_kind();
        return {std::move(outline_.card), std::move(outline_.header), outline_.heading, std::move(gaps_), false};
    }

private:
    std::string text_of(LineRange lines) const { return std::string(without_blank_ends(reading_.source.lines(lines))); }

    void take_prompt() {
        for (const LineRange& lines : outline_.prompt) {
            const std::string text = text_of(lines);
            if (!text.empty())
                outline_.card.prompt += (outline_.card.prompt.empty() ? "" : "\n\n") + text;
            gaps_.merge(read_gaps(reading_.source.lines(lines), reading_));
        }
    }

    void take_section(const Section& section) {
        if (!section.kind)
            return;
        Card& card = outline_.card;
        const std::string text = text_of(section.body);
        if (section.kind == SectionKind::Answer && card.answer.empty())
            card.answer = text;
        else if (section.kind == SectionKind::Trap && card.trap.empty())
            card.trap = text;
        else if (section.kind == SectionKind::FollowUp)
            card.follow_ups.push_back({section.question, text});
        if (text.empty())
            report_empty(section);
    }

    void report_empty(const Section& section) {
        if (section.kind == SectionKind::Answer)
            report_missing(section.heading, "the answer is empty; write it below this heading");
        else if (section.kind == SectionKind::FollowUp)
            report_missing(section.heading, "this follow-up has no answer; write it below the heading");
        else if (section.kind == SectionKind::Expected)
            report_missing(section.heading, "no accepted answer; list each as \"- answer\" below this heading");
        else if (!outline_.is_cut_short)
            reading_.log.warning(section.heading, "this section is empty; fill it or delete its heading");
    }

    void report_missing(Position position, std::string message) {
        if (!outline_.is_cut_short)
            reading_.log.error(position, std::move(message));
    }

    void warn_of_misplaced_gaps() {
        warn_of_gaps(reading_.source.line(outline_.heading.line), reading_);
        for (const LineRange& lines : outline_.option_lists)
            warn_of_gaps(reading_.source.lines(lines), reading_);
        for (const Section& section : outline_.sections)
            warn_of_gaps(reading_.source.lines({section.heading.line, section.body.last}), reading_);
    }

    void decide_kind() {
        const Section* expected = section_of(SectionKind::Expected);
        const bool is_choice = !outline_.option_lists.empty();
        const bool is_cloze = !gaps_.empty();
        if (expected != nullptr && (is_choice || is_cloze))
            reading_.log.error(expected->heading,
                               is_choice ? "a card with options takes no \"Expected\"; delete one of the two"
                                         : "a card with gaps takes no \"Expected\"; delete one of the two");
        if (is_choice && is_cloze)
            reading_.log.error({outline_.option_lists.front().first, 1},
                               "a card has gaps or options, not both; delete one of the two");
        if (is_choice && !outline_.has_bad_option)
            check_options();
        outline_.card.kind = expected != nullptr ? Kind::Typed
                             : is_choice         ? Kind::Choice
                             : is_cloze          ? Kind::Cloze
                                                 : Kind::Open;
    }

    void check_options() {
        const std::vector<Option>& options = outline_.card.options;
        const Position first{outline_.option_lists.front().first, 1};
        const auto right = std::count_if(options.begin(), options.end(), [](const Option& o) { return o.right; });
        if (options.size() == 1)
            reading_.log.error(first, "a choice needs two options at least; add a wrong one");
        else if (right == 0)
            reading_.log.error(first, "no option is right; mark the right one with [x]");
        else if (right == static_cast<std::ptrdiff_t>(options.size()))
            reading_.log.warning(first, "every option is right; add a wrong one");
    }

    const Section* section_of(SectionKind kind) const {
        const auto found = std::find_if(outline_.sections.begin(), outline_.sections.end(),
                                        [kind](const Section& section) { return section.kind == kind; });
        return found == outline_.sections.end() ? nullptr : &*found;
    }

    CardOutline outline_;
    ParseContext reading_;
    std::set<int> gaps_;
};

} // namespace

CardDraft complete(CardOutline outline, ParseContext reading) {
    return CardCompletion(std::move(outline), reading).complete();
}

} // namespace greenroom::cards
