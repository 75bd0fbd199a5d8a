#pragma once

#include "records/card_key.h"
#include "records/marks.h"
#include "store/files/database.h"

#include <optional>

namespace greenroom {

/// What the learner says of each card, and since when; each change is durable on return.
class MarkTable {
public:
    explicit MarkTable(Database& database) : database_(database) {}

    Marks of(CardKey card);
    void suspend(CardKey card, Suspension suspension, Instant now);
    void flag(CardKey card, Flag flag, Instant now);
    /// Nothing: the card is asked again.
    void bury(CardKey card, std::optional<Instant> until, Instant now);
    void note(CardKey card, const std::string& text, Instant now);

private:
    Database& database_;
};

} // namespace greenroom
