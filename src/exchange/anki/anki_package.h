#pragma once

#include "exchange/anki/temporary_folder.h"
#include "messages/message.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace greenroom {

/// An .apkg or .colpkg: a zip with a collection of Anki's and the media of its notes. It comes from a stranger, and is
/// read as such: what unpacks to far more than it is, names that lead elsewhere, links, and sizes that lie are refused.
class AnkiPackage {
public:
    /// Opens a package and unpacks its collection. Throws BadImport saying why it is none, or none to be opened.
    explicit AnkiPackage(const std::filesystem::path& file);

    /// The collection, unpacked in a temporary place; lives as long as this.
    const std::filesystem::path& collection() const { return collection_; }

    /// The names of the media, as notes call them, in order.
    const std::vector<std::string>& media() const { return media_; }

    /// The bytes of one of the media, by its place among them. Throws BadImport.
    std::string read_media(std::size_t place) const;

private:
    enum class Form { Plain, Zstandard };
    struct CloseZip {
        void operator()(zip* archive) const;
    };

    void check_entries() const;
    void choose_collection();
    void unpack_collection(const std::string& member, Form form);
    void read_media_list();
    void add_media_of_json(const std::string& list);
    void add_media_of_protobuf(const std::string& list);
    std::string unpacked(const std::string& member, Form form, std::uint64_t most) const;
    bool has(const std::string& member) const;
    std::uint64_t index_of(const std::string& member) const;
    [[noreturn]] void refuse(const Message& why) const;

    std::filesystem::path file_;
    std::unique_ptr<zip, CloseZip> archive_;
    TemporaryFolder folder_;
    std::filesystem::path collection_;
    Form form_ = Form::Plain; ///< of the media, and of their list
    std::vector<std::string> media_;
    std::vector<std::string> members_;      ///< which has the media of the same place
    mutable std::uint64_t media_bytes_ = 0; ///< unpacked so far
};

} // namespace greenroom
