#include "store/tables/setting_table.h"

namespace greenroom {

SettingTable::SettingTable(Database& database)
    : database_(database), all_(database.connection(), "SELECT key, value FROM setting"),
      set_(database.connection(),
           "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
      unset_(database.connection(), "DELETE FROM setting WHERE key = ?") {}

std::map<std::string, std::string> SettingTable::all() {
    return database_.attempt("read the settings", [&] {
        StatementUse rows(all_);
        std::map<std::string, std::string> settings;
        while (rows->executeStep())
            settings.emplace(rows->getColumn(0).getString(), rows->getColumn(1).getString());
        return settings;
    });
}

void SettingTable::set(const std::string& key, const std::string& value) {
    database_.attempt("save the setting", [&] {
        StatementUse row(set_);
        SQLite::bind(*row, key, value);
        row->exec();
    });
}

void SettingTable::unset(const std::string& key) {
    database_.attempt("save the setting", [&] {
        StatementUse row(unset_);
        SQLite::bind(*row, key);
        row->exec();
    });
}

} // namespace greenroom
