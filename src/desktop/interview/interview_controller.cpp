#include "desktop/interview/interview_controller.h"

#include "desktop/base/words.h"
#include "desktop/interview/tr.h"
#include "records/store_error.h"

#include <utility>

namespace greenroom::desktop {
namespace {

using std::chrono::milliseconds;

constexpr std::chrono::seconds heartbeat{1};

} // namespace

bool InterviewController::attempt(const std::function<void()>& action) {
    try {
        action();
    } catch (const StaleInterview& stale) {
        const QString why = words_of(stale);
        if (resume())
            Q_EMIT went_stale(why);
        else
            Q_EMIT failed(why);
        return false;
    } catch (const std::exception& error) {
        failing_ = true;
        Q_EMIT failed(words_of(error));
        return false;
    }
    if (std::exchange(failing_, false))
        Q_EMIT recovered();
    return true;
}

std::optional<StartedInterview> InterviewController::start(const InterviewPlan& plan, const ExerciseSupport& support) {
    std::optional<StartedInterview> started;
    attempt([&] {
        const Instant now = context_.now();
        started = start_interview(context_.collection, plan, now, support);
    });
    if (started && !started->id.empty())
        resume();
    return started;
}

void InterviewController::start_with(const std::vector<CardKey>& cards) {
    const bool started = attempt([&] {
        const Instant now = context_.now();
        InterviewPlan plan;
        plan.title = English::tr("Chosen cards").english();
        start_interview_of(context_.collection, plan, cards, now);
    });
    if (started)
        resume();
}

bool InterviewController::resume() {
    stop_timing();
    session_.reset();
    attempt([this] {
        if (auto open = InterviewSession::resume(context_.collection))
            session_.emplace(std::move(*open));
    });
    if (!session_)
        return false;
    counted_ = tried_ = resumed_ = context_.stopwatch();
    if (session_->record().id != std::exchange(timed_, session_->record().id))
        spent_ = session_->time_spent();
    Q_EMIT step_changed();
    return true;
}

void InterviewController::pause() {
    if (is_in_progress())
        beat();
    stop_timing();
    session_.reset();
}

milliseconds InterviewController::clock() const { return session_->state().clock + passed(); }

milliseconds InterviewController::time_left() const {
    return session_->agreed_time() - spent_ - (context_.stopwatch() - resumed_);
}

void InterviewController::stop_timing() {
    if (session_)
        spent_ += context_.stopwatch() - resumed_;
}

std::optional<std::array<milliseconds, 4>> InterviewController::intervals() {
    if (session_->record().plan.reviews == RecordReviews::No)
        return std::nullopt;
    std::optional<std::array<milliseconds, 4>> intervals;
    attempt([&] {
        const Instant now = context_.now();
        const CardKey card = session_->entries()[static_cast<std::size_t>(session_->place())].question.key;
        Collection& collection = context_.collection;
        const Previews previews = collection.previews(card, collection.schedule(card), collection.day_load(now), now);
        intervals.emplace();
        for (std::size_t grade = 0; grade < previews.size(); ++grade)
            (*intervals)[grade] = previews[grade].due - now;
    });
    return intervals;
}

StarStory InterviewController::story() {
    StarStory story;
    attempt([&] { story = session_->story(); });
    return story;
}

bool InterviewController::beat_is_due() const {
    if (!is_in_progress())
        return false;
    // A strict end that could not be saved is not tried again at once.
    const bool at_end = session_->record().plan.pace == InterviewPace::Strict && session_->target() &&
                        clock() >= *session_->target() && !failing_;
    return at_end || context_.stopwatch() - tried_ >= heartbeat;
}

void InterviewController::beat() {
    tried_ = context_.stopwatch();
    const InterviewStep before = session_->state().step;
    const milliseconds since = passed();
    if (!attempt([&] { session_->heartbeat(since); }))
        return;
    counted_ += since;
    if (session_->state().step != before) {
        moved_on();
        Q_EMIT time_was_up();
    }
}

bool InterviewController::keep_draft(const std::vector<int>& chosen, const std::string& text) {
    return attempt([&] { session_->draft(chosen, text); });
}

bool InterviewController::keep_code(const std::string& code) {
    return attempt([&] { session_->write(code); });
}

bool InterviewController::keep_run(const std::string& code, const CodeRun& run) {
    return attempt([&] { session_->ran(code, run, passed()); });
}

bool InterviewController::keep_hint() {
    return attempt([&] { session_->show_hint(); });
}

bool InterviewController::save_story(const StarStory& story) {
    return attempt([&] { session_->tell(story, context_.now()); });
}

void InterviewController::apply(const InterviewAction& step) {
    const milliseconds since = passed();
    if (!attempt([&] { step(*session_, since, context_.now()); }))
        return;
    counted_ += since;
    moved_on();
}

void InterviewController::moved_on() {
    tried_ = context_.stopwatch();
    if (is_in_progress()) {
        Q_EMIT step_changed();
        return;
    }
    const QString id = QString::fromStdString(session_->record().id);
    session_.reset();
    Q_EMIT ended(id);
}

void InterviewController::tick(const std::vector<int>& ticked) {
    attempt([&] { session_->tick(ticked); });
}

void InterviewController::abandon() {
    const QString id = QString::fromStdString(session_->record().id);
    std::optional<DeletedInterview> without_answer;
    if (!attempt([&] { without_answer = session_->abandon(context_.now()); }))
        return;
    session_.reset();
    if (without_answer)
        Q_EMIT discarded(*without_answer);
    else
        Q_EMIT ended(id);
}

} // namespace greenroom::desktop
