#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::cards {

/// A formula in Markdown, its dollars included.
struct Formula {
    std::size_t begin = 0; ///< in bytes
    std::size_t end = 0;   ///< past its last dollar

    bool operator==(const Formula&) const = default;
};

/// The formulas of a text, `$…$` and `$$…$$`, in order, code and addresses aside. A dollar opens one before anything
/// but a blank and not within a word, and closes it after anything but a blank, in the same line and not before a
/// letter or digit; two dollars may be lines apart, without a blank one. Prices stay prose: "$5 and $6" has no dollar
/// that closes,
/// "$5 at most, and 6$" has words after a number.
std::vector<Formula> formulas_in(std::string_view markdown);

/// The text with a backslash before each sign in its formulas that Markdown could read as its own, so that a parser
/// gives back formulas as they were written. Lines stay lines.
std::string with_formulas_escaped(std::string_view markdown, const std::vector<Formula>& formulas);

} // namespace greenroom::cards
