#include "desktop/today/plan_words.h"

#include "desktop/base/formats.h"
#include "desktop/today/tr.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {
namespace {

/// Less than this of a card on a day is none.
constexpr double some = 0.5;

QString number(double cards) { return QLocale().toString(static_cast<qlonglong>(std::llround(cards))); }

QString cards_of(double recalled, int cards) {
    return Tr::tr("%1 of %Ln card(s)", nullptr, cards).arg(number(recalled));
}

QString without_date(const Settings& settings) {
    return Tr::tr("What is due comes first, then %1 With an interview date each day is planned for it.")
        .arg(settings.new_per_day
                 ? Tr::tr("up to %Ln new card(s).", nullptr, *settings.new_per_day)
                 : Tr::tr("as many new cards as %Ln minute(s) a day leave room for, fewer as their reviews come.",
                          nullptr, settings.minutes_per_day));
}

/// On which day the last new card comes, in words; empty if they come to the end.
QString last_new_card(const Prospect& prospect) {
    const auto last = std::find_if(prospect.days.rbegin(), prospect.days.rend(),
                                   [](const ProspectDay& day) { return day.planned.fresh >= some; });
    if (last == prospect.days.rbegin() || last == prospect.days.rend())
        return {};
    return last->day == prospect.today ? Tr::tr("Nothing is new after today.")
                                       : Tr::tr("Nothing is new after %1.").arg(date_text(last->day));
}

QString compared(const RecallProspect& then, double now) {
    if (now < some)
        return Tr::tr("without it %1").arg(number(then.as_so_far));
    return Tr::tr("as so far %1, and %2 if you stop now").arg(number(then.as_so_far), number(then.stop));
}

} // namespace

QString plan_text(const Prospect& prospect, const Settings& settings) {
    if (!prospect.interview)
        return without_date(settings);
    const std::int64_t days = *prospect.interview - prospect.today;
    const QString recalled = cards_of(prospect.then.plan, prospect.cards);
    if (days == 0)
        return Tr::tr("The interview is today: what is most at risk comes first. You would recall %1.").arg(recalled);
    if (days == 1)
        return Tr::tr("The interview is tomorrow: today come the cards that are most at risk for the time they take. "
                      "You would recall %1.")
            .arg(recalled);
    const QString then = Tr::tr("On %1 you would recall %2 with the plan, %3.")
                             .arg(date_text(*prospect.interview), recalled, compared(prospect.then, prospect.now));
    return QStringList{then, last_new_card(prospect)}.join(QLatin1Char(' ')).trimmed();
}

QString pace_text(const Prospect& prospect) {
    const auto seconds = static_cast<int>(std::lround(prospect.new_card_seconds));
    if (seconds < 1)
        return {};
    return prospect.knows_own_pace
               ? Tr::tr("By your own pace, %Ln second(s) for a new card.", nullptr, seconds)
               : Tr::tr("Reckoned with %Ln second(s) for a new card, until your own pace is known.", nullptr, seconds);
}

QString shortfall_text(const std::optional<Shortfall>& shortfall) {
    if (!shortfall)
        return {};
    QStringList would;
    if (shortfall->minutes)
        would += Tr::tr("%Ln minute(s) a day", nullptr, *shortfall->minutes);
    if (shortfall->date)
        would += Tr::tr("an interview on %1").arg(date_text(*shortfall->date));
    if (!shortfall->path.empty())
        would += Tr::tr("the path “%1”").arg(QString::fromStdString(shortfall->path_title));
    const QString lack = Tr::tr("There is time to meet %1 of the %2 that are still new.")
                             .arg(number(shortfall->met))
                             .arg(Tr::tr("%Ln card(s)", nullptr, shortfall->cards));
    if (would.isEmpty())
        return lack;
    return Tr::tr("%1 All would fit with %2.").arg(lack, would.join(Tr::tr(", or ")));
}

QString path_text(const Prospect& prospect) {
    if (!prospect.path)
        return {};
    const QString title = QString::fromStdString(prospect.path->title);
    const QString recalled = cards_of(prospect.path->recalled, prospect.path->cards);
    if (!prospect.path->met_whole)
        return Tr::tr("%1: %2 recalled on the day; not all are met by then.").arg(title, recalled);
    return Tr::tr("%1: %2 recalled on the day; all are met by %3.")
        .arg(title, recalled, date_text(*prospect.path->met_whole));
}

} // namespace greenroom::desktop
