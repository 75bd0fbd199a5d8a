#include "faults/decks.h"
#include "faults/measure.h"
#include "store/files/doctor.h"
#include "support/catch.h"

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <random>
#include <set>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace greenroom;
using namespace greenroom::test;

namespace fs = std::filesystem;

namespace {

/// A greenroom-cli that runs beside this process; its output goes to a file.
class Cli {
public:
    Cli(const fs::path& deck, const fs::path& output, std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {GREENROOM_CLI, "--deck", deck.string(), "--now", "2026-11-20T09:00:00Z"});
        std::vector<char*> argv;
        for (std::string& argument : arguments)
            argv.push_back(argument.data());
        argv.push_back(nullptr);
        posix_spawn_file_actions_t files;
        posix_spawn_file_actions_init(&files);
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        const int failed = posix_spawn(&process_, GREENROOM_CLI, &files, nullptr, argv.data(), environ);
        posix_spawn_file_actions_destroy(&files);
        if (failed)
            throw std::runtime_error("greenroom-cli did not start");
    }
    void kill_it() const { kill(process_, SIGKILL); }
    /// The exit code; nothing when it was killed.
    std::optional<int> wait() const {
        int status = 0;
        waitpid(process_, &status, 0);
        return WIFEXITED(status) ? std::optional(WEXITSTATUS(status)) : std::nullopt;
    }

private:
    pid_t process_ = 0;
};

/// The review id that a finished `grade --json` printed.
std::string review_in(const fs::path& output) {
    const std::string text = bytes_of(output);
    const auto begin = text.find("\"review\": \"");
    return begin == std::string::npos ? std::string() : text.substr(begin + 11, 36);
}

} // namespace

TEST_CASE("several command lines at once lose nothing, and no lock outlives one that is killed", "[faults]") {
    const Scratch scratch;
    const fs::path file = scratch / "deck.sqlite";
    make_deck(file, 400, 0);
    std::mt19937 random(7);
    std::set<std::string> said;
    int killed = 0;
    double slowest = 0;
    const int times = rounds(10, 100);
    for (int round = 0; round < times; ++round) {
        std::vector<Cli> at_once;
        for (int i = 0; i < 3; ++i)
            at_once.emplace_back(
                file, scratch / ("out-" + std::to_string(i)),
                std::vector<std::string>{"grade", "card-" + std::to_string(round * 4 + i), "good", "--json"});
        usleep(static_cast<useconds_t>(random() % 25'000));
        at_once[random() % 3].kill_it();
        // At once after a kill, the next one is served.
        const Cli next(file, scratch / "out-3", {"grade", "card-" + std::to_string(round * 4 + 3), "good", "--json"});
        slowest = std::max(slowest, milliseconds_of([&] { REQUIRE(next.wait() == 0); }));
        int ended = 0;
        for (const Cli& cli : at_once) {
            const auto code = cli.wait();
            REQUIRE((!code || code == 0));
            ended += !code;
        }
        killed += ended;
        for (int i = 0; i < 4; ++i)
            if (const std::string id = review_in(scratch / ("out-" + std::to_string(i))); !id.empty())
                said.insert(id);
    }
    const auto log = log_of(file);
    CHECK(std::set<std::string>(log.begin(), log.end()).size() == log.size());
    CHECK(std::ranges::all_of(said, [&](const std::string& id) { return std::ranges::find(log, id) != log.end(); }));
    CHECK(log.size() <= said.size() + static_cast<std::size_t>(killed));
    if (at_full_count())
        CHECK(killed > 0);
    CHECK(examine(file, friday_morning).empty());
    measured("four command lines at once: " + std::to_string(times) + " times, " + std::to_string(killed) +
             " killed; " + std::to_string(said.size()) + " grades printed, all in the log; slowest after a kill " +
             in_milliseconds(slowest));
}

TEST_CASE("command lines that make a new deck at the same time all succeed", "[faults]") {
    const Scratch scratch;
    const int times = rounds(5, 50);
    for (int round = 0; round < times; ++round) {
        const fs::path file = scratch / ("deck-" + std::to_string(round) + ".sqlite");
        std::vector<Cli> at_once;
        for (int i = 0; i < 4; ++i)
            at_once.emplace_back(file, scratch / "out", std::vector<std::string>{"stats"});
        for (const Cli& cli : at_once)
            REQUIRE(cli.wait() == 0);
    }
    measured("a new deck made by four command lines at once: " + std::to_string(times) + " times, none failed");
}
