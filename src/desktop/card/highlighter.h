#pragma once

#include "code/code_span.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::desktop {

/// The coloured pieces of `text`, in order and apart. `language` is the first word of a fence's info string;
/// an unknown one, or one whose definition is not installed, colours nothing.
std::vector<CodeSpan> highlight(const std::string& language, std::string_view text);

/// The same for one line of text that is being typed: it begins as the line before left it, and `open` becomes what it
/// leaves open itself; nothing at the beginning of a text, and where nothing is open.
std::vector<CodeSpan> highlight_line(const std::string& language, std::string_view line,
                                     std::shared_ptr<const OpenCode>& open);

} // namespace greenroom::desktop
