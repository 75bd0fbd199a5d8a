#pragma once

#include "study/search/export_cards.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace greenroom {

/// A file that an export makes.
struct ExportFile {
    std::filesystem::path file;
    std::string text;

    bool operator==(const ExportFile&) const = default;
};

/// Where the texts of topics go: one to `named`, several to `<topic>.md` each in the folder of that name without its
/// ending; after them their pictures, in a folder `pictures` beside each. Throws StoreError for a topic whose path
/// leads out of that folder, and for a picture that cannot be read.
std::vector<ExportFile> markdown_files(const std::vector<TopicMarkdown>& topics, const std::filesystem::path& named);

/// Which of the files are there already: the person is to be asked about each.
std::vector<std::filesystem::path> existing_files(std::span<const ExportFile> files);

/// Writes the files, with their folders where they are several, each as save_file() does. What is there already is
/// replaced where `may_replace` names it; otherwise nothing at all is written. Throws StoreError.
void save_export(std::span<const ExportFile> files, std::span<const std::filesystem::path> may_replace);

} // namespace greenroom
