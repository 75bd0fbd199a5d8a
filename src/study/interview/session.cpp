#include "study/interview/session.h"

#include "store/tables/store.h"
#include "study/collection/collection.h"
#include "study/interview/adaptation.h"
#include "study/interview/draw.h"
#include "study/interview/report.h"
#include "study/interview/start.h"

#include <algorithm>
#include <cassert>

namespace greenroom {

namespace {

/// The story as the answer keeps it.
std::string to_text(const StarStory& story) {
    std::string text;
    const auto add = [&text](const char* part, const std::string& told) {
        if (!told.empty())
            text += (text.empty() ? "" : "\n") + std::string(part) + ": " + told;
    };
    add("Situation", story.situation);
    add("Task", story.task);
    add("Action", story.action);
    add("Result", story.result);
    return text;
}

} // namespace

std::optional<InterviewSession> InterviewSession::resume(Collection& collection) {
    std::optional<InterviewRecord> open = collection.store().interviews.open();
    if (!open)
        return std::nullopt;
    return InterviewSession(collection, std::move(*open));
}

InterviewSession::InterviewSession(Collection& collection, InterviewRecord record)
    : collection_(collection), record_(std::move(record)),
      entries_(collection.store().interviews.entries(record_.key)) {
    const auto waiting = std::ranges::find_if(
        entries_, [](const InterviewEntry& entry) { return entry.state.step != InterviewStep::Done; });
    place_ = static_cast<std::size_t>(waiting - entries_.begin());
}

std::chrono::milliseconds InterviewSession::agreed_time() const {
    const InterviewLength& length = record_.plan.length;
    if (length.unit == InterviewLength::Unit::Minutes)
        return std::chrono::minutes{length.count};
    std::chrono::milliseconds time{0};
    for (const InterviewEntry& entry : entries_) {
        const Card& card = entry.question.card;
        time += planned_time(card.seconds, static_cast<int>(card.follow_ups.size()));
    }
    return time;
}

std::chrono::milliseconds InterviewSession::time_spent() const {
    std::chrono::milliseconds time{0};
    for (const InterviewEntry& entry : entries_) {
        time += entry.state.elapsed + entry.state.clock;
        for (const AnsweredFollowUp& follow_up : entry.state.follow_ups)
            time += follow_up.elapsed;
    }
    // How long earlier questions took to grade is not stored.
    return time + grading_time * place();
}

std::optional<std::chrono::seconds> InterviewSession::target() const { return target_of(state(), card()); }

void InterviewSession::save(const QuestionState& next) {
    entries_[place_].state = collection_.store().interviews.save(record_.key, place(), next);
}

void InterviewSession::heartbeat(std::chrono::milliseconds passed) {
    save(after_time(state(), card(), record_.plan.pace, passed));
}

void InterviewSession::draft(const std::vector<int>& chosen, const std::string& text) {
    QuestionState next = state();
    next.chosen = chosen;
    std::ranges::sort(next.chosen);
    next.text = text;
    save(next);
}

void InterviewSession::write(const std::string& code) {
    assert(state().step == InterviewStep::Answering);
    QuestionState next = state();
    next.code.changed = next.code.changed || code != next.code.text;
    next.code.text = code;
    save(next);
}

void InterviewSession::ran(const std::string& code, const CodeRun& run, std::chrono::milliseconds passed) {
    save(after_run(state(), code, run, passed));
}

void InterviewSession::show_hint() {
    assert(state().step == InterviewStep::Answering);
    if (state().code.hints == static_cast<int>(card().hints.size()))
        return;
    QuestionState next = state();
    ++next.code.hints;
    save(next);
}

void InterviewSession::done(std::chrono::milliseconds passed) {
    save(after_answer(state(), card(), record_.plan.pace, passed));
}

void InterviewSession::tick(const std::vector<int>& ticked) {
    assert(state().step == InterviewStep::Ticking);
    QuestionState next = state();
    next.ticked = ticked;
    std::ranges::sort(next.ticked);
    save(next);
}

void InterviewSession::ticking_done() { save(after_ticking(state(), card(), state().ticked)); }

void InterviewSession::follow_up_done(std::chrono::milliseconds passed) {
    save(after_follow_up(state(), card(), record_.plan.pace, passed));
}

void InterviewSession::judge(FollowUpResult survival) { save(after_judging(state(), card(), survival)); }

void InterviewSession::grade(Grade grade, Instant now) {
    finish_question(after_grading(state(), card(), grade, now), now);
}

void InterviewSession::skip(std::chrono::milliseconds passed, Instant now) {
    finish_question(given_up(state(), AnswerOutcome::Skipped, passed, now), now);
}

void InterviewSession::dont_know(std::chrono::milliseconds passed, Instant now) {
    finish_question(given_up(state(), AnswerOutcome::Unknown, passed, now), now);
}

void InterviewSession::answer(const AnswerSheet& sheet, Instant now) {
    assert(!finished());
    QuestionState next = answered_at_once(sheet, card(), record_.plan.pace, now, state().code);
    next.revision = state().revision;
    finish_question(std::move(next), now);
}

void InterviewSession::finish_question(QuestionState next, Instant now) {
    const bool last = place_ + 1 == entries_.size();
    entries_ = collection_.store().database.transact("save the answer", [&] {
        next.review_id = record_review(next, now);
        std::vector<InterviewEntry> entries = entries_;
        entries[place_].state = collection_.store().interviews.save(record_.key, place(), next);
        if (last)
            collection_.store().interviews.end(record_.key, InterviewState::Finished, now);
        return last ? entries : adapted(std::move(entries), now);
    });
    ++place_;
    if (last) {
        record_.state = InterviewState::Finished;
        record_.ended = now;
    }
}

/// With a next question of the level that the answers speak for.
std::vector<InterviewEntry> InterviewSession::adapted(std::vector<InterviewEntry> entries, Instant now) {
    if (!is_adaptive(record_.plan))
        return entries;
    InterviewTable& interviews = collection_.store().interviews;
    const std::size_t next = place_ + 1;
    const std::vector<CardKey> recent = interviews.recent_cards(interviews_apart);
    const auto instead = question_at_level(
        level_after(entries, record_.plan), entries, next, record_.plan,
        interviews.candidates(now, asks_for_tags(record_.plan) ? CandidateTags::Read : CandidateTags::Skip),
        {recent.begin(), recent.end()}, now);
    if (!instead)
        return entries;
    const auto ask = [&](std::size_t place, AskedQuestion question) {
        interviews.replace_question(record_.key, static_cast<int>(place), question);
        entries[place] = {std::move(question), QuestionState()};
    };
    if (instead->later) {
        const AskedQuestion drawn = entries[next].question;
        ask(next, entries[*instead->later].question);
        ask(*instead->later, drawn);
    } else {
        AskedQuestion question{instead->candidate->key,
                               collection_.store().cards.of(instead->candidate->key).value().card};
        question.card.seconds = static_cast<int>(instead->target.count());
        ask(next, std::move(question));
    }
    return entries;
}

std::string InterviewSession::record_review(const QuestionState& next, Instant now) {
    if (record_.plan.reviews == RecordReviews::No || !next.grade)
        return {};
    // What the card's schedule says now counts, not what it said when the question was shown: the answer was given, and
    // a review of the same card in another window does not undo that.
    const CardKey card = entries_[place_].question.key;
    DayLoad load = collection_.day_load(now);
    return collection_.grade({card, collection_.schedule(card), *next.grade, next.elapsed}, load, now).id;
}

StarStory InterviewSession::story() {
    return collection_.store().interviews.story(entries_[place_].question.key).value_or(StarStory{});
}

void InterviewSession::tell(const StarStory& story, Instant now) {
    QuestionState next = state();
    next.text = to_text(story);
    collection_.store().database.transact("save the story", [&] {
        collection_.store().interviews.put_story(entries_[place_].question.key, story, now);
        next = collection_.store().interviews.save(record_.key, place(), next);
    });
    entries_[place_].state = std::move(next);
}

std::optional<DeletedInterview> InterviewSession::abandon(Instant now) {
    std::optional<DeletedInterview> discarded;
    collection_.store().database.transact("abandon the interview", [&] {
        collection_.store().interviews.end(record_.key, InterviewState::Abandoned, now);
        if (place_ > 0)
            return;
        collection_.store().interviews.remove(record_.key, now);
        discarded = DeletedInterview{record_, entries_};
    });
    record_.state = InterviewState::Abandoned;
    record_.ended = now;
    return discarded;
}

} // namespace greenroom
