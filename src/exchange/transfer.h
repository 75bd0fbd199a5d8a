#pragma once

#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

namespace greenroom {

/// Something that could not be carried over.
struct Skipped {
    std::string what; ///< e.g. the id of a card
    std::string why;

    bool operator==(const Skipped&) const = default;
};

/// What an import, an export or a merge carried over.
struct TransferReport {
    int cards = 0;   ///< written by an export; new or changed by an import
    int reviews = 0; ///< the same; undone ones included
    std::vector<Skipped> skipped{};

    bool operator==(const TransferReport&) const = default;
};

/// "3 cards and 12 reviews".
std::string to_text(const TransferReport& report);

/// Told now and then, with the share that is done, from 0 to 1; false cancels, and nothing is changed.
using TransferProgress = std::function<bool(double share)>;

/// A file that cannot be read in; what() says what is wrong, where, and what to do. Nothing was changed.
class BadExchangeFile : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

} // namespace greenroom
