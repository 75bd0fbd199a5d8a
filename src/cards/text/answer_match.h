#pragma once

#include <string>
#include <vector>

namespace greenroom {

/// Whether a typed answer is one of the accepted ones. Case in any script does not count, but in words of code: those
/// with an underscore or empty brackets, `order_set` and `add()`. Nor do outer spaces, nor whether a letter is composed
/// of its accents (É is U+00C9, or E and U+0301), nor whether quotation marks are curved; what cannot be seen, such as
/// a soft hyphen or a zero-width space, is left out.
bool is_accepted(const std::string& typed, const std::vector<std::string>& accepted);

} // namespace greenroom
