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

void SettingTable::set(const std::string& key, const std::string& value, Instant now) {
    database_.transact("save the setting", [&] {
        database_.run("save the setting", R"(
            INSERT INTO setting (key, value) VALUES (?, ?)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value)",
                      key, value);
        note_change(key, now);
    });
}

void SettingTable::unset(const std::string& key, Instant now) {
    database_.transact("save the setting", [&] {
        database_.run("save the setting", "DELETE FROM setting WHERE key = ?", key);
        note_change(key, now);
    });
}

// What is set here last counts, also where a clock was set back.
void SettingTable::note_change(const std::string& key, Instant now) {
    database_.run("save the setting", R"(
        INSERT INTO setting_change (key, at) VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET at = max(excluded.at, at + 1))",
                  key, now);
}

} // namespace greenroom
