#pragma once

#include "desktop/base/app_context.h"
#include "study/collection/scheduler.h"
#include "study/interview/report.h"
#include "study/interview/session.h"
#include "study/interview/start.h"

#include <QObject>

#include <functional>
#include <optional>

namespace greenroom::desktop {

/// What is done to a session: done(), judge(), grade() and so on.
using InterviewAction = std::function<void(InterviewSession& session, std::chrono::milliseconds passed, Instant now)>;

/// A mock interview as the window drives it: the session and its running clock. Each action ends in a signal, failures
/// included; after a failure everything is as before and the clock has lost nothing.
class InterviewController : public QObject {
    Q_OBJECT

public:
    explicit InterviewController(AppContext& context, QObject* parent = nullptr) : QObject(parent), context_(context) {}

    /// Draws and stores an interview and begins it; what was drawn, or nothing when that failed.
    std::optional<StartedInterview> start(const InterviewPlan& plan, const ExerciseSupport& support = {});
    /// Stores an interview of exactly these cards and begins it.
    void start_with(const std::vector<CardKey>& cards);
    /// Resumes the one in progress, its clock from where it was; false when there is none or it cannot be read.
    bool resume();
    /// Saves the clock and stops it.
    void pause();
    /// Whether there is a current question and its clock runs.
    bool is_in_progress() const { return session_ && !session_->finished(); }

    /// The rest only while is_in_progress().
    const InterviewSession& session() const { return *session_; }
    /// How long the current step has been going on.
    std::chrono::milliseconds clock() const;
    /// What is left of the time agreed on, by the clock on the wall but for pauses; negative beyond its end.
    std::chrono::milliseconds time_left() const;
    /// What each grade would make of the card now; nothing when the grades are no reviews.
    std::optional<std::array<std::chrono::milliseconds, 4>> intervals();
    StarStory story();

    /// Whether the clock should be saved: a second after the last time, or when a strict clock is at its end.
    bool beat_is_due() const;
    void beat();
    /// Whether it is kept now.
    bool keep_draft(const std::vector<int>& chosen, const std::string& text);
    /// Keeps an exercise's code so far; whether it is kept now.
    bool keep_code(const std::string& code);
    /// Keeps what came of a run of an exercise's code.
    bool keep_run(const std::string& code, const CodeRun& run);
    /// Counts another hint of an exercise.
    bool keep_hint();
    bool save_story(const StarStory& story);
    void tick(const std::vector<int>& ticked);
    /// Takes a step of the question: `step` does it, given the time since the last one.
    void apply(const InterviewAction& step);
    void abandon();

Q_SIGNALS:
    /// Another question or another step of it, or the same again.
    void step_changed();
    /// A strict clock ended the step before.
    void time_was_up();
    /// The interview of this id is over.
    void ended(const QString& id);
    /// It was abandoned before anything was answered and left no trace.
    void discarded(const greenroom::DeletedInterview& interview);
    /// It was continued in another window; it is shown as it is now.
    void went_stale(const QString& why);
    /// Nothing was saved; `why` is what, where and what to do.
    void failed(const QString& why);
    /// What failed before was saved now.
    void recovered();

private:
    std::chrono::milliseconds passed() const { return context_.stopwatch() - counted_; }
    bool attempt(const std::function<void()>& action);
    void moved_on();
    void stop_timing();

    AppContext& context_;
    std::optional<InterviewSession> session_;
    std::chrono::milliseconds counted_{}; ///< on the stopwatch: up to here the session knows of the time
    std::chrono::milliseconds tried_{};   ///< on the stopwatch: when the clock was to be saved last
    std::string timed_;                   ///< the interview that `spent_` is of
    std::chrono::milliseconds spent_{};   ///< how long it went on until it was resumed last
    std::chrono::milliseconds resumed_{}; ///< on the stopwatch
    bool failing_ = false;
};

} // namespace greenroom::desktop
