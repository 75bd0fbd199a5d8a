#pragma once

#include "records/card_key.h"
#include "store/files/database.h"

#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// The reviews that count, as statistics read them: a cache of the log, kept by ReviewLog. Call within its
/// transactions.
class RecallTable {
public:
    explicit RecallTable(Database& database);

    /// Puts a review of the log in, or anew. `predicted`: the recall the model expected of it, if it had a say.
    void put(const std::string& review_id, std::optional<double> predicted);
    /// Takes a review out.
    void remove(const std::string& review_id);
    void clear();

    /// Cards with reviews whose prediction is not reckoned yet.
    std::vector<CardKey> to_fold();

private:
    Database& database_;
    PreparedStatement put_, remove_, clear_, to_fold_;
};

} // namespace greenroom
