#pragma once

#include "cards/parse/card.h"
#include "memory/grade.h"
#include "records/instant.h"
#include "study/collection/calendar.h"
#include "study/review/today.h"

#include <QDate>
#include <QString>

#include <chrono>

namespace greenroom::desktop {

/// What a grade is called.
QString name_of(Grade grade);

/// An interval as buttons show it: "9 min", "5 h", "6 d", "1.5 mo", "1.2 y". Below a minute it is "1 min".
QString interval_text(std::chrono::milliseconds interval);

/// When something to come is due, in words for within a sentence: "in 9 minutes", "at 14:30", "tomorrow", "on Friday 27
/// November".
QString due_text(Instant due, Instant now, const Calendar& calendar);

/// A stretch of time on a clock: "0:31", "12:05", "1:02:05"; a negative one is "0:00".
QString elapsed_text(std::chrono::milliseconds elapsed);

/// How long an answer should take: "45 s", and from two minutes on "12 min".
QString target_text(std::chrono::seconds target);

/// A study day as a date of the calendar.
QDate date_of(StudyDay day);

/// How much of a date is written, in the order of the window's language.
enum class DateForm {
    Day,          ///< "20 Nov"
    DayOfYear,    ///< "20 Nov 2026"
    Month,        ///< "Nov 2026"
    WholeDay,     ///< "20 November"
    WeekdayDay,   ///< "Fri 20"
    WeekdayMonth, ///< "Fri 20 Nov"
    Whole,        ///< "Friday 20 November"
    WholeYear,    ///< "Friday 20 November 2026"
    Field         ///< "20 November 2026", for typing
};

/// The form as QLocale writes it.
QString format_of(DateForm form);

QString date_text(QDate date, DateForm form);
QString date_text(StudyDay day, DateForm form);

/// "Friday 20 November".
QString date_text(StudyDay day);

/// "Friday 20 November 2026".
QString full_date_text(StudyDay day);

/// The day of a moment by the local clock: "20 Nov 2026".
QString short_date_text(Instant moment);

/// A moment by the local clock: "Friday 20 November 2026, 09:00".
QString full_moment_text(Instant moment);

/// A share in percent, whole or with so many decimals: "82 %".
QString percent_text(double share, int decimals = 0);

/// A moment by the local clock: "20 Nov 2026, 09:00".
QString moment_text(Instant moment);

/// A number of reviews in words: "1 review", "312 reviews".
QString reviews_text(int reviews);

/// What levels and kinds are called on chips and in tables: "senior", "choice".
QString word_for(Level level);
QString word_for(Kind kind);

/// A question's Markdown in one plain line, its gaps hidden.
QString plain_question(const std::string& markdown, int gap);

/// What the topics below a part of a path are called together: those below "orm" are "ORM", below "models" "Models".
QString topic_group_title(const std::string& part);

/// A topic's title, or what those that were summed up are called together.
QString title_of(const TopicReadiness& readiness);

} // namespace greenroom::desktop
