#include "study/review/review_session.h"

#include "records/store_error.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"
#include "study/plan/learner_pace.h"
#include "study/review/daily_cards.h"
#include "study/review/today.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace greenroom {

const char* to_word(AskReason reason) {
    constexpr std::array<const char*, 4> words{"new", "due", "again", "relearn"};
    return words[static_cast<std::size_t>(reason)];
}

ReviewSession::ReviewSession(Collection& collection, std::string topic, Instant now, DayLimit limit)
    : collection_(collection), topic_(std::move(topic)), limit_(limit) {
    rebuild(now);
    advance(now);
}

ReviewSession::ReviewSession(Collection& collection, ChosenCards cards, Instant now)
    : collection_(collection), chosen_(std::move(cards)) {
    rebuild(now);
    advance(now);
}

void ReviewSession::rebuild(Instant now) {
    pace_ = pace_of(collection_);
    load_ = collection_.day_load(now);
    DailyCards cards = chosen_ ? chosen_->read(collection_, now) : read_daily_cards(collection_, topic_, now, limit_);
    const StudyPlan* const plan = chosen_ || limit_ == DayLimit::Beyond ? nullptr : collection_.plan(now);
    seconds_left_ = plan ? std::optional(60 * plan->minutes_left()) : std::nullopt;
    for (std::vector<QueuedCard>* list : {&cards.reviews, &cards.fresh})
        std::erase_if(*list, [this](const QueuedCard& card) { return is_practised(card.card); });
    queue_ = Queue(std::move(cards), collection_.settings());
}

bool ReviewSession::is_practised(CardKey card) const {
    const auto last = std::find_if(practised_.rbegin(), practised_.rend(),
                                   [&](const Practised& practised) { return practised.card.card == card; });
    return last != practised_.rend() && last->review.grade != Grade::Again;
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
    while (auto next = queue_.take(now))
        if (show(std::move(*next), now))
            return true;
    return false;
}

bool ReviewSession::show(QueuedCard card, Instant now) {
    auto stored = collection_.card(card.card);
    if (!stored || stored->archived)
        return false;
    card.schedule = collection_.schedule(card.card);
    asked_ = std::move(card);
    current_ = ShownCard{asked_.card,
                         std::move(stored->card),
                         std::move(stored->topic_title),
                         std::move(stored->file),
                         collection_.marks(asked_.card),
                         asked_.schedule,
                         collection_.previews(asked_.card, asked_.schedule, load_, now),
                         reason_of(asked_, now)};
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
    return chosen_ ? chosen_->next_due(collection_, now) : next_due_of(collection_, topic_, now);
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
        review = collection_.grade({asked_.card, current_->before, grade, elapsed}, load_, now);
    } catch (const StaleCard&) {
        show(asked_, now);
        throw;
    }
    if (seconds_left_)
        *seconds_left_ -=
            elapsed.count() > 0 ? std::chrono::duration<double>(elapsed).count() : expected_seconds_of(pace_, asked_);
    asked_.schedule = collection_.schedule(asked_.card);
    queue_.answered(asked_, now);
    ++answered_;
    advance(now);
    return review;
}

Review ReviewSession::practise(Grade grade, std::chrono::milliseconds elapsed, Instant now) {
    constexpr std::chrono::days not_in_this_sitting{365};
    const Instant due = grade == Grade::Again ? now : now + not_in_this_sitting;
    practised_.push_back({asked_, {"", now, grade, elapsed, due}});
    QueuedCard answered = asked_;
    if (!answered.schedule)
        answered.schedule.emplace();
    answered.schedule->due = due;
    queue_.answered(std::move(answered), now);
    ++answered_;
    const Review review = practised_.back().review;
    advance(now);
    return review;
}

std::optional<Review> ReviewSession::undo_practice(Instant now) {
    if (practised_.empty())
        return std::nullopt;
    const Practised undone = std::move(practised_.back());
    practised_.pop_back();
    if (current_)
        queue_.put_back(asked_);
    queue_.forget_answer(undone.card.card);
    --answered_;
    if (!show(undone.card, now))
        advance(now);
    return undone.review;
}

std::optional<Review> ReviewSession::undo(Instant now) {
    if (practises())
        return undo_practice(now);
    const std::optional<UndoneReview> undone = collection_.undo_newest(now);
    if (!undone)
        return std::nullopt;
    if (current_)
        queue_.put_back(asked_);
    queue_.forget_answer(undone->card);
    load_ = collection_.day_load(now);
    answered_ = std::max(0, answered_ - 1);
    if (seconds_left_)
        *seconds_left_ += std::chrono::duration<double>(undone->review.elapsed).count();
    const auto stored = collection_.card(undone->card);
    if (!stored || !show({undone->card, {}, stored->card.id, std::nullopt}, now))
        advance(now);
    return undone->review;
}

void ReviewSession::suspend(Instant now) {
    assert(current_);
    collection_.suspend(asked_.card, Suspension::Suspended);
    advance(now);
}

void ReviewSession::bury(Instant now) {
    assert(current_);
    collection_.bury(asked_.card, now);
    advance(now);
}

void ReviewSession::set_flag(Flag flag) {
    assert(current_);
    collection_.flag(asked_.card, flag);
    current_->marks.flag = flag;
}

void ReviewSession::set_note(const std::string& text) {
    assert(current_);
    collection_.note(asked_.card, text);
    current_->marks.note = text;
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
