#include "store/tables/import_table.h"

namespace greenroom {

std::optional<ImportedHeading> ImportTable::of(const std::string& heading_id) {
    return database_.row(
        "read what was imported", "SELECT modified, written FROM imported_heading WHERE id = ?", heading_id,
        [&](Row row) {
            return ImportedHeading{heading_id, row.moment(0), static_cast<std::uint64_t>(row.long_number(1))};
        });
}

void ImportTable::put(const ImportedHeading& heading) {
    database_.run("save what was imported", R"(
        INSERT INTO imported_heading (id, modified, written)
        VALUES (?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET modified = excluded.modified, written = excluded.written)",
                  heading.id, heading.modified, static_cast<std::int64_t>(heading.written));
}

} // namespace greenroom
