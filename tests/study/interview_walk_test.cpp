#include "study/interview_deck.h"
#include "support/catch.h"
#include "support/collection_builder.h"

#include <random>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

/// What a learner did to the question that waits, kept apart from the engine.
struct Remembered {
    std::chrono::milliseconds answering{};
    std::size_t ticked = 0;
    int asked = 0, survived = 0;
};

/// What should be stored of a finished question.
struct Expected {
    double share = 0;
    std::chrono::milliseconds elapsed{};
    std::optional<Grade> grade;
    int asked = 0, survived = 0;
};

/// Sits an interview by chance, reopening it now and then as after a crash, and notes what each answer should be.
class Learner {
public:
    Learner(Collection& collection, unsigned seed)
        : collection_(collection), random_(seed), session_(resumed(collection)) {}

    std::vector<Expected> sit() {
        while (!session_->finished()) {
            if (below(6) == 0)
                session_.emplace(resumed(collection_));
            step();
        }
        return expected_;
    }

private:
    int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }

    void step() {
        const std::chrono::milliseconds passed{below(9000)};
        if (below(12) == 0)
            return give_up(passed);
        if (below(2) == 0)
            return wait(passed);
        switch (session_->state().step) {
        case InterviewStep::Answering:
            now_.answering += passed;
            return session_->done(passed);
        case InterviewStep::Ticking:
            return tick();
        case InterviewStep::FollowUp:
            return session_->follow_up_done(passed);
        case InterviewStep::Judging:
            return judge();
        default:
            return grade();
        }
    }

    void wait(std::chrono::milliseconds passed) {
        if (session_->state().step == InterviewStep::Answering)
            now_.answering += passed;
        session_->heartbeat(passed);
    }

    void tick() {
        std::vector<int> ticked;
        for (int i = 0; i < static_cast<int>(session_->card().key_points.size()); ++i)
            if (below(2) == 0)
                ticked.push_back(i);
        now_.ticked = ticked.size();
        session_->tick(ticked);
        session_->ticking_done();
    }

    void judge() {
        const bool survived = below(2) == 0;
        ++now_.asked;
        now_.survived += survived;
        session_->judge(survived ? FollowUpResult::Survived : FollowUpResult::Lost);
    }

    void grade() {
        const Grade grade = static_cast<Grade>(1 + below(4));
        const double share = static_cast<double>(now_.ticked) / static_cast<double>(session_->card().key_points.size());
        close({share, capped(), grade, now_.asked, now_.survived});
        session_->grade(grade, time_);
    }

    void give_up(std::chrono::milliseconds passed) {
        const auto& state = session_->state();
        if (state.step == InterviewStep::Answering)
            now_.answering += passed;
        // A follow-up that was answered but not judged counts as lost.
        const int asked = now_.asked + (state.step == InterviewStep::Judging);
        const bool skip = below(2) == 0;
        close({0, state.step == InterviewStep::Answering ? now_.answering : capped(),
               skip ? std::nullopt : std::optional(Grade::Again), asked, now_.survived});
        skip ? session_->skip(passed, time_) : session_->dont_know(passed, time_);
    }

    std::chrono::milliseconds capped() const {
        const bool strict = session_->record().plan.pace == InterviewPace::Strict;
        return strict
                   ? std::min<std::chrono::milliseconds>(now_.answering, std::chrono::seconds{session_->card().seconds})
                   : now_.answering;
    }

    void close(Expected expected) {
        expected_.push_back(expected);
        now_ = {};
        time_ += 1min;
    }

    Collection& collection_;
    std::mt19937 random_;
    std::optional<InterviewSession> session_;
    Remembered now_;
    Instant time_ = friday_morning;
    std::vector<Expected> expected_;
};

} // namespace

TEST_CASE("however an interview is sat, its report is what the learner did, and each grade is one review") {
    const unsigned seed = GENERATE(range(1u, 25u));
    CollectionBuilder deck;
    for (int i = 0; i < 8; ++i)
        deck.add(spoken_card("card-" + std::to_string(i), "t", static_cast<Level>(i % 3), 12, 1 + i % 4, i % 3));
    InterviewPlan plan;
    plan.length = {InterviewLength::Unit::Questions, 8};
    plan.pace = seed % 2 ? InterviewPace::Strict : InterviewPace::Relaxed;
    plan.seed = seed;
    const std::string id = begin(deck.collection, plan);
    const std::vector<Expected> expected = Learner(deck.collection, seed).sit();

    const InterviewReport report = report_of(deck.collection, id);
    REQUIRE(report.questions.size() == 8);
    REQUIRE(expected.size() == 8);
    std::size_t graded = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        CHECK(report.questions[i].share == Approx(expected[i].share));
        CHECK(report.questions[i].elapsed == expected[i].elapsed);
        CHECK(report.questions[i].grade == expected[i].grade);
        CHECK(report.questions[i].follow_ups == FollowUpTally{expected[i].asked, expected[i].survived});
        graded += expected[i].grade.has_value();
    }
    CHECK(report.record.state == InterviewState::Finished);
    CHECK(deck.store.reviews.all().size() == graded);
    CHECK(deck.store.reviews.rebuild(Fsrs7{}).differed == 0);
}
