#include "desktop/progress/charts.h"

#include "desktop/base/formats.h"
#include "desktop/progress/tr.h"
#include "study/progress/readiness.h"

#include <algorithm>

namespace greenroom::desktop {
namespace {

constexpr std::size_t most_drawn{24};

QString words_for(const std::vector<TopicReadiness>& groups, InterviewDay interview) {
    const auto by_now = [](const TopicReadiness& a, const TopicReadiness& b) { return a.readiness < b.readiness; };
    const auto [weakest, strongest] = std::minmax_element(groups.begin(), groups.end(), by_now);
    const QString words = Tr::tr("Most ready is %1 (%2), least %3 (%4). New cards count as unknown.")
                              .arg(title_of(*strongest), percent_text(strongest->readiness, 1), title_of(*weakest),
                                   percent_text(weakest->readiness, 1));
    return interview == InterviewDay::Set
               ? words + QLatin1Char(' ') + Tr::tr("On the day: what would be left if you reviewed nothing more.")
               : words + QLatin1Char(' ') + Tr::tr("Set the interview's date to see what would be left on the day.");
}

} // namespace

// The first group is drawn at the top, where bars that go across have their last one.
ChartContent readiness_chart(const std::vector<TopicReadiness>& groups, InterviewDay interview,
                             const Palette& colours) {
    ChartContent content;
    const bool set = interview == InterviewDay::Set;
    ChartBars now{Tr::tr("Now"), colours.accent};
    ChartBars then{Tr::tr("On the day"), colours.easy, Qt::Dense4Pattern};
    QStringList names;
    content.table.columns = {Tr::tr("Topic"), Tr::tr("Cards"), Tr::tr("Now")};
    if (set)
        content.table.columns += Tr::tr("On the day");
    for (const TopicReadiness& group : least_ready(groups, most_drawn)) {
        names.prepend(title_of(group));
        now.lengths.prepend(group.readiness);
        then.lengths.prepend(group.readiness_then);
    }
    bool any = false;
    for (const TopicReadiness& group : groups) {
        QStringList row{title_of(group), QString::number(group.cards), percent_cell(group.readiness)};
        if (set)
            row += percent_cell(group.readiness_then);
        content.table.rows += row;
        any = any || group.readiness > 0;
    }
    if (!any)
        content.empty = Tr::tr("No card here was reviewed yet. Once some are, this chart shows how much of each topic "
                               "you would recall.");
    else
        content.words = words_for(groups, interview);
    if (any && groups.size() > most_drawn)
        content.words += QLatin1Char(' ') + Tr::tr("The %1 least ready are drawn.").arg(most_drawn);
    content.spec.layout = BarLayout::Across;
    content.spec.along = bar_axis({}, names);
    content.spec.value = percent_axis({});
    content.spec.bars = set ? QList<ChartBars>{then, now} : QList<ChartBars>{now};
    return content;
}

} // namespace greenroom::desktop
