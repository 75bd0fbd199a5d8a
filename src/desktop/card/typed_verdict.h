#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace greenroom::desktop {

/// A run of characters that stands in both texts, or in one of them only.
struct DifferencePiece {
    enum class Side { Both, Typed, Accepted };

    Side side = Side::Both;
    QString text; ///< as typed where both have it

    bool operator==(const DifferencePiece&) const = default;
};

/// Character by character, what to strike out of `typed` and what to add to make it `accepted`; case does not count.
std::vector<DifferencePiece> difference(const QString& typed, const QString& accepted);

/// What a typed answer is worth.
struct TypedVerdict {
    bool right = false;
    QString nearest;                     ///< of the accepted answers
    std::vector<DifferencePiece> pieces; ///< from what was typed to the nearest
};

/// Judges a typed answer; case and outer spaces do not count. `accepted` has at least one.
TypedVerdict judge_typed(const QString& typed, const QStringList& accepted);

} // namespace greenroom::desktop
