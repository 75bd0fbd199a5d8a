#include "desktop/widgets/palette.h"

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {
namespace {

const Palette light{
    .background = QColor(0xF6F8F7),
    .surface = QColor(0xFFFFFF),
    .text = QColor(0x17211C),
    .muted = QColor(0x5B6861),
    .line = QColor(0xDFE5E1),
    .code = QColor(0xF0F3F1),
    .accent = QColor(0x0C6B4A),
    .on_accent = QColor(0xFFFFFF),
    .soft = QColor(0xE4F2EB),
    .again = QColor(0xB3261E),
    .hard = QColor(0x9A5B00),
    .good = QColor(0x0C6B4A),
    .easy = QColor(0x2459A6),
    .keyword = QColor(0x7A3E9D),
    .string = QColor(0x9C4A00),
    .comment = QColor(0x64726B),
    .number = QColor(0x2459A6),
};

const Palette dark{
    .background = QColor(0x111513),
    .surface = QColor(0x191F1C),
    .text = QColor(0xE4EAE6),
    .muted = QColor(0x98A69E),
    .line = QColor(0x2B342F),
    .code = QColor(0x141A17),
    .accent = QColor(0x55C795),
    .on_accent = QColor(0x111513),
    .soft = QColor(0x1C352A),
    .again = QColor(0xF2877F),
    .hard = QColor(0xE0A45A),
    .good = QColor(0x55C795),
    .easy = QColor(0x86B4F2),
    .keyword = QColor(0xC99AE8),
    .string = QColor(0xE8AE7A),
    .comment = QColor(0x7F8D85),
    .number = QColor(0x86B4F2),
};

double linear(float channel) {
    return channel <= 0.03928F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double relative_luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Palette& palette_of(Shade shade) { return shade == Shade::Light ? light : dark; }

QColor grade_colour(const Palette& palette, Grade grade) {
    switch (grade) {
    case Grade::Again:
        return palette.again;
    case Grade::Hard:
        return palette.hard;
    case Grade::Good:
        return palette.good;
    case Grade::Easy:
        break;
    }
    return palette.easy;
}

double contrast(const QColor& one, const QColor& other) {
    const auto [darker, lighter] = std::minmax({relative_luminance(one), relative_luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace greenroom::desktop
