#include "exchange/anki/anki_package.h"

#include "cards/text/ascii.h"
#include "cards/text/encoding.h"
#include "cards/text/wording.h"
#include "exchange/anki/protobuf_fields.h"
#include "exchange/exchange_report.h"

#include <nlohmann/json.hpp>

#include <zip.h>
#include <zstd.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <functional>
#include <optional>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t mebibyte = 1024 * 1024;
constexpr std::uint64_t largest_collection = 1024 * mebibyte;
constexpr std::uint64_t largest_media = 64 * mebibyte;
constexpr std::uint64_t largest_list = 4 * mebibyte;
constexpr std::uint64_t most_entries = 100'000;

// Collections shrink to a fifth or a tenth; what shrinks to less is made to fill a disk.
constexpr std::uint64_t always_allowed = 16 * mebibyte;
constexpr std::uint64_t highest_ratio = 50;
// Pictures hardly shrink at all.
constexpr std::uint64_t highest_media_ratio = 10;

/// zstd asks for as much memory as the packer wished for, up to this power of two.
constexpr int largest_window = 25;

constexpr int newest_version = 3;

// Of the upper half of a member's attributes where a Unix wrote them: its st_mode.
constexpr zip_uint32_t kind_of_file = 0170000;
constexpr zip_uint32_t regular_file = 0100000;

std::uint64_t little_endian(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < size && at + i < bytes.size(); ++i)
        number |= std::uint64_t{static_cast<unsigned char>(bytes[at + i])} << (8 * i);
    return number;
}

/// How many members a zip says that it has, at its end (APPNOTE.TXT, 4.3.14 and 4.3.16): libzip reads them all at once.
std::uint64_t count_entries(const fs::path& file) {
    constexpr std::size_t end_size = 22, longest_comment = 65'535, locator_size = 20;
    std::ifstream stream(file, std::ios::binary);
    stream.seekg(0, std::ios::end);
    const auto size = static_cast<std::uint64_t>(std::max<std::streamoff>(stream.tellg(), 0));
    std::string tail(std::min<std::uint64_t>(size, end_size + longest_comment + locator_size), '\0');
    stream.seekg(static_cast<std::streamoff>(size - tail.size()));
    stream.read(tail.data(), static_cast<std::streamsize>(tail.size()));
    const std::size_t end = tail.rfind("PK\x05\x06");
    if (end == std::string::npos)
        return 0;
    const std::uint64_t entries = little_endian(tail, end + 10, 2);
    const std::size_t locator = end - std::min(end, locator_size);
    if (!std::string_view(tail).substr(locator).starts_with("PK\x06\x07"))
        return entries;
    std::string large_end(40, '\0');
    stream.clear();
    stream.seekg(static_cast<std::streamoff>(std::min(little_endian(tail, locator + 8, 8), size)));
    stream.read(large_end.data(), static_cast<std::streamsize>(large_end.size()));
    return std::max(entries == 0xFFFF ? 0 : entries, little_endian(large_end, 32, 8));
}

bool leads_elsewhere(std::string_view name) {
    return name.empty() || name == "." || name == ".." ||
           name.find_first_of(std::string_view("/\\\0", 3)) != std::string_view::npos;
}

struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

using Sink = std::function<void(std::string_view)>;

/// Takes apart one frame after the other of what zstd packed.
class Unzstd {
public:
    explicit Unzstd(const Sink& sink) : stream_(ZSTD_createDStream()), sink_(sink) {
        ZSTD_DCtx_setParameter(stream_.get(), ZSTD_d_windowLogMax, largest_window);
    }

    /// False where the bytes are none that zstd made.
    bool take(std::string_view bytes) {
        ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
        while (in.pos < in.size) {
            ZSTD_outBuffer out{buffer_.data(), buffer_.size(), 0};
            left_ = ZSTD_decompressStream(stream_.get(), &out, &in);
            if (ZSTD_isError(left_))
                return false;
            sink_({buffer_.data(), out.pos});
        }
        return true;
    }

    /// Whether the last frame is whole; what is left of it comes first.
    bool finish() {
        while (left_ != 0) {
            ZSTD_inBuffer in{nullptr, 0, 0};
            ZSTD_outBuffer out{buffer_.data(), buffer_.size(), 0};
            left_ = ZSTD_decompressStream(stream_.get(), &out, &in);
            if (ZSTD_isError(left_) || (left_ != 0 && out.pos == 0))
                return false;
            sink_({buffer_.data(), out.pos});
        }
        return true;
    }

private:
    struct Free {
        void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
    };

    std::unique_ptr<ZSTD_DStream, Free> stream_;
    const Sink& sink_;
    std::array<char, 128 * 1024> buffer_{};
    std::size_t left_ = 0;
};

struct TooLarge {};
struct Broken {
    Message why;
};

/// Gives the bytes of a member to `sink`. Throws TooLarge past `most`, and Broken.
void unpack(zip* archive, zip_uint64_t index, bool is_zstd, std::uint64_t most, const Sink& sink) {
    zip_stat_t about;
    if (zip_stat_index(archive, index, 0, &about) != 0 || !(about.valid & ZIP_STAT_SIZE) ||
        !(about.valid & ZIP_STAT_COMP_SIZE))
        throw Broken{zip_strerror(archive)};
    most = std::min(most, std::max(always_allowed, about.comp_size * highest_ratio));
    if (about.size > most)
        throw TooLarge{};
    const std::unique_ptr<zip_file_t, CloseEntry> entry(zip_fopen_index(archive, index, 0));
    if (!entry)
        throw Broken{zip_strerror(archive)};
    std::uint64_t written = 0, read = 0;
    const Sink counted = [&](std::string_view bytes) {
        written += bytes.size();
        if (written > most)
            throw TooLarge{};
        sink(bytes);
    };
    std::optional<Unzstd> unzstd;
    if (is_zstd)
        unzstd.emplace(counted);
    std::array<char, 64 * 1024> buffer{};
    for (zip_int64_t size; (size = zip_fread(entry.get(), buffer.data(), buffer.size())) != 0;) {
        if (size < 0)
            throw Broken{zip_file_strerror(entry.get())};
        const std::string_view bytes(buffer.data(), static_cast<std::size_t>(size));
        read += bytes.size();
        if (read > about.size)
            throw Broken{English::tr("it is larger than it says")};
        if (unzstd && !unzstd->take(bytes))
            throw Broken{English::tr("it was not packed as its package says")};
        if (!unzstd)
            counted(bytes);
    }
    if (read != about.size || (unzstd && !unzstd->finish()))
        throw Broken{English::tr("it is cut short")};
}

} // namespace

void AnkiPackage::CloseZip::operator()(zip* archive) const { zip_discard(archive); }

AnkiPackage::AnkiPackage(const fs::path& file) : file_(file) {
    std::error_code none;
    if (!fs::exists(file_, none))
        throw BadImport(English::tr("Could not read %1: there is no such file").arg(file_.string()));
    if (!fs::is_regular_file(file_, none))
        throw BadImport(English::tr("Could not read %1: it is no file").arg(file_.string()));
    if (count_entries(file_) > most_entries)
        refuse(English::tr("it has more than %1 members").arg(std::to_string(most_entries)));
    int error = 0;
    archive_.reset(zip_open(file_.c_str(), ZIP_RDONLY, &error));
    if (!archive_) {
        zip_error_t why;
        zip_error_init_with_code(&why, error);
        const std::string text = zip_error_strerror(&why);
        zip_error_fini(&why);
        throw BadImport(English::tr("Could not read %1: it is no package of Anki's (%2); export it from Anki again")
                            .arg(file_.string())
                            .arg(text));
    }
    check_entries();
    choose_collection();
    read_media_list();
}

void AnkiPackage::refuse(const Message& why) const {
    throw BadImport(English::tr("%1 was not imported: %2. Nothing was changed").arg(file_.string()).arg(why));
}

std::uint64_t AnkiPackage::index_of(const std::string& member) const {
    return static_cast<std::uint64_t>(zip_name_locate(archive_.get(), member.c_str(), 0));
}

bool AnkiPackage::has(const std::string& member) const {
    return zip_name_locate(archive_.get(), member.c_str(), 0) >= 0;
}

void AnkiPackage::check_entries() const {
    const zip_int64_t entries = zip_get_num_entries(archive_.get(), 0);
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(std::max<zip_int64_t>(entries, 0)); ++index) {
        const char* name = zip_get_name(archive_.get(), index, ZIP_FL_ENC_RAW);
        if (!name || leads_elsewhere(name))
            refuse(English::tr("its member %1 would lie outside of its folder, which no package of Anki's has")
                       .arg(cards::in_quotes(cards::valid_utf8(name ? name : ""))));
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        if (zip_file_get_external_attributes(archive_.get(), index, 0, &system, &attributes) != 0 ||
            system != ZIP_OPSYS_UNIX)
            continue;
        const zip_uint32_t kind = attributes >> 16 & kind_of_file;
        if (kind != 0 && kind != regular_file)
            refuse(English::tr("its member %1 is a link or a folder and no file, which no package of Anki's has")
                       .arg(cards::in_quotes(cards::valid_utf8(name))));
    }
}

void AnkiPackage::choose_collection() {
    std::uint64_t version = has("collection.anki21b") ? 3 : has("collection.anki21") ? 2 : 1;
    if (has("meta")) {
        const std::string meta = unpacked("meta", Form::Plain, largest_list);
        const bool whole = read_protobuf(meta, [&](const ProtobufField& field) {
            if (field.number == 1)
                version = field.value;
            return true;
        });
        if (!whole)
            refuse(English::tr("what says which version it has cannot be read"));
    }
    if (version > newest_version)
        refuse(English::tr("a newer Anki made it; update Greenroom, or let Anki export for older versions"));
    form_ = version == 3 ? Form::Zstandard : Form::Plain;
    // In a newer package the file of this name only says that Anki should be updated.
    const std::string member = version == 3   ? "collection.anki21b"
                               : version == 2 ? "collection.anki21"
                                              : "collection.anki2";
    if (!has(member))
        refuse(English::tr("it has no %1, as packages of Anki's of its version have").arg(member));
    unpack_collection(member, form_);
}

void AnkiPackage::unpack_collection(const std::string& member, Form form) {
    collection_ = folder_.path() / "collection.sqlite";
    std::ofstream out(collection_, std::ios::binary);
    try {
        unpack(archive_.get(), index_of(member), form == Form::Zstandard, largest_collection,
               [&](std::string_view bytes) { out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())); });
    } catch (const TooLarge&) {
        refuse(English::tr("its collection unpacks to far more than a collection can be"));
    } catch (const Broken& broken) {
        refuse(English::tr("its collection cannot be unpacked (%1)").arg(broken.why));
    }
    out.close();
    if (!out)
        throw BadImport(
            English::tr(
                "Could not unpack %1 into %2; make room there, or name another place in TMPDIR. Nothing was changed")
                .arg(file_.string())
                .arg(folder_.path().string()));
}

std::string AnkiPackage::unpacked(const std::string& member, Form form, std::uint64_t most) const {
    std::string bytes;
    try {
        unpack(archive_.get(), index_of(member), form == Form::Zstandard, most,
               [&](std::string_view part) { bytes += part; });
    } catch (const TooLarge&) {
        refuse(English::tr("its member %1 unpacks to more than it can be").arg(cards::in_quotes(member)));
    } catch (const Broken& broken) {
        refuse(English::tr("its member %1 cannot be unpacked (%2)").arg(cards::in_quotes(member)).arg(broken.why));
    }
    return bytes;
}

void AnkiPackage::read_media_list() {
    if (!has("media"))
        return;
    const std::string list = unpacked("media", form_, largest_list);
    if (form_ == Form::Zstandard)
        add_media_of_protobuf(list);
    else
        add_media_of_json(list);
    for (const std::string& name : media_)
        if (leads_elsewhere(name))
            refuse(English::tr("one of its media has the name %1, which leads out of the folder")
                       .arg(cards::in_quotes(cards::valid_utf8(name))));
}

void AnkiPackage::add_media_of_json(const std::string& list) {
    // Deeper than any list of names; whoever nests further has something else in mind.
    const auto shallow = [](int depth, nlohmann::json::parse_event_t, nlohmann::json&) { return depth < 2; };
    const nlohmann::json media = nlohmann::json::parse(list, shallow, false);
    if (!media.is_object() && !list.empty())
        refuse(English::tr("its list of media cannot be read"));
    for (const auto& [member, name] : media.items())
        if (name.is_string()) {
            media_.push_back(name.get<std::string>());
            members_.push_back(member);
        }
    if (media_.size() > most_entries)
        refuse(English::tr("it names more than %1 media").arg(std::to_string(most_entries)));
}

void AnkiPackage::add_media_of_protobuf(const std::string& list) {
    bool is_sound = true;
    const bool whole = read_protobuf(list, [&](const ProtobufField& entry) {
        if (entry.number != 1)
            return true;
        std::string name;
        is_sound = is_sound && read_protobuf(entry.bytes, [&](const ProtobufField& field) {
                       if (field.number == 1)
                           name = field.bytes;
                       return true;
                   });
        members_.push_back(std::to_string(media_.size()));
        media_.push_back(std::move(name));
        return is_sound && media_.size() <= most_entries;
    });
    if (!whole || !is_sound || media_.size() > most_entries)
        refuse(English::tr("its list of media cannot be read"));
}

std::string AnkiPackage::read_media(std::size_t place) const {
    const std::string& member = members_.at(place);
    std::string bytes;
    if (!has(member))
        throw BadImport(English::tr("the package lacks it"));
    try {
        unpack(archive_.get(), index_of(member), form_ == Form::Zstandard, largest_media,
               [&](std::string_view part) { bytes += part; });
        std::error_code none;
        media_bytes_ += bytes.size();
        if (media_bytes_ > std::max(2 * always_allowed, fs::file_size(file_, none) * highest_media_ratio))
            throw TooLarge{};
    } catch (const TooLarge&) {
        throw BadImport(English::tr("it unpacks to more than a picture can be"));
    } catch (const Broken& broken) {
        throw BadImport(English::tr("it cannot be unpacked (%1)").arg(broken.why));
    }
    return bytes;
}

} // namespace greenroom
