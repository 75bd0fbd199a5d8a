#include "trial.h"

#include "make_deck.h"
#include "review_year.h"
#include "store/tables/store.h"
#include "study/upkeep/deck_sync.h"
#include "support/collection_builder.h"

#include <stdexcept>
#include <string>

namespace greenroom::bench {

Trial::Trial(const Extent& wanted, Instant moment)
    : extent(wanted), now(moment), markdown(scratch / "markdown"), deck(scratch / "deck.sqlite") {
    write_deck(markdown, extent.cards);
    Collection collection(deck, now, test::utc_offset);
    Store& store = collection.store();
    const SyncReport report = sync_path(collection, markdown, Origin::Learner, now);
    if (report.added != extent.cards || !report.problems.empty())
        throw std::runtime_error("The deck made for measuring is not as it should be: " + std::to_string(report.added) +
                                 " of " + std::to_string(extent.cards) + " cards and " +
                                 std::to_string(report.problems.size()) + " problems" +
                                 (report.problems.empty() ? "" : ", first " + to_text(report.problems.front())));
    record_year(store, extent.reviews, now);
}

std::filesystem::path Trial::fresh_database() const {
    for (const char* ending : {"", "-wal", "-shm"})
        std::filesystem::remove(scratch / ("fresh.sqlite" + std::string(ending)));
    return scratch / "fresh.sqlite";
}

} // namespace greenroom::bench
