#pragma once

#include "memory/fsrs7.h"
#include "records/instant.h"
#include "store/files/database.h"

#include <cstddef>
#include <optional>

namespace greenroom {

/// When fitted parameters were put in force, and to how many reviews they were fitted.
struct AdoptedModel {
    Instant at;
    std::size_t reviews = 0;
};

/// The parameters of the memory model that were fitted to the learner's log.
class ModelTable {
public:
    explicit ModelTable(Database& database) : database_(database) {}

    /// Those in force: the defaults where none were adopted, and where what is stored is no set of parameters.
    Fsrs7 current();

    /// Puts fitted ones in force; `reviews` is how many they were fitted to.
    void adopt(const Fsrs7& model, std::size_t reviews, Instant now);

    /// Takes the newest out of force; false when there are none.
    bool take_back(Instant now);

    /// The adoption in force; nothing where the defaults are.
    std::optional<AdoptedModel> adopted();

    /// How many reviews the log had when the model was last fitted to it; 0 if it never was.
    std::size_t trained_on();
    void note_training(std::size_t reviews);

private:
    Database& database_;
};

} // namespace greenroom
