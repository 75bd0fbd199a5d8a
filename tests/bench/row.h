#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace greenroom::bench {

/// How much a row may measure.
struct Bound {
    enum class Of { Value, Ratio };

    Of of = Of::Ratio;
    double most = 0; ///< in the row's unit, or times its floor
};

/// One thing measured against its floor, both in the same run.
struct Row {
    std::string what;
    std::string unit; ///< "ms", "µs" or "MiB", of both numbers
    double measured = 0;
    double floor = 0;
    Bound bound;
    std::string floor_is; ///< what the floor does, for the legend
    bool built = true;    ///< false when the program to be measured was not built; the numbers mean nothing then
};

/// True when the row keeps its bound.
bool is_within(const Row& row);

/// The rows as one Markdown table, then what each floor is.
void print(std::ostream& out, const std::vector<Row>& rows);

} // namespace greenroom::bench
