#pragma once

#include "cards/parse/card.h"
#include "store/tables/store.h"
#include "support/scratch.h"

#include <string>

namespace greenroom::test {

/// 2026-11-20T09:00:00Z, a Friday morning.
inline constexpr Instant friday_morning{std::chrono::milliseconds{1'795'165'200'000}};

inline Card open_card(const std::string& id, const std::string& topic = "orm/relations") {
    Card card;
    card.id = id;
    card.topic = topic;
    card.question = "What does " + id + " mean?";
    card.answer = "What it says.";
    card.key_points = {"It says something"};
    return card;
}

/// Fills a store card by card, from files of one folder.
class DeckWriter {
public:
    DeckWriter(Store& store, const std::filesystem::path& folder)
        : store_(store), source(store.sources.put(folder, "", Origin::Learner)) {}

    CardKey add(const Card& card, Instant now = friday_morning) {
        const TopicKey topic = store_.topics.put({card.topic, card.topic, ""}, topics_++, source, now);
        const std::int64_t file = store_.sources.put_file(source, {card.topic + ".md", 0, 0}, true);
        store_.cards.put(card, topic, file, now);
        return store_.cards.find(card.id).value();
    }

    /// Grades a card as the scheduler would be told to, due `days` later.
    Review grade(CardKey card, Grade grade, Instant at, double days = 1) {
        const auto before = store_.schedules.of(card);
        return store_.reviews.record({card, at, grade, std::chrono::milliseconds{5000},
                                      at + std::chrono::milliseconds(static_cast<std::int64_t>(days * 86'400'000)),
                                      before ? before->last_review_id : ""},
                                     Fsrs7{});
    }

private:
    Store& store_;
    int topics_ = 0;

public:
    DeckSource source;
};

/// A store in a scratch folder.
struct ScratchStore {
    Scratch scratch;
    Store store{scratch / "deck.sqlite", friday_morning};
};

/// A store in a scratch folder, filled card by card.
struct DeckBuilder : ScratchStore, DeckWriter {
    DeckBuilder() : DeckWriter(ScratchStore::store, ScratchStore::scratch.folder()) {}
};

} // namespace greenroom::test
