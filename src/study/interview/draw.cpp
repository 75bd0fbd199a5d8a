#include "study/interview/draw.h"

#include "memory/fsrs7.h"
#include "records/random.h"
#include "study/interview/shape.h"
#include "study/interview/steps.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <unordered_set>

namespace greenroom {

namespace {

std::string_view heading_of(const InterviewCandidate& card) {
    return std::string_view(card.id).substr(0, card.id.find('#'));
}

/// A card with its lot: chance that depends on the seed and on the card's id, shorter for what is asked often.
struct Lot {
    double number = 0;
    const InterviewCandidate* card = nullptr;

    bool operator<(const Lot& other) const {
        return number != other.number ? number < other.number : card->id < other.card->id;
    }
};

/// Cards ordered by −ln(u)/w come first in proportion to their weights w (Efraimidis and Spirakis,
/// https://doi.org/10.1016/j.ipl.2005.11.003).
Lot draw_lot(const InterviewCandidate& card, std::uint64_t seed) {
    // FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv), stirred so that ids which end alike get numbers far apart.
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char character : card.id)
        hash = (hash ^ static_cast<unsigned char>(character)) * 0x100000001b3;
    return {-std::log1p(-fraction_of(SplitMix64(hash ^ seed)())) / asked_weight(card.asked), &card};
}

/// What is known of a topic's cards, asked or not.
struct TopicRecall {
    double recall = 0; ///< summed
    int cards = 0;
};

/// A topic's cards for one part, and how far they are used.
struct Pile {
    std::vector<Lot> cards; ///< in the order in which to take them, once sorted
    std::size_t next = 0;
    double asked = 0; ///< the weights of its cards, summed
    double weight = 0;
    double turn = 0; ///< when the topic's next question comes
};

using Piles = std::map<std::string_view, Pile>;

/// The matching cards of a topic.
struct TopicCards {
    TopicRecall recall;
    std::vector<const InterviewCandidate*> matching;
    bool exercises_alone = true;
};

using Topics = std::map<std::string_view, TopicCards>;

std::string_view above(std::string_view path) { return path.substr(0, path.rfind('/') + 1); }

/// By what a topic is weak: its own cards, and of exercises alone the cards of the topics beside it.
TopicRecall recall_of(std::string_view path, const TopicCards& cards, const Topics& topics) {
    if (!cards.exercises_alone || above(path).empty())
        return cards.recall;
    TopicRecall beside;
    for (auto topic = topics.lower_bound(above(path)); topic != topics.end() && topic->first.starts_with(above(path));
         ++topic)
        if (!topic->second.exercises_alone) {
            beside.recall += topic->second.recall.recall;
            beside.cards += topic->second.recall.cards;
        }
    return beside.cards > 0 ? beside : cards.recall;
}

Topics topics_of(std::span<const InterviewCandidate> candidates, const InterviewPlan& plan, Instant now) {
    const Fsrs7 model;
    Topics topics;
    TopicCards* topic = nullptr; // Candidates of a topic mostly follow one another.
    std::string_view path;
    for (const InterviewCandidate& card : candidates) {
        if (!topic || card.topic != path) {
            path = card.topic;
            topic = &topics[path];
        }
        ++topic->recall.cards;
        topic->exercises_alone = topic->exercises_alone && card.kind == Kind::Exercise;
        if (card.memory)
            topic->recall.recall +=
                model.retrievability(*card.memory, std::max(0.0, days_between(card.last_review, now)));
        if (matches(card, plan))
            topic->matching.push_back(&card);
    }
    return topics;
}

/// The cards that a part of the interview may ask, and those that it does.
struct PartCards {
    const InterviewPart& part;
    Piles piles;
    std::vector<const InterviewCandidate*> taken{};
};

PartCards cards_for(const InterviewPart& part, const Topics& topics, std::uint64_t seed, SplitMix64& random) {
    PartCards cards{part, {}};
    for (const auto& [path, topic] : topics) {
        Pile pile;
        for (const InterviewCandidate* card : topic.matching)
            if (part.asks(*card)) {
                pile.cards.push_back(draw_lot(*card, seed));
                pile.asked += asked_weight(card->asked);
            }
        if (pile.cards.empty())
            continue;
        std::ranges::sort(pile.cards, std::less<>{});
        const TopicRecall recall = recall_of(path, topic, topics);
        pile.weight = pile.asked * topic_weight(recall.recall / recall.cards);
        pile.turn = fraction_of(random()) / pile.weight;
        cards.piles.emplace(path, std::move(pile));
    }
    return cards;
}

/// Takes questions for the parts until there are as many, or as long, as the plan asks for.
class Drawing {
public:
    Drawing(const Topics& topics, const InterviewPlan& plan, const std::unordered_set<CardKey>& recent)
        : length_(plan.length), recent_(recent) {
        SplitMix64 random(plan.seed);
        for (const InterviewPart& part : parts_of(plan.shape))
            parts_.push_back(cards_for(part, topics, plan.seed, random));
    }

    void take_all() {
        for (PartCards& cards : parts_)
            take(cards, cards.part.at_least);
        for (PartCards& cards : parts_)
            if (cards.part.at_least == 0)
                take(cards, cards.part.at_most);
        for (PartCards& cards : parts_)
            take(cards, cards.part.at_most);
        in_any_case_ = true;
        for (PartCards& cards : parts_)
            if (asked_ == 0)
                take(cards, 1);
    }

    InterviewDraw result() {
        InterviewDraw draw;
        for (PartCards& cards : parts_) {
            std::ranges::stable_sort(cards.taken, {}, [](const auto* card) { return card->level; });
            for (const InterviewCandidate* card : cards.taken) {
                draw.cards.push_back(card->key);
                draw.targets.push_back(cards.part.time_of(*card));
            }
            // A part of a single question may be missing: not every deck has such cards.
            const bool is_short = cards.part.at_most > 1 && static_cast<int>(cards.taken.size()) < cards.part.at_least;
            draw.fewer = draw.fewer || (is_short && !full() && !passed_over_);
        }
        draw.planned = planned_;
        return draw;
    }

private:
    bool by_minutes() const { return length_.unit == InterviewLength::Unit::Minutes; }
    bool full() const {
        return by_minutes() ? planned_ >= std::chrono::minutes{length_.count} : asked_ >= length_.count;
    }

    static std::chrono::seconds planned_for(const InterviewPart& part, const InterviewCandidate& card) {
        return planned_time(static_cast<int>(part.time_of(card).count()), card.follow_ups);
    }

    bool fits(const InterviewPart& part, const InterviewCandidate& card) {
        const bool fits =
            !by_minutes() || in_any_case_ || planned_ + planned_for(part, card) <= std::chrono::minutes{length_.count};
        passed_over_ = passed_over_ || !fits;
        return fits;
    }

    /// Whether it would ask the same again: a sibling, or one of the same family.
    bool is_repeated(const InterviewCandidate& card) const {
        return headings_.contains(heading_of(card)) || (!card.family.empty() && families_.contains(card.family));
    }

    void take(PartCards& cards, int count) {
        for (const bool recent : {false, true}) {
            if (cards.part.choice == InterviewPart::Choice::ByWeight)
                take_while(cards, count, [&](const auto& card) { return recent_.contains(card.key) == recent; });
            else
                for (const Asked asked : {Asked::Often, Asked::Sometimes, Asked::Rarely})
                    take_while(cards, count, [&](const auto& card) {
                        return card.asked == asked && recent_.contains(card.key) == recent;
                    });
        }
    }

    void take_while(PartCards& cards, int count, const auto& asks) {
        for (auto& [topic, pile] : cards.piles)
            pile.next = 0;
        while (static_cast<int>(cards.taken.size()) < count && !full() && take_one(cards, asks))
            ;
    }

    /// Takes the next card of the topic whose turn it is; false when none is left.
    bool take_one(PartCards& cards, const auto& asks) {
        Pile* first = nullptr;
        for (auto& [topic, pile] : cards.piles) {
            // What does not fit now never will, and a sibling stays asked: passing over it is for good.
            while (pile.next < pile.cards.size() &&
                   (!asks(*pile.cards[pile.next].card) || is_repeated(*pile.cards[pile.next].card) ||
                    !fits(cards.part, *pile.cards[pile.next].card)))
                ++pile.next;
            if (pile.next < pile.cards.size() && (!first || pile.turn < first->turn))
                first = &pile;
        }
        if (!first)
            return false;
        const InterviewCandidate& card = *first->cards[first->next++].card;
        first->turn += 1 / first->weight;
        headings_.insert(heading_of(card));
        families_.insert(card.family);
        cards.taken.push_back(&card);
        ++asked_;
        planned_ += planned_for(cards.part, card);
        return true;
    }

    std::vector<PartCards> parts_;
    InterviewLength length_;
    const std::unordered_set<CardKey>& recent_;
    std::unordered_set<std::string_view> headings_;
    std::unordered_set<std::string_view> families_;
    int asked_ = 0;
    std::chrono::seconds planned_{};
    bool passed_over_ = false;
    bool in_any_case_ = false; ///< whether it fits or not
};

} // namespace

double asked_weight(Asked asked) {
    constexpr std::array weights{3.0, 2.0, 1.0};
    return weights.at(static_cast<std::size_t>(asked));
}

InterviewDraw draw_interview(std::span<const InterviewCandidate> candidates, const InterviewPlan& plan,
                             const std::unordered_set<CardKey>& recent, Instant now) {
    const Topics topics = topics_of(candidates, plan, now);
    Drawing drawing(topics, plan, recent);
    drawing.take_all();
    InterviewDraw draw = drawing.result();
    if (draw.fewer)
        draw.loosenings = loosenings(candidates, plan);
    return draw;
}

namespace {

bool lies_in(std::string_view topic, std::string_view path) {
    return topic.starts_with(path) && (topic.size() == path.size() || topic[path.size()] == '/');
}

bool has_format(const InterviewCandidate& card, const InterviewPlan& plan) {
    if (card.kind == Kind::Exercise)
        return asks_exercises(plan);
    switch (plan.format) {
    case InterviewFormat::Conversation:
        return card.kind == Kind::Open;
    case InterviewFormat::Test:
        return card.kind != Kind::Open;
    case InterviewFormat::Mixed:
        return card.kind != Kind::Cloze;
    case InterviewFormat::LiveCoding:
        break;
    }
    return false;
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

bool asks_for_tags(const InterviewPlan& plan) {
    return !plan.tags.empty() || std::ranges::any_of(parts_of(plan.shape), [](const InterviewPart& part) {
        return !part.tags.empty() || !part.without.empty();
    });
}

bool passes(const InterviewCandidate& card, const InterviewPlan& plan, InterviewFilter filter) {
    switch (filter) {
    case InterviewFilter::Format:
        return has_format(card, plan);
    case InterviewFilter::Topics:
        return plan.topics.empty() ||
               std::ranges::any_of(plan.topics, [&](const auto& path) { return lies_in(card.topic, path); });
    case InterviewFilter::Levels:
        return plan.levels.empty() || std::ranges::find(plan.levels, card.level) != plan.levels.end();
    case InterviewFilter::Tags:
        return plan.tags.empty() ||
               std::ranges::any_of(plan.tags, [&](const auto& tag) { return has_tag(card.tags, tag); });
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
