#include "study/upkeep/take_in.h"

#include "cards/parse/deck_folder.h"
#include "records/card_key.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace greenroom {

namespace {

constexpr double unknown_difficulty = 5;

/// The memory whose recall after the interval is the retention.
MemoryState memory_at(const Fsrs7& model, double days, double retention) {
    const auto with = [](double stability) {
        return MemoryState{stability, stability * Fsrs7::fast_share, unknown_difficulty};
    };
    double low = std::log(Fsrs7::minimum_stability / Fsrs7::fast_share), high = std::log(Fsrs7::maximum_stability);
    // Recall grows with stability; sixty halvings are as exact as a double can be.
    for (int halving = 0; halving < 60; ++halving) {
        const double middle = (low + high) / 2;
        (model.retrievability(with(std::exp(middle)), days) < retention ? low : high) = middle;
    }
    return with(std::exp((low + high) / 2));
}

class TakingIn {
public:
    TakingIn(Collection& collection, Instant now) : collection_(collection), store_(collection.store()), now_(now) {}

    /// Which of the cards are here before the folder is read.
    void remember(std::span<const ImportedCard> cards) {
        for (const ImportedCard& card : cards)
            if (store_.cards.find(card.id))
                known_.insert(card.id);
    }

    void take(const ImportedCard& card, TakenIn& taken) {
        const std::optional<CardKey> key = store_.cards.find(card.id);
        if (!key) {
            taken.lost += static_cast<int>(card.reviews.size());
            return;
        }
        const int added = store_.reviews.take_in(*key, {start_of(card), card.reviews}, collection_.model());
        taken.reviews += added;
        if (added > 0 && card.is_new)
            store_.resets.reset(std::span(&*key, 1), now_, collection_.model());
        if (known_.contains(card.id))
            return;
        if (card.is_suspended)
            store_.marks.suspend(*key, Suspension::Suspended, now_);
        if (card.is_flagged)
            store_.marks.flag(*key, Flag::On, now_);
    }

private:
    std::optional<StartingMemory> start_of(const ImportedCard& card) const {
        if (!card.interval)
            return std::nullopt;
        return StartingMemory{
            "start-" + card.id, card.interval->last,
            memory_at(collection_.model(), card.interval->days, collection_.settings().desired_retention),
            card.interval->due};
    }

    Collection& collection_;
    Store& store_;
    Instant now_;
    std::set<std::string> known_;
};

} // namespace

namespace {

/// Thrown within an import that is stopped, so that its transaction is taken back.
struct ImportStopped {};

/// The share of a sync that is done, by how often it asks whether to go on: for each file when it is listed, read,
/// entered, and when its cards are.
class SyncShare {
public:
    SyncShare(const std::filesystem::path& folder, std::function<bool(double)> go_on) : go_on_(std::move(go_on)) {
        constexpr int times = 4;
        questions_ = times * std::max<std::size_t>(list_deck(folder).files.size(), 1);
    }

    bool operator()() { return go_on_(std::min(1.0, static_cast<double>(++asked_) / static_cast<double>(questions_))); }

private:
    std::function<bool(double)> go_on_;
    std::size_t asked_ = 0, questions_ = 1;
};

} // namespace

std::optional<ImportedHeading> imported_heading(Collection& collection, const std::string& heading_id) {
    return collection.store().imports.of(heading_id);
}

TakenIn take_in(Collection& collection, const std::filesystem::path& folder, std::span<const ImportedHeading> headings,
                std::span<const ImportedCard> cards, Instant now, const std::function<bool(double share)>& go_on) try {
    constexpr double share_of_sync = 0.5;
    constexpr std::size_t cards_between = 64;
    std::function<bool()> sync_go_on;
    if (go_on)
        sync_go_on = SyncShare(folder, [&](double share) { return go_on(share_of_sync * share); });
    const LargeCache cache(collection.store().database);
    TakenIn taken = collection.store().database.transact("import the cards", [&] {
        TakenIn result;
        TakingIn taking(collection, now);
        taking.remember(cards);
        result.sync = sync_path(collection, folder, Origin::Learner, now, sync_go_on);
        if (result.sync.stopped)
            throw ImportStopped{};
        for (const ImportedHeading& heading : headings)
            collection.store().imports.put(heading);
        collection.store().reviews.refold_many([&] {
            for (std::size_t place = 0; place < cards.size(); ++place) {
                const double share = static_cast<double>(place) / static_cast<double>(cards.size());
                if (go_on && place % cards_between == 0 && !go_on(share_of_sync + (1 - share_of_sync) * share))
                    throw ImportStopped{};
                taking.take(cards[place], result);
            }
        });
        return result;
    });
    collection.forget_plan();
    return taken;
} catch (const ImportStopped&) {
    TakenIn stopped;
    stopped.sync.stopped = true;
    return stopped;
}

} // namespace greenroom
