#include "store/tables/device_table.h"

namespace greenroom {

std::string DeviceTable::id_on(const std::string& machine, const std::string& new_id) {
    return database_.transact("name this device", [&] {
        const auto known = database_.row("name this device", "SELECT id FROM device WHERE machine = ?", machine,
                                         [](Row row) { return row.text(0); });
        if (!known)
            database_.run("name this device", "INSERT OR REPLACE INTO device (only, id, machine) VALUES (1, ?, ?)",
                          new_id, machine);
        return known.value_or(new_id);
    });
}

} // namespace greenroom
