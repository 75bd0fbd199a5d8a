#pragma once

#include "memory/trainer.h"
#include "records/instant.h"
#include "records/review.h"

#include <optional>

namespace greenroom {

class Collection;

/// Fits the memory model to the learner's own log; nothing is changed. Empty if `options.go_on` said no.
std::optional<TrainingResult> train_on_log(Collection& collection, const TrainingOptions& options = {});

/// Works with fitted parameters from now on: stores them and computes every card's memory again, in one transaction.
/// Due dates stay as they were promised. Throws StoreError; nothing is changed then.
RebuildReport adopt_model(Collection& collection, const TrainingResult& fitted, Instant now);

/// What training came to.
struct TrainingOutcome {
    TrainingResult fitted;
    std::optional<RebuildReport> adopted; ///< what adopting it changed; nothing if it was no better
};

/// Fits the model, and adopts it if it predicts the later reviews better. Empty if `options.go_on` said no; nothing is
/// changed then.
std::optional<TrainingOutcome> train_and_adopt(Collection& collection, const TrainingOptions& options, Instant now);

/// Whether the log says enough, and enough more than when the model was last fitted: from 400 reviews on, with each
/// tenth that it has grown by.
bool training_is_due(Collection& collection);

/// The parameters that were adopted last: when, and fitted to how many reviews; nothing where the defaults are in
/// force.
struct ModelInForce {
    Instant adopted;
    std::size_t reviews = 0;
};
std::optional<ModelInForce> model_in_force(Collection& collection);

/// Goes back to the parameters in force before the last adoption, in the same way; nothing when there was none.
std::optional<RebuildReport> take_back_model(Collection& collection, Instant now);

} // namespace greenroom
