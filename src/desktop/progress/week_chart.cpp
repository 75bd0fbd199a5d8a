#include "desktop/progress/charts.h"

#include "desktop/base/week_words.h"
#include "desktop/progress/tr.h"

namespace greenroom::desktop {

ChartContent week_chart(const WeekReview& review) {
    ChartContent content;
    content.form = ChartContent::Form::Table;
    content.table.columns = {Tr::tr("Topic"), Tr::tr("A week ago"), Tr::tr("Now"), Tr::tr("Change")};
    for (const auto* changes : {&review.rose, &review.fell})
        for (const TopicChange& change : *changes)
            content.table.rows +=
                {QString::fromStdString(change.title), percent_cell(change.before), percent_cell(change.now),
                 (change.rise() > 0 ? QStringLiteral("+") : QString()) + percent_cell(change.rise())};
    if (content.table.rows.isEmpty())
        content.empty = week_text(review) + QLatin1Char(' ') + Tr::tr("No topic rose or fell by a percent.");
    content.words = week_text(review);
    return content;
}

} // namespace greenroom::desktop
