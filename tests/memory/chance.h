#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <random>

namespace greenroom {

/// How often a property is tried: a million times where that takes a moment, fewer where checks slow it down.
#if defined(NDEBUG) && !defined(__SANITIZE_ADDRESS__)
inline constexpr int property_rounds = 1'000'000;
#else
inline constexpr int property_rounds = 50'000;
#endif

/// Random values for property tests, the same at every run.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : engine_(seed) {}

    bool happens(double probability) { return between(0, 1) < probability; }

    double between(double low, double high) { return std::uniform_real_distribution<>(low, high)(engine_); }

    /// Between two positive numbers, every order of magnitude as likely.
    double across(double low, double high) {
        return std::clamp(std::exp(between(std::log(low), std::log(high))), low, high);
    }

    /// Like `between`, but one in four times one of the bounds itself.
    double with_bounds(double low, double high) {
        if (happens(0.25))
            return happens(0.5) ? low : high;
        return between(low, high);
    }

    /// One entry of a container.
    template<typename Container>
    auto pick(const Container& container) {
        return container[std::uniform_int_distribution<std::size_t>(0, container.size() - 1)(engine_)];
    }

    /// Parameters of a model within its bounds, many of them at one.
    template<typename Model>
    typename Model::Parameters parameters() {
        typename Model::Parameters w;
        for (std::size_t i = 0; i < w.size(); ++i)
            w[i] = with_bounds(Model::lowest_parameters[i], Model::highest_parameters[i]);
        return w;
    }

    /// Days between two reviews: none, minutes to centuries, or far more than any life.
    double days() {
        if (happens(0.1))
            return 0;
        return happens(0.05) ? 1e6 : across(1e-5, 36500);
    }

private:
    std::mt19937_64 engine_;
};

} // namespace greenroom
