#include "faults/faulty_disk.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <iterator>
#include <new>
#include <stdexcept>

namespace greenroom::test {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t sector = 512;

/// What SQLite sees of an open file: the real one lies behind it in memory.
struct OpenFile {
    sqlite3_file base;
    FaultyDisk* disk;
    std::shared_ptr<FaultyDisk::Content>* content; ///< nothing for what need not last, such as temporary files
    std::string* path;
    bool syncs_folder; ///< with its next sync
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

OpenFile& of(sqlite3_file* file) { return *reinterpret_cast<OpenFile*>(file); }

FaultyDisk& disk_of(sqlite3_vfs* vfs) { return *static_cast<FaultyDisk*>(vfs->pAppData); }

void note(OpenFile& file, FaultyDisk::Change change) {
    if (file.content)
        (*file.content)->since.push_back(std::move(change));
}

/// Writes `bytes` at an offset, and zeros in any hole before it.
void put(std::string& content, std::size_t offset, const std::string& bytes) {
    if (content.size() < offset + bytes.size())
        content.resize(offset + bytes.size());
    content.replace(offset, bytes.size(), bytes);
}

void apply(std::string& content, const FaultyDisk::Change& change) {
    if (change.bytes)
        put(content, static_cast<std::size_t>(change.offset), *change.bytes);
    else
        content.resize(static_cast<std::size_t>(change.offset));
}

int close_file(sqlite3_file* file) {
    OpenFile& open = of(file);
    const int result = open.real()->pMethods ? open.real()->pMethods->xClose(open.real()) : SQLITE_OK;
    delete open.content;
    delete open.path;
    return result;
}

int read_file(sqlite3_file* file, void* to, int size, sqlite3_int64 offset) {
    return of(file).real()->pMethods->xRead(of(file).real(), to, size, offset);
}

int write_file(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset) {
    OpenFile& open = of(file);
    if (!open.disk->may_step())
        return SQLITE_IOERR_WRITE;
    if (!open.disk->may_write())
        return SQLITE_FULL;
    note(open, {offset, std::string(static_cast<const char*>(from), static_cast<std::size_t>(size))});
    return open.real()->pMethods->xWrite(open.real(), from, size, offset);
}

int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
    OpenFile& open = of(file);
    if (!open.disk->may_step())
        return SQLITE_IOERR_TRUNCATE;
    note(open, {size, std::nullopt});
    return open.real()->pMethods->xTruncate(open.real(), size);
}

int sync_file(sqlite3_file* file, int flags) {
    OpenFile& open = of(file);
    if (!open.disk->may_step())
        return SQLITE_IOERR_FSYNC;
    if (open.content) {
        for (const FaultyDisk::Change& change : (*open.content)->since)
            apply((*open.content)->synced, change);
        (*open.content)->since.clear();
    }
    if (open.syncs_folder)
        open.disk->folder_synced(*open.path);
    open.syncs_folder = false;
    return open.real()->pMethods->xSync(open.real(), flags);
}

int file_size(sqlite3_file* file, sqlite3_int64* size) {
    return of(file).real()->pMethods->xFileSize(of(file).real(), size);
}
int lock(sqlite3_file* file, int level) { return of(file).real()->pMethods->xLock(of(file).real(), level); }
int unlock(sqlite3_file* file, int level) { return of(file).real()->pMethods->xUnlock(of(file).real(), level); }
int check_lock(sqlite3_file* file, int* held) {
    return of(file).real()->pMethods->xCheckReservedLock(of(file).real(), held);
}
int control(sqlite3_file* file, int what, void* with) {
    return of(file).real()->pMethods->xFileControl(of(file).real(), what, with);
}
int sector_size(sqlite3_file*) { return static_cast<int>(sector); }
/// None of the promises of the real disk: no atomic writes, no order, no safe append.
int characteristics(sqlite3_file*) { return 0; }
int shm_map(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
    return of(file).real()->pMethods->xShmMap(of(file).real(), page, size, extend, memory);
}
int shm_lock(sqlite3_file* file, int offset, int count, int flags) {
    return of(file).real()->pMethods->xShmLock(of(file).real(), offset, count, flags);
}
void shm_barrier(sqlite3_file* file) { of(file).real()->pMethods->xShmBarrier(of(file).real()); }
int shm_unmap(sqlite3_file* file, int remove) { return of(file).real()->pMethods->xShmUnmap(of(file).real(), remove); }

// Version 2: with a write-ahead log, without memory mapping.
const sqlite3_io_methods methods{
    2,        close_file,  read_file,  write_file, truncate_file, sync_file,       file_size,
    lock,     unlock,      check_lock, control,    sector_size,   characteristics, shm_map,
    shm_lock, shm_barrier, shm_unmap,  nullptr,    nullptr};

sqlite3_vfs* real_vfs = nullptr;

int open_file(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* file, int flags, int* out_flags) {
    OpenFile& open = of(file);
    std::memset(static_cast<void*>(&open), 0, static_cast<std::size_t>(vfs->szOsFile));
    const bool made = name && (flags & SQLITE_OPEN_CREATE) && !fs::exists(name);
    if (made && !disk_of(vfs).may_step())
        return SQLITE_CANTOPEN;
    const int result = real_vfs->xOpen(real_vfs, name, open.real(), flags, out_flags);
    if (result != SQLITE_OK)
        return result;
    open.base.pMethods = &methods;
    open.disk = &disk_of(vfs);
    constexpr int journals = SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL;
    if (name && (flags & (journals | SQLITE_OPEN_MAIN_DB))) {
        open.path = new std::string(name);
        open.content = new std::shared_ptr<FaultyDisk::Content>(open.disk->opened(*open.path));
        open.syncs_folder = (flags & SQLITE_OPEN_CREATE) && (flags & journals);
    }
    return SQLITE_OK;
}

int delete_file(sqlite3_vfs* vfs, const char* name, int sync_folder) {
    if (!disk_of(vfs).may_step())
        return SQLITE_IOERR_DELETE;
    const int result = real_vfs->xDelete(real_vfs, name, sync_folder);
    if (result == SQLITE_OK)
        disk_of(vfs).removed(name, sync_folder != 0);
    return result;
}

int access_file(sqlite3_vfs*, const char* name, int flags, int* result) {
    return real_vfs->xAccess(real_vfs, name, flags, result);
}

/// What the disk may have of a file: its synced part, and any sectors of what was written since.
std::string left_of(const FaultyDisk::Content& content, std::mt19937& random) {
    std::string left = content.synced;
    // Sometimes nothing or all got through: the plainest cases, and the likeliest.
    const unsigned kind = static_cast<unsigned>(random() % 4);
    for (const FaultyDisk::Change& change : content.since) {
        if (!change.bytes) {
            if (kind == 1 || (kind > 1 && random() % 2))
                apply(left, change);
            continue;
        }
        for (std::size_t begin = 0; begin < change.bytes->size(); begin += sector)
            if (kind == 1 || (kind > 1 && random() % 2))
                put(left, static_cast<std::size_t>(change.offset) + begin, change.bytes->substr(begin, sector));
    }
    return left;
}

} // namespace

FaultyDisk::FaultyDisk() : vfs_(std::make_unique<sqlite3_vfs>()), real_(sqlite3_vfs_find(nullptr)) {
    real_vfs = real_;
    *vfs_ = *real_;
    vfs_->szOsFile = static_cast<int>(sizeof(OpenFile)) + real_->szOsFile;
    vfs_->pNext = nullptr;
    vfs_->zName = "faulty-disk";
    vfs_->pAppData = this;
    vfs_->xOpen = open_file;
    vfs_->xDelete = delete_file;
    vfs_->xAccess = access_file;
    if (sqlite3_vfs_register(vfs_.get(), 1) != SQLITE_OK)
        throw std::runtime_error("no file system was registered");
}

FaultyDisk::~FaultyDisk() {
    sqlite3_vfs_unregister(vfs_.get());
    sqlite3_vfs_register(real_, 1);
}

void FaultyDisk::fill_at_write(int n) {
    writes_ = 0;
    full_at_ = n;
    refused_ = false;
}

void FaultyDisk::make_room() { full_at_ = 0; }

bool FaultyDisk::may_write() {
    ++writes_;
    const bool refused = full_at_ > 0 && writes_ >= full_at_;
    refused_ = refused_ || refused;
    return !refused;
}

void FaultyDisk::cut_power_at(int n) {
    steps_ = 0;
    cut_at_ = n;
    has_power_ = true;
}

bool FaultyDisk::may_step() {
    ++steps_;
    if (cut_at_ > 0 && steps_ >= cut_at_)
        has_power_ = false;
    return has_power_;
}

void FaultyDisk::settle(const fs::path& folder) {
    files_.clear();
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        Known known;
        known.content->synced.assign(std::istreambuf_iterator<char>(stream), {});
        known.name = Name::Lasting;
        files_[entry.path().string()] = {std::move(known)};
    }
}

std::shared_ptr<FaultyDisk::Content> FaultyDisk::opened(const std::string& file) {
    std::vector<Known>& known = files_[file];
    if (known.empty() || known.back().name == Name::Removed)
        known.emplace_back();
    return known.back().content;
}

void FaultyDisk::removed(const std::string& file, bool folder_too) {
    std::vector<Known>& known = files_[file];
    if (!known.empty())
        known.back().name = Name::Removed;
    if (folder_too)
        folder_synced(file);
}

void FaultyDisk::folder_synced(const std::string& file) {
    for (auto& [path, known] : files_) {
        if (fs::path(path).parent_path() != fs::path(file).parent_path())
            continue;
        std::erase_if(known, [](const Known& one) { return one.name == Name::Removed; });
        for (Known& one : known)
            one.name = Name::Lasting;
    }
}

void FaultyDisk::write_what_is_left(const fs::path& folder, const fs::path& into, std::mt19937& random) const {
    for (const auto& [path, known] : files_) {
        if (fs::path(path).parent_path() != folder)
            continue;
        // The newest of the name whose making may have lasted; else the one before it.
        for (auto one = known.rbegin(); one != known.rend(); ++one) {
            if (one->name != Name::Lasting && random() % 2)
                continue;
            std::ofstream(into / fs::path(path).filename(), std::ios::binary) << left_of(*one->content, random);
            break;
        }
    }
}

} // namespace greenroom::test
