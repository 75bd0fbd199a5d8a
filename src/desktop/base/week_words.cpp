#include "desktop/base/week_words.h"

#include "desktop/base/formats.h"
#include "desktop/base/tr.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {
namespace {

constexpr std::size_t most_topics = 3;

QString changes_text(const std::vector<TopicChange>& changes) {
    QStringList parts;
    for (std::size_t topic = 0; topic < std::min(changes.size(), most_topics); ++topic)
        parts += greenroom::desktop::base::Tr::tr("%1 %2 → %3")
                     .arg(QString::fromStdString(changes[topic].title), percent_text(changes[topic].before),
                          percent_text(changes[topic].now));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString week_text(const WeekReview& review) {
    const WeekSum& week = review.week;
    if (week.reviews == 0)
        return Tr::tr("No reviews on the last seven days.");
    QString text = Tr::tr("%1 in %2 on %3.")
                       .arg(reviews_text(week.reviews),
                            Tr::tr("%Ln minute(s)", nullptr, std::max(1, static_cast<int>(std::lround(week.minutes)))),
                            Tr::tr("%Ln day(s)", nullptr, week.days));
    if (week.recall)
        text += QLatin1Char(' ') + (review.before.recall
                                        ? Tr::tr("%1 recalled, %2 the week before.")
                                              .arg(percent_text(*week.recall), percent_text(*review.before.recall))
                                        : Tr::tr("%1 recalled.").arg(percent_text(*week.recall)));
    return text;
}

QString week_topics_text(const WeekReview& review) {
    QStringList lines;
    if (!review.rose.empty())
        lines += Tr::tr("Up: %1.").arg(changes_text(review.rose));
    if (!review.fell.empty())
        lines += Tr::tr("Down: %1.").arg(changes_text(review.fell));
    return lines.join(QLatin1Char('\n'));
}

} // namespace greenroom::desktop
