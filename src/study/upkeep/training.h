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

/// Goes back to the parameters in force before the last adoption, in the same way; nothing when there was none.
std::optional<RebuildReport> take_back_model(Collection& collection);

} // namespace greenroom
