#include "desktop/browse/browse_words.h"

#include "desktop/base/formats.h"
#include "desktop/browse/tr.h"
#include "study/review/today.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace greenroom::desktop {
namespace {

QString days_text(double days) {
    return interval_text(
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::duration<double, std::ratio<86400>>(days)));
}

QString due_cell(const CardRow& row, Instant now, const Calendar& calendar) {
    if (!row.schedule)
        return Tr::tr("new");
    const Instant due = row.schedule->due;
    const std::int64_t days = calendar.day_of(due) - calendar.day_of(now);
    if (days < 0)
        return Tr::tr("%1 late").arg(days_text(static_cast<double>(-days)));
    if (due <= now)
        return Tr::tr("now");
    return days == 0 ? Tr::tr("today") : Tr::tr("in %1").arg(interval_text(due - now));
}

QString state_cell(const CardRow& row) {
    if (row.archived)
        return Tr::tr("archived");
    if (row.marks.suspended)
        return Tr::tr("suspended");
    const QString stage = !row.schedule                            ? Tr::tr("new")
                          : row.interval.value_or(0) < mature_days ? Tr::tr("learning")
                                                                   : Tr::tr("mature");
    return row.leech ? Tr::tr("%1, leech").arg(stage) : stage;
}

QString memory_cell(const CardRow& row, BrowseColumn column) {
    if (!row.schedule)
        return {};
    const Schedule& schedule = *row.schedule;
    switch (column) {
    case BrowseColumn::Interval:
        return row.interval ? days_text(*row.interval) : QString();
    case BrowseColumn::Stability:
        return days_text(schedule.memory.stability);
    case BrowseColumn::Difficulty:
        return QLocale().toString(schedule.memory.difficulty, 'f', 1);
    case BrowseColumn::Retrievability:
        return row.retrievability ? percent_text(*row.retrievability) : QString();
    case BrowseColumn::Reviews:
        return QLocale().toString(schedule.reviews);
    default:
        return QLocale().toString(schedule.lapses);
    }
}

} // namespace

QString name_of(BrowseColumn column) {
    switch (column) {
    case BrowseColumn::Question:
        return Tr::tr("Question");
    case BrowseColumn::Topic:
        return Tr::tr("Topic");
    case BrowseColumn::Level:
        return Tr::tr("Level");
    case BrowseColumn::Kind:
        return Tr::tr("Kind");
    case BrowseColumn::State:
        return Tr::tr("State");
    case BrowseColumn::Due:
        return Tr::tr("Due");
    case BrowseColumn::Interval:
        return Tr::tr("Interval");
    case BrowseColumn::Stability:
        return Tr::tr("Stability");
    case BrowseColumn::Difficulty:
        return Tr::tr("Difficulty");
    case BrowseColumn::Retrievability:
        return Tr::tr("Recall now");
    case BrowseColumn::Reviews:
        return Tr::tr("Reviews");
    case BrowseColumn::Lapses:
        return Tr::tr("Lapses");
    case BrowseColumn::Flagged:
        return Tr::tr("Flag");
    case BrowseColumn::Edited:
        break;
    }
    return Tr::tr("Edited");
}

QString cell_text(const ListedCard& card, BrowseColumn column, Instant now, const Calendar& calendar) {
    const CardRow& row = card.card;
    switch (column) {
    case BrowseColumn::Question:
        return card.question;
    case BrowseColumn::Topic:
        return QString::fromStdString(row.topic_title);
    case BrowseColumn::Level:
        return word_for(row.level);
    case BrowseColumn::Kind:
        return word_for(row.kind);
    case BrowseColumn::State:
        return state_cell(row);
    case BrowseColumn::Due:
        return due_cell(row, now, calendar);
    case BrowseColumn::Flagged:
        return row.marks.flag == Flag::On ? Tr::tr("flagged") : QString();
    case BrowseColumn::Edited:
        return short_date_text(row.edited);
    default:
        return memory_cell(row, column);
    }
}

QString cell_tip(const ListedCard& card, BrowseColumn column) {
    if (column == BrowseColumn::Topic)
        return QString::fromStdString(card.card.topic);
    if (column == BrowseColumn::Due && card.card.schedule)
        return full_moment_text(card.card.schedule->due);
    return {};
}

QString count_text(int cards, int selected) {
    if (cards == 0)
        return Tr::tr("No card matches");
    const QString found = Tr::tr("%Ln card(s)", nullptr, cards);
    return selected > 1 ? Tr::tr("%1, %2 selected").arg(found, QLocale().toString(selected)) : found;
}

} // namespace greenroom::desktop
