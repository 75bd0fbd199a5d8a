#pragma once

#include "cards/parse/card.h"
#include "exchange/anki/anki_template.h"

#include <array>
#include <functional>
#include <string>
#include <string_view>

namespace greenroom {

/// The fields of a note that is exported from here, after its first: by them it is known when it comes back.
inline constexpr std::array<const char*, 11> greenroom_fields{
    "Answer", "In one sentence", "Hints", "Expected", "Key points",  "Follow-ups",
    "Proof",  "Weak answer",     "Trap",  "Sources",  "Greenroom id"};

/// What stands before each follow-up's question in its field.
inline constexpr std::string_view follow_up_mark = "<p class=\"follow-up\">";

/// Whether a note has all of these fields.
bool is_greenroom_note(const AnkiFields& fields);

/// Takes the parts of a card from such a note, `markdown` giving that of HTML. Its question, kind and expected answers
/// are left as they are.
void take_parts(const AnkiFields& fields, const std::function<std::string(std::string_view html)>& markdown,
                Card& card);

} // namespace greenroom
