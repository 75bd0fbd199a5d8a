#pragma once

#include "desktop/base/app_context.h"
#include "desktop/base/image_folder.h"
#include "study/review/review_session.h"

#include <QObject>

#include <functional>
#include <optional>

namespace greenroom::desktop {

class Background;
class DayPlan;

/// A review session as the Study page drives it: each action ends in a signal, failures included.
class ReviewController : public QObject {
    Q_OBJECT

public:
    /// The day's plan is made on `reading`.
    ReviewController(AppContext& context, Background& reading, QObject* parent = nullptr);

    /// Begins again with the cards of today and the current settings; what can be undone stays so.
    void begin();
    /// Begins again with the cards of these ids alone.
    void begin_with(const std::vector<std::string>& ids, Counting counting);
    /// Begins again with today's cards of these topics alone.
    void begin_with_topics(const std::vector<std::string>& topics, DayLimit limit);
    /// Whether the cards, or their topics, were chosen.
    bool is_chosen() const { return chosen_; }
    /// Reads the cards again; the shown one stays while it may be asked. Begins if nothing was begun.
    void refresh();

    bool has_begun() const { return session_.has_value(); }
    /// Whether the day's plan is being made: where there is no card, it is not known yet whether one waits.
    bool is_planning() const { return session_ && session_->awaits_plan(); }
    /// Nothing when the queue is done for now, the day is being planned, or nothing was begun.
    const ShownCard* card() const;
    /// Where the card's images may come from.
    const ImageFolder& images() const { return images_; }
    SessionProgress progress() const;
    std::optional<Instant> next_due();
    /// The moment that the card's previews are computed for.
    Instant previewed_at() const { return previewed_at_; }
    /// Since the card was shown, pauses left out.
    std::chrono::milliseconds elapsed() const;
    void pause_time();
    void resume_time();

    void grade(Grade grade);
    /// Moves on where the card was answered on another page.
    void take_over_answer();
    bool can_undo() const { return session_ && session_->can_undo(); }
    void undo();
    void redo();
    void suspend();
    void bury();
    void reset();
    void toggle_flag();
    /// Whether it is saved.
    bool save_note(const std::string& note);

Q_SIGNALS:
    /// card() is another, or the same in another state: it is to be shown again.
    void card_changed();
    /// card() has another text now, and is otherwise as it was.
    void text_changed();
    /// The day's plan has come: it is to be refreshed.
    void planned();
    /// Only its flag or note is different.
    void marks_changed();
    /// Something was done that is not visible otherwise.
    void message(const QString& what);
    /// The card was graded elsewhere; it is shown again.
    void went_stale(const QString& why);
    /// Nothing was done; `why` is what, where and what to do.
    void failed(const QString& why);

private:
    /// Whether nothing was thrown.
    bool attempt(const std::function<void()>& action);
    /// Shows what undo() or redo() led to.
    void show_after(const SessionAction& action, const std::optional<ShownCard>& before);
    void moved_on();
    void ask_for_plan();
    void find_images();

    AppContext& context_;
    DayPlan* plan_;
    std::optional<ReviewSession> session_;
    bool chosen_ = false;
    ImageFolder images_;
    Instant shown_at_{};
    Instant previewed_at_{};
    std::optional<Instant> paused_at_;
};

} // namespace greenroom::desktop
