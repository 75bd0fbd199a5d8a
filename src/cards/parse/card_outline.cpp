#include "cards/parse/card_outline.h"

#include "cards/parse/cloze.h"
#include "cards/parse/exercise_check.h"
#include "cards/parse/references.h"
#include "cards/text/ascii.h"
#include "cards/text/wording.h"

#include <algorithm>
#include <utility>

namespace greenroom::cards {

std::optional<SectionKind> section_kind_from_heading(std::string_view heading) {
    for (const SectionKind kind :
         {SectionKind::OneSentence, SectionKind::Hint, SectionKind::Expected, SectionKind::Checks,
          SectionKind::Solution, SectionKind::Wrong, SectionKind::Answer, SectionKind::Proof, SectionKind::KeyPoints,
          SectionKind::FollowUp, SectionKind::WeakAnswer, SectionKind::Trap, SectionKind::Sources})
        if (heading == heading_of(kind))
            return kind;
    if (heading.starts_with("Follow-up:"))
        return SectionKind::FollowUp;
    if (heading.starts_with("Wrong:"))
        return SectionKind::Wrong;
    return std::nullopt;
}

std::string_view heading_of(SectionKind kind) {
    switch (kind) {
    case SectionKind::Prompt:
        return "";
    case SectionKind::OneSentence:
        return "In one sentence";
    case SectionKind::Hint:
        return "Hint";
    case SectionKind::Expected:
        return "Expected";
    case SectionKind::Checks:
        return "Checks";
    case SectionKind::Solution:
        return "Solution";
    case SectionKind::Wrong:
        return "Wrong";
    case SectionKind::Answer:
        return "Answer";
    case SectionKind::Proof:
        return "Proof";
    case SectionKind::KeyPoints:
        return "Key points";
    case SectionKind::FollowUp:
        return "Follow-up";
    case SectionKind::WeakAnswer:
        return "Weak answer";
    case SectionKind::Trap:
        return "Trap";
    case SectionKind::Sources:
        return "Sources";
    }
    return "";
}

std::string_view title_in_heading(std::string_view heading) {
    const std::size_t colon = heading.find(':');
    return colon == std::string_view::npos ? std::string_view{} : trimmed(heading.substr(colon + 1));
}

namespace {

constexpr std::size_t most_words_in_one_sentence = 25;

std::size_t word_count(std::string_view text) {
    std::size_t words = 0;
    bool in_word = false;
    for (const char c : text) {
        words += !in_word && !is_space(c) ? 1 : 0;
        in_word = !is_space(c);
    }
    return words;
}

class CardCompletion {
public:
    CardCompletion(CardOutline outline, ParseContext context) : outline_(std::move(outline)), context_(context) {}

    CardDraft complete() {
        if (outline_.text)
            return with_text_as_answer();
        take_prompt();
        for (const Section& section : outline_.sections)
            take_section(section);
        if (section_of(SectionKind::Answer) == nullptr)
            report_missing(outline_.heading, "no answer; write one below a heading \"### Answer\"");
        check_order();
        check_one_sentence();
        warn_of_misplaced_gaps();
        decide_kind();
        return {std::move(outline_.card), outline_.header, outline_.heading, std::move(gaps_), false};
    }

private:
    CardDraft with_text_as_answer() {
        outline_.card.answer = text_of(*outline_.text);
        warn_of_gaps(context_.source.line(outline_.heading.line), context_);
        return {std::move(outline_.card), outline_.header, outline_.heading, {}, false};
    }

    std::string text_of(LineRange lines) const {
        References& references = context_.references;
        if (references.empty())
            return std::string(without_blank_ends(context_.source.lines(lines)));
        return std::string(without_blank_ends(references.written_out(context_.source, lines)));
    }

    void take_prompt() {
        for (const LineRange& lines : outline_.prompt) {
            const std::string text = text_of(lines);
            if (!text.empty())
                outline_.card.prompt += (outline_.card.prompt.empty() ? "" : "\n\n") + text;
            gaps_.merge(read_gaps(context_.source.lines(lines), context_));
        }
    }

    void take_section(const Section& section) {
        if (!section.kind)
            return;
        const std::string text = text_of(section.body);
        if (std::string* part = text_in_card(*section.kind); part != nullptr && part->empty())
            *part = text;
        else if (section.kind == SectionKind::FollowUp)
            outline_.card.follow_ups.push_back({section.question, text});
        else if (section.kind == SectionKind::Wrong)
            outline_.card.wrong.push_back({section.question, text});
        else if (section.kind == SectionKind::Hint && !text.empty())
            outline_.card.hints.push_back(text);
        if (text.empty())
            report_empty(section);
    }

    /// Where the card keeps a section that is one text; null for the others.
    std::string* text_in_card(SectionKind kind) {
        Card& card = outline_.card;
        switch (kind) {
        case SectionKind::OneSentence:
            return &card.one_sentence;
        case SectionKind::Checks:
            return &card.checks;
        case SectionKind::Solution:
            return &card.solution;
        case SectionKind::Answer:
            return &card.answer;
        case SectionKind::Proof:
            return &card.proof;
        case SectionKind::WeakAnswer:
            return &card.weak_answer;
        case SectionKind::Trap:
            return &card.trap;
        default:
            return nullptr;
        }
    }

    /// A learner meets the sections in the order of the file wherever the file itself is read.
    void check_order() {
        const Section* answer = section_of(SectionKind::Answer);
        for (const Section& section : outline_.sections) {
            const bool after_answer = answer != nullptr && &section > answer;
            if (section.kind == SectionKind::OneSentence && &section != &outline_.sections.front())
                context_.log.warning(section.heading,
                                     "\"In one sentence\" comes first; move it before the other sections");
            else if (section.kind == SectionKind::Hint && after_answer)
                context_.log.warning(section.heading, "a hint comes before the answer; move it there");
            else if (section.kind == SectionKind::Proof && answer != nullptr && !after_answer)
                context_.log.warning(section.heading, "the proof comes after the answer; move it there");
        }
    }

    void check_one_sentence() {
        const std::size_t words = word_count(outline_.card.one_sentence);
        if (words > most_words_in_one_sentence)
            context_.log.warning(section_of(SectionKind::OneSentence)->heading,
                                 "one sentence of " + std::to_string(words) + " words; say it in " +
                                     std::to_string(most_words_in_one_sentence));
    }

    void report_empty(const Section& section) {
        if (section.kind == SectionKind::Answer)
            report_missing(section.heading, "the answer is empty; write it below this heading");
        else if (section.kind == SectionKind::FollowUp)
            report_missing(section.heading, "this follow-up has no answer; write it below the heading");
        else if (section.kind == SectionKind::Expected)
            report_missing(section.heading, "no accepted answer; list each as \"- answer\" below this heading");
        else if (!outline_.is_cut_short && !is_of_exercise(*section.kind))
            context_.log.warning(section.heading, "this section is empty; fill it or delete its heading");
    }

    void report_missing(Position position, std::string message) {
        if (!outline_.is_cut_short)
            context_.log.error(position, std::move(message));
    }

    void warn_of_misplaced_gaps() {
        warn_of_gaps(context_.source.line(outline_.heading.line), context_);
        for (const LineRange& lines : outline_.option_lists)
            warn_of_gaps(context_.source.lines(lines), context_);
        for (const Section& section : outline_.sections)
            warn_of_gaps(context_.source.lines({section.heading.line, section.body.last}), context_);
    }

    void decide_kind() {
        const Section* expected = section_of(SectionKind::Expected);
        const bool is_choice = !outline_.option_lists.empty();
        const bool is_cloze = !gaps_.empty();
        if (expected != nullptr && (is_choice || is_cloze))
            context_.log.error(expected->heading,
                               is_choice ? "a card with options takes no \"Expected\"; delete one of the two"
                                         : "a card with gaps takes no \"Expected\"; delete one of the two");
        if (is_choice && is_cloze)
            context_.log.error({outline_.option_lists.front().first, 1},
                               "a card has gaps or options, not both; delete one of the two");
        if (is_choice && !outline_.has_bad_option)
            check_options();
        const bool is_exercise = section_of(SectionKind::Checks) != nullptr;
        outline_.card.kind = is_exercise           ? Kind::Exercise
                             : expected != nullptr ? Kind::Typed
                             : is_choice           ? Kind::Choice
                             : is_cloze            ? Kind::Cloze
                                                   : Kind::Open;
        check_exercise(outline_, gaps_, context_);
    }

    void check_options() {
        const std::vector<Option>& options = outline_.card.options;
        const Position first{outline_.option_lists.front().first, 1};
        const auto right = std::count_if(options.begin(), options.end(), [](const Option& o) { return o.right; });
        if (options.size() == 1)
            context_.log.error(first, "a choice needs two options at least; add a wrong one");
        else if (right == 0)
            context_.log.error(first, "no option is right; mark the right one with [x]");
        else if (right == static_cast<std::ptrdiff_t>(options.size()))
            context_.log.warning(first, "every option is right; add a wrong one");
    }

    const Section* section_of(SectionKind kind) const {
        const auto found = std::find_if(outline_.sections.begin(), outline_.sections.end(),
                                        [kind](const Section& section) { return section.kind == kind; });
        return found == outline_.sections.end() ? nullptr : &*found;
    }

    CardOutline outline_;
    ParseContext context_;
    std::set<int> gaps_;
};

} // namespace

CardDraft complete(CardOutline outline, ParseContext context) {
    return CardCompletion(std::move(outline), context).complete();
}

} // namespace greenroom::cards
