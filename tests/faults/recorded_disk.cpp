#include "faults/recorded_disk.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>
#include <utility>

namespace fs = std::filesystem;

namespace {

/// The disk that records; nothing while none does.
greenroom::test::RecordedDisk* recording = nullptr;

/// Passes on what was asked for and was done, and leaves errno as it is.
template<typename Result, typename Note>
Result noted(Result result, Note note) {
    if (!recording || result < 0)
        return result;
    const int before = errno;
    note(*recording);
    errno = before;
    return result;
}

std::int64_t place_in(int descriptor) { return lseek(descriptor, 0, SEEK_CUR); }

} // namespace

// In place of the C library's: of this program and of the libraries that it loads.
extern "C" {

ssize_t write(int descriptor, const void* bytes, size_t size) {
    return noted(static_cast<ssize_t>(syscall(SYS_write, descriptor, bytes, size)), [&](auto& disk) {
        disk.wrote(descriptor, bytes, size, place_in(descriptor) - static_cast<std::int64_t>(size));
    });
}
ssize_t writev(int descriptor, const iovec* parts, int count) {
    ssize_t all = 0;
    for (int part = 0; part < count; ++part) {
        const ssize_t written = write(descriptor, parts[part].iov_base, parts[part].iov_len);
        if (written < 0)
            return all > 0 ? all : written;
        all += written;
    }
    return all;
}
ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t offset) {
    return noted(static_cast<ssize_t>(syscall(SYS_pwrite64, descriptor, bytes, size, offset)),
                 [&](auto& disk) { disk.wrote(descriptor, bytes, size, offset); });
}
ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t offset) {
    return pwrite(descriptor, bytes, size, offset);
}
int ftruncate(int descriptor, off_t size) noexcept {
    return noted(static_cast<int>(syscall(SYS_ftruncate, descriptor, size)),
                 [&](auto& disk) { disk.resized(descriptor, size); });
}
int ftruncate64(int descriptor, off64_t size) noexcept { return ftruncate(descriptor, size); }
int truncate(const char* file, off_t size) noexcept {
    return noted(static_cast<int>(syscall(SYS_truncate, file, size)), [&](auto& disk) { disk.resized(file, size); });
}
int truncate64(const char* file, off64_t size) noexcept { return truncate(file, size); }
int fsync(int descriptor) {
    return noted(static_cast<int>(syscall(SYS_fsync, descriptor)), [&](auto& disk) { disk.synced(descriptor); });
}
int fdatasync(int descriptor) {
    return noted(static_cast<int>(syscall(SYS_fdatasync, descriptor)), [&](auto& disk) { disk.synced(descriptor); });
}
int rename(const char* from, const char* to) noexcept {
    return noted(static_cast<int>(syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0)),
                 [&](auto& disk) { disk.renamed(from, to); });
}
int link(const char* from, const char* to) noexcept {
    return noted(static_cast<int>(syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0)),
                 [&](auto& disk) { disk.linked(from, to); });
}
int unlink(const char* file) noexcept {
    return noted(static_cast<int>(syscall(SYS_unlinkat, AT_FDCWD, file, 0)), [&](auto& disk) { disk.removed(file); });
}
int remove(const char* file) noexcept {
    const int result = unlink(file);
    return result < 0 && errno == EISDIR ? static_cast<int>(syscall(SYS_unlinkat, AT_FDCWD, file, AT_REMOVEDIR))
                                         : result;
}
int mkdir(const char* folder, mode_t mode) noexcept {
    return noted(static_cast<int>(syscall(SYS_mkdirat, AT_FDCWD, folder, mode)),
                 [&](auto& disk) { disk.made_folder(folder); });
}

} // extern "C"

namespace greenroom::test {

namespace {

constexpr std::size_t sector = 512;

std::string bytes_in(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string whole(const char* path) { return fs::absolute(path).lexically_normal().string(); }
std::string parent_of(const std::string& path) { return fs::path(path).parent_path().string(); }
std::string last_of(const std::string& path) { return fs::path(path).filename().string(); }

/// What SQLite keeps in memory that programs share, and makes anew where it is missing or wrong.
bool is_shared_memory(const std::string& name) { return name.ends_with("-shm"); }

/// Writes `bytes` at an offset, and zeros in any hole before it.
void put(std::string& content, std::size_t offset, const std::string& bytes) {
    if (content.size() < offset + bytes.size())
        content.resize(offset + bytes.size());
    content.replace(offset, bytes.size(), bytes);
}

/// Of several unsynced changes, which got through: none, all, the first so many, or any.
class Luck {
public:
    Luck(std::mt19937* random, std::size_t changes)
        : random_(random), kind_(random ? (*random)() % 4 : 1), first_(random ? (*random)() % (changes + 1) : 0) {}
    bool gets_through() {
        const std::size_t place = place_++;
        return kind_ == 1 || (kind_ == 2 && place < first_) || (kind_ == 3 && (*random_)() % 2);
    }

private:
    std::mt19937* random_; ///< nothing for a disk that loses nothing
    std::size_t kind_;
    std::size_t first_;
    std::size_t place_ = 0;
};

} // namespace

/// A file as the disk surely has it, and what may be on it besides.
struct RecordedDisk::Content {
    std::string synced;
    std::vector<const Step*> since;

    static void apply(std::string& content, const Step& step) {
        if (step.kind == Step::Kind::Resize)
            content.resize(static_cast<std::size_t>(step.offset));
        else
            put(content, static_cast<std::size_t>(step.offset), step.bytes);
    }
    std::string left(std::mt19937* random) const {
        std::string content = synced;
        std::size_t parts = 0;
        for (const Step* step : since)
            parts += step->bytes.size() / sector + 1;
        Luck luck(random, parts);
        for (const Step* step : since) {
            if (step->kind == Step::Kind::Resize) {
                if (luck.gets_through())
                    apply(content, *step);
                continue;
            }
            for (std::size_t begin = 0; begin < step->bytes.size(); begin += sector)
                if (luck.gets_through())
                    put(content, static_cast<std::size_t>(step->offset) + begin, step->bytes.substr(begin, sector));
        }
        return content;
    }
};

/// The disk after some of the steps.
struct RecordedDisk::State {
    std::vector<Content> contents;
    std::map<std::string, Names> names;
    std::map<std::string, std::vector<const Step*>> names_since; ///< changes since the folder's last sync

    static void apply(Names& names, const Step& step) {
        if (step.kind == Step::Kind::Remove) {
            names.erase(step.name);
            return;
        }
        if (step.kind == Step::Kind::Rename)
            names.erase(step.before);
        names[step.name] = step.file;
    }
    void take(const Step& step) {
        Content* content = step.file >= 0 ? &contents.at(static_cast<std::size_t>(step.file)) : nullptr;
        switch (step.kind) {
        case Step::Kind::Write:
        case Step::Kind::Resize:
            content->since.push_back(&step);
            break;
        case Step::Kind::Sync:
            content->synced = content->left(nullptr);
            content->since.clear();
            break;
        case Step::Kind::SyncFolder:
            for (const Step* change : std::exchange(names_since[step.folder], {}))
                apply(names[step.folder], *change);
            break;
        default:
            names_since[step.folder].push_back(&step);
        }
    }
};

RecordedDisk::RecordedDisk(const fs::path& folder) : folder_(fs::canonical(folder).string()) {
    names_[folder_];
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder_)) {
        const std::string path = entry.path().string();
        if (entry.is_directory()) {
            names_[path];
            names_[parent_of(path)][last_of(path)] = a_folder;
        } else if (const auto file = file_at(path)) {
            at_first_.resize(static_cast<std::size_t>(next_));
            at_first_[static_cast<std::size_t>(*file)] = bytes_in(path);
        }
    }
    steps_.clear();
    names_at_first_ = names_;
    if (recording)
        throw std::logic_error("one disk is recorded already");
    recording = this;
}

RecordedDisk::~RecordedDisk() {
    if (recording == this)
        recording = nullptr;
}

void RecordedDisk::stop() {
    recording = nullptr;
    if (!fault_.empty())
        throw std::logic_error(fault_);
    const fs::path copy = folder_ + ".recorded";
    fs::remove_all(copy);
    State state{{}, names_at_first_, {}};
    state.contents.resize(static_cast<std::size_t>(next_));
    for (std::size_t file = 0; file < at_first_.size(); ++file)
        state.contents[file].synced = at_first_[file];
    for (const Step& step : steps_)
        state.take(step);
    put_names(state, folder_, copy, nullptr);
    const auto listed = [](const fs::path& folder) {
        std::map<std::string, std::string> files;
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
            if (entry.is_regular_file() && !is_shared_memory(entry.path().string()))
                files[entry.path().lexically_relative(folder).string()] = bytes_in(entry.path());
        // A file that is empty may have been made without a write: a lock.
        std::erase_if(files, [](const auto& file) { return file.second.empty(); });
        return files;
    };
    const auto recorded = listed(copy), real = listed(folder_);
    fs::remove_all(copy);
    for (const auto& [name, bytes] : real)
        if (!recorded.contains(name) || recorded.at(name) != bytes)
            throw std::logic_error("not all that was done to " + name + " was recorded");
    if (recorded.size() != real.size())
        throw std::logic_error("not every removal was recorded");
}

std::string RecordedDisk::step(std::size_t place) const {
    static constexpr const char* words[] = {"write",  "resize", "sync",   "make",
                                            "rename", "link",   "remove", "sync folder"};
    const Step& step = steps_.at(place);
    return std::string(words[static_cast<int>(step.kind)]) + " " + std::to_string(step.file) + " " +
           last_of(step.folder) + "/" + step.name;
}

void RecordedDisk::write_what_is_left(std::size_t steps, const fs::path& into, std::mt19937& random) const {
    State state{{}, names_at_first_, {}};
    state.contents.resize(static_cast<std::size_t>(next_));
    for (std::size_t file = 0; file < at_first_.size(); ++file)
        state.contents[file].synced = at_first_[file];
    for (std::size_t place = 0; place < steps; ++place)
        state.take(steps_[place]);
    put_names(state, folder_, into, &random);
}

void RecordedDisk::put_names(const State& state, const std::string& folder, const fs::path& into,
                             std::mt19937* random) const {
    fs::create_directories(into);
    const auto lasting = state.names.find(folder);
    Names names = lasting == state.names.end() ? Names() : lasting->second;
    if (const auto since = state.names_since.find(folder); since != state.names_since.end()) {
        Luck luck(random, since->second.size());
        for (const Step* change : since->second)
            if (luck.gets_through())
                State::apply(names, *change);
    }
    for (const auto& [name, file] : names) {
        if (file == a_folder)
            put_names(state, folder + "/" + name, into / name, random);
        else if (!is_shared_memory(name))
            std::ofstream(into / name, std::ios::binary) << state.contents[static_cast<std::size_t>(file)].left(random);
    }
}

std::optional<RecordedDisk::File> RecordedDisk::file_at(const std::string& path) {
    struct stat status {};
    if (!is_below(path) || stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    const auto [place, is_new] = files_.try_emplace({status.st_dev, status.st_ino}, next_);
    next_ += is_new;
    Names& names = names_[parent_of(path)];
    if (const auto named = names.find(last_of(path)); named == names.end() || named->second != place->second)
        note_name(Step::Kind::Make, path, place->second);
    return place->second;
}

std::optional<RecordedDisk::File> RecordedDisk::file_of(int descriptor) {
    std::error_code none;
    return file_at(fs::read_symlink("/proc/self/fd/" + std::to_string(descriptor), none).string());
}

/// Files that were made and not written yet.
void RecordedDisk::note_names_of(const std::string& folder) {
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        file_at(entry.path().string());
}

void RecordedDisk::note_name(Step::Kind kind, const std::string& path, File file, const std::string& before) {
    steps_.push_back({kind, file, 0, {}, parent_of(path), last_of(path), before});
    State::apply(names_[parent_of(path)], steps_.back());
}

void RecordedDisk::wrote(int descriptor, const void* bytes, std::size_t size, std::int64_t offset) {
    if (const auto file = file_of(descriptor))
        steps_.push_back({Step::Kind::Write, *file, offset, {static_cast<const char*>(bytes), size}, {}, {}, {}});
}

void RecordedDisk::resized(int descriptor, std::int64_t size) {
    if (const auto file = file_of(descriptor))
        steps_.push_back({Step::Kind::Resize, *file, size, {}, {}, {}, {}});
}

void RecordedDisk::resized(const char* path, std::int64_t size) {
    if (const auto file = file_at(whole(path)))
        steps_.push_back({Step::Kind::Resize, *file, size, {}, {}, {}, {}});
}

void RecordedDisk::synced(int descriptor) {
    std::error_code none;
    const std::string path = fs::read_symlink("/proc/self/fd/" + std::to_string(descriptor), none).string();
    if (const auto file = file_at(path)) {
        steps_.push_back({Step::Kind::Sync, *file, 0, {}, {}, {}, {}});
    } else if ((path == folder_ || is_below(path)) && fs::is_directory(path, none)) {
        note_names_of(path);
        steps_.push_back({Step::Kind::SyncFolder, a_folder, 0, {}, path, {}, {}});
    }
}

void RecordedDisk::renamed(const char* from, const char* to) {
    const std::string before = whole(from), path = whole(to);
    if (!is_below(path))
        return;
    // Known by its former name, which it has no more.
    const Names& names = names_[parent_of(before)];
    const auto named = names.find(last_of(before));
    if (named == names.end() || parent_of(before) != parent_of(path)) {
        fault_ = "a rename was not recorded: " + before;
        return;
    }
    const File file = named->second;
    const auto replaced = names.find(last_of(path));
    const std::optional<File> gone = replaced == names.end() ? std::nullopt : std::optional(replaced->second);
    note_name(Step::Kind::Rename, path, file, last_of(before));
    if (gone)
        forget_nameless(*gone);
}

void RecordedDisk::linked(const char* from, const char* to) {
    if (const auto file = file_at(whole(from)))
        note_name(Step::Kind::Link, whole(to), *file);
}

void RecordedDisk::removed(const char* path) {
    const std::string file = whole(path);
    if (!is_below(file))
        return;
    Names& names = names_[parent_of(file)];
    const auto named = names.find(last_of(file));
    if (named == names.end())
        return;
    const File gone = named->second;
    note_name(Step::Kind::Remove, file, gone);
    forget_nameless(gone);
}

/// The number on the disk of a file without a name may be the next file's.
void RecordedDisk::forget_nameless(File file) {
    for (const auto& [folder, names] : names_)
        for (const auto& [name, other] : names)
            if (other == file)
                return;
    std::erase_if(files_, [&](const auto& known) { return known.second == file; });
}

void RecordedDisk::made_folder(const char* path) {
    const std::string folder = whole(path);
    if (!is_below(folder))
        return;
    names_[folder];
    note_name(Step::Kind::Make, folder, a_folder);
}

} // namespace greenroom::test
