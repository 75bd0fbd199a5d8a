#pragma once

#include "memory/fsrs7.h"
#include "records/instant.h"
#include "store/files/database.h"

#include <cstddef>
#include <optional>

namespace greenroom {

/// The parameters of the memory model that were fitted to the learner's log.
class ModelTable {
public:
    explicit ModelTable(Database& database) : database_(database) {}

    /// Those in force: the defaults where none were adopted, and where what is stored is no set of parameters.
    Fsrs7 current();

    /// Puts fitted ones in force; `reviews` is how many they were fitted to.
    void adopt(const Fsrs7& model, std::size_t reviews, Instant now);

    /// Takes the newest out of force; false when there are none.
    bool take_back();

private:
    Database& database_;
};

} // namespace greenroom
