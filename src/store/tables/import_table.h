#pragma once

#include "records/imported.h"
#include "store/files/database.h"

#include <optional>
#include <string>

namespace greenroom {

/// What imports wrote, by heading id, so that the next one can tell what came from it and what the learner changed.
class ImportTable {
public:
    explicit ImportTable(Database& database) : database_(database) {}

    std::optional<ImportedHeading> of(const std::string& heading_id);
    void put(const ImportedHeading& heading);

private:
    Database& database_;
};

} // namespace greenroom
