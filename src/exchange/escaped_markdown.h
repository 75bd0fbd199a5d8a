#pragma once

#include <string>
#include <string_view>

namespace greenroom {

/// Whether `{{c1::…}}` is a gap, or text like any other.
enum class GapMarks { Keep, Escape };

/// A text that is no Markdown as Markdown that shows it; in one line.
std::string escaped_markdown(std::string_view text);

/// A run of text with what Markdown would read in it escaped, in as few places as will do; formulas as Anki writes them
/// come between dollars. What means something at the beginning of a line alone is as_prose()'s.
std::string escaped_text(std::string_view text, GapMarks gaps);

/// A line of prose, which no list, heading, quote or rule is to become of.
std::string as_prose(std::string line);

} // namespace greenroom
