#include "desktop/today/backlog_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <cmath>

namespace greenroom::desktop {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("Backlog", text); }

QString number(int count) { return QLocale().toString(count); }

QString day_text(StudyDay day) {
    return QLocale().toString(QDate(1970, 1, 1).addDays(day.number), QStringLiteral("dddd d MMMM"));
}

QString minutes_text(double minutes) {
    return QLocale().toString(static_cast<qlonglong>(std::max(1L, std::lround(minutes))));
}

} // namespace

QString backlog_heading(const Backlog& backlog) {
    if (backlog.plan)
        return translated("Catching up until %1").arg(day_text(backlog.plan->until));
    if (backlog.days_away >= 2)
        return translated("Welcome back after %1 days").arg(backlog.days_away);
    return translated("More than a day takes");
}

QString backlog_text(const Backlog& backlog) {
    const int waiting = backlog.overdue + backlog.today;
    const int later = waiting - backlog.asked_today;
    const QString wait =
        translated("%1 reviews wait, about %2 minutes in all.").arg(number(waiting), minutes_text(backlog.minutes));
    if (backlog.asked_today == 0)
        return translated("%1 Today's share is done; the others keep their turn, nothing is dropped.").arg(wait);
    if (later == 0)
        return translated("%1 The cards you are closest to forgetting come first; stop when you like, the others keep "
                          "their turn.")
            .arg(wait);
    return translated("%1 Today asks for the %2 you are closest to forgetting; the other %3 keep their turn, nothing "
                      "is dropped.")
        .arg(wait, number(backlog.asked_today), number(later));
}

QString offer_text(const CatchUp& plan, StudyDay today) {
    return translated("%1 days, %2 a day").arg(plan.until - today + 1).arg(number(plan.per_day));
}

} // namespace greenroom::desktop
