#include "exchange/sync_folder.h"

#include "exchange/exported_json.h"
#include "exchange/sync_log.h"
#include "platform/machine.h"
#include "records/store_error.h"
#include "store/files/durable_file.h"
#include "store/tables/collection_export.h"
#include "store/tables/collection_union.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <memory>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

using nlohmann::json;
using namespace std::chrono_literals;

constexpr const char* log_ending = ".greenroom-log";

/// A device says that it is there when it writes something, and otherwise once a day.
constexpr auto silence = 24h;

/// Things are compared by what they are written as.
using Checksums = std::unordered_set<std::uint64_t>;

/// "reviews" and the object are one record, as a member is in a document.
std::string record_of(const Exported& thing) {
    std::string text = std::string("{\"") + exported_sections()[thing.index()] + "\":";
    write_json(thing, text);
    return text + "}";
}

/// Whether a thing is anybody else's concern: not what belongs to this machine, and no interview that goes on here.
bool is_shared(const Exported& thing) {
    if (const auto* setting = std::get_if<ExportedSetting>(&thing))
        return !belongs_to_machine(setting->key);
    if (const auto* interview = std::get_if<ExportedInterview>(&thing))
        return interview->record.state != InterviewState::Open;
    return !std::holds_alternative<ExportedSource>(thing);
}

std::string read_whole(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (!stream)
        throw StoreError(greenroom::English::tr("Could not read %1; check that you may read it").arg(file.string()));
    return text;
}

/// The id of the device whose log has this name; nothing for other files, such as those that a sync program makes of
/// two versions.
std::optional<std::string> device_of(const fs::path& file) {
    const std::string id = file.stem().string();
    const bool is_id = id.size() == 36 && id.find_first_not_of("0123456789abcdef-") == std::string::npos;
    return file.extension() == log_ending && is_id ? std::optional(id) : std::nullopt;
}

/// One exchange with a folder.
class Exchange {
public:
    Exchange(Collection& collection, fs::path folder, const MachineIdentity& machine, Instant now)
        : collection_(collection), store_(collection.store()), folder_(std::move(folder)), now_(now) {
        std::error_code unknown;
        if (!fs::is_directory(folder_, unknown))
            throw StoreError(English::tr("There is no sync folder %1; check that its disk or cloud drive is there, or "
                                         "choose another one in Settings")
                                 .arg(folder_.string()));
        const std::string whole = fs::weakly_canonical(collection.file(), unknown).string();
        this_id_ = collection.access() == Access::ReadOnly
                       ? std::string()
                       : store_.devices.id_on(machine.id + ":" + whole, collection.new_id(now));
        const std::string& called = collection.settings().device_name;
        this_name_ = called.empty() ? machine.name : called;
    }

    SyncFolderReport look() {
        read_logs();
        find_unsent([this](const std::string&) { ++report_.pending; });
        return finished();
    }

    SyncFolderReport run() {
        const FileLock one_at_a_time(own_log());
        read_logs();
        receive();
        send();
        return finished();
    }

private:
    fs::path own_log() const { return folder_ / (this_id_ + log_ending); }

    void read_logs() {
        each_exported(store_, [this](const Exported& thing) { known_.insert(checksum(record_of(thing))); });
        std::vector<fs::path> logs;
        std::error_code unreadable;
        for (const fs::directory_entry& entry : fs::directory_iterator(folder_, unreadable))
            if (device_of(entry.path()))
                logs.push_back(entry.path());
        if (unreadable)
            throw StoreError(English::tr("Could not read the sync folder %1: %2; check its permissions")
                                 .arg(folder_.string())
                                 .arg(unreadable.message()));
        std::ranges::sort(logs);
        for (const fs::path& log : logs)
            read(log);
        if (std::ranges::none_of(report_.devices, &SyncDevice::is_this) && !this_id_.empty())
            report_.devices.push_back({this_id_, this_name_, {}, 0, {}, true});
    }

    void read(const fs::path& log) {
        SyncDevice device{*device_of(log), {}, {}, 0, {}, false};
        device.is_this = device.id == this_id_;
        const LogReading reading =
            read_log(read_whole(log), [&](std::string_view record) { return read(record, device); });
        device.waiting = reading.waiting;
        if (reading.fault == LogFault::AnotherVersion)
            device.problem = "it was written by another version of Greenroom; update both";
        else if (reading.fault == LogFault::NoLog)
            device.problem = "it is not what Greenroom wrote; its own device puts it right when it syncs";
        if (device.is_this) {
            own_end_ = reading.end;
            own_is_whole_ = reading.waiting == 0;
            own_name_ = device.name;
            own_seen_ = device.last_seen;
            device.waiting = 0;
            device.name = this_name_;
        }
        report_.devices.push_back(std::move(device));
    }

    /// False where the record is not understood: what comes after it is not read.
    bool read(std::string_view record, SyncDevice& device) {
        const std::uint64_t sum = checksum(record);
        in_logs_.insert(sum);
        if (known_.contains(sum))
            return true;
        try {
            const json object = json::parse(record);
            if (!object.is_object() || object.size() != 1)
                throw WrongJson({}, "is not one thing");
            const std::string& kind = object.begin().key();
            const auto sections = exported_sections();
            const auto section = std::ranges::find(sections, kind);
            if (kind == "device") {
                device.name = object.begin()->at("name").get<std::string>();
                device.last_seen = from_milliseconds(object.begin()->at("at").get<std::int64_t>());
            } else if (section == sections.end()) {
                throw WrongJson({}, "is a thing that this Greenroom does not know: " + kind);
            } else {
                incoming_.push_back(
                    read_exported(static_cast<std::size_t>(section - sections.begin()), *object.begin()));
            }
            return true;
        } catch (const WrongJson& wrong) {
            device.problem =
                English::tr("a record%1 %2; update Greenroom on this device").arg(wrong.place).arg(wrong.what());
        } catch (const json::exception&) {
            device.problem = English::tr("a record is no JSON; its own device has to write its log anew");
        }
        return false;
    }

    void receive() {
        // What names another thing comes after it, whichever log it is in.
        std::ranges::stable_sort(incoming_, {}, [](const Exported& thing) { return thing.index(); });
        const UnionReport united = store_.database.transact("unite with the sync folder", [&] {
            CollectionUnion all(store_, ForeignSources::Remember);
            for (const Exported& thing : incoming_)
                if (is_shared(thing))
                    all.add(thing);
            return all.finish();
        });
        collection_.reload_settings();
        report_.received = {united.cards, united.reviews, {}};
        report_.changed = united.changed;
        report_.waiting = static_cast<int>(united.waiting.size());
    }

    void find_unsent(const std::function<void(const std::string& record)>& sink) {
        each_exported(store_, [&](const Exported& thing) {
            if (!is_shared(thing))
                return;
            const std::string record = record_of(thing);
            if (!in_logs_.contains(checksum(record)))
                sink(record);
        });
    }

    void send() {
        std::string text = own_end_.bytes == 0 ? std::string(log_heading) : std::string();
        LogEnd end = own_end_;
        end.bytes += text.size();
        std::vector<std::string> unsent;
        find_unsent([&](const std::string& record) { unsent.push_back(record); });
        report_.sent = static_cast<int>(unsent.size());
        const bool is_silent = !own_seen_ || now_ >= *own_seen_ + silence || own_name_ != this_name_;
        if (report_.sent == 0 && !is_silent && own_is_whole_)
            return;
        // First of all who writes, so that others know whose log it is before all of it has come.
        text += log_record(json{{"device", {{"name", this_name_}, {"at", to_milliseconds(now_)}}}}.dump(
                               -1, ' ', false, json::error_handler_t::replace),
                           end);
        for (const std::string& record : unsent)
            text += log_record(record, end);
        append(text);
        for (SyncDevice& device : report_.devices)
            if (device.is_this)
                device.last_seen = now_;
    }

    /// Behind what is whole; what an earlier run was ended in is written over.
    void append(const std::string& text) {
        const fs::path log = own_log();
        std::error_code error;
        fs::resize_file(log, own_end_.bytes, error);
        std::ofstream stream(log, std::ios::binary | std::ios::app);
        stream.write(text.data(), static_cast<std::streamsize>(text.size()));
        stream.close();
        if (error || !stream)
            throw StoreError(
                English::tr("Could not write %1; make room on its disk, and check that you may write there")
                    .arg(log.string()));
        sync_file(log);
        greenroom::sync_folder(folder_);
    }

    SyncFolderReport finished() {
        std::ranges::sort(report_.devices, {},
                          [](const SyncDevice& device) { return std::tuple(!device.is_this, device.name, device.id); });
        return std::move(report_);
    }

    Collection& collection_;
    Store& store_;
    fs::path folder_;
    Instant now_;
    std::string this_id_, this_name_;
    SyncFolderReport report_;
    Checksums known_;   ///< what this collection had
    Checksums in_logs_; ///< what any device wrote
    std::vector<Exported> incoming_;
    LogEnd own_end_;
    bool own_is_whole_ = true;
    std::string own_name_;
    std::optional<Instant> own_seen_;
};

} // namespace

MachineIdentity this_machine() {
    const std::string host = host_name();
    const std::string id = machine_id();
    return {id.empty() ? host : id, host.empty() ? "This computer" : host};
}

SyncFolderReport sync_with_folder(Collection& collection, const fs::path& folder, const MachineIdentity& machine,
                                  Instant now) {
    if (collection.access() == Access::ReadOnly)
        throw StoreError(
            English::tr("Could not sync with %1: the collection or its folder cannot be written; check its permissions")
                .arg(folder.string()));
    return Exchange(collection, folder, machine, now).run();
}

SyncFolderReport look_into_sync_folder(Collection& collection, const fs::path& folder, const MachineIdentity& machine,
                                       Instant now) {
    return Exchange(collection, folder, machine, now).look();
}

} // namespace greenroom
