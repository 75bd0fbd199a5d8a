#pragma once

#include <cstddef>
#include <filesystem>

namespace greenroom {

/// How closely the memory models follow reference sequences.
struct ConformReport {
    std::size_t sequences = 0;
    std::size_t steps = 0;
    double max_relative_difference = 0; ///< over every number compared; relative to the larger of the two
    double tolerance = 0;               ///< what the reference numbers allow: 1e-6 for FSRS-6, 1e-9 for FSRS-7

    bool operator==(const ConformReport&) const = default;
};

/// Replays the rating sequences in `file` (JSON: `param_sets`, each with its parameters `w`, and `cases`, each with
/// `param_set`, `dr` and `steps`) with the model that has as many parameters, and compares what each step gives:
/// `s` and `d` always; `s_fast`, `r`, `r_fast`, `ivl`, `r7` and `r30` where they stand. A reference interval beyond the
/// model's longest counts as the longest. Throws std::runtime_error naming the file and what is wrong with it.
ConformReport conform(const std::filesystem::path& file);

} // namespace greenroom
