#pragma once

#include "store/files/database.h"

#include <string>

namespace greenroom {

/// By what name this collection writes in a sync folder.
class DeviceTable {
public:
    explicit DeviceTable(Database& database) : database_(database) {}

    /// The id under which a machine uses this collection: `new_id` from now on where it has none yet, as after the file
    /// was copied to another machine. No two that write ever have one id.
    std::string id_on(const std::string& machine, const std::string& new_id);

private:
    Database& database_;
};

} // namespace greenroom
