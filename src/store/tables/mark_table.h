#pragma once

#include "records/card_key.h"
#include "records/marks.h"
#include "store/files/database.h"

namespace greenroom {

/// What the learner says of each card; each change is durable on return.
class MarkTable {
public:
    explicit MarkTable(Database& database);

    Marks of(CardKey card);
    void suspend(CardKey card, Suspension suspension);
    void flag(CardKey card, Flag flag);
    void bury(CardKey card, Instant until);
    void note(CardKey card, const std::string& text);

private:
    void save(const char* what, PreparedStatement& statement, CardKey card, const auto& value);

    Database& database_;
    PreparedStatement of_, suspend_, flag_, bury_, note_;
};

} // namespace greenroom
