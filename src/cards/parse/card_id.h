#pragma once

#include <string>
#include <string_view>

namespace greenroom::cards {

/// True for lower-case ASCII letters and digits in words joined by single hyphens, e.g. "orm-n-plus-one".
bool is_kebab_case(std::string_view id);

/// An id made of a question's plain text: its words in kebab-case, at most 60 bytes of them; for a question without
/// ASCII letters and digits "card-" and eight hexadecimal digits of its FNV-1a hash. Stays the same while the question
/// does.
std::string id_from_question(std::string_view plain_question);

} // namespace greenroom::cards
