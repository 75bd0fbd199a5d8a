#include "desktop/card/typed_verdict.h"

#include <algorithm>

namespace greenroom::desktop {
namespace {

using Side = DifferencePiece::Side;

/// Lengths of the longest common subsequences of all tails of two texts.
class CommonLengths {
public:
    CommonLengths(const QString& a, const QString& b) : columns_(b.size() + 1), lengths_((a.size() + 1) * columns_) {
        for (qsizetype i = a.size() - 1; i >= 0; --i)
            for (qsizetype j = b.size() - 1; j >= 0; --j)
                at(i, j) = a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }

    int operator()(qsizetype i, qsizetype j) const { return lengths_[static_cast<std::size_t>(i * columns_ + j)]; }

private:
    int& at(qsizetype i, qsizetype j) { return lengths_[static_cast<std::size_t>(i * columns_ + j)]; }

    qsizetype columns_;
    std::vector<int> lengths_;
};

void append(std::vector<DifferencePiece>& pieces, Side side, QChar c) {
    if (pieces.empty() || pieces.back().side != side)
        pieces.push_back({side, {}});
    pieces.back().text += c;
}

// QString::toLower() may change the length; character by character it does not.
QString folded(const QString& text) {
    QString result = text;
    std::transform(result.begin(), result.end(), result.begin(), [](QChar c) { return c.toCaseFolded(); });
    return result;
}

qsizetype distance(const std::vector<DifferencePiece>& pieces) {
    qsizetype sum = 0;
    for (const DifferencePiece& piece : pieces)
        sum += piece.side == Side::Both ? 0 : piece.text.size();
    return sum;
}

} // namespace

std::vector<DifferencePiece> difference(const QString& typed, const QString& accepted) {
    const QString from = folded(typed);
    const QString to = folded(accepted);
    const CommonLengths common(from, to);
    std::vector<DifferencePiece> pieces;
    qsizetype i = 0, j = 0;
    while (i < from.size() || j < to.size()) {
        if (i < from.size() && j < to.size() && from[i] == to[j]) {
            append(pieces, Side::Both, typed[i++]);
            ++j;
        } else if (i < from.size() && (j == to.size() || common(i + 1, j) >= common(i, j + 1))) {
            append(pieces, Side::Typed, typed[i++]);
        } else {
            append(pieces, Side::Accepted, accepted[j++]);
        }
    }
    return pieces;
}

TypedVerdict judge_typed(const QString& typed, const QStringList& accepted) {
    Q_ASSERT(!accepted.isEmpty());
    const QString trimmed = typed.trimmed();
    TypedVerdict best;
    for (const QString& answer : accepted) {
        TypedVerdict verdict{false, answer.trimmed(), difference(trimmed, answer.trimmed())};
        verdict.right = distance(verdict.pieces) == 0;
        if (best.nearest.isNull() || distance(verdict.pieces) < distance(best.pieces))
            best = verdict;
    }
    return best;
}

} // namespace greenroom::desktop
