#pragma once

#include "memory/fsrs7.h"
#include "records/collection_file.h"
#include "store/files/backup.h"

#include <filesystem>
#include <string>
#include <vector>

namespace greenroom {

/// Reads a collection from end to end and names what is wrong: damage to the file, references that lead nowhere, a
/// search index that does not match the cards, schedules that are not the fold of the review log, deck folders that are
/// gone. A missing collection is a complaint too. Changes nothing but what opening the collection does, and
/// indexes cards again that search does not find.
std::vector<Complaint> examine(const std::filesystem::path& collection, Instant now);

} // namespace greenroom
