#include "memory/pace.h"

#include <algorithm>

namespace greenroom {

namespace {

/// Seconds that a card of 20 is taken to need: those of any card in the simulator of the FSRS family (fsrs-rs,
/// `SimulatorConfig`). A learner who only thinks the answer is twice as quick, and one who says it and then reads it
/// takes twice as long.
constexpr CardSeconds usual{};
constexpr double usual_card_seconds = 20;

constexpr double extra_unit = 15; ///< seconds: about what one look takes

constexpr double least = 0.1, most = 4; ///< of the prior

} // namespace

double prior_seconds(double card_seconds, Sight sight) {
    const double look = sight == Sight::First ? usual.first : sight == Sight::Review ? usual.review : usual.relearn;
    return look * card_seconds / usual_card_seconds;
}

CardSeconds prior_seconds(double card_seconds) { return Pace{}.seconds(0, card_seconds); }

double longest_look(double card_seconds, Sight sight) { return most * prior_seconds(card_seconds, sight); }

/// What least squares needs of the looks: y = share + extra·x, y being taken over prior and x `extra_unit` over prior.
struct Pace::Sums {
    double n = 0, x = 0, xx = 0, y = 0, xy = 0;

    void add(const TimedLook& look) {
        const double prior = prior_seconds(look.card_seconds, look.sight);
        const double over = extra_unit / prior;
        const double taken = std::clamp(look.taken / prior, least, most);
        n += 1;
        x += over;
        xx += over * over;
        y += taken;
        xy += over * taken;
    }

    /// The line nearest to the looks and to `towards`: (XᵀX + k)(line − towards) = Xᵀ(y − X·towards), k the looks of
    /// doubt. (Ridge regression.)
    Line line(const Line& towards) const {
        const double right = y - n * towards.share - x * towards.extra;
        const double right_x = xy - x * towards.share - xx * towards.extra;
        const double a = n + looks_of_doubt, b = x, c = xx + looks_of_doubt;
        const double determinant = a * c - b * b;
        return {towards.share + (c * right - b * right_x) / determinant,
                towards.extra + (a * right_x - b * right) / determinant};
    }
};

Pace::Pace(std::span<const TimedLook> looks) {
    Sums all;
    std::map<std::pair<std::size_t, Sight>, Sums> each;
    for (const TimedLook& look : looks) {
        all.add(look);
        each[{look.kind, look.sight}].add(look);
    }
    looks_ = all.n;
    all_ = all.line({});
    for (const auto& [which, sums] : each)
        lines_[which] = sums.line(all_);
}

double Pace::seconds(std::size_t kind, Sight sight, double card_seconds) const {
    const auto found = lines_.find({kind, sight});
    const Line& line = found == lines_.end() ? all_ : found->second;
    const double prior = prior_seconds(card_seconds, sight);
    return std::clamp(line.share * prior + line.extra * extra_unit, least * prior, most * prior);
}

CardSeconds Pace::seconds(std::size_t kind, double card_seconds) const {
    return {seconds(kind, Sight::First, card_seconds), seconds(kind, Sight::Review, card_seconds),
            seconds(kind, Sight::Relearn, card_seconds)};
}

} // namespace greenroom
