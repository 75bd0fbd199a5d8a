#include "cards/parse/section.h"

#include "cards/text/ascii.h"

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

} // namespace greenroom::cards
