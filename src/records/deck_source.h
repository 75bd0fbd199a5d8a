#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace greenroom {

enum class Origin { Shipped, Learner };

/// A folder of cards that the deck knows, or one file of it.
struct DeckSource {
    std::int64_t key = 0;
    std::filesystem::path root; ///< absolute folder
    std::string only;           ///< the one file of it that counts; empty for all
    Origin origin = Origin::Learner;

    /// What a person would call it: the folder, or the file.
    std::filesystem::path path() const { return only.empty() ? root : root / only; }
};

} // namespace greenroom
