#include "study/search/export_files.h"

#include "cards/parse/deck_folder.h"
#include "records/store_error.h"
#include "store/files/durable_file.h"
#include "study/upkeep/save_file.h"

#include <algorithm>
#include <system_error>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void refuse(const fs::path& file, const Message& why) {
    throw StoreError(English::tr("Could not save %1: %2").arg(file.string()).arg(why));
}

[[noreturn]] void refuse_taken(const fs::path& file) {
    refuse(file,
           English::tr("there is a file of that name already; choose another name, or say that it may be replaced"));
}

void add_pictures(const std::vector<ExportedPicture>& pictures, const fs::path& folder,
                  std::vector<ExportFile>& files) {
    for (const ExportedPicture& picture : pictures) {
        const fs::path file = folder / picture.name;
        if (std::ranges::find(files, file, &ExportFile::file) != files.end())
            continue;
        try {
            files.push_back({file, read_text(picture.file)});
        } catch (const std::system_error& error) {
            refuse(file, English::tr("%1; choose cards without that picture, or make it readable").arg(error.what()));
        }
    }
}

} // namespace

std::vector<ExportFile> markdown_files(const std::vector<TopicMarkdown>& topics, const fs::path& named) {
    const fs::path folder = named.parent_path() / named.stem();
    std::vector<ExportFile> files;
    for (const TopicMarkdown& topic : topics) {
        const fs::path file = topics.size() == 1 ? named : (folder / (topic.topic + ".md")).lexically_normal();
        if (topics.size() > 1 && !lies_in(file, folder.lexically_normal()))
            refuse(file, English::tr("the topic %1 leads out of the folder; export its cards alone").arg(topic.topic));
        files.push_back({file, topic.markdown});
    }
    for (std::size_t index = 0; index < topics.size(); ++index)
        add_pictures(topics[index].pictures, files[index].file.parent_path() / "pictures", files);
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
