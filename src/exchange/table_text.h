#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

/// A row of a table in a text file.
struct TableRow {
    int line = 0; ///< on which it begins, from 1
    std::vector<std::string> cells;

    bool operator==(const TableRow&) const = default;
};

/// Reads a table as RFC 4180 has it, with any separator: cells in quotes may hold separators, line breaks and doubled
/// quotes. Rows without any text are left out. Throws BadImport for quotes that are never closed.
std::vector<TableRow> read_table(std::string_view text, char separator);

/// Which of comma, semicolon and tab parts the cells of a text: the one of which its first line has most.
char separator_of(std::string_view text);

} // namespace greenroom
