#pragma once

#include <string>
#include <vector>

/// Tables as CSV (RFC 4180), as spreadsheets read it.
namespace greenroom::csv {

/// What a file begins with, so that spreadsheets read it as UTF-8.
inline const std::string byte_order_mark = "\xEF\xBB\xBF";

/// The cells with commas between, each in quotes where it has to be, and the line's end.
std::string line(const std::vector<std::string>& cells);

/// A text that no spreadsheet takes for a formula, which it would run: what begins like one, after an apostrophe.
std::string harmless(std::string text);

} // namespace greenroom::csv
