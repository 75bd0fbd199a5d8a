#include "desktop/browse/browse_words.h"

#include "desktop/base/card_words.h"
#include "desktop/base/grade_text.h"
#include "study/review/today.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace greenroom::desktop {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("BrowseWords", text); }

QString days_text(double days) {
    return interval_text(
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::duration<double, std::ratio<86400>>(days)));
}

QString due_cell(const BrowseRow& row, Instant now, const Calendar& calendar) {
    if (!row.card.schedule)
        return translated("new");
    const Instant due = row.card.schedule->due;
    const std::int64_t days = calendar.day_of(due) - calendar.day_of(now);
    if (days < 0)
        return translated("%1 late").arg(days_text(static_cast<double>(-days)));
    if (due <= now)
        return translated("now");
    return days == 0 ? translated("today") : translated("in %1").arg(interval_text(due - now));
}

QString state_cell(const BrowseRow& row) {
    if (row.card.archived)
        return translated("archived");
    if (row.card.marks.suspended)
        return translated("suspended");
    const QString stage = !row.card.schedule                       ? translated("new")
                          : row.interval.value_or(0) < mature_days ? translated("learning")
                                                                   : translated("mature");
    return row.leech ? translated("%1, leech").arg(stage) : stage;
}

QString memory_cell(const BrowseRow& row, BrowseColumn column) {
    if (!row.card.schedule)
        return {};
    const Schedule& schedule = *row.card.schedule;
    switch (column) {
    case BrowseColumn::Interval:
        return row.interval ? days_text(*row.interval) : QString();
    case BrowseColumn::Stability:
        return days_text(schedule.memory.stability);
    case BrowseColumn::Difficulty:
        return QLocale().toString(schedule.memory.difficulty, 'f', 1);
    case BrowseColumn::Retrievability:
        return row.retrievability ? translated("%1 %").arg(std::lround(*row.retrievability * 100)) : QString();
    case BrowseColumn::Reviews:
        return QLocale().toString(schedule.reviews);
    default:
        return QLocale().toString(schedule.lapses);
    }
}

QString date_text(Instant at) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(to_milliseconds(at)).date(), QStringLiteral("d MMM yyyy"));
}

} // namespace

QString name_of(BrowseColumn column) {
    switch (column) {
    case BrowseColumn::Question:
        return translated("Question");
    case BrowseColumn::Topic:
        return translated("Topic");
    case BrowseColumn::Level:
        return translated("Level");
    case BrowseColumn::Kind:
        return translated("Kind");
    case BrowseColumn::State:
        return translated("State");
    case BrowseColumn::Due:
        return translated("Due");
    case BrowseColumn::Interval:
        return translated("Interval");
    case BrowseColumn::Stability:
        return translated("Stability");
    case BrowseColumn::Difficulty:
        return translated("Difficulty");
    case BrowseColumn::Retrievability:
        return translated("Recall now");
    case BrowseColumn::Reviews:
        return translated("Reviews");
    case BrowseColumn::Lapses:
        return translated("Lapses");
    case BrowseColumn::Flagged:
        return translated("Flag");
    case BrowseColumn::Edited:
        break;
    }
    return translated("Edited");
}

QString cell_text(const ListedCard& card, BrowseColumn column, Instant now, const Calendar& calendar) {
    const BrowseRow& row = card.row;
    switch (column) {
    case BrowseColumn::Question:
        return card.question;
    case BrowseColumn::Topic:
        return QString::fromStdString(row.card.topic_title);
    case BrowseColumn::Level:
        return word_for(row.card.level);
    case BrowseColumn::Kind:
        return word_for(row.card.kind);
    case BrowseColumn::State:
        return state_cell(row);
    case BrowseColumn::Due:
        return due_cell(row, now, calendar);
    case BrowseColumn::Flagged:
        return row.card.marks.flag == Flag::On ? translated("flagged") : QString();
    case BrowseColumn::Edited:
        return date_text(row.card.edited);
    default:
        return memory_cell(row, column);
    }
}

QString cell_tip(const ListedCard& card, BrowseColumn column) {
    if (column == BrowseColumn::Topic)
        return QString::fromStdString(card.row.card.topic);
    if (column == BrowseColumn::Due && card.row.card.schedule)
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(to_milliseconds(card.row.card.schedule->due)),
                                  QStringLiteral("dddd d MMMM yyyy, HH:mm"));
    return {};
}

QString count_text(int cards, int selected) {
    if (cards == 0)
        return translated("No card matches");
    const QString found = cards == 1 ? translated("One card") : translated("%1 cards").arg(QLocale().toString(cards));
    return selected > 1 ? translated("%1, %2 selected").arg(found, QLocale().toString(selected)) : found;
}

} // namespace greenroom::desktop
