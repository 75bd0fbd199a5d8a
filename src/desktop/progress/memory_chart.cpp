#include "desktop/progress/charts.h"

#include "desktop/progress/tr.h"

#include <algorithm>

namespace greenroom::desktop {
namespace {

QString range_text(const SpreadBin& bin) {
    if (!bin.to)
        return QStringLiteral("≥%1").arg(bin.from);
    if (bin.from == 0)
        return QStringLiteral("<%1").arg(*bin.to);
    return QStringLiteral("%1–%2").arg(bin.from).arg(*bin.to);
}

/// Where the bin begins, for under its bar: there is little room, and Qt Charts would take "<1" for HTML.
QString short_text(const SpreadBin& bin) {
    return bin.to ? number_text(bin.from) : QStringLiteral("%1+").arg(number_text(bin.from));
}

ChartContent histogram(const std::vector<SpreadBin>& bins, const QString& what, const QColor& colour) {
    ChartContent content;
    ChartBars bars{Tr::tr("Cards"), colour};
    QStringList labels;
    int most = 0, cards = 0;
    content.table.columns = {what, Tr::tr("Cards")};
    for (const SpreadBin& bin : bins) {
        labels += short_text(bin);
        bars.lengths += bin.cards;
        content.table.rows += {range_text(bin), QString::number(bin.cards)};
        most = std::max(most, bin.cards);
        cards += bin.cards;
    }
    if (cards == 0)
        content.empty = Tr::tr("No card here was reviewed yet. After the first reviews this chart sorts the cards by "
                               "stability.");
    content.spec.along = bar_axis(what, labels);
    content.spec.value = count_axis(Tr::tr("cards"), most);
    content.spec.bars += bars;
    return content;
}

} // namespace

ChartContent stability_chart(const MemorySpread& spread, const Palette& colours) {
    ChartContent content = histogram(spread.stability, Tr::tr("stability in days"), colours.accent);
    content.words = Tr::tr("%Ln card(s), half of them more stable than %1 days. Each bar spans twice the time of the "
                           "one before.",
                           nullptr, spread.cards)
                        .arg(number_text(spread.median_stability, 1));
    return content;
}

ChartContent difficulty_chart(const MemorySpread& spread, const Palette& colours) {
    ChartContent content = histogram(spread.difficulty, Tr::tr("difficulty, 1 easy to 10 hard"), colours.hard);
    content.words = Tr::tr("%Ln card(s), difficulty %1 on average.", nullptr, spread.cards)
                        .arg(number_text(spread.mean_difficulty, 1));
    return content;
}

} // namespace greenroom::desktop
