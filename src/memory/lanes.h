#pragma once

#include <cstddef>
#include <cstdint>

/// Arithmetic on four numbers at once, one for each of four cards that are walked side by side. The compiler's vector
/// types (GCC, Clang) become whatever the processor has; the results are the same everywhere.
///
/// A processor of the baseline (SSE2, NEON) computes two doubles at a time. Two such pairs are kept together because a
/// card's walk is one long chain of operations that wait for each other: two chains fill each other's gaps.
namespace greenroom::lanes {

inline constexpr std::size_t count = 4;

using Pair = double __attribute__((vector_size(16)));
using PairBits = std::int64_t __attribute__((vector_size(16)));
using PairUnsigned = std::uint64_t __attribute__((vector_size(16)));

struct Numbers {
    Pair low{}, high{};

    double operator[](std::size_t lane) const { return lane < 2 ? low[lane] : high[lane - 2]; }
    void set(std::size_t lane, double value) {
        if (lane < 2)
            low[lane] = value;
        else
            high[lane - 2] = value;
    }
};

/// What a comparison gives: all bits of a lane set, or none.
struct Mask {
    PairBits low{}, high{};
};

/// All lanes alike.
inline Numbers all(double value) { return {Pair{} + value, Pair{} + value}; }

inline double sum(const Numbers& a) { return (a.low[0] + a.low[1]) + (a.high[0] + a.high[1]); }

inline Numbers operator+(const Numbers& a, const Numbers& b) { return {a.low + b.low, a.high + b.high}; }
inline Numbers operator-(const Numbers& a, const Numbers& b) { return {a.low - b.low, a.high - b.high}; }
inline Numbers operator*(const Numbers& a, const Numbers& b) { return {a.low * b.low, a.high * b.high}; }
inline Numbers operator/(const Numbers& a, const Numbers& b) { return {a.low / b.low, a.high / b.high}; }
inline Numbers operator+(const Numbers& a, double b) { return a + all(b); }
inline Numbers operator-(const Numbers& a, double b) { return a - all(b); }
inline Numbers operator*(const Numbers& a, double b) { return a * all(b); }
inline Numbers operator+(double a, const Numbers& b) { return all(a) + b; }
inline Numbers operator-(double a, const Numbers& b) { return all(a) - b; }
inline Numbers operator*(double a, const Numbers& b) { return all(a) * b; }
inline Numbers operator/(double a, const Numbers& b) { return all(a) / b; }
inline Numbers operator-(const Numbers& a) { return {-a.low, -a.high}; }
inline Numbers& operator+=(Numbers& a, const Numbers& b) { return a = a + b; }
inline Numbers& operator-=(Numbers& a, const Numbers& b) { return a = a - b; }

inline Mask operator<(const Numbers& a, const Numbers& b) { return {a.low < b.low, a.high < b.high}; }
inline Mask operator>(const Numbers& a, const Numbers& b) { return b < a; }
inline Mask operator<(const Numbers& a, double b) { return a < all(b); }
inline Mask operator>(const Numbers& a, double b) { return a > all(b); }
inline Mask operator==(const Numbers& a, double b) { return {a.low == all(b).low, a.high == all(b).high}; }
inline Mask operator&(const Mask& a, const Mask& b) { return {a.low & b.low, a.high & b.high}; }
inline Mask operator~(const Mask& a) { return {~a.low, ~a.high}; }

/// `a` where the mask is set, `b` elsewhere.
inline Numbers choose(const Mask& mask, const Numbers& a, const Numbers& b) {
    return {mask.low ? a.low : b.low, mask.high ? a.high : b.high};
}

/// `a` where the mask is set, 0 elsewhere, whatever `a` is there.
inline Numbers where(const Mask& mask, const Numbers& a) {
    return {(Pair)((PairBits)a.low & mask.low), (Pair)((PairBits)a.high & mask.high)};
}

inline Numbers smaller(const Numbers& a, const Numbers& b) { return choose(a < b, a, b); }
inline Numbers larger(const Numbers& a, const Numbers& b) { return choose(a > b, a, b); }

/// e^x for |x| < 700, to 1e-14 relative: 2^n·e^r with |r| ≤ ln 2 / 2, and the Taylor series of e^r.
inline Pair exp(Pair x) {
    constexpr double log2e = 1.4426950408889634;
    // ln 2 in two parts, so that n·ln 2 is subtracted without rounding.
    constexpr double ln2_high = 0x1.62e42fefa0000p-1, ln2_low = 0x1.cf79abc9e3b3ap-40;
    constexpr double rounder = 0x1.8p52; // adding it leaves a number's integer part in the lowest bits
    const Pair shifted = x * log2e + rounder;
    const Pair n = shifted - rounder;
    const Pair r = (x - n * ln2_high) - n * ln2_low;
    const Pair r2 = r * r, r4 = r2 * r2;
    // Estrin's scheme: parts that do not wait for each other.
    const Pair first = (1 + r) + r2 * (1.0 / 2 + r * (1.0 / 6));
    const Pair second = (1.0 / 24 + r * (1.0 / 120)) + r2 * (1.0 / 720 + r * (1.0 / 5040));
    const Pair third = (1.0 / 40320 + r * (1.0 / 362880)) + r2 * (1.0 / 3628800 + r * (1.0 / 39916800));
    const Pair series = first + r4 * (second + r4 * third);
    return (Pair)((PairBits)series + ((PairBits)shifted << 52));
}

/// ln x for normal x > 0, to 1e-13: x = 2^n·m with m within √2 of 1, and ln m = 2·artanh((m − 1)/(m + 1)).
inline Pair log(Pair x) {
    constexpr double ln2 = 0.6931471805599453;
    constexpr std::int64_t sqrt_half = 0x3FE6A09E667F3BCD; // the bits of √½
    constexpr std::int64_t mantissa_bits = 0x000FFFFFFFFFFFFF;
    constexpr std::int64_t two_to_52 = 0x4330000000000000; // with an integer in its lowest bits: 2⁵² + the integer
    constexpr std::int64_t bias = 1024;                    // keeps that integer positive
    const PairBits above = (PairBits)x - sqrt_half + (bias << 52);
    const Pair n = (Pair)((PairBits)((PairUnsigned)above >> 52) | two_to_52) - (0x1p52 + double{bias});
    const Pair m = (Pair)((above & mantissa_bits) + sqrt_half);
    const Pair s = (m - 1) / (m + 1);
    const Pair s2 = s * s, s4 = s2 * s2, s8 = s4 * s4;
    const Pair series = ((1 + s2 * (1.0 / 3)) + s4 * (1.0 / 5 + s2 * (1.0 / 7))) +
                        s8 * ((1.0 / 9 + s2 * (1.0 / 11)) + s4 * (1.0 / 13 + s2 * (1.0 / 15)));
    return n * ln2 + 2 * s * series;
}

inline Numbers exp(const Numbers& x) { return {exp(x.low), exp(x.high)}; }
inline Numbers log(const Numbers& x) { return {log(x.low), log(x.high)}; }

} // namespace greenroom::lanes
