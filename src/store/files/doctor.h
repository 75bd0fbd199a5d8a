#pragma once

#include "memory/fsrs7.h"
#include "store/files/backup.h"

#include <filesystem>
#include <string>
#include <vector>

namespace greenroom {

/// What is wrong with a collection, in words for people: what, and what to do.
struct Complaint {
    /// Damaged: the file itself, which a backup cures. Amiss: something in it that can be mended where it is.
    enum class Kind { Damaged, Amiss };

    Kind kind = Kind::Amiss;
    std::string text;
};

/// Reads a collection from end to end and names what is wrong: damage to the file, references that lead nowhere, a
/// search index that does not match the cards, schedules that are not the fold of the review log, deck folders that are
/// gone. A missing collection is a complaint too. Changes nothing but what opening the collection does.
std::vector<Complaint> examine(const std::filesystem::path& collection, Instant now, const Fsrs7& model);

} // namespace greenroom
