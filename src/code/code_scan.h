#pragma once

#include "code/code_span.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

// What needs source-highlight; the window finds it by these names in a module, loaded with the first code. All throw
// what that throws where a language definition is missing or broken.

/// Appends what source-highlight finds in code by one of its language definitions ("python.lang").
extern "C" void greenroom_scan_code(const std::string& definition, std::string_view text,
                                    std::vector<greenroom::CodeSpan>& spans);

/// The same for one line, which begins as the line before left it; `open` becomes what it leaves open itself.
extern "C" void greenroom_scan_line(const std::string& definition, std::string_view line,
                                    std::shared_ptr<const greenroom::OpenCode>& open,
                                    std::vector<greenroom::CodeSpan>& spans);
