#pragma once

#include "cards/text/source_text.h"

#include <optional>
#include <string_view>

namespace greenroom::cards {

/// The parts of a card: the prompt stands right below its heading, each other under a `###` heading of its own.
enum class SectionKind { Prompt, Expected, Answer, KeyPoints, FollowUp, Trap, Sources };

/// The kind of section that a `###` heading's text begins; nothing when it names none.
std::optional<SectionKind> section_kind_from_heading(std::string_view heading);

/// How the section is called in its heading.
std::string_view heading_of(SectionKind kind);

/// The follow-up question in a heading, without spaces around it; empty when it asks nothing.
std::string_view question_of_follow_up(std::string_view heading);

} // namespace greenroom::cards
