#include "study/upkeep/save_file.h"

#include "records/store_error.h"
#include "store/files/durable_file.h"

#include <fstream>
#include <iterator>
#include <system_error>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

/// A new, hidden file beside the one to be written; removed at the end of a scope, unless it got its name.
class Unfinished {
public:
    explicit Unfinished(const fs::path& target) {
        const std::string begin = "." + target.filename().string() + ".";
        for (int number = 1; file_.empty() || !make_new_file(file_); ++number)
            file_ = folder_of(target) / (begin + std::to_string(number) + ".part");
    }
    ~Unfinished() {
        std::error_code stays;
        if (!file_.empty())
            fs::remove(file_, stays);
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

    const fs::path& file() const { return file_; }

    /// From here on the hidden name may be another's.
    void rename(const fs::path& target) {
        rename_durably(file_, target);
        file_.clear();
    }

private:
    fs::path file_; ///< empty once it has its name
};

void write(const Unfinished& part, const fs::path& file, std::string_view text) {
    std::ofstream out(part.file(), std::ios::binary);
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
    out.close();
    if (!out)
        throw StoreError(
            English::tr("Could not write %1; make room on its disk, or choose another place").arg(file.string()));
    sync_file(part.file());
}

} // namespace

void save_file(const fs::path& file, std::string_view text, Existing existing) {
    const fs::path target = behind_links(file);
    const auto refuse = [&file] {
        throw FileExists(English::tr("%1 exists already, and was left as it is").arg(file.string()));
    };
    std::error_code error;
    if (fs::is_directory(target, error))
        throw StoreError(English::tr("Could not write %1: it is a folder; name a file").arg(file.string()));
    if (existing == Existing::Refuse && fs::exists(target, error))
        refuse();
    Unfinished part(target);
    write(part, file, text);
    if (existing == Existing::Replace)
        part.rename(target);
    else
        keep_as(part.file(), target);
}

bool save_file_if(const fs::path& file, std::string_view text, const std::optional<std::string>& before) {
    const fs::path target = behind_links(file);
    Unfinished part(target);
    write(part, file, text);
    std::error_code error;
    if (!before) {
        if (fs::exists(target, error))
            return false;
        keep_as(part.file(), target);
        return true;
    }
    fs::permissions(part.file(), fs::status(target, error).permissions(), error);
    std::ifstream in(target, std::ios::binary);
    const std::string now{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in || now != *before)
        return false;
    part.rename(target);
    return true;
}

} // namespace greenroom
