#include "study/collection/interval_fuzz.h"

#include "records/random.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace greenroom {

namespace {

Instant after(Instant now, double days) { return now + std::chrono::milliseconds(std::llround(days * 86'400'000.0)); }

/// Half the width of the window around an interval, in days.
std::int64_t spread(double days) {
    if (days < 2.5)
        return 0;
    const double share = 0.15 * (std::min(days, 7.0) - 2.5) + 0.10 * std::max(0.0, std::min(days, 20.0) - 7.0) +
                         0.05 * std::max(0.0, days - 20.0);
    return std::max<std::int64_t>(1, std::llround(share));
}

/// One of the days, each with a chance that falls with the square of its load.
StudyDay choose(const std::vector<StudyDay>& days, const DayLoad& load, std::uint64_t seed) {
    std::vector<double> weights;
    double sum = 0;
    for (const StudyDay day : days) {
        const double cards = 1.0 + std::max(0, load.on(day));
        weights.push_back(1.0 / (cards * cards));
        sum += weights.back();
    }
    double left = fraction_of(SplitMix64(seed)()) * sum;
    for (std::size_t i = 0; i < days.size(); ++i)
        if ((left -= weights[i]) < 0)
            return days[i];
    return days.back();
}

} // namespace

std::array<Instant, 4> land(const Intervals& intervals, const LatestDays& latest, const Calendar& calendar,
                            const DayLoad& load, std::uint64_t seed, Instant now) {
    const StudyDay today = calendar.day_of(now);
    std::array<Instant, 4> due;
    Instant worse = now;
    for (std::size_t grade = 0; grade < intervals.size(); ++grade) {
        const Instant exact = after(now, intervals[grade]);
        // Staying before the next grade's exact moment leaves that grade a place whatever this one chooses.
        const Instant better = grade + 1 < intervals.size() ? after(now, intervals[grade + 1]) : Instant::max();
        std::vector<StudyDay> days;
        if (intervals[grade] >= 1) {
            const std::int64_t middle = std::llround(intervals[grade]);
            const std::int64_t half = spread(intervals[grade]);
            for (StudyDay day = today + std::max<std::int64_t>(1, middle - half); day <= today + (middle + half);
                 day = day + 1) {
                const Instant start = calendar.start_of(day);
                if (day <= latest[grade] && start > worse && start < better)
                    days.push_back(day);
            }
        }
        due[grade] = days.empty() ? exact : calendar.start_of(choose(days, load, seed + grade));
        worse = due[grade];
    }
    return due;
}

int DayLoad::on(StudyDay day) const {
    const auto found = counts_.find(day);
    return found == counts_.end() ? 0 : found->second;
}

} // namespace greenroom
