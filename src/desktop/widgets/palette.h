#pragma once

#include "memory/grade.h"

#include <QColor>

namespace greenroom::desktop {

enum class Shade { Light, Dark };

/// The colours of one theme, named after what they are for.
struct Palette {
    QColor background; ///< the page
    QColor surface;    ///< cards, rail, footers
    QColor text;
    QColor muted; ///< text that steps back
    QColor line;
    QColor code; ///< ground of code
    QColor accent;
    QColor on_accent; ///< text on the accent
    QColor soft;      ///< selection and marks
    QColor again;
    QColor hard;
    QColor good;
    QColor easy;
    QColor keyword;
    QColor string;
    QColor comment;
    QColor number;
};

/// The colours of a shade.
const Palette& palette_of(Shade shade);

/// The colour a grade has everywhere.
QColor grade_colour(const Palette& palette, Grade grade);

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21 (https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio).
double contrast(const QColor& one, const QColor& other);

} // namespace greenroom::desktop
