#pragma once

#include "records/instant.h"

#include <filesystem>
#include <optional>
#include <string>

namespace greenroom {

/// A moment in UTC as file names have it: "20261120T090000Z".
std::string file_name_text(Instant instant);

/// `<stem of deck>-<what><moment><extension of deck>` in `folder`, with -2, -3 … after the moment where it is taken.
std::filesystem::path free_name(const std::filesystem::path& folder, const std::filesystem::path& deck,
                                const std::string& what, Instant now);

/// When the backup of this name was made, if it is one of `deck`.
std::optional<Instant> backup_moment(const std::filesystem::path& deck, const std::string& name);

} // namespace greenroom
