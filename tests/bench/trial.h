#pragma once

#include "records/instant.h"
#include "support/scratch.h"

#include <filesystem>

namespace greenroom::bench {

/// How much is measured.
struct Extent {
    int cards = 10'000;
    int reviews = 20'000;
    int rounds = 15; ///< how often measured thing and floor take turns

    /// How many single actions make up a 99th percentile.
    int actions() const { return rounds * 100; }
    /// How many runs of a short program do.
    int runs() const { return rounds * 20; }
};

/// What all measurements work on: a deck as Markdown, and a deck database that holds it with a year of reviews.
/// Everything is in a scratch folder that goes at the end.
class Trial {
public:
    /// Writes both; `now` is the moment up to which there are reviews.
    Trial(const Extent& wanted, Instant now);

    /// A database file of its own for one measurement, without what an earlier one left there.
    std::filesystem::path fresh_database() const;

    const Extent extent;
    const Instant now;
    const test::Scratch scratch;
    const std::filesystem::path markdown; ///< the folder of the deck's text
    const std::filesystem::path deck;     ///< the database file
};

} // namespace greenroom::bench
