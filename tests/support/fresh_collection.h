#pragma once

#include "study/collection/collection.h"
#include "study/upkeep/deck_sync.h"
#include "support/scratch.h"

#include <filesystem>
#include <optional>

namespace greenroom::test {

/// A collection of a deck that nobody has studied, made once and copied for each learner.
class FreshCollection {
public:
    FreshCollection(const std::filesystem::path& deck, Instant now) : now_(now) {
        Collection collection(file_, now, utc);
        sync_path(collection, deck, Origin::Learner, now);
    }

    /// One learner's copy of it.
    struct Copy {
        explicit Copy(const FreshCollection& fresh) {
            std::filesystem::copy_file(fresh.file_, file);
            collection.emplace(file, fresh.now_, utc);
        }

        Scratch scratch;
        std::filesystem::path file = scratch / "collection.sqlite";
        std::optional<Collection> collection;
    };

private:
    static std::chrono::seconds utc(Instant) { return {}; }

    Instant now_;
    Scratch scratch_;
    std::filesystem::path file_ = scratch_ / "collection.sqlite";
};

} // namespace greenroom::test
