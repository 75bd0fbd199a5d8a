#pragma once

#include "code/code_span.h"

#include <string_view>
#include <vector>

namespace greenroom {

/// Adds the Python keywords that source-highlight's definition does not know, outside strings and comments.
void add_python_words(std::vector<CodeSpan>& spans, std::string_view text);

/// Colours `{% … %}`, `{{ … }}` and `{# … #}` of Django templates, in place of what HTML made of them.
void lay_template_tags_over(std::vector<CodeSpan>& spans, std::string_view text);

} // namespace greenroom
