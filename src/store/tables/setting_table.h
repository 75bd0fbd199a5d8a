#pragma once

#include "store/files/database.h"

#include <map>
#include <optional>
#include <string>

namespace greenroom {

/// Settings as text by key, and when each was changed last; what they mean is study's concern.
class SettingTable {
public:
    explicit SettingTable(Database& database) : database_(database) {}

    std::map<std::string, std::string> all();
    void set(const std::string& key, const std::string& value, Instant now);
    void unset(const std::string& key, Instant now);

private:
    void note_change(const std::string& key, Instant now);

    Database& database_;
};

} // namespace greenroom
