#pragma once

#include "records/card_key.h"
#include "records/marks.h"
#include "store/files/database.h"

#include <optional>

namespace greenroom {

/// What the learner says of each card; each change is durable on return.
class MarkTable {
public:
    explicit MarkTable(Database& database) : database_(database) {}

    Marks of(CardKey card);
    void suspend(CardKey card, Suspension suspension);
    void flag(CardKey card, Flag flag);
    /// Nothing: the card is asked again.
    void bury(CardKey card, std::optional<Instant> until);
    void note(CardKey card, const std::string& text);

private:
    Database& database_;
};

} // namespace greenroom
