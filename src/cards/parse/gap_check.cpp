#include "cards/parse/gap_check.h"

#include "cards/parse/cloze.h"

namespace greenroom::cards {
namespace {

std::string message_of(GapFault fault) {
    switch (fault) {
    case GapFault::Unclosed:
        return "this gap is never closed; end it with }} before the next blank line";
    case GapFault::Empty:
        return "this gap is empty; write the text it hides behind the first ::";
    case GapFault::Nested:
        return "a gap within a gap; end the outer one first";
    case GapFault::BadNumber:
        return "gap numbers go from 1 to " + std::to_string(highest_gap) + "; choose another";
    }
    return {};
}

} // namespace

std::set<int> read_gaps(std::string_view prompt, ParseContext reading) {
    const GapsOfText found = find_gaps(prompt);
    for (const FaultyGap& gap : found.faults)
        reading.log.error(reading.source.position_of(prompt.substr(gap.offset)), message_of(gap.fault));
    std::set<int> numbers;
    for (const Gap& gap : found.gaps)
        numbers.insert(gap.number);
    return numbers;
}

void warn_of_gaps(std::string_view text, ParseContext reading) {
    const GapsOfText found = find_gaps(text);
    if (!found.gaps.empty())
        reading.log.warning(reading.source.position_of(text.substr(found.gaps.front().begin)),
                            "a gap is asked only in the prompt; move it there or write its text plainly");
}

} // namespace greenroom::cards
