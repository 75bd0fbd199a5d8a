#include "desktop/today/greeting.h"

#include "desktop/base/due_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <cmath>

namespace greenroom::desktop {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("Greeting", text); }

QString salute(int hour) {
    if (hour >= 5 && hour < 12)
        return translated("Good morning.");
    if (hour >= 12 && hour < 18)
        return translated("Good afternoon.");
    return translated("Good evening.");
}

QString cards_text(int cards) {
    return cards == 1 ? translated("One card") : translated("%1 cards").arg(QLocale().toString(cards));
}

QString minutes_text(double minutes) {
    const auto rounded = std::lround(minutes);
    if (rounded < 1)
        return translated("less than a minute");
    return rounded == 1 ? translated("about a minute") : translated("about %1 minutes").arg(rounded);
}

} // namespace

QString date_text(Instant now, const Calendar& calendar) {
    const QDate date = QDate(1970, 1, 1).addDays(calendar.day_of(now).number);
    return QLocale().toString(date, QStringLiteral("dddd d MMMM"));
}

QString greeting_text(const DueCounts& waiting, Instant now, const Calendar& calendar) {
    const int cards = waiting.due + waiting.fresh;
    const QString hello = salute(calendar.local_hour(now));
    if (cards == 0)
        return translated("%1 Nothing waits.").arg(hello);
    return translated("%1 %2, %3.").arg(hello, cards_text(cards), minutes_text(waiting.minutes));
}

QString nothing_waits_text(const DueCounts& waiting, Instant now, const Calendar& calendar) {
    if (!waiting.next_due)
        return translated("You are done for today, and no card is scheduled.");
    return translated("You are done for today. The next card is due %1.")
        .arg(due_text(*waiting.next_due, now, calendar));
}

} // namespace greenroom::desktop
