#include "study/progress/memory_spread.h"

#include "records/review.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {

constexpr int stability_bins = 11;
constexpr int difficulty_bins = 9;

std::vector<SpreadBin> empty_stability_bins() {
    std::vector<SpreadBin> bins{{0, 1}};
    for (int i = 1; i < stability_bins; ++i)
        bins.push_back({std::exp2(i - 1), i + 1 < stability_bins ? std::optional(std::exp2(i)) : std::nullopt});
    return bins;
}

std::vector<SpreadBin> empty_difficulty_bins() {
    std::vector<SpreadBin> bins;
    for (int i = 1; i <= difficulty_bins; ++i)
        bins.push_back({static_cast<double>(i), i + 1.0});
    return bins;
}

std::size_t stability_bin(double days) {
    return days < 1 ? 0 : static_cast<std::size_t>(std::min(std::ilogb(days) + 1, stability_bins - 1));
}

std::size_t difficulty_bin(double difficulty) {
    return static_cast<std::size_t>(std::clamp(static_cast<int>(difficulty), 1, difficulty_bins) - 1);
}

double median(std::vector<double> values) {
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return values.size() % 2 == 1 ? *middle : (*middle + *std::max_element(values.begin(), middle)) / 2;
}

} // namespace

MemorySpread memory_spread(std::span<const MemoryState> memories) {
    MemorySpread spread{empty_stability_bins(), empty_difficulty_bins(), static_cast<int>(memories.size())};
    std::vector<double> stabilities;
    stabilities.reserve(memories.size());
    for (const MemoryState& memory : memories) {
        ++spread.stability[stability_bin(memory.stability)].cards;
        ++spread.difficulty[difficulty_bin(memory.difficulty)].cards;
        stabilities.push_back(memory.stability);
        spread.mean_difficulty += memory.difficulty / static_cast<double>(memories.size());
    }
    spread.median_stability = median(std::move(stabilities));
    return spread;
}

MemorySpread memory_spread(Collection& collection, const std::string& topic) {
    return memory_spread(collection.store().card_statistics.memories(topic));
}

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

std::vector<Leech> leeches(Collection& collection, const std::string& topic) {
    std::vector<Leech> found;
    for (LeechCard& card : collection.store().card_statistics.leeches(topic, leech_lapses, most_leeches)) {
        const LeechRemedy remedy = remedy_for(card);
        found.push_back({std::move(card), remedy});
    }
    return found;
}

} // namespace greenroom
