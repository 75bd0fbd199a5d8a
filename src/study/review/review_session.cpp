#include "study/review/review_session.h"

#include "records/store_error.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"
#include "study/plan/learner_pace.h"
#include "study/review/daily_cards.h"
#include "study/review/today.h"
#include "study/search/card_actions.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace greenroom {

const char* to_word(AskReason reason) {
    constexpr std::array<const char*, 4> words{"new", "due", "again", "relearn"};
    return words[static_cast<std::size_t>(reason)];
}

ReviewSession::ReviewSession(Collection& collection, TopicChoice topics, Instant now, DayLimit limit)
    : collection_(collection), topics_(std::move(topics)), limit_(limit) {
    rebuild(now);
    advance(now);
}

ReviewSession::ReviewSession(Collection& collection, ChosenCards cards, Instant now)
    : collection_(collection), chosen_(std::move(cards)) {
    rebuild(now);
    advance(now);
}

/// Chosen cards need no plan to be chosen, only one to promise intervals by.
bool ReviewSession::has_to_wait(Instant now) {
    return chosen_ ? collection_.awaits_first_plan(now) : collection_.awaits_plan(now);
}

void ReviewSession::rebuild(Instant now) {
    awaits_plan_ = has_to_wait(now);
    if (awaits_plan_)
        return;
    pace_ = pace_of(collection_, now);
    load_ = collection_.day_load(now);
    DailyCards cards = chosen_ ? chosen_->read(collection_, now) : read_daily_cards(collection_, topics_, now, limit_);
    const StudyPlan* const plan = chosen_ || limit_ == DayLimit::Beyond ? nullptr : collection_.plan(now);
    seconds_left_ = plan ? std::optional(60 * plan->minutes_left()) : std::nullopt;
    for (std::vector<QueuedCard>* list : {&cards.reviews, &cards.fresh, &cards.late})
        std::erase_if(*list, [this](const QueuedCard& card) { return is_practised(card.card); });
    queue_ = Queue(std::move(cards), collection_.settings());
}

bool ReviewSession::is_practised(CardKey card) const {
    if (!practises())
        return false;
    const auto last = std::find_if(done_.rbegin(), done_.rend(), [&](const SessionAction& action) {
        return action.kind == SessionAction::Kind::Graded && action.card.card == card;
    });
    return last != done_.rend() && last->review.grade != Grade::Again;
}

void ReviewSession::advance(Instant now) {
    current_.reset();
    if ((seconds_left_ && *seconds_left_ <= 0) || take_next(now) || !seconds_left_)
        return;
    // The answers were quicker than expected: there is room for more.
    rebuild(now);
    take_next(now);
}

bool ReviewSession::take_next(Instant now) {
    while (auto next = queue_.take(now)) {
        if (show(std::move(*next), now) && !current_->marks.keep_back(now))
            return true;
        current_.reset(); // taken out elsewhere since the queue was built
    }
    return false;
}

bool ReviewSession::show(QueuedCard card, Instant now) {
    auto stored = collection_.card(card.card);
    if (!stored || stored->archived)
        return false;
    card.schedule = collection_.schedule(card.card);
    asked_ = std::move(card);
    const std::shared_ptr<const StudyPlan> plan = collection_.kept_plan(now);
    current_ = ShownCard{asked_.card,
                         std::move(stored->card),
                         std::move(stored->topic_title),
                         std::move(stored->file),
                         collection_.marks(asked_.card),
                         asked_.schedule,
                         collection_.previews(asked_.card, asked_.schedule, load_, now, plan),
                         reason_of(asked_, now),
                         plan};
    return true;
}

AskReason ReviewSession::reason_of(const QueuedCard& card, Instant now) {
    if (!card.schedule)
        return AskReason::New;
    const Calendar& calendar = collection_.calendar();
    if (calendar.day_of(card.schedule->last_review) == calendar.day_of(now))
        return AskReason::Again;
    return collection_.store().plans.failed_last(card.card) ? AskReason::Relearn : AskReason::Due;
}

std::optional<Instant> ReviewSession::next_due(Instant now) {
    return chosen_ ? chosen_->next_due(collection_, now) : next_due_of(collection_, topics_, now);
}

SessionProgress ReviewSession::progress() const {
    std::vector<QueuedCard> waiting = queue_.remaining();
    if (current_)
        waiting.push_back(asked_);
    return {answered_, static_cast<int>(waiting.size()), minutes_for(pace_, waiting)};
}

Review ReviewSession::answer(Grade grade, std::chrono::milliseconds elapsed, Instant now) {
    assert(current_);
    if (practises())
        return practise(grade, elapsed, now);
    Review review;
    try {
        review = collection_.grade({asked_.card, current_->before, grade, elapsed, current_->plan}, load_, now);
    } catch (const StaleCard&) {
        go_on_from_elsewhere(now);
        throw;
    }
    answered(review, now);
    return review;
}

void ReviewSession::answered(const Review& review, Instant now) {
    if (seconds_left_)
        *seconds_left_ -= counted_seconds(pace_, asked_, review.elapsed);
    SessionAction action = action_on_current(SessionAction::Kind::Graded);
    action.review = review;
    did(std::move(action));
    asked_.schedule = collection_.schedule(asked_.card);
    queue_.answered(asked_, now);
    ++answered_;
    advance(now);
}

bool ReviewSession::take_over_answer(Instant now) {
    if (!current_ || practises())
        return false;
    const std::vector<Review> history = collection_.store().reviews.folded(asked_.card).reviews;
    if (history.empty() || (current_->before && current_->before->last_review_id == history.back().id))
        return false;
    answered(history.back(), now);
    return true;
}

void ReviewSession::go_on_from_elsewhere(Instant now) {
    const int reviews = current_->before ? current_->before->reviews : 0;
    asked_.schedule = collection_.schedule(asked_.card);
    // A grade that was taken back there leaves the card to be asked.
    if (!asked_.schedule || asked_.schedule->reviews <= reviews) {
        show(asked_, now);
        return;
    }
    queue_.answered(asked_, now);
    advance(now);
}

Review ReviewSession::practise(Grade grade, std::chrono::milliseconds elapsed, Instant now) {
    constexpr std::chrono::days not_in_this_sitting{365};
    const Instant due = grade == Grade::Again ? now : now + not_in_this_sitting;
    SessionAction action = action_on_current(SessionAction::Kind::Graded);
    action.review = {"", now, grade, elapsed, due};
    const Review review = action.review;
    did(std::move(action));
    QueuedCard answered = asked_;
    if (!answered.schedule)
        answered.schedule.emplace();
    answered.schedule->due = due;
    queue_.answered(std::move(answered), now);
    ++answered_;
    advance(now);
    return review;
}

SessionAction ReviewSession::action_on_current(SessionAction::Kind kind) const {
    return {kind, asked_, current_->marks, current_->marks, {}, {}};
}

void ReviewSession::did(SessionAction action) {
    done_.push_back(std::move(action));
    undone_.clear();
}

std::optional<SessionAction> ReviewSession::undo(Instant now) {
    if (done_.empty())
        return std::nullopt;
    SessionAction action = std::move(done_.back());
    done_.pop_back();
    take_back(action, now);
    undone_.push_back(action);
    return action;
}

void ReviewSession::take_back(const SessionAction& action, Instant now) {
    const CardKey card = action.card.card;
    switch (action.kind) {
    case SessionAction::Kind::Graded:
        if (!action.review.id.empty())
            collection_.undo(action.review.id, now);
        answered_ = std::max(0, answered_ - 1);
        if (seconds_left_)
            *seconds_left_ += std::chrono::duration<double>(action.review.elapsed).count();
        break;
    case SessionAction::Kind::Suspended:
        collection_.suspend(card, action.before.suspended ? Suspension::Suspended : Suspension::Resumed, now);
        break;
    case SessionAction::Kind::Buried:
        collection_.restore_bury(card, action.before.buried_until, now);
        break;
    case SessionAction::Kind::Flagged:
        collection_.flag(card, action.before.flag, now);
        break;
    case SessionAction::Kind::Noted:
        collection_.note(card, action.before.note, now);
        break;
    case SessionAction::Kind::Reset:
        undo_reset(collection_, action.reset_id, now);
        break;
    }
    if (!show_instead(action.card, now))
        advance(now);
}

/// Shows a card in place of the current one, which then is the next; false when it is gone or archived.
bool ReviewSession::show_instead(QueuedCard card, Instant now) {
    if (current_ && asked_.card != card.card)
        queue_.put_back(asked_);
    queue_.forget_answer(card.card);
    load_ = collection_.day_load(now);
    return show(std::move(card), now);
}

std::optional<SessionAction> ReviewSession::redo(Instant now) {
    if (undone_.empty())
        return std::nullopt;
    SessionAction action = std::move(undone_.back());
    undone_.pop_back();
    // What is done again is done anew, and forgets what else could be done again.
    std::vector<SessionAction> others = std::move(undone_);
    if (!show_instead(action.card, now)) {
        advance(now);
        return std::nullopt;
    }
    do_again(action, now);
    undone_ = std::move(others);
    return action;
}

void ReviewSession::do_again(const SessionAction& action, Instant now) {
    switch (action.kind) {
    case SessionAction::Kind::Graded:
        answer(action.review.grade, action.review.elapsed, now);
        return;
    case SessionAction::Kind::Suspended:
        return suspend(now);
    case SessionAction::Kind::Buried:
        return bury(now);
    case SessionAction::Kind::Flagged:
        return set_flag(action.after.flag, now);
    case SessionAction::Kind::Noted:
        return set_note(action.after.note, now);
    case SessionAction::Kind::Reset:
        return reset(now);
    }
}

void ReviewSession::suspend(Instant now) {
    assert(current_);
    collection_.suspend(asked_.card, Suspension::Suspended, now);
    did(action_on_current(SessionAction::Kind::Suspended));
    advance(now);
}

void ReviewSession::bury(Instant now) {
    assert(current_);
    collection_.bury(asked_.card, now);
    did(action_on_current(SessionAction::Kind::Buried));
    advance(now);
}

void ReviewSession::reset(Instant now) {
    assert(current_);
    SessionAction action = action_on_current(SessionAction::Kind::Reset);
    action.reset_id = reset_cards(collection_, std::span(&asked_.card, 1), now).id;
    if (action.reset_id.empty())
        return;
    did(std::move(action));
    load_ = collection_.day_load(now);
    show(asked_, now);
}

void ReviewSession::set_flag(Flag flag, Instant now) {
    assert(current_);
    collection_.flag(asked_.card, flag, now);
    SessionAction action = action_on_current(SessionAction::Kind::Flagged);
    current_->marks.flag = action.after.flag = flag;
    did(std::move(action));
}

void ReviewSession::set_note(const std::string& text, Instant now) {
    assert(current_);
    collection_.note(asked_.card, text, now);
    SessionAction action = action_on_current(SessionAction::Kind::Noted);
    current_->marks.note = action.after.note = text;
    did(std::move(action));
}

void ReviewSession::restart(Instant now) {
    answered_ = 0;
    queue_ = Queue();
    seconds_left_.reset();
    rebuild(now);
    advance(now);
}

void ReviewSession::refresh(Instant now) {
    rebuild(now);
    if (current_) {
        const QueuedCard shown = asked_;
        queue_.forget_answer(shown.card);
        if (show(shown, now) && !current_->marks.suspended)
            return;
    }
    advance(now);
}

} // namespace greenroom
