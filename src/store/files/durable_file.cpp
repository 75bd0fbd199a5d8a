#include "store/files/durable_file.h"

#include "records/store_error.h"

#include <string>
#include <system_error>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

Message advice(const std::error_code& error) {
    if (error == std::errc::no_space_on_device)
        return English::tr("make room and try again");
    if (error == std::errc::permission_denied || error == std::errc::read_only_file_system ||
        error == std::errc::operation_not_permitted)
        return English::tr("check the permissions of the file and its folder");
    if (error == std::errc::io_error)
        return English::tr("check the disk");
    return {};
}

[[noreturn]] void refuse(const Message& what, const fs::path& file, const std::error_code& error) {
    const Message wrong = what.arg(file.string()).arg(error.message());
    const Message help = advice(error);
    throw StoreError(help.empty() ? wrong : English::tr("%1; %2").arg(wrong).arg(help));
}

/// Throws StoreError where there is an error.
void expect_done(const std::error_code& error, const Message& what, const fs::path& file) {
    if (error)
        refuse(what, file, error);
}

} // namespace

void sync_file(const fs::path& file) { expect_done(sync_to_disk(file), English::tr("Could not save %1: %2"), file); }

void sync_folder(const fs::path& folder) {
    expect_done(sync_to_disk(folder), English::tr("Could not save what changed in %1: %2"), folder);
}

void make_folder(const fs::path& folder) {
    std::error_code error;
    if (folder.empty() || fs::is_directory(folder, error))
        return;
    make_folder(folder.parent_path());
    fs::create_directory(folder, error);
    if (error)
        refuse(English::tr("Could not make the folder %1: %2"), folder, error);
    sync_folder(folder_of(folder));
}

void rename_durably(const fs::path& from, const fs::path& to) {
    std::error_code error;
    fs::rename(from, to, error);
    if (error)
        refuse(English::tr("Could not write %1: %2"), to, error);
    sync_folder(folder_of(to));
}

void keep_as(const fs::path& file, const fs::path& to) {
    std::error_code error;
    fs::create_hard_link(file, to, error);
    if (error) {
        fs::copy_file(file, to, error);
        if (error)
            refuse(English::tr("Could not keep a copy of the file as %1: %2"), to, error);
        sync_file(to);
    }
    sync_folder(folder_of(to));
}

void remove_file(const fs::path& file) {
    std::error_code error;
    fs::remove(file, error);
    if (error)
        refuse(English::tr("Could not remove %1: %2"), file, error);
}

bool can_write(const fs::path& file) { return may_write(file) && may_write(folder_of(file)); }

fs::path folder_of(const fs::path& file) { return file.has_parent_path() ? file.parent_path() : fs::path("."); }

fs::path behind_links(const fs::path& file) {
    constexpr int links_at_most = 40; // as Linux
    std::error_code error;
    fs::path path = file;
    for (int links = 0; links < links_at_most && fs::is_symlink(path, error); ++links) {
        const fs::path target = fs::read_symlink(path, error);
        path = target.is_absolute() ? target : folder_of(path) / target;
    }
    return path;
}

bool make_new_file(const fs::path& file) {
    const std::error_code error = make_empty_file(file);
    if (error == std::errc::file_exists)
        return false;
    expect_done(error, English::tr("Could not write %1: %2"), file);
    return true;
}

FileLock::FileLock(const fs::path& file) try : lock_(file) {
} catch (const std::system_error& error) {
    throw StoreError(English::tr("Could not lock %1: %2; check the permissions of its folder")
                         .arg(file.string())
                         .arg(error.code().message()));
}

} // namespace greenroom
