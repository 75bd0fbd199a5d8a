#include "row.h"

#include <cstdio>
#include <set>

namespace greenroom::bench {

namespace {

std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    return text;
}

std::string bound_text(const Row& row) {
    char text[32];
    std::snprintf(text, sizeof text, "%g", row.bound.most);
    return row.bound.of == Bound::Of::Ratio ? std::string("≤ ") + text + " × floor"
                                            : std::string("≤ ") + text + " " + row.unit;
}

std::string cells(const Row& row) {
    if (!row.built)
        return "not built | | | " + bound_text(row) + " | ";
    return number(row.measured) + " " + row.unit + " | " + number(row.floor) + " " + row.unit + " | " +
           number(row.measured / row.floor) + " | " + bound_text(row) + " | " +
           (is_within(row) ? "within" : "**over**");
}

} // namespace

bool is_within(const Row& row) {
    return (row.bound.of == Bound::Of::Ratio ? row.measured / row.floor : row.measured) <= row.bound.most;
}

void print(std::ostream& out, const std::vector<Row>& rows) {
    out << "| what | measured | floor | ratio | bound | verdict |\n|---|--:|--:|--:|--:|---|\n";
    for (const Row& row : rows)
        out << "| " << row.what << " | " << cells(row) << " |\n";
    out << "\nFloors:\n";
    std::set<std::string> explained;
    for (const Row& row : rows)
        if (explained.insert(row.floor_is).second)
            out << "- " << row.what << ": " << row.floor_is << '\n';
}

} // namespace greenroom::bench
