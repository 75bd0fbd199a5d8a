#include "store/files/doctor.h"

#include "store/files/collection_file.h"
#include "store/tables/schedule_fold.h"
#include "store/tables/store.h"

#include <SQLiteCpp/Statement.h>

namespace greenroom {

namespace {

using enum Complaint::Kind;

std::vector<std::string> rows_of(Store& store, const char* pragma, int column) {
    std::vector<std::string> texts;
    SQLite::Statement rows(store.database.connection(), pragma);
    while (rows.executeStep())
        texts.push_back(rows.getColumn(column).getString());
    return texts;
}

void check_pages(Store& store, std::vector<Complaint>& complaints) {
    // SQLite names each damage; past a handful, more of them say nothing new.
    for (const std::string& row : rows_of(store, "PRAGMA integrity_check(5)", 0))
        if (row != "ok")
            complaints.push_back({Damaged, English::tr("The file is damaged: %1; go back to a backup").arg(row)});
}

void check_references(Store& store, std::vector<Complaint>& complaints) {
    const auto tables = rows_of(store, "PRAGMA foreign_key_check", 0);
    if (!tables.empty())
        complaints.push_back(
            {Damaged, English::tr("Rows that belong to nothing: %1, the first in the table %2; go back to a backup")
                          .arg(static_cast<long long>(tables.size()))
                          .arg(tables.front())});
}

/// What the search index lacks is in the cards, so that nothing is lost by indexing them again.
void mend_search(Store& store, std::vector<Complaint>& complaints) {
    if (store.database.access() == Access::ReadOnly)
        return;
    const int old = store.cards.bring_index_up_to_date();
    if (old > 0)
        complaints.push_back({Amiss, "The search index was an older Greenroom's; now its words are those of " +
                                         std::to_string(old) + (old == 1 ? " card" : " cards") + " again"});
    const int missing = store.cards.index_missing();
    if (missing > 0)
        complaints.push_back({Amiss, std::to_string(missing) +
                                         (missing == 1 ? " card was missing" : " cards were missing") +
                                         " from the search index; now search finds them again"});
}

void check_search(Store& store, std::vector<Complaint>& complaints) {
    try {
        if (store.database.access() == Access::ReadWrite)
            store.database.connection().exec("INSERT INTO card_text (card_text) VALUES ('integrity-check')");
        mend_search(store, complaints);
    } catch (const SQLite::Exception& error) {
        complaints.push_back(
            {Damaged, English::tr("The search index is damaged: %1; go back to a backup").arg(error.what())});
    }
}

void check_schedules(Store& store, const Fsrs7& model, std::vector<Complaint>& complaints) {
    int differ = 0;
    for (const std::string& key :
         rows_of(store,
                 "SELECT card FROM review UNION SELECT card FROM schedule UNION SELECT card FROM starting_memory", 0)) {
        const CardKey card{std::stoll(key)};
        differ += fold(store.reviews.folded(card), model) != store.schedules.of(card);
    }
    if (differ > 0)
        complaints.push_back({Amiss, std::to_string(differ) + (differ == 1 ? " schedule is" : " schedules are") +
                                         " not what the review log says; run greenroom-cli rebuild"});
}

/// Reads what commands read one by one: a card that they refuse is found here.
void check_contents(Store& store) {
    for (const std::string& key : rows_of(store, "SELECT key FROM card", 0))
        store.cards.of(CardKey{std::stoll(key)});
    for (const InterviewRecord& interview : store.interviews.all())
        store.interviews.entries(interview.key);
}

void check_sources(Store& store, std::vector<Complaint>& complaints) {
    for (const DeckSource& source : store.sources.all())
        if (std::error_code error; !std::filesystem::exists(source.path(), error))
            complaints.push_back({Amiss, source.path().string() + " is gone, where cards of the deck come from; put it "
                                                                  "back, or take it out of the deck in Settings"});
}

} // namespace

std::vector<Complaint> examine(const std::filesystem::path& collection, Instant now) {
    std::error_code unknown;
    if (!std::filesystem::exists(collection, unknown))
        return {{Damaged, English::tr("There is no collection %1; restore a backup, or open Greenroom to make one")
                              .arg(collection.string())}};
    std::vector<Complaint> complaints;
    try {
        Store store(collection, now);
        store.database.attempt("examine the collection", [&] {
            check_pages(store, complaints);
            check_references(store, complaints);
            check_search(store, complaints);
        });
        if (!complaints.empty())
            return complaints;
        check_contents(store);
        check_schedules(store, store.models.current(), complaints);
        check_sources(store, complaints);
    } catch (const DamagedCollection& damaged) {
        complaints.push_back({Damaged, damaged.message()});
    } catch (const NotACollection& error) {
        // A file with backups was a collection once.
        complaints.push_back({list_backups(collection).empty() ? Amiss : Damaged, error.message()});
    } catch (const StoreError& error) {
        complaints.push_back({Amiss, error.message()});
    }
    return complaints;
}

} // namespace greenroom
