#pragma once

#include "messages/message.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace greenroom {

/// What becomes of a file that has the name already.
enum class Existing { Refuse, Replace };

/// A file has the name already, and may not be replaced.
class FileExists : public Failure {
public:
    using Failure::Failure;
};

/// Writes a text to a file, whole or not at all, and durably. Throws FileExists, and StoreError naming what failed,
/// where, and what to do; what was there before stays then.
void save_file(const std::filesystem::path& file, std::string_view text, Existing existing);

/// Writes a text to a file whose text is still `before`, or that does not exist where that is nothing; its permissions
/// stay. False, and nothing done, when somebody wrote it meanwhile: that is looked at last of all. Throws StoreError.
bool save_file_if(const std::filesystem::path& file, std::string_view text, const std::optional<std::string>& before);

} // namespace greenroom
