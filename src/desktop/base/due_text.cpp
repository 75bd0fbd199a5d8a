#include "desktop/base/due_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QLocale>

namespace greenroom::desktop {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("DueText", text); }

} // namespace

QString due_text(Instant due, Instant now, const Calendar& calendar) {
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(due - now).count();
    if (minutes <= 1)
        return translated("in a minute");
    if (minutes < 60)
        return translated("in %1 minutes").arg(minutes);
    const std::int64_t days = calendar.day_of(due) - calendar.day_of(now);
    if (days == 0)
        return translated("at %1").arg(
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(to_milliseconds(due)).time(), QLocale::ShortFormat));
    if (days == 1)
        return translated("tomorrow");
    const QDate date = QDate(1970, 1, 1).addDays(calendar.day_of(due).number);
    return translated("on %1").arg(QLocale().toString(date, QStringLiteral("dddd d MMMM")));
}

} // namespace greenroom::desktop
