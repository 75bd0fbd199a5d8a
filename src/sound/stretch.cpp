#include "sound/stretch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace greenroom {
namespace {

// Two pitch periods of the deepest voices.
constexpr std::ptrdiff_t piece = sample_rate / 40;
constexpr std::ptrdiff_t step = piece / 2;
constexpr std::ptrdiff_t reach = sample_rate / 100;

/// How much two pieces resemble each other; every fourth sample is enough to tell.
double resemblance(const std::int16_t* one, const std::int16_t* other) {
    double sum = 0;
    double energy = 1;
    for (std::ptrdiff_t at = 0; at < piece; at += 4) {
        sum += static_cast<double>(one[at]) * other[at];
        energy += static_cast<double>(other[at]) * other[at];
    }
    return sum / std::sqrt(energy);
}

} // namespace

Samples stretched(std::span<const std::int16_t> samples, double speed) {
    const auto size = static_cast<std::ptrdiff_t>(samples.size());
    if (speed == 1 || size < 2 * piece + 2 * reach)
        return {samples.begin(), samples.end()};
    std::vector<double> mixed(static_cast<std::size_t>(std::ceil(static_cast<double>(size) / speed)) + piece);
    std::ptrdiff_t before = 0; // where the last piece was taken from
    std::ptrdiff_t to = 0;
    for (; to + piece <= static_cast<std::ptrdiff_t>(mixed.size()); to += step) {
        const auto ideal = static_cast<std::ptrdiff_t>(static_cast<double>(to) * speed);
        std::ptrdiff_t best = std::clamp<std::ptrdiff_t>(ideal, 0, size - piece);
        const std::ptrdiff_t natural = before + step;
        if (to > 0 && natural + piece <= size) {
            double most = -1e300;
            const std::ptrdiff_t last = std::min(ideal + reach, size - piece);
            for (std::ptrdiff_t from = std::max<std::ptrdiff_t>(0, ideal - reach); from <= last; ++from)
                if (const double alike = resemblance(&samples[static_cast<std::size_t>(natural)],
                                                     &samples[static_cast<std::size_t>(from)]);
                    alike > most) {
                    most = alike;
                    best = from;
                }
        }
        for (std::ptrdiff_t at = 0; at < piece; ++at) {
            const double window = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * static_cast<double>(at) / piece);
            mixed[static_cast<std::size_t>(to + at)] += window * samples[static_cast<std::size_t>(best + at)];
        }
        before = best;
    }
    Samples result(std::min(mixed.size(), static_cast<std::size_t>(std::llround(static_cast<double>(size) / speed))));
    std::ranges::transform(
        mixed.begin(), mixed.begin() + static_cast<std::ptrdiff_t>(result.size()), result.begin(),
        [](double value) { return static_cast<std::int16_t>(std::lround(std::clamp(value, -32768.0, 32767.0))); });
    return result;
}

} // namespace greenroom
