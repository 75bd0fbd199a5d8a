#include "desktop/base/grade_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {
namespace {

constexpr double days_per_month = 365.25 / 12;
constexpr double days_per_year = 365.25;

// One decimal, none where it would be zero.
QString short_number(double value) {
    const double rounded = std::round(value * 10) / 10;
    return QLocale().toString(rounded, 'f', rounded == std::floor(rounded) ? 0 : 1);
}

QString translated(const char* text) { return QCoreApplication::translate("GradeText", text); }

} // namespace

QString name_of(Grade grade) {
    switch (grade) {
    case Grade::Again:
        return translated(QT_TRANSLATE_NOOP("GradeText", "Again"));
    case Grade::Hard:
        return translated(QT_TRANSLATE_NOOP("GradeText", "Hard"));
    case Grade::Good:
        return translated(QT_TRANSLATE_NOOP("GradeText", "Good"));
    case Grade::Easy:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("GradeText", "Easy"));
}

QString interval_text(std::chrono::milliseconds interval) {
    const double minutes = std::max(1.0, std::round(std::chrono::duration<double, std::ratio<60>>(interval).count()));
    const double days = minutes / (24 * 60);
    if (minutes < 60)
        return translated(QT_TRANSLATE_NOOP("GradeText", "%1 min")).arg(QLocale().toString(minutes, 'f', 0));
    if (std::round(minutes / 60) < 24)
        return translated(QT_TRANSLATE_NOOP("GradeText", "%1 h")).arg(QLocale().toString(minutes / 60, 'f', 0));
    if (std::round(days) < 31)
        return translated(QT_TRANSLATE_NOOP("GradeText", "%1 d")).arg(QLocale().toString(days, 'f', 0));
    if (days < days_per_year)
        return translated(QT_TRANSLATE_NOOP("GradeText", "%1 mo")).arg(short_number(days / days_per_month));
    return translated(QT_TRANSLATE_NOOP("GradeText", "%1 y")).arg(short_number(days / days_per_year));
}

} // namespace greenroom::desktop
