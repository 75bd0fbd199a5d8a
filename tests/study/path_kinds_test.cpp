#include "store/tables/store.h"
#include "study/collection/library.h"
#include "support/catch.h"
#include "support/collection_builder.h"
#include "support/fresh_collection.h"
#include "support/simulated_learner.h"

#include <cmath>

using namespace greenroom;
using namespace greenroom::test;

namespace {

double share(const std::map<Kind, std::size_t>& kinds, Kind kind) {
    std::size_t all = 0;
    for (const auto& [each, count] : kinds)
        all += count;
    const auto found = kinds.find(kind);
    return found == kinds.end() ? 0 : static_cast<double>(found->second) / static_cast<double>(all);
}

} // namespace

// Recall per second alone would choose the small cards of a path, and leave its open questions for later.
TEST_CASE("where answers are spoken and time is short, the first week is of the kinds that the path is of") {
    const FreshCollection fresh(shipped_deck_folder(), friday_morning);
    FreshCollection::Copy lists(fresh);
    for (const DeckPath& path : lists.collection->store().paths.all()) {
        if (path.days < 21)
            continue;
        INFO(path.id);
        FreshCollection::Copy copy(fresh);
        Collection& collection = *copy.collection;
        collection.set("path", path.id, friday_morning);
        collection.set("minutes-per-day", "20", friday_morning);
        collection.set("interview-date", to_text(collection.calendar().day_of(friday_morning) + 21), friday_morning);
        std::map<Kind, std::size_t> promised;
        for (const std::string& id : path.cards)
            ++promised
                [collection.card(collection.find(id + (collection.find(id) ? "" : "#1")).value()).value().card.kind];
        const LearnerOutcome week =
            SimulatedLearner(collection, {.days = 7, .cost = AnswerCost::Spoken, .seed = 11}).run(friday_morning);
        CHECK(week.seen >= 25);
        for (const Kind kind : {Kind::Open, Kind::Choice, Kind::Cloze, Kind::Typed, Kind::Exercise}) {
            INFO(to_word(kind));
            CHECK(std::abs(share(week.kinds, kind) - share(promised, kind)) <= 0.15);
        }
    }
}
