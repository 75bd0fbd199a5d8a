#pragma once

#include "records/exported.h"
#include "store/tables/store.h"

#include <cstdint>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace greenroom {

/// What becomes of the folders that another collection reads its cards from.
enum class ForeignSources {
    Remember, ///< they are another machine's
    Read      ///< those that are on this machine are read from now on
};

/// What uniting changed.
struct UnionReport {
    int cards = 0;                   ///< new, or with another text
    int reviews = 0;                 ///< new grades
    bool changed = false;            ///< anything at all
    std::vector<Exported> waiting{}; ///< what names a card, a review or a reset that is not there
};

/// Takes the things of other collections into this one, so that in whatever order and however often they come, the same
/// is left: logs are united; of what is said again and again the latest word counts, and of two words of one moment the
/// greater. Lives within one transaction.
class CollectionUnion {
public:
    CollectionUnion(Store& store, ForeignSources sources);

    /// Takes one thing in. What names something that is not there yet waits for it. Throws StoreError.
    void add(const Exported& thing);

    /// Takes in what waited, if it can be now, and folds the schedules of all cards that have another history.
    UnionReport finish();

private:
    enum class Result { Done, Waits };

    Result take(const ExportedRemoval& removal);
    Result take(const ExportedSetting& setting);
    Result take(const ExportedSource& source);
    Result take(const ExportedTopic& topic);
    Result take(const ExportedCard& card);
    Result take(const ExportedMarks& marks);
    Result take(const ExportedStory& story);
    Result take(const ExportedImport& import);
    Result take(const ExportedBeginning& beginning);
    Result take(const ExportedReview& review);
    Result take(const ExportedReset& reset);
    Result take(ExportedInterview interview);
    Result take(const ExportedModel& model);
    Result take(const ExportedTraining& training);

    Result insert(const ExportedReview& review, CardKey card);
    Result undo(const ExportedReview& undo, CardKey card);
    Result insert(const ExportedReset& reset);
    Result undo(const ExportedReset& undo);
    bool name_cards_of(ExportedInterview& interview);
    void keep_one_open(ExportedInterview& interview);
    void end_interview_that_was_left();
    bool is_removed(const std::string& what, const std::string& id, Instant said);
    std::optional<CardKey> card_of(const std::string& id);
    std::int64_t next_number(Instant at);
    void touch_cards_of_reset(std::int64_t reset);

    Store& store_;
    Database& database_;
    ForeignSources sources_;
    UnionReport report_;
    std::vector<Exported> waiting_;
    std::unordered_map<std::string, CardKey> cards_;
    LargeCache cache_;
    std::set<CardKey> touched_; ///< whose history is another one now
    bool has_other_settings_ = false;
    Fsrs7::Parameters model_before_{};
    Instant newest_;                   ///< review that was appended to the log
    std::int64_t next_number_ = 0;     ///< of a review that comes after that
    int changes_before_ = 0;           ///< rows that this connection had changed
    std::int64_t next_old_number_ = 0; ///< of one that is older
};

} // namespace greenroom
