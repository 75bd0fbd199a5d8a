#pragma once

#include "study/collection/collection.h"
#include "support/deck_builder.h"

namespace greenroom::test {

/// A time zone that is UTC.
inline std::chrono::seconds utc_offset(Instant) { return std::chrono::seconds{0}; }

/// A collection in a scratch folder, with the tables below it for tests that look there.
struct ScratchCollection {
    explicit ScratchCollection(UtcOffset offset)
        : collection(scratch / "collection.sqlite", friday_morning, std::move(offset)) {}

    Scratch scratch;
    Collection collection;
    Store& store = collection.store();
};

/// A collection in a scratch folder, filled card by card.
struct CollectionBuilder : ScratchCollection, DeckWriter {
    explicit CollectionBuilder(UtcOffset offset = utc_offset)
        : ScratchCollection(std::move(offset)),
          DeckWriter(ScratchCollection::store, ScratchCollection::scratch.folder()) {}
};

/// The collection, working with these settings from now on.
inline Collection& with(Collection& collection, const Settings& settings) {
    collection.adopt(settings);
    return collection;
}

} // namespace greenroom::test
