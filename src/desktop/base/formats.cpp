#include "desktop/base/formats.h"

#include "cards/render/blocks.h"
#include "desktop/base/tr.h"

#include <QDate>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {
namespace {

constexpr double days_per_month = 365.25 / 12;
constexpr double days_per_year = 365.25;

QDateTime local_time(Instant moment) { return QDateTime::fromMSecsSinceEpoch(to_milliseconds(moment)); }

// One decimal, none where it would be zero.
QString short_number(double value) {
    const double rounded = std::round(value * 10) / 10;
    return QLocale().toString(rounded, 'f', rounded == std::floor(rounded) ? 0 : 1);
}

} // namespace

QString name_of(Grade grade) {
    switch (grade) {
    case Grade::Again:
        return Tr::tr("Again");
    case Grade::Hard:
        return Tr::tr("Hard");
    case Grade::Good:
        return Tr::tr("Good");
    case Grade::Easy:
        break;
    }
    return Tr::tr("Easy");
}

namespace {

/// "14 d" stays so in a line that runs from right to left, which would turn it round: the number is told by a mark that
/// Latin letters follow.
QString in_order(const QString& text) {
    constexpr char16_t left_to_right_mark = 0x200E;
    const bool would_turn = QGuiApplication::isRightToLeft() && !text.isRightToLeft();
    return would_turn ? QChar(left_to_right_mark) + text : text;
}

QString interval_words(std::chrono::milliseconds interval) {
    const double minutes = std::max(1.0, std::round(std::chrono::duration<double, std::ratio<60>>(interval).count()));
    const double days = minutes / (24 * 60);
    if (minutes < 60)
        return Tr::tr("%1 min").arg(QLocale().toString(minutes, 'f', 0));
    if (std::round(minutes / 60) < 24)
        return Tr::tr("%1 h").arg(QLocale().toString(minutes / 60, 'f', 0));
    if (std::round(days) < 31)
        return Tr::tr("%1 d").arg(QLocale().toString(days, 'f', 0));
    if (days < days_per_year)
        return Tr::tr("%1 mo").arg(short_number(days / days_per_month));
    return Tr::tr("%1 y").arg(short_number(days / days_per_year));
}

} // namespace

QString interval_text(std::chrono::milliseconds interval) { return in_order(interval_words(interval)); }

QString due_text(Instant due, Instant now, const Calendar& calendar) {
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(due - now).count();
    if (minutes <= 1)
        return Tr::tr("in a minute");
    if (minutes < 60)
        return Tr::tr("in %Ln minute(s)", nullptr, static_cast<int>(minutes));
    const std::int64_t days = calendar.day_of(due) - calendar.day_of(now);
    if (days == 0)
        return Tr::tr("at %1").arg(QLocale().toString(local_time(due).time(), QLocale::ShortFormat));
    if (days == 1)
        return Tr::tr("tomorrow");
    return Tr::tr("on %1").arg(date_text(calendar.day_of(due)));
}

QString elapsed_text(std::chrono::milliseconds elapsed) {
    const auto seconds = std::max<std::int64_t>(0, std::chrono::floor<std::chrono::seconds>(elapsed).count());
    const auto two_digits = [](std::int64_t number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    const std::int64_t hours = seconds / 3600;
    const std::int64_t minutes = seconds / 60 % 60;
    if (hours > 0)
        return QStringLiteral("%1:%2:%3").arg(hours).arg(two_digits(minutes), two_digits(seconds % 60));
    return QStringLiteral("%1:%2").arg(minutes).arg(two_digits(seconds % 60));
}

QString target_text(std::chrono::seconds target) {
    const auto minutes = std::chrono::round<std::chrono::minutes>(target);
    return minutes.count() < 2 ? Tr::tr("%1 s").arg(target.count()) : Tr::tr("%1 min").arg(minutes.count());
}

QDate date_of(StudyDay day) { return QDate(1970, 1, 1).addDays(day.number); }

QString format_of(DateForm form) {
    switch (form) {
    case DateForm::Day:
        return Tr::tr("d MMM", "date");
    case DateForm::DayOfYear:
        return Tr::tr("d MMM yyyy", "date");
    case DateForm::Month:
        return Tr::tr("MMM yyyy", "date");
    case DateForm::WholeDay:
        return Tr::tr("d MMMM", "date");
    case DateForm::WeekdayDay:
        return Tr::tr("ddd d", "date");
    case DateForm::WeekdayMonth:
        return Tr::tr("ddd d MMM", "date");
    case DateForm::Whole:
        return Tr::tr("dddd d MMMM", "date");
    case DateForm::WholeYear:
        return Tr::tr("dddd d MMMM yyyy", "date");
    case DateForm::Field:
        break;
    }
    return Tr::tr("d MMMM yyyy", "date");
}

QString date_text(QDate date, DateForm form) { return QLocale().toString(date, format_of(form)); }

QString date_text(StudyDay day, DateForm form) { return date_text(date_of(day), form); }

QString date_text(StudyDay day) { return date_text(day, DateForm::Whole); }

QString full_date_text(StudyDay day) { return date_text(day, DateForm::WholeYear); }

QString short_date_text(Instant moment) { return date_text(local_time(moment).date(), DateForm::DayOfYear); }

QString moment_text(Instant moment) {
    return QLocale().toString(local_time(moment), Tr::tr("d MMM yyyy, HH:mm", "date"));
}

QString full_moment_text(Instant moment) {
    return QLocale().toString(local_time(moment), Tr::tr("dddd d MMMM yyyy, HH:mm", "date"));
}

QString percent_text(double share, int decimals) {
    return Tr::tr("%1 %").arg(QLocale().toString(share * 100, 'f', decimals));
}

QString reviews_text(int reviews) { return Tr::tr("%Ln review(s)", nullptr, reviews); }

QString word_for(Level level) {
    switch (level) {
    case Level::Junior:
        return Tr::tr("junior");
    case Level::Mid:
        return Tr::tr("mid");
    case Level::Senior:
        break;
    }
    return Tr::tr("senior");
}

QString word_for(Kind kind) {
    switch (kind) {
    case Kind::Open:
        return Tr::tr("open");
    case Kind::Choice:
        return Tr::tr("choice");
    case Kind::Cloze:
        return Tr::tr("cloze");
    case Kind::Typed:
        return Tr::tr("typed");
    case Kind::Exercise:
        break;
    }
    return Tr::tr("exercise");
}

QString plain_question(const std::string& markdown, int gap) {
    return QString::fromStdString(to_plain_text(markdown, {gap, Gaps::Hidden})).simplified();
}

QString topic_group_title(const std::string& part) {
    const QString name = QString::fromStdString(part);
    // What is short is an abbreviation: ORM, DRF, API.
    return name.size() <= 3 ? name.toUpper()
                            : name.left(1).toUpper() + name.mid(1).replace(QLatin1Char('-'), QLatin1Char(' '));
}

QString title_of(const TopicReadiness& readiness) {
    if (!readiness.title.empty())
        return QString::fromStdString(readiness.title);
    return topic_group_title(readiness.path.substr(readiness.path.rfind('/') + 1));
}

} // namespace greenroom::desktop
