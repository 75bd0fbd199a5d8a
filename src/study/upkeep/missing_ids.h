#pragma once

#include <filesystem>

namespace greenroom {

class Collection;

/// Writes an id into each card of a deck, a folder or a file, that has none: the one that it has in the collection, so
/// that its history stays with it, or that it would get. Nothing else in the files changes. Returns how many were
/// written. Throws StoreError, and std::filesystem::filesystem_error where there is no such place; files done before
/// keep their ids.
int write_missing_ids(Collection& collection, const std::filesystem::path& deck);

} // namespace greenroom
