#include "study/progress/leeches.h"

#include "records/review.h"
#include "store/tables/store.h"

namespace greenroom {

namespace {

constexpr int most_leeches = 50;
constexpr int many_key_points = 5;

} // namespace

LeechRemedy remedy_for(const LeechCard& card) {
    if (card.suspended)
        return LeechRemedy::None;
    if (card.lapses >= 2 * leech_lapses)
        return LeechRemedy::Suspend;
    if (card.key_points >= many_key_points)
        return LeechRemedy::Split;
    return card.has_note ? LeechRemedy::Reword : LeechRemedy::Note;
}

std::vector<Leech> leeches(Store& store, const std::string& topic) {
    std::vector<Leech> found;
    for (LeechCard& card : store.card_statistics.leeches(topic, leech_lapses, most_leeches)) {
        const LeechRemedy remedy = remedy_for(card);
        found.push_back({std::move(card), remedy});
    }
    return found;
}

} // namespace greenroom
