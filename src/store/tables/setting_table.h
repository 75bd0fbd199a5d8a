#pragma once

#include "store/files/database.h"

#include <map>
#include <optional>
#include <string>

namespace greenroom {

/// Settings as text by key; what they mean is study's concern.
class SettingTable {
public:
    explicit SettingTable(Database& database) : database_(database) {}

    std::map<std::string, std::string> all();
    void set(const std::string& key, const std::string& value);
    void unset(const std::string& key);

private:
    Database& database_;
};

} // namespace greenroom
