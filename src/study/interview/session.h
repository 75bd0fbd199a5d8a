#pragma once

#include "memory/grade.h"
#include "messages/message.h"
#include "records/interview_record.h"
#include "study/collection/calendar.h"
#include "study/collection/scheduler.h"
#include "study/collection/settings.h"
#include "study/interview/steps.h"

#include <chrono>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace greenroom {

class Collection;
struct DeletedInterview;

/// A follow-up as an answer sheet tells of it.
struct SheetFollowUp {
    int number = 0; ///< from 0
    std::chrono::milliseconds elapsed{};
    FollowUpResult survival = FollowUpResult::Lost;
};

/// A whole answer, given at once.
struct AnswerSheet {
    enum class Kind { Answer, Skip, DontKnow };

    Kind kind = Kind::Answer;
    std::chrono::milliseconds elapsed{}; ///< of the answer, not negative
    std::vector<int> ticked{};           ///< key points, from 0
    std::vector<int> chosen{};           ///< options as shown, from 0
    std::string text{};
    std::vector<SheetFollowUp> follow_ups{}; ///< those that were asked
    std::optional<Grade> grade{};            ///< the suggested one when empty
};

/// What an answer does not fit to: a key point, option or follow-up that its question does not have.
class BadAnswer : public Failure {
public:
    using Failure::Failure;
};

/// A mock interview being sat. Each step is durable when its call returns; if the call throws StoreError nothing
/// happened and it can be called again, and StaleInterview says that another window went on: open the session anew.
///
/// The session never reads a clock. `passed` is the time since the last call that took one, measured on a monotonic
/// clock (at least 0): the caller counts from the question's appearance, and from resuming. A crash loses no more than
/// the time since the last heartbeat.
///
/// A graded answer is a review of its card where the plan says so, in the same transaction. Skipped ones are none. In
/// an adaptive interview the next question is chosen then, too: see level_after().
class InterviewSession {
public:
    /// The interview that is under way, where it stood; nothing when there is none. `collection` must outlive the
    /// session.
    static std::optional<InterviewSession> resume(Collection& collection);

    const InterviewRecord& record() const { return record_; }
    const std::vector<InterviewEntry>& entries() const { return entries_; }

    /// Whether all questions are answered; the interview is then over.
    bool finished() const { return place_ == entries_.size(); }
    /// The place of the question that waits, from 0.
    int place() const { return static_cast<int>(place_); }
    /// The question that waits; not when finished.
    const Card& card() const { return entries_[place_].question.card; }
    /// Where it stands; not when finished.
    const QuestionState& state() const { return entries_[place_].state; }
    /// How long the interview was to take: the minutes chosen, or what its questions are planned with.
    std::chrono::milliseconds agreed_time() const;
    /// How long it has been going on without its pauses, as far as that is stored.
    std::chrono::milliseconds time_spent() const;

    /// What the current step should take; nothing for steps without a clock.
    std::optional<std::chrono::seconds> target() const;

    /// Saves the clock; strict: ends what has reached its time. Call about once a second.
    void heartbeat(std::chrono::milliseconds passed);
    /// Saves what is chosen or typed so far, so that neither a crash nor the end of the time loses it.
    void draft(const std::vector<int>& chosen, const std::string& text);
    /// Saves an exercise's code so far.
    void write(const std::string& code);
    /// Saves an exercise's code as it was run, and what came of it.
    void ran(const std::string& code, const CodeRun& run, std::chrono::milliseconds passed);
    /// Another hint of an exercise is shown; nothing happens when all are.
    void show_hint();
    /// The answer is given.
    void done(std::chrono::milliseconds passed);
    /// Saves the ticks so far.
    void tick(const std::vector<int>& ticked);
    /// The ticks are right as they are.
    void ticking_done();
    /// The answer to the follow-up is given.
    void follow_up_done(std::chrono::milliseconds passed);
    void judge(FollowUpResult survival);
    /// Ends the question with this grade and shows the next; the interview is finished after the last.
    void grade(Grade grade, Instant now);
    void skip(std::chrono::milliseconds passed, Instant now);
    void dont_know(std::chrono::milliseconds passed, Instant now);

    /// Answers the waiting question at once, whatever step it stood at, with the code that it has. Throws BadAnswer,
    /// recording nothing, when the sheet names what the question does not have.
    void answer(const AnswerSheet& sheet, Instant now);

    /// The learner's story for the waiting card from earlier interviews; empty texts when none was told.
    StarStory story();
    /// Keeps the story for next time, and its text with this answer.
    void tell(const StarStory& story, Instant now);

    /// Ends the interview here; what was answered stays. One in which nothing was answered leaves no trace and is
    /// handed back, so that it can be restored.
    std::optional<DeletedInterview> abandon(Instant now);

private:
    InterviewSession(Collection& collection, InterviewRecord record);

    void save(const QuestionState& next);
    void finish_question(QuestionState next, Instant now);
    std::vector<InterviewEntry> adapted(std::vector<InterviewEntry> entries, Instant now);
    std::string record_review(const QuestionState& next, Instant now);

    Collection& collection_;
    InterviewRecord record_;
    std::vector<InterviewEntry> entries_;
    std::size_t place_ = 0;
};

/// The state a sheet leads to from the beginning of a question, but for the code of an exercise; throws BadAnswer.
QuestionState answered_at_once(const AnswerSheet& sheet, const Card& card, InterviewPace pace, Instant now,
                               CodeAnswer code = {});

} // namespace greenroom
