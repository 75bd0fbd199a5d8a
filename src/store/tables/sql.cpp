#include "store/tables/sql.h"

namespace greenroom {

Sql& Sql::operator+=(const Sql& other) {
    text += other.text;
    values.insert(values.end(), other.values.begin(), other.values.end());
    return *this;
}

Sql& Sql::operator+=(std::string_view more) {
    text += more;
    return *this;
}

void bind(SQLite::Statement& statement, const std::vector<SqlValue>& values) {
    int parameter = 0;
    for (const SqlValue& value : values)
        std::visit([&](const auto& bound) { statement.bind(++parameter, bound); }, value);
}

} // namespace greenroom
