#pragma once

#include <string>
#include <string_view>

namespace greenroom {

/// Text for a search index that cuts words at blanks: with a zero-width space after each character of a script that
/// writes none (Chinese, Japanese, Thai, Lao, Burmese, Khmer), so that words inside a clause are found. It looks the
/// same. What is searched for must be brought into the same form.
std::string with_word_gaps(std::string_view text);

} // namespace greenroom
