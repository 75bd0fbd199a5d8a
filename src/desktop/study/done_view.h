#pragma once

#include "study/collection/calendar.h"
#include "study/progress/week.h"
#include "study/review/today.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace greenroom::desktop {

class KeyedButton;
class Theme;

/// What was done when no card is due any more.
struct DoneSession {
    int answered = 0;      ///< in this session
    bool chosen = false;   ///< its cards were chosen, rather than due
    DayReviews today;      ///< of the whole study day
    int more = 0;          ///< cards that could be asked beside the daily limit, once that is counted
    bool undoable = false; ///< whether there is something to undo
    std::optional<Instant> next_due;
    std::optional<DueCounts> tomorrow; ///< what waits at the end of the next study day, once that is counted
    std::optional<WeekReview> week;    ///< on its last day
};

/// What Study shows when no card is due.
class DoneView : public QWidget {
    Q_OBJECT

public:
    explicit DoneView(const Theme& theme, QWidget* parent = nullptr);

    /// Says what was done and when the next card is due, and offers what could follow.
    void show_done(const DoneSession& session, Instant now, const Calendar& calendar);
    QString heading() const;
    QString body() const;
    /// How many more cards are offered; 0 for none.
    int more_offered() const { return more_offered_; }

Q_SIGNALS:
    void back_requested();
    void more_requested();
    void interview_requested();
    void undo_requested();

private:
    QLabel* heading_;
    QLabel* body_;
    KeyedButton* more_;
    KeyedButton* undo_;
    int more_offered_ = 0;
};

} // namespace greenroom::desktop
