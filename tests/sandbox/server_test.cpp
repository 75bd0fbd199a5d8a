#include "sandbox/django.h"
#include "sandbox/server.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace greenroom::sandbox;
using namespace greenroom::test;
using namespace std::chrono_literals;
using Outcome = CheckResult::Outcome;

namespace {

std::string text_of(const std::string& file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

pid_t parent_of(pid_t process) {
    const std::string text = text_of("/proc/" + std::to_string(process) + "/stat");
    const std::size_t end = text.rfind(')');
    return end == std::string::npos ? 0 : std::atoi(text.c_str() + end + 4);
}

bool descends_from(pid_t process, pid_t ancestor) {
    for (process = parent_of(process); process > 1 && process != ancestor;)
        process = parent_of(process);
    return process == ancestor;
}

/// The processes that a process has started, and those that they have.
std::vector<pid_t> descendants(pid_t ancestor) {
    std::vector<pid_t> found;
    for (const auto& entry : std::filesystem::directory_iterator("/proc"))
        if (const pid_t process = std::atoi(entry.path().filename().c_str()); descends_from(process, ancestor))
            found.push_back(process);
    return found;
}

bool has_ended(pid_t process) {
    const std::string text = text_of("/proc/" + std::to_string(process) + "/stat");
    return text.empty() || text.find(") Z ") != std::string::npos;
}

bool runs_learners_code(pid_t process) {
    return text_of("/proc/" + std::to_string(process) + "/cmdline").find("/greenroom/runner.py") != std::string::npos;
}

bool soon(const auto& holds) {
    for (int n = 0; n < 500; ++n, std::this_thread::sleep_for(10ms))
        if (holds())
            return true;
    return false;
}

} // namespace

TEST_CASE("a solution passes its checks on a real Django, with the SQL that it sent") {
    const auto interpreter = test_interpreter();
    if (!interpreter)
        return;
    Server server(*interpreter);
    const Program program{"class Chat(models.Model):\n    name = models.CharField(max_length=9)\n"
                          "Chat.objects.create(name='a')\n",
                          "def names():\n    return [chat.name for chat in Chat.objects.all()]\n",
                          {{"all names", "assert names() == ['a']"}, {"none is lost", "assert len(names()) == 2"}},
                          {}};
    const RunResult result = server.run(program);
    CHECK(result.end == RunEnd::Finished);
    CHECK(result.django == server.interpreter().django);
    REQUIRE(result.checks.size() == 2);
    CHECK(result.checks[0].outcome == Outcome::Passed);
    REQUIRE(result.checks[0].sql.size() == 1);
    CHECK(result.checks[0].sql[0].line == 2);
    CHECK(result.checks[1].failure.message == "len(names()) is 1, not 2");
}

TEST_CASE("a module that is missing is named, and a fault of the given models is told apart") {
    const auto interpreter = test_interpreter();
    if (!interpreter)
        return;
    Server server(*interpreter);
    const RunResult missing = server.run({"", "", {{"a", ""}}, {"no_such_module"}});
    CHECK(missing.end == RunEnd::ModuleMissing);
    CHECK(missing.detail == "no_such_module");
    CHECK(server.run({"1 / 0", "", {{"a", ""}}, {}}).end == RunEnd::ModelsRaised);
    const RunResult raised = server.run({"", "x = 1\ny = 1 / 0", {{"a", ""}}, {}});
    CHECK(raised.end == RunEnd::CodeRaised);
    CHECK(raised.failure.line == 2);
    CHECK(raised.checks.at(0).outcome == Outcome::NotRun);
}

TEST_CASE("code may have as many threads as an exercise on races needs") {
    const auto interpreter = test_interpreter();
    if (!interpreter)
        return;
    Server server(*interpreter);
    const RunResult result = server.run({"",
                                         "import threading\ndef meet(n):\n    barrier = threading.Barrier(n)\n"
                                         "    all = [threading.Thread(target=barrier.wait) for _ in range(n)]\n"
                                         "    [one.start() for one in all]\n    [one.join() for one in all]\n"
                                         "    return n\n",
                                         {{"forty", "assert meet(40) == 40"}},
                                         {}});
    CHECK(result.checks.at(0).failure == Failure{});
    CHECK(result.passed());
}

TEST_CASE("a run can be stopped, and the next one begins anew") {
    const auto interpreter = test_interpreter();
    if (!interpreter)
        return;
    Server server(*interpreter);
    server.warm_up();
    int asked = 0;
    const RunResult stopped = server.run({"", "while True: pass", {{"a", ""}}, {}}, 10s, [&] { return ++asked < 3; });
    CHECK(stopped.end == RunEnd::Stopped);
    CHECK(stopped.took < 3s);
    CHECK(server.run({"", "x = 1", {{"a", "assert x"}}, {}}).passed());
}

TEST_CASE("a Python that cannot start in the box says so in words") {
    const auto interpreter = test_interpreter();
    if (!interpreter)
        return;
    Interpreter other = *interpreter;
    other.program = "/usr/bin/no-such-python";
    Server server(other);
    CHECK_THROWS_WITH(server.warm_up(),
                      Catch::Contains("does not start in the box") && Catch::Contains("no-such-python"));
}

TEST_CASE("a box ends with its server, and leaves no process") {
    const auto interpreter = test_interpreter();
    if (!interpreter)
        return;
    std::vector<pid_t> boxed;
    {
        Server server(*interpreter);
        server.warm_up();
        boxed = descendants(getpid());
        CHECK(boxed.size() >= 2);
    }
    CHECK(soon([&] { return std::ranges::none_of(boxed, runs_learners_code); }));
}

TEST_CASE("a box dies with the program that made it, in the middle of a run too") {
    const auto interpreter = test_interpreter();
    if (!interpreter)
        return;
    for (const bool in_run : {false, true}) {
        const pid_t child = fork();
        if (child == 0) {
            Server server(*interpreter);
            server.warm_up();
            if (in_run)
                server.run({"", "import os\nos.fork()\nos.fork()\nwhile True: pass", {{"a", ""}}, {}}, 60s);
            std::this_thread::sleep_for(60s);
            _exit(0);
        }
        // Bubblewrap, the server, and the run with what it forked.
        REQUIRE(
            soon([&] { return std::ranges::count_if(descendants(child), runs_learners_code) >= (in_run ? 6 : 2); }));
        const std::vector<pid_t> boxed = descendants(child);
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        CHECK(soon([&] { return std::ranges::none_of(boxed, runs_learners_code); }));
    }
}

TEST_CASE("a box that ended while nobody used it is made again") {
    const auto interpreter = test_interpreter();
    if (!interpreter)
        return;
    Server server(*interpreter);
    server.warm_up();
    const std::vector<pid_t> boxed = descendants(getpid());
    for (const pid_t process : boxed)
        kill(process, SIGKILL);
    CHECK(soon([&] { return std::ranges::all_of(boxed, has_ended); }));
    CHECK(server.run({"", "x = 1", {{"a", "assert x"}}, {}}).passed());
}

TEST_CASE("how long it takes until Django is ready, and later runs of five checks", "[.figures]") {
    const auto interpreter = test_interpreter();
    if (!interpreter)
        return;
    const auto start = std::chrono::steady_clock::now();
    Server server(*interpreter);
    server.warm_up();
    const std::chrono::duration<double> ready = std::chrono::steady_clock::now() - start;
    Program program{"class Chat(models.Model):\n    name = models.CharField(max_length=9)\n",
                    "def names():\n    return list(Chat.objects.all())\n",
                    {},
                    {}};
    for (const std::string name : {"a", "b", "c", "d", "e"})
        program.checks.push_back({name, "Chat.objects.create(name='a')\nassert len(names()) == 1"});
    std::vector<std::chrono::milliseconds> times;
    for (int n = 0; n < 100; ++n) {
        const RunResult result = server.run(program);
        REQUIRE(result.passed());
        times.push_back(result.took);
    }
    std::ranges::sort(times);
    std::printf("ready after %.2f s; five checks: median %lld ms, p95 %lld ms\n", ready.count(),
                static_cast<long long>(times.at(50).count()), static_cast<long long>(times.at(95).count()));
}
