#pragma once

#include "code/code_span.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

/// Appends what a definition of source-highlight's, e.g. "python.lang", finds in code. May throw.
using CodeScan = std::function<void(const std::string& definition, std::vector<CodeSpan>& spans)>;

/// The coloured pieces of `text`, in order and apart, as `scan` finds them and what its definitions do not know.
/// `language` is the first word of a fence's info string; an unknown one, or one whose definition is missing or broken,
/// colours nothing.
std::vector<CodeSpan> code_colours(const std::string& language, std::string_view text, const CodeScan& scan);

} // namespace greenroom
