#pragma once

#include "exchange/collection_json.h"
#include "study/upkeep/save_file.h"
#include "support/collection_builder.h"

#include <array>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace greenroom::test {

inline std::string json_of(Collection& collection) {
    ExchangeReport report;
    return collection_json(collection, report);
}

/// The first line in which two documents differ, of both; empty for the same ones.
inline std::string difference(const std::string& one, const std::string& other) {
    std::istringstream lines(one), others(other);
    for (std::string line, against; std::getline(lines, line);)
        if (!std::getline(others, against) || line != against)
            return line + "\n" + against;
    return one == other ? "" : "one is longer";
}

/// Tests that make thousands of changes and cut no power do not wait until each is on the disk.
inline void do_not_wait_for_disks(Store& store) { store.database.connection().exec("PRAGMA synchronous = OFF"); }

/// A collection on a machine of its own, used at random by a learner who has others too.
class Machine : public CollectionBuilder {
public:
    explicit Machine(unsigned seed, const std::vector<std::string>& own_cards = {}) : random_(seed) {
        do_not_wait_for_disks(store);
        for (const std::string id : {"a", "b", "c", "d", "e"})
            cards_.push_back(add(open_card(id, id < "c" ? "orm/relations" : "http/requests")));
        for (const std::string& id : own_cards)
            cards_.push_back(add(open_card(id, "own/" + id)));
    }

    void use(int steps) {
        for (int step = 0; step < steps; ++step) {
            now_ += std::chrono::minutes{below(3000)};
            act(below(25));
        }
        collection.rebuild(); // by the model that is in force
    }

    /// Ends an interview that is in progress.
    void end_interview() {
        if (const auto open = store.interviews.open())
            store.interviews.end(open->key, InterviewState::Finished, now_);
    }

    std::string json() { return json_of(collection); }

    std::filesystem::path file() const { return scratch / "collection.sqlite"; }

    /// The collection as a text backup.
    std::filesystem::path exported() {
        const std::filesystem::path exported = scratch / "exported.json";
        save_file(exported, json(), Existing::Replace);
        return exported;
    }

    Instant now() const { return now_; }

private:
    int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }
    CardKey any_card() { return cards_[static_cast<std::size_t>(below(static_cast<int>(cards_.size())))]; }

    void act(int what) {
        switch (what) {
        case 0:
            collection.undo_newest(now_);
            return;
        case 1:
            collection.redo_newest(now_);
            return;
        case 2:
            return collection.suspend(any_card(), static_cast<Suspension>(below(2)), now_);
        case 3:
            return collection.flag(any_card(), static_cast<Flag>(below(2)), now_);
        case 4:
            return collection.bury(any_card(), now_);
        case 5:
            return collection.note(any_card(), "note \"" + std::to_string(below(9)) + "\"\n", now_);
        case 6:
            return collection.set("new-per-day", std::to_string(below(50)), now_);
        case 7:
            return collection.set("interview-date", below(2) == 0 ? "" : "2027-03-0" + std::to_string(1 + below(9)),
                                  now_);
        case 8:
            return store.interviews.put_story(any_card(), {"S" + std::to_string(below(9)), "T", "A", "R"}, now_);
        case 9:
            return store.interviews.remove_story(any_card(), now_);
        case 10:
        case 11:
            return go_on_with_interview();
        case 12:
            return remove_or_restore_interview();
        case 13:
            return reset_or_undo();
        case 14:
            return adopt_or_take_back();
        case 15:
            return edit();
        case 16:
            return take_in_from_elsewhere();
        default:
            const CardKey card = any_card();
            grade(card, static_cast<Grade>(1 + below(4)), now_, 1 + below(30));
        }
    }

    void go_on_with_interview() {
        const auto open = store.interviews.open();
        if (!open) {
            const CardKey a = any_card(), b = any_card();
            store.interviews.begin(collection.new_id(now_), InterviewPlan{.title = "One", .seed = random_()},
                                   {{a, store.cards.of(a)->card}, {b, store.cards.of(b)->card}}, now_);
            return;
        }
        const auto entries = store.interviews.entries(open->key);
        for (std::size_t place = 0; place < entries.size(); ++place) {
            QuestionState state = entries[place].state;
            if (state.step == InterviewStep::Done)
                continue;
            state.step = InterviewStep::Done;
            state.outcome = AnswerOutcome::Answered;
            state.share = below(8) / 7.0;
            state.text = "said";
            state.ticked = {0};
            state.answered = now_;
            state.follow_ups = {{0, std::chrono::milliseconds{1500}, FollowUpResult::Survived}};
            state.code.text = below(2) == 0 ? "" : "print(1)";
            store.interviews.save(open->key, static_cast<int>(place), state);
            if (below(2) == 0) {
                SpokenAnswer spoken;
                spoken.file = open->id + ".opus";
                spoken.length = std::chrono::milliseconds{below(90'000)};
                spoken.first_word = std::chrono::milliseconds{below(4'000)};
                spoken.pauses = {{std::chrono::milliseconds{5'000}, std::chrono::milliseconds{below(9'000)}}};
                spoken.loudness = -below(60) / 2.0;
                store.interviews.save_spoken(open->key, static_cast<int>(place), spoken);
            }
            return;
        }
        store.interviews.end(open->key, InterviewState::Finished, now_);
    }

    void remove_or_restore_interview() {
        if (removed_ && below(2) == 0) {
            store.interviews.put_back(removed_->record, removed_->entries, now_);
            removed_.reset();
            return;
        }
        const auto all = store.interviews.all();
        if (all.empty() || all.front().state == InterviewState::Open)
            return;
        removed_ = ExportedInterview{all.front(), store.interviews.entries(all.front().key)};
        store.interviews.remove(all.front().key, now_);
    }

    void reset_or_undo() {
        if (!reset_.empty() && below(2) == 0)
            return store.resets.undo(std::exchange(reset_, {}), now_, collection.model());
        const std::array<CardKey, 1> cards{any_card()};
        reset_ = store.resets.reset(cards, now_, collection.model()).id;
    }

    void adopt_or_take_back() {
        if (below(2) == 0) {
            store.models.take_back(now_);
        } else {
            Fsrs7::Parameters parameters = Fsrs7().parameters();
            parameters[0] *= 1 + below(100) / 1000.0;
            store.models.adopt(Fsrs7(parameters), static_cast<std::size_t>(below(1000)), now_);
            store.models.note_training(static_cast<std::size_t>(below(1000)));
        }
        store.database.use_model(store.models.current());
        collection.reload_settings();
        collection.rebuild();
    }

    /// As from a package that has no reviews.
    void take_in_from_elsewhere() {
        const CardKey card = any_card();
        const std::string id = store.cards.of(card)->card.id;
        const double days = 1 + below(30);
        store.reviews.take_in(
            card, {StartingMemory{"start-" + id, now_ - std::chrono::hours{24}, {days, 0.8 * days, 5}, now_}, {}},
            collection.model());
        store.imports.put({id, now_, random_()});
    }

    void edit() {
        Card card = store.cards.of(any_card())->card;
        if (below(3) == 0)
            return store.cards.archive(card.id, now_);
        card.answer = "Version " + std::to_string(below(9));
        add(card, now_);
    }

    std::mt19937 random_;
    Instant now_ = friday_morning;
    std::vector<CardKey> cards_;
    std::string reset_;
    std::optional<ExportedInterview> removed_;
};

/// A collection with nothing in it.
struct Empty : ScratchCollection {
    Empty() : ScratchCollection(utc_offset) { do_not_wait_for_disks(store); }
};

} // namespace greenroom::test
