#include "store/tables/setting_table.h"

namespace greenroom {

std::map<std::string, std::string> SettingTable::all() {
    std::map<std::string, std::string> settings;
    database_.each("read the settings", "SELECT key, value FROM setting", [&](Row row) {
        settings.emplace(row.text(0), row.text(1));
        return true;
    });
    return settings;
}

void SettingTable::set(const std::string& key, const std::string& value) {
    database_.run("save the setting", R"(
        INSERT INTO setting (key, value) VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value)",
                  key, value);
}

void SettingTable::unset(const std::string& key) {
    database_.run("save the setting", "DELETE FROM setting WHERE key = ?", key);
}

} // namespace greenroom
