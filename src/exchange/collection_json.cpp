#include "exchange/collection_json.h"

#include "exchange/exported_json.h"
#include "store/files/backup.h"
#include "store/files/collection_file.h"
#include "store/files/connection.h"
#include "store/files/durable_file.h"
#include "store/tables/collection_export.h"
#include "store/tables/collection_union.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <optional>
#include <system_error>
#include <utility>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

using nlohmann::json;

constexpr const char* format_name = "greenroom-collection";
constexpr int format_version = 1;

// What one thing of a collection never comes near; a stranger's file must not take the memory of the machine.
constexpr std::uint64_t largest_thing = 16 << 20; ///< bytes
constexpr std::size_t most_values = 200'000;
constexpr std::size_t deepest = 16;

} // namespace

std::string collection_json(Collection& collection, ExchangeReport& report) {
    std::string text =
        std::string("{\n\"format\":\"") + format_name + "\",\n\"version\":" + std::to_string(format_version);
    const auto sections = exported_sections();
    std::size_t section = 0;
    bool is_first = true;
    const auto open_until = [&](std::size_t last) {
        for (; section < last; ++section) {
            if (section > 0)
                text += is_first ? "]" : "\n]";
            text.append(",\n\"").append(sections[section]).append("\":[");
            is_first = true;
        }
    };
    each_exported(collection.store(), [&](const Exported& thing) {
        open_until(thing.index() + 1);
        text += is_first ? "\n" : ",\n";
        is_first = false;
        write_json(thing, text);
        report.cards += std::holds_alternative<ExportedCard>(thing);
        if (const auto* review = std::get_if<ExportedReview>(&thing))
            report.reviews += review->grade.has_value();
    });
    open_until(sections.size());
    text += is_first ? "]\n}\n" : "\n]\n}\n";
    return text;
}

namespace {

/// The bytes of a file, one after the other.
class FileBytes {
public:
    FileBytes(std::istream& stream, const std::string& name, std::uintmax_t size, const ExchangeProgress& progress)
        : stream_(stream), name_(name), size_(size), progress_(progress) {
        fill();
    }

    bool at_end() const { return place_ == filled_; }
    char current() const { return buffer_[place_]; }
    void advance() {
        if (++read_ > limit_)
            throw BadImport(English::tr("Could not read %1: what begins near byte %2 is longer than %3 MiB, as nothing "
                                        "of a collection is; it was not written by Greenroom")
                                .arg(name_)
                                .arg(std::to_string(limit_ - largest_thing))
                                .arg(std::to_string(largest_thing >> 20)));
        if (++place_ == filled_)
            fill();
    }

    /// How many were read.
    std::uint64_t read() const { return read_; }
    /// Something begins here.
    void begin_thing() { limit_ = read_ + largest_thing; }

private:
    void fill() {
        if (size_ > 0)
            tell(progress_, std::min(1.0, static_cast<double>(read_) / static_cast<double>(size_)));
        stream_.read(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
        if (stream_.bad())
            throw StoreError(English::tr("Could not read %1 to its end; check its disk").arg(name_));
        filled_ = static_cast<std::size_t>(stream_.gcount());
        place_ = 0;
    }

    std::istream& stream_;
    const std::string& name_;
    std::uintmax_t size_;
    const ExchangeProgress& progress_;
    std::array<char, 1 << 16> buffer_;
    std::size_t place_ = 0, filled_ = 0;
    std::uint64_t read_ = 0, limit_ = largest_thing;
};

/// The same as an iterator, which nlohmann::json reads from; without bytes it is the end.
class ByteIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    explicit ByteIterator(FileBytes* bytes = nullptr) : bytes_(bytes) {}

    char operator*() const { return bytes_->current(); }
    ByteIterator& operator++() {
        bytes_->advance();
        return *this;
    }
    bool operator==(const ByteIterator& other) const { return is_end() == other.is_end(); }
    bool operator!=(const ByteIterator& other) const { return !(*this == other); }

private:
    bool is_end() const { return !bytes_ || bytes_->at_end(); }

    FileBytes* bytes_;
};

/// Makes things of the events of a parser: an object of sections, each an array of objects. Only one thing at a time is
/// in memory.
class DocumentReader : public json::json_sax_t {
public:
    DocumentReader(const std::string& name, FileBytes& bytes, const DocumentSink& sink)
        : name_(name), bytes_(bytes), sink_(sink) {}

    bool null() override { return value(nullptr); }
    bool boolean(bool truth) override { return value(truth); }
    bool number_integer(number_integer_t number) override { return value(number); }
    bool number_unsigned(number_unsigned_t number) override { return value(number); }
    bool number_float(number_float_t number, const string_t&) override { return value(number); }
    bool string(string_t& text) override { return value(std::move(text)); }
    bool binary(binary_t&) override { refuse("holds binary data"); }

    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& text) override {
        if (depth_ == 1)
            begin_section(text);
        else if (stack_.back()->contains(text))
            refuse("has the key \"" + text.substr(0, 40) + "\" twice");
        else
            key_ = std::move(text);
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) override {
        std::string why = error.what(); // "[json.exception.…] parse error at line 1, column 2: …", or without the place
        if (why.find("unexpected end of input") != std::string::npos)
            throw BadImport(
                English::tr("Could not read %1: it ends in the middle, after %2 bytes; copy it again, whole")
                    .arg(name_)
                    .arg(std::to_string(bytes_.read())));
        why.erase(0, std::min(why.find("] ") + 2, why.size()));
        const std::size_t said = why.find(": ");
        throw BadImport(
            English::tr("Could not read %1: it is no JSON at byte %2 (%3); choose a file that Greenroom exported")
                .arg(name_)
                .arg(std::to_string(bytes_.read()))
                .arg((said == std::string::npos ? why : why.substr(said + 2))));
    }

    /// Throws BadImport where the document ended before it said what it is.
    void finish() const {
        if (header_ != Header::Read)
            refuse("lacks \"format\" and \"version\"");
    }

private:
    enum class Header { Nothing, Format, Version, Read };

    [[noreturn]] void refuse(const std::string& why) const {
        throw BadImport(English::tr("Could not read %1: %2 %3 (near byte %4); choose a file that Greenroom exported")
                            .arg(name_)
                            .arg(place())
                            .arg(why)
                            .arg(std::to_string(bytes_.read())));
    }

    std::string place() const {
        if (!section_)
            return "the document";
        return exported_sections()[*section_] + ("[" + std::to_string(count_)) + "]";
    }

    void begin_section(const std::string& name) {
        if (header_ == Header::Nothing && name == "format") {
            header_ = Header::Format;
            return;
        }
        if (header_ == Header::Format && format_is_read_ && name == "version") {
            header_ = Header::Version;
            return;
        }
        if (header_ != Header::Read)
            refuse("has to begin with \"format\" and \"version\"");
        const auto sections = exported_sections();
        const auto found = std::ranges::find(sections, name);
        const auto section = static_cast<std::size_t>(found - sections.begin());
        if (found == sections.end())
            refuse("has the key \"" + name.substr(0, 40) + "\", which this Greenroom does not know");
        if (section_ && section <= *section_)
            refuse("has \"" + name + "\" twice, or after what comes behind it");
        section_ = section;
        count_ = 0;
    }

    void read_header(const json& value) {
        if (header_ == Header::Format && !format_is_read_) {
            if (value != format_name)
                refuse("is no collection that Greenroom exported: its \"format\" is another");
            format_is_read_ = true;
        } else if (header_ == Header::Version) {
            if (value.is_number_integer() && value > format_version)
                refuse("was written by a newer Greenroom, which this one cannot read; update Greenroom");
            if (value != format_version)
                refuse("has a \"version\" that never was");
            header_ = Header::Read;
        } else {
            refuse("has a value where a section belongs");
        }
    }

    /// A value that holds no others.
    bool value(json value) {
        if (depth_ == 1)
            read_header(value);
        else if (depth_ < 3)
            refuse("is no object");
        else
            put(std::move(value));
        return true;
    }

    json& put(json value) {
        if (++values_ > most_values)
            refuse("holds more than " + std::to_string(most_values) + " values, as nothing of a collection does");
        json& in = *stack_.back();
        if (in.is_array())
            return in.emplace_back(std::move(value));
        return in[key_] = std::move(value);
    }

    bool open(json value) {
        if (++depth_ > deepest)
            refuse("is nested more than " + std::to_string(deepest) + " deep, as nothing of a collection is");
        if (depth_ == 1 && !value.is_object())
            refuse("is no object");
        if (depth_ == 2 && (!value.is_array() || !section_ || header_ != Header::Read))
            refuse("is no array of objects");
        if (depth_ == 3) {
            if (!value.is_object())
                refuse("is no object");
            thing_ = std::move(value);
            values_ = 0;
            bytes_.begin_thing();
            stack_.assign(1, &thing_);
        } else if (depth_ > 3) {
            stack_.push_back(&put(std::move(value)));
        }
        return true;
    }

    bool close() {
        if (depth_ == 3)
            hand_over();
        if (depth_ >= 3)
            stack_.pop_back();
        --depth_;
        return true;
    }

    void hand_over() {
        const std::string where = place();
        std::optional<Exported> thing;
        try {
            thing = read_exported(*section_, thing_);
        } catch (const WrongJson& wrong) {
            throw BadImport(
                English::tr("Could not read %1: %2%3 %4 (near byte %5); choose a file that Greenroom exported")
                    .arg(name_)
                    .arg(where)
                    .arg(wrong.place)
                    .arg(wrong.what())
                    .arg(std::to_string(bytes_.read())));
        }
        sink_(std::move(*thing), where);
        bytes_.begin_thing();
        ++count_;
    }

    const std::string& name_;
    FileBytes& bytes_;
    const DocumentSink& sink_;
    Header header_ = Header::Nothing;
    bool format_is_read_ = false;
    std::optional<std::size_t> section_;
    std::size_t count_ = 0; ///< things of the section that were handed over
    std::size_t depth_ = 0;
    json thing_;
    std::size_t values_ = 0;   ///< in it
    std::vector<json*> stack_; ///< what is open of it
    std::string key_;          ///< of the member to come
};

} // namespace

void read_collection_json(std::istream& stream, const std::string& name, std::uintmax_t size,
                          const ExchangeProgress& progress, const DocumentSink& sink) {
    FileBytes bytes(stream, name, size, progress);
    DocumentReader reader(name, bytes, sink);
    json::sax_parse(ByteIterator(&bytes), ByteIterator(), &reader);
    reader.finish();
}

namespace {

/// A copy of a collection file, which nobody else uses, brought up to date; removed at the end of a scope.
class CollectionCopy {
public:
    CollectionCopy(const fs::path& from, const fs::path& beside, Instant now)
        : file_(folder_of(beside) / ("." + beside.filename().string() + ".merging")) {
        copy_collection(from, file_);
        Database(file_, now, BeforeMigration::ChangeAtOnce);
        check_collection_file(file_);
    }
    ~CollectionCopy() {
        std::error_code stays_until_the_next_merge;
        for (const fs::path& part : {file_, write_ahead_log_of(file_), shared_memory_of(file_)})
            fs::remove(part, stays_until_the_next_merge);
    }
    CollectionCopy(const CollectionCopy&) = delete;
    CollectionCopy& operator=(const CollectionCopy&) = delete;

    const fs::path& file() const { return file_; }

private:
    fs::path file_;
};

bool is_database(const fs::path& file) {
    constexpr std::string_view begin = "SQLite format 3";
    std::array<char, begin.size()> found{};
    std::ifstream(file, std::ios::binary).read(found.data(), static_cast<std::streamsize>(found.size()));
    return std::string_view(found.data(), found.size()) == begin;
}

void read_file(const fs::path& file, const ExchangeProgress& progress, const ExportedSink& sink) {
    std::error_code unknown;
    std::ifstream stream(file, std::ios::binary);
    if (!stream || fs::is_directory(file, unknown))
        throw StoreError(English::tr("Could not read %1; check its name and that you may read it").arg(file.string()));
    const std::uintmax_t size = fs::file_size(file, unknown);
    read_collection_json(stream, file.string(), unknown ? 0 : size, progress,
                         [&](const Exported& thing, const std::string&) { sink(thing); });
}

/// What names something that is in none of the files is refused: they were not exported so.
void refuse_waiting(const UnionReport& report, std::span<const fs::path> files) {
    if (report.waiting.empty())
        return;
    std::string text;
    write_json(report.waiting.front(), text);
    std::string names;
    for (const fs::path& file : files)
        names += (names.empty() ? "" : ", ") + file.string();
    throw BadImport(English::tr("Could not take in %1: %2 of its \"%3\" or others name a topic, a card or a review "
                                "that is not there, the first is %4; export it again, whole. Nothing was changed")
                        .arg(names)
                        .arg(std::to_string(report.waiting.size()))
                        .arg(exported_sections()[report.waiting.front().index()])
                        .arg(text.substr(0, 120)));
}

} // namespace

ExchangeReport take_in(Collection& collection, std::span<const fs::path> files, Instant now,
                       const ExchangeProgress& progress) {
    Store& store = collection.store();
    for (const fs::path& file : files)
        if (std::error_code none; fs::equivalent(file, collection.file(), none))
            throw BadImport(English::tr("Could not unite %1 with itself; name another collection").arg(file.string()));
    const ExchangeReport report = store.database.transact("unite the collections", [&] {
        const bool is_new = collection.is_empty() && !collection.newest_review();
        CollectionUnion united(store, is_new ? ForeignSources::Read : ForeignSources::Remember);
        const auto add = [&](const Exported& thing) {
            const auto* setting = std::get_if<ExportedSetting>(&thing);
            if (!setting || is_new || !belongs_to_machine(setting->key))
                united.add(thing);
        };
        for (const fs::path& file : files) {
            if (is_database(file)) {
                const CollectionCopy copy(file, collection.file(), now);
                Store other(copy.file(), now);
                each_exported(other, add);
            } else {
                read_file(file, progress, add);
            }
        }
        UnionReport done = united.finish();
        refuse_waiting(done, files);
        return ExchangeReport{done.cards, done.reviews, {}};
    });
    collection.reload_settings();
    collection.forget_plan();
    return report;
}

} // namespace greenroom
