#include "study/review/review_session.h"

#include "store/tables/store.h"
#include "study/review/daily_cards.h"

#include <algorithm>
#include <cassert>

namespace greenroom {

ReviewSession::ReviewSession(Store& store, const Settings& settings, const Calendar& calendar, std::string topic,
                             Instant now)
    : store_(store), settings_(settings), calendar_(calendar), topic_(std::move(topic)),
      scheduler_(settings_, calendar) {
    rebuild(now);
    advance(now);
}

ReviewSession::ReviewSession(Store& store, const Settings& settings, const Calendar& calendar, ChosenCards cards,
                             Instant now)
    : store_(store), settings_(settings), calendar_(calendar), chosen_(std::move(cards)),
      scheduler_(settings_, calendar) {
    rebuild(now);
    advance(now);
}

void ReviewSession::rebuild(Instant now) {
    pace_ = pace_of(store_);
    load_ = DayLoad::read(store_, calendar_, now);
    DailyCards cards = chosen_ ? chosen_->read(store_, settings_, now)
                               : read_daily_cards(store_, settings_, calendar_, scheduler_, topic_, now);
    for (std::vector<QueuedCard>* list : {&cards.reviews, &cards.fresh})
        std::erase_if(*list, [this](const QueuedCard& card) { return is_practised(card.card); });
    queue_ = Queue(std::move(cards), settings_);
}

bool ReviewSession::is_practised(CardKey card) const {
    const auto last = std::find_if(practised_.rbegin(), practised_.rend(),
                                   [&](const Practised& practised) { return practised.card.card == card; });
    return last != practised_.rend() && last->review.grade != Grade::Again;
}

void ReviewSession::advance(Instant now) {
    current_.reset();
    while (auto next = queue_.take(now))
        if (show(std::move(*next), now))
            return;
}

bool ReviewSession::show(QueuedCard card, Instant now) {
    auto stored = store_.cards.of(card.card);
    if (!stored || stored->archived)
        return false;
    card.schedule = store_.schedules.of(card.card);
    asked_ = std::move(card);
    current_ = ShownCard{asked_.card,
                         std::move(stored->card),
                         std::move(stored->topic_title),
                         std::move(stored->file),
                         store_.marks.of(asked_.card),
                         asked_.schedule,
                         scheduler_.previews(asked_.card, asked_.schedule, load_, now)};
    return true;
}

std::optional<Instant> ReviewSession::next_due(Instant now) {
    return chosen_ ? chosen_->next_due(store_, now) : store_.schedules.next_due(topic_, now, now);
}

SessionProgress ReviewSession::progress() const {
    const bool shown = current_.has_value();
    const bool shown_fresh = shown && !current_->before;
    const int fresh = queue_.fresh_remaining() + shown_fresh;
    const int reviews = queue_.reviews_remaining() + (shown && !shown_fresh);
    return {answered_, fresh + reviews, minutes_for(pace_, fresh, reviews)};
}

Review ReviewSession::answer(Grade grade, std::chrono::milliseconds elapsed, Instant now) {
    assert(current_);
    if (practises())
        return practise(grade, elapsed, now);
    const Previews previews = scheduler_.previews(asked_.card, current_->before, load_, now);
    const Answer answer{asked_.card,
                        now,
                        grade,
                        elapsed,
                        previews[index_of(grade)].due,
                        current_->before ? current_->before->last_review_id : std::string()};
    Review review;
    try {
        review = store_.reviews.record(answer, scheduler_.model());
    } catch (const StaleCard&) {
        show(asked_, now);
        throw;
    }
    if (current_->before)
        load_.remove(calendar_.day_of(current_->before->due));
    load_.add(calendar_.day_of(review.due));
    asked_.schedule = store_.schedules.of(asked_.card);
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
    const std::optional<UndoneReview> undone = store_.reviews.undo_newest(now, scheduler_.model());
    if (!undone)
        return std::nullopt;
    if (current_)
        queue_.put_back(asked_);
    queue_.forget_answer(undone->card);
    load_ = DayLoad::read(store_, calendar_, now);
    answered_ = std::max(0, answered_ - 1);
    const auto stored = store_.cards.of(undone->card);
    if (!stored || !show({undone->card, {}, stored->card.id, std::nullopt}, now))
        advance(now);
    return undone->review;
}

void ReviewSession::suspend(Instant now) {
    assert(current_);
    store_.marks.suspend(asked_.card, Suspension::Suspended);
    advance(now);
}

void ReviewSession::bury(Instant now) {
    assert(current_);
    store_.marks.bury(asked_.card, calendar_.start_of(calendar_.day_of(now) + 1));
    advance(now);
}

void ReviewSession::set_flag(Flag flag) {
    assert(current_);
    store_.marks.flag(asked_.card, flag);
    current_->marks.flag = flag;
}

void ReviewSession::set_note(const std::string& text) {
    assert(current_);
    store_.marks.note(asked_.card, text);
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
