#include "study/search/export_files.h"

#include "cards/parse/deck_folder.h"
#include "records/store_error.h"
#include "store/files/durable_file.h"
#include "study/upkeep/save_file.h"

#include <algorithm>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void refuse(const fs::path& file, const std::string& why) {
    throw StoreError("Could not save " + file.string() + ": " + why);
}

[[noreturn]] void refuse_taken(const fs::path& file) {
    refuse(file, "there is a file of that name already; choose another name, or say that it may be replaced");
}

} // namespace

std::vector<ExportFile> markdown_files(const std::vector<TopicMarkdown>& topics, const fs::path& named) {
    if (topics.size() == 1)
        return {{named, topics.front().markdown}};
    const fs::path folder = named.parent_path() / named.stem();
    std::vector<ExportFile> files;
    for (const TopicMarkdown& topic : topics) {
        const fs::path file = (folder / (topic.topic + ".md")).lexically_normal();
        if (!lies_in(file, folder.lexically_normal()))
            refuse(file, "the topic " + topic.topic + " leads out of the folder; export its cards alone");
        files.push_back({file, topic.markdown});
    }
    return files;
}

std::vector<fs::path> existing_files(std::span<const ExportFile> files) {
    std::vector<fs::path> there;
    std::error_code unknown;
    for (const ExportFile& file : files)
        if (fs::exists(fs::symlink_status(file.file, unknown)))
            there.push_back(file.file);
    return there;
}

void save_export(std::span<const ExportFile> files, std::span<const fs::path> may_replace) {
    const auto may_be_replaced = [&](const fs::path& file) {
        return std::ranges::find(may_replace, file) != may_replace.end();
    };
    for (const fs::path& file : existing_files(files))
        if (!may_be_replaced(file))
            refuse_taken(file);
    for (const ExportFile& file : files)
        if (files.size() > 1)
            make_folder(fs::absolute(folder_of(file.file)));
    for (const ExportFile& file : files)
        try {
            save_file(file.file, file.text, may_be_replaced(file.file) ? Existing::Replace : Existing::Refuse);
        } catch (const FileExists&) { // made meanwhile
            refuse_taken(file.file);
        }
}

} // namespace greenroom
