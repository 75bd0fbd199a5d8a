#pragma once

#include <filesystem>
#include <vector>

class QMimeData;

namespace greenroom::desktop {

/// The folders and Markdown files among what is dropped.
std::vector<std::filesystem::path> dropped_paths(const QMimeData& dropped);

} // namespace greenroom::desktop
