#pragma once

#include "desktop/card/highlighter.h"

#include <string>
#include <string_view>
#include <vector>

/// Appends what source-highlight finds in code by one of its language definitions ("python.lang"). Found by this name
/// in the module that links source-highlight; throws what that throws where the definition is missing or broken.
extern "C" void greenroom_scan_code(const std::string& definition, std::string_view text,
                                    std::vector<greenroom::desktop::CodeSpan>& spans);
