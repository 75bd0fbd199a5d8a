#pragma once

#include "cards/parse/deck_info.h"

namespace greenroom {

/// A path of a deck, without its cards' ids, and how far the learner is on it. Cards are counted as they are asked, each
/// gap one.
struct PathProgress {
    DeckPath path;
    int cards = 0; ///< that a deck has
    int met = 0;   ///< reviewed at least once
};

} // namespace greenroom
