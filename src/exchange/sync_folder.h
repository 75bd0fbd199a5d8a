#pragma once

#include "exchange/exchange_report.h"
#include "messages/message.h"
#include "records/instant.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

class Collection;

/// The machine that this program runs on.
struct MachineIdentity {
    std::string id;   ///< no other machine has it
    std::string name; ///< what people call it
};

/// As the system knows it.
MachineIdentity this_machine();

/// A device that writes in a sync folder.
struct SyncDevice {
    std::string id;
    std::string name;
    std::optional<Instant> last_seen; ///< when it last wrote something that has come here
    std::size_t waiting = 0;          ///< bytes of its log that have not come whole
    Message problem;                  ///< why its log cannot be read further; empty where it can
    bool is_this = false;

    bool operator==(const SyncDevice&) const = default;
};

/// What a sync folder holds, and what was exchanged with it.
struct SyncFolderReport {
    std::vector<SyncDevice> devices; ///< this one first, then by name
    ExchangeReport received{};
    int sent = 0;         ///< things that this device wrote
    int pending = 0;      ///< things of this device that are not in the folder
    int waiting = 0;      ///< things of others that name what has not come yet
    bool changed = false; ///< whether this collection is another now
};

/// Exchanges with a folder that something else carries between devices, such as Dropbox, Syncthing or Git: unites this
/// collection with what the logs of other devices hold, each as far as it has come whole, and appends to the log of
/// this one what none of them has. No device writes another's log, so that there is nothing to conflict. Throws
/// StoreError where the folder cannot be used; the collection is then as it was, or has received and not sent.
SyncFolderReport sync_with_folder(Collection& collection, const std::filesystem::path& folder,
                                  const MachineIdentity& machine, Instant now);

/// What the folder holds and what is pending; neither the folder nor what was learned is changed.
SyncFolderReport look_into_sync_folder(Collection& collection, const std::filesystem::path& folder,
                                       const MachineIdentity& machine, Instant now);

} // namespace greenroom
