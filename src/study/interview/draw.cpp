#include "study/interview/draw.h"

#include "cards/text/wording.h"
#include "memory/fsrs7.h"
#include "records/random.h"
#include "study/interview/steps.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <string_view>
#include <unordered_set>

namespace greenroom {

namespace {

std::string_view heading_of(const InterviewCandidate& card) {
    return std::string_view(card.id).substr(0, card.id.find('#'));
}

std::chrono::seconds time_of(const InterviewCandidate& card) { return planned_time(card.seconds, card.follow_ups); }

/// A card with its lot: chance that depends on the seed and on the card's id alone.
struct Lot {
    std::uint64_t number = 0;
    const InterviewCandidate* card = nullptr;

    bool operator<(const Lot& other) const {
        return number != other.number ? number < other.number : card->id < other.card->id;
    }
};

Lot draw_lot(const InterviewCandidate& card, std::uint64_t seed) {
    // FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv), stirred so that ids which end alike get numbers far apart.
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char character : card.id)
        hash = (hash ^ static_cast<unsigned char>(character)) * 0x100000001b3;
    return {SplitMix64(hash ^ seed)(), &card};
}

/// A topic's matching cards and how far they are used.
struct Pile {
    std::vector<Lot> cards; ///< in the order in which to take them, once sorted
    std::size_t next = 0;
    double recall = 0; ///< summed over all cards of the topic
    int known = 0;     ///< how many those are
    double turn = 0;   ///< when the topic's next question comes

    double weight() const { return topic_weight(recall / known); }
};

using Piles = std::map<std::string_view, Pile>;

Piles piles_of(std::span<const InterviewCandidate> candidates, const InterviewPlan& plan, Instant now) {
    const Fsrs7 model;
    Piles piles;
    Pile* pile = nullptr; // Candidates of a topic mostly follow one another.
    std::string_view topic;
    for (const InterviewCandidate& card : candidates) {
        if (!pile || card.topic != topic) {
            topic = card.topic;
            pile = &piles[topic];
        }
        ++pile->known;
        if (card.memory)
            pile->recall += model.retrievability(*card.memory, std::max(0.0, days_between(card.last_review, now)));
        if (matches(card, plan))
            pile->cards.push_back(draw_lot(card, plan.seed));
    }
    std::erase_if(piles, [](const auto& entry) { return entry.second.cards.empty(); });
    return piles;
}

/// Takes questions from the piles until there are as many, or as long, as the plan asks for.
class Drawing {
public:
    Drawing(Piles piles, const InterviewPlan& plan)
        : piles_(std::move(piles)), length_(plan.length), random_(plan.seed) {
        for (auto& [topic, pile] : piles_) {
            std::ranges::sort(pile.cards, std::less<>{});
            pile.turn = fraction_of(random_()) / pile.weight();
        }
    }

    void take_all(const std::unordered_set<CardKey>& recent) {
        for (const bool recent_turn : {false, true}) {
            for (auto& [topic, pile] : piles_)
                pile.next = 0;
            const auto asks = [&](const InterviewCandidate& card) { return recent.contains(card.key) == recent_turn; };
            while (!full() && take_one(asks))
                ;
        }
    }

    InterviewDraw result() {
        std::ranges::stable_sort(taken_, {}, [](const auto* card) { return card->level; });
        InterviewDraw draw;
        for (const InterviewCandidate* card : taken_)
            draw.cards.push_back(card->key);
        draw.planned = planned_;
        draw.fewer = !full() && !passed_over_;
        return draw;
    }

private:
    bool by_minutes() const { return length_.unit == InterviewLength::Unit::Minutes; }
    bool full() const {
        return by_minutes() ? planned_ >= std::chrono::minutes{length_.count}
                            : taken_.size() >= static_cast<std::size_t>(length_.count);
    }

    bool fits(const InterviewCandidate& card) {
        const bool fits =
            !by_minutes() || taken_.empty() || planned_ + time_of(card) <= std::chrono::minutes{length_.count};
        passed_over_ = passed_over_ || !fits;
        return fits;
    }

    /// Takes the next card of the topic whose turn it is; false when none is left.
    bool take_one(const auto& asks) {
        Pile* first = nullptr;
        for (auto& [topic, pile] : piles_) {
            // What does not fit now never will, and a sibling stays asked: passing over it is for good.
            while (pile.next < pile.cards.size() &&
                   (!asks(*pile.cards[pile.next].card) || headings_.contains(heading_of(*pile.cards[pile.next].card)) ||
                    !fits(*pile.cards[pile.next].card)))
                ++pile.next;
            if (pile.next < pile.cards.size() && (!first || pile.turn < first->turn))
                first = &pile;
        }
        if (!first)
            return false;
        const InterviewCandidate* card = first->cards[first->next++].card;
        first->turn += 1 / first->weight();
        headings_.insert(heading_of(*card));
        taken_.push_back(card);
        planned_ += time_of(*card);
        return true;
    }

    Piles piles_;
    InterviewLength length_;
    SplitMix64 random_;
    std::vector<const InterviewCandidate*> taken_;
    std::unordered_set<std::string_view> headings_;
    std::chrono::seconds planned_{};
    bool passed_over_ = false;
};

} // namespace

InterviewDraw draw_interview(std::span<const InterviewCandidate> candidates, const InterviewPlan& plan,
                             const std::unordered_set<CardKey>& recent, Instant now) {
    Drawing drawing(piles_of(candidates, plan, now), plan);
    drawing.take_all(recent);
    InterviewDraw draw = drawing.result();
    if (draw.fewer)
        draw.loosenings = loosenings(candidates, plan);
    return draw;
}

namespace {

bool lies_in(std::string_view topic, std::string_view path) {
    return topic.starts_with(path) && (topic.size() == path.size() || topic[path.size()] == '/');
}

bool has_format(const InterviewCandidate& card, InterviewFormat format) {
    if (format == InterviewFormat::Mixed)
        return true;
    return (card.kind == Kind::Open) == (format == InterviewFormat::Conversation);
}

bool has_any(std::string_view tags, const std::vector<std::string>& any_of) {
    const std::vector<std::string> all = cards::split(tags, ", ");
    return std::ranges::find_first_of(all, any_of) != all.end();
}

/// How many headings pass all filters but `dropped`.
int count_without(std::span<const InterviewCandidate> candidates, const InterviewPlan& plan, InterviewFilter dropped) {
    std::unordered_set<std::string_view> headings;
    for (const InterviewCandidate& card : candidates)
        if (std::ranges::all_of(all_interview_filters, [&](InterviewFilter filter) {
                return filter == dropped || passes(card, plan, filter);
            }))
            headings.insert(std::string_view(card.id).substr(0, card.id.find('#')));
    return static_cast<int>(headings.size());
}

int count_matching(std::span<const InterviewCandidate> candidates, const InterviewPlan& plan) {
    std::unordered_set<std::string_view> headings;
    for (const InterviewCandidate& card : candidates)
        if (matches(card, plan))
            headings.insert(std::string_view(card.id).substr(0, card.id.find('#')));
    return static_cast<int>(headings.size());
}

} // namespace

const char* to_word(InterviewFilter filter) {
    constexpr std::array words{"format", "topics", "levels", "tags"};
    return words.at(static_cast<std::size_t>(filter));
}

bool passes(const InterviewCandidate& card, const InterviewPlan& plan, InterviewFilter filter) {
    switch (filter) {
    case InterviewFilter::Format:
        return has_format(card, plan.format);
    case InterviewFilter::Topics:
        return plan.topics.empty() ||
               std::ranges::any_of(plan.topics, [&](const auto& path) { return lies_in(card.topic, path); });
    case InterviewFilter::Levels:
        return plan.levels.empty() || std::ranges::find(plan.levels, card.level) != plan.levels.end();
    case InterviewFilter::Tags:
        return plan.tags.empty() || has_any(card.tags, plan.tags);
    }
    return false;
}

bool matches(const InterviewCandidate& card, const InterviewPlan& plan) {
    return std::ranges::all_of(all_interview_filters,
                               [&](InterviewFilter filter) { return passes(card, plan, filter); });
}

std::vector<RelaxedFilter> loosenings(std::span<const InterviewCandidate> candidates, const InterviewPlan& plan) {
    const int now = count_matching(candidates, plan);
    std::vector<RelaxedFilter> result;
    for (const InterviewFilter filter : all_interview_filters)
        if (const int without = count_without(candidates, plan, filter); without > now)
            result.push_back({filter, without});
    std::ranges::stable_sort(result, std::ranges::greater{}, &RelaxedFilter::questions);
    return result;
}

} // namespace greenroom
