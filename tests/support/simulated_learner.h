#pragma once

#include "memory/simulation.h"
#include "study/collection/collection.h"
#include "study/plan/study_plan.h"
#include "study/review/review_session.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace greenroom::test {

/// What an answer costs, beside its grade: the same for every card, in proportion to its `seconds`, or what answering
/// aloud and reading the answer takes.
enum class AnswerCost { Equal, Seconds, Spoken };

/// A learner who forgets by a true model that the program never sees, and studies through ReviewSession.
struct LearnerStudy {
    int days = 21;
    double minutes = 20; ///< a day; the card at hand is finished
    Truth truth = Truth::F6;
    AnswerCost cost = AnswerCost::Equal;
    std::uint64_t seed = 1;
};

/// Cards of which the program says that they will be recalled with about the same probability.
struct RecallBand {
    std::size_t cards = 0;
    double given = 0, recalled = 0; ///< summed over the cards: what the program says, what is true
};

struct LearnerOutcome {
    double recalled = 0; ///< on the day after the last
    double weighted = 0; ///< the same, 3 : 2 : 1 by how often cards are asked, 2 counting 1
    std::size_t seen = 0, reviews = 0;
    std::map<Kind, std::size_t> kinds; ///< how many cards of each were met
    std::size_t topics_by_second_day = 0;
    double most_minutes = 0;                ///< on any day
    std::array<RecallBand, 20> calibration; ///< on the day after the last, by what the program says, in twentieths
};

/// Studies on the mornings from `start` on; the collection's interview is the day after the last of them.
class SimulatedLearner {
public:
    SimulatedLearner(Collection& collection, const LearnerStudy& study)
        : collection_(collection), study_(study), truth_(true_memory(study.truth, study.seed)) {}

    LearnerOutcome run(Instant start) {
        LearnerOutcome outcome;
        std::set<std::string> topics;
        for (int day = 0; day < study_.days; ++day) {
            const Instant begin = start + day * std::chrono::hours{24};
            Instant now = begin;
            tune_prices(collection_, now);
            ReviewSession session(collection_, "", now);
            while (session.current() && minutes_between(begin, now) < study_.minutes) {
                if (day < 2)
                    topics.insert(session.current()->card.topic);
                if (!known_.contains(session.current()->key))
                    ++outcome.kinds[session.current()->card.kind];
                const auto [grade, taken] = answer(*session.current(), now);
                now += taken;
                known_[session.current()->key].last = now;
                session.answer(grade, taken, now);
                ++outcome.reviews;
            }
            outcome.most_minutes = std::max(outcome.most_minutes, minutes_between(begin, now));
        }
        const Instant end = start + study_.days * std::chrono::hours{24};
        for (const auto& [key, card] : known_) {
            const double recall = truth_.recall(card.memory, days_between(card.last, end));
            outcome.recalled += recall;
            outcome.weighted += recall * (card.asked == Asked::Often ? 1.5 : card.asked == Asked::Rarely ? 0.5 : 1);
            const double given =
                collection_.model().retrievability(collection_.schedule(key)->memory, days_between(card.last, end));
            RecallBand& band = outcome.calibration[std::min<std::size_t>(static_cast<std::size_t>(given * 20), 19)];
            ++band.cards;
            band.given += given;
            band.recalled += recall;
        }
        outcome.seen = known_.size();
        outcome.topics_by_second_day = topics.size();
        return outcome;
    }

private:
    struct Known {
        MemoryState memory;
        Instant last;
        Asked asked = Asked::Sometimes;
        bool failed = false;
        std::size_t draws = 0;
    };

    static double minutes_between(Instant from, Instant to) {
        return std::chrono::duration<double, std::ratio<60>>(to - from).count();
    }

    std::pair<Grade, std::chrono::milliseconds> answer(const ShownCard& shown, Instant now) {
        const auto stream = static_cast<std::size_t>(std::hash<std::string>{}(shown.card.id));
        const bool fresh = !known_.contains(shown.key);
        Known& card = known_[shown.key];
        card.asked = shown.card.asked;
        const auto chance = [&] { return card_chance(study_.seed, stream, card.draws++); };
        Grade grade = Grade::Again;
        const std::array<double, 4>* seconds = &pace_.first;
        if (fresh) {
            grade = drawn(shares_.first, chance());
            card.memory = truth_.first(grade);
        } else {
            // By its rules a review before a whole day has passed is one of the same day.
            const double days = days_between(card.last, now);
            if (chance() < truth_.recall(card.memory, days))
                grade = static_cast<Grade>(1 + static_cast<int>(drawn(shares_.pass, chance())));
            seconds = card.failed ? &pace_.relearn : &pace_.review;
            card.memory = truth_.next(card.memory, study_.truth != Truth::F7 && days < 1 ? 0 : days, grade);
        }
        card.failed = grade == Grade::Again;
        const double own = shown.card.seconds;
        const double times = study_.cost == AnswerCost::Equal     ? 1
                             : study_.cost == AnswerCost::Seconds ? own / 40
                                                                  : (own + 30) / 15;
        return {grade, std::chrono::milliseconds{std::llround((*seconds)[index_of(grade)] * times * 1000)}};
    }

    template<std::size_t size>
    static Grade drawn(const std::array<double, size>& shares, double chance) {
        for (std::size_t i = 0; i + 1 < size; ++i)
            if ((chance -= shares[i]) < 0)
                return all_grades[i];
        return all_grades[size - 1];
    }

    Collection& collection_;
    LearnerStudy study_;
    MemoryModel truth_;
    SimulatedPace pace_;
    GradeShares shares_;
    std::map<CardKey, Known> known_;
};

} // namespace greenroom::test
