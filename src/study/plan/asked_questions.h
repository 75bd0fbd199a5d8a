#pragma once

#include "records/card_key.h"
#include "records/instant.h"
#include "study/collection/calendar.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

class Collection;

/// What became of the questions that were asked at an interview.
struct TakenDown {
    int known = 0;                ///< a card asks it: that is flagged, and its note says when it was asked
    int written = 0;              ///< a new card was written for it
    std::filesystem::path folder; ///< where those were written; empty for none. It is to be read into the collection

    bool operator==(const TakenDown&) const = default;
};

/// The card that asks what `question` does; nothing where no card has most of its words.
std::optional<CardKey> card_that_asks(Collection& collection, const std::string& question, Instant now);

/// Takes down what was asked on `day`: one question a line of `lines`. What no card asks becomes a card of
/// the learner's own on the topic "asked", still without its answer; taking the same down twice writes it once. Throws
/// StoreError.
TakenDown take_down_questions(Collection& collection, const std::string& lines, StudyDay day, Instant now);

} // namespace greenroom
