#include "study/interview_deck.h"
#include "support/catch.h"
#include "support/collection_builder.h"

#include <csignal>
#include <cstdlib>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

/// What a sitting tells of each step, once the call that made it durable has returned.
struct Info {
    int place = -1;
    std::int64_t revision = 0;
    int answered = 0; ///< questions answered
};

class Pipe {
public:
    Pipe() {
        if (pipe(ends_) != 0)
            throw std::runtime_error("no pipe");
    }
    ~Pipe() {
        close(ends_[0]);
        close_writing();
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    void close_writing() {
        if (ends_[1] >= 0)
            close(ends_[1]);
        ends_[1] = -1;
    }
    void tell(const Info& told) const {
        if (write(ends_[1], &told, sizeof told) != sizeof told)
            _exit(3);
    }
    /// Whether another whole message came before the writer's end.
    bool next(Info& told) const { return read(ends_[0], &told, sizeof told) == sizeof told; }

private:
    int ends_[2] = {-1, -1};
};

/// Writes and runs code in turns.
void code(InterviewSession& session) {
    const CodeAnswer& code = session.state().code;
    const std::string text = "run " + std::to_string(code.runs);
    if (code.text != text)
        return session.write(text);
    session.ran(text, {.passed = code.runs + 1, .checks = 3, .queries = code.runs}, 0ms);
}

/// One step of the script; every grade is Good.
void step(InterviewSession& session) {
    switch (session.state().step) {
    case InterviewStep::Answering:
        if (session.card().kind == Kind::Exercise && session.state().code.runs < 3)
            return code(session);
        return session.state().clock < 3s ? session.heartbeat(1s) : session.done(500ms);
    case InterviewStep::Ticking:
        if (session.state().ticked.empty())
            return session.tick({0});
        return session.ticking_done();
    case InterviewStep::FollowUp:
        return session.follow_up_done(2s);
    case InterviewStep::Judging:
        return session.judge(FollowUpResult::Survived);
    default:
        return session.grade(Grade::Good, friday_morning + session.place() * 1min);
    }
}

[[noreturn]] void sit(const std::filesystem::path& file, const Pipe& pipe) {
    Collection collection(file, friday_morning, utc_offset);
    InterviewSession session = resumed(collection);
    while (!session.finished()) {
        const auto place = static_cast<std::size_t>(session.place());
        step(session);
        pipe.tell({static_cast<int>(place), session.entries()[place].state.revision, session.place()});
    }
    _exit(0);
}

/// Lets another process sit the interview and kills it after `life`; what it last told.
Info sit_and_kill(const std::filesystem::path& file, std::chrono::microseconds life) {
    Pipe pipe;
    const pid_t child = fork();
    if (child == 0)
        sit(file, pipe);
    pipe.close_writing();
    usleep(static_cast<useconds_t>(life.count()));
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE((WIFSIGNALED(status) || WEXITSTATUS(status) == 0));
    Info last;
    while (pipe.next(last))
        ;
    return last;
}

int kills() {
    const char* asked = std::getenv("GREENROOM_KILLS");
    return asked ? std::max(1, std::atoi(asked)) : 20;
}

/// Starts the next interview when none is under way; returns its id.
std::string under_way(Collection& collection, InterviewFormat format, int round) {
    if (const auto open = collection.store().interviews.open())
        return open->id;
    InterviewPlan plan;
    plan.format = format;
    plan.length = {InterviewLength::Unit::Questions, 30};
    plan.seed = static_cast<std::uint64_t>(round);
    return start_interview(collection, plan, friday_morning, {.can_run = true}).id;
}

void check_nothing_lost(Collection& collection, const std::string& id, const Info& told) {
    Store& store = collection.store();
    const auto entries = store.interviews.entries(store.interviews.find(id)->key);
    const auto done = [](const InterviewEntry& entry) { return entry.state.step == InterviewStep::Done; };
    CHECK(std::ranges::count_if(entries, done) >= told.answered);
    if (told.place >= 0)
        CHECK(entries[static_cast<std::size_t>(told.place)].state.revision >= told.revision);
    for (const InterviewEntry& entry : entries)
        if (done(entry)) {
            const bool is_coded = entry.question.card.kind == Kind::Exercise;
            CHECK(entry.state.share == (is_coded ? 0.75 + 0.25 / 2 : 0.5));
            const CodeAnswer code{
                .text = "run 2", .runs = 3, .passed = 3, .checks = 3, .queries = 2, .first_green = 0ms};
            CHECK(entry.state.code == (is_coded ? code : CodeAnswer{}));
            CHECK(entry.state.elapsed == 3500ms);
            CHECK(entry.state.follow_ups == std::vector<AnsweredFollowUp>{{0, 2s, FollowUpResult::Survived}});
        }
}

/// Every review is that of one answer, and every answer has one.
void check_nothing_doubled(Store& store) {
    std::vector<std::string> of_answers, of_log;
    for (const InterviewRecord& record : store.interviews.all())
        for (const InterviewEntry& entry : store.interviews.entries(record.key))
            if (entry.state.step == InterviewStep::Done)
                of_answers.push_back(entry.state.review_id);
    for (const LoggedReview& logged : store.reviews.all())
        of_log.push_back(logged.review.id);
    std::ranges::sort(of_answers);
    std::ranges::sort(of_log);
    CHECK(of_answers == of_log);
    CHECK(store.reviews.rebuild(Fsrs7{}).differed == 0);
}

} // namespace

TEST_CASE("an interview killed at any moment goes on where it was, with no answer lost or counted twice") {
    const InterviewFormat format = GENERATE(InterviewFormat::Mixed, InterviewFormat::LiveCoding);
    const Scratch scratch;
    const std::filesystem::path file = scratch / "deck.sqlite";
    {
        CollectionBuilder deck;
        for (int i = 0; i < 200; ++i)
            deck.add(format == InterviewFormat::LiveCoding
                         ? exercise_card("card-" + std::to_string(i), "t", static_cast<Level>(i % 3), 1, 3, 2, 1)
                         : spoken_card("card-" + std::to_string(i), "t", static_cast<Level>(i % 3), 60, 2, 1));
        deck.store.database.connection().exec("VACUUM INTO '" + file.string() + "'");
    }
    std::mt19937 random(2026);
    int unfinished = 0;
    for (int round = 0; round < kills(); ++round) {
        std::string id;
        {
            Collection collection(file, friday_morning, utc_offset);
            id = under_way(collection, format, round);
        }
        const Info told = sit_and_kill(file, std::chrono::microseconds{2000 + random() % 120000});
        Collection collection(file, friday_morning, utc_offset);
        check_nothing_lost(collection, id, told);
        check_nothing_doubled(collection.store());
        unfinished += collection.store().interviews.open().has_value();
    }
    // Kills that all came after the end would show nothing.
    CHECK(unfinished > kills() / 4);
}
