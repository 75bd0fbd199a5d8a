#include "desktop/base/exercise_runner.h"

#include "desktop/base/words.h"
#include "sandbox/server.h"

#include <QMetaObject>

#include <exception>
#include <utility>

namespace greenroom::desktop {

ExerciseRunner::ExerciseRunner(QObject* parent) : QObject(parent) {}

ExerciseRunner::~ExerciseRunner() {
    stop();
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
        jobs_.clear();
    }
    added_.notify_one();
    if (thread_.joinable())
        thread_.join();
}

void ExerciseRunner::prepare(const std::string& python) {
    add([this, python] {
        if (!has_server(python))
            return;
        server_->warm_up();
        deliver([this, interpreter = server_->interpreter()] { Q_EMIT ready(interpreter); });
    });
}

namespace {

sandbox::Program program_of(const Exercise& exercise, const std::string& code) {
    sandbox::Program program{exercise.models, code, {}, exercise.needs};
    for (const ExerciseCheck& check : exercise.checks)
        program.checks.push_back({check.name, check.code});
    return program;
}

} // namespace

void ExerciseRunner::run(const std::string& python, const Exercise& exercise, const std::string& code) {
    stop();
    const int number = ++run_;
    running_ = true;
    add([this, python, program = program_of(exercise, code), number] {
        if (stopped_ >= number || !has_server(python))
            return;
        const sandbox::RunResult result =
            server_->run(program, std::chrono::seconds{10}, [&] { return stopped_ < number; });
        deliver([this, result, number] {
            if (stopped_ >= number)
                return;
            running_ = false;
            Q_EMIT finished(result);
        });
        // Where the run has spoilt the box, the next one finds a new one.
        server_->warm_up();
    });
}

void ExerciseRunner::stop() {
    stopped_ = run_;
    running_ = false;
}

void ExerciseRunner::add(Job job) {
    {
        const std::lock_guard lock(mutex_);
        jobs_.push_back(std::move(job));
    }
    if (!thread_.joinable())
        thread_ = std::thread(&ExerciseRunner::work_through, this);
    added_.notify_one();
}

void ExerciseRunner::work_through() {
    for (;;) {
        std::unique_lock lock(mutex_);
        added_.wait(lock, [this] { return ending_ || !jobs_.empty(); });
        if (ending_)
            break;
        const Job job = std::move(jobs_.front());
        jobs_.pop_front();
        lock.unlock();
        try {
            job();
        } catch (const std::exception& error) {
            deliver([this, why = words_of(error)] {
                running_ = false;
                Q_EMIT failed(why);
            });
        }
    }
    server_.reset();
}

bool ExerciseRunner::has_server(const std::string& python) {
    if (server_ && python_ == python)
        return true;
    server_.reset();
    const sandbox::BoxReport report =
        sandbox::examine_box(python.empty() ? std::nullopt : std::optional<std::filesystem::path>(python));
    if (report.missing.empty()) {
        server_ = std::make_unique<sandbox::Server>(report.interpreter.value());
        python_ = python;
        return true;
    }
    QStringList missing;
    for (const sandbox::Missing& each : report.missing)
        missing += words_of(to_text(each));
    deliver([this, missing] {
        running_ = false;
        Q_EMIT unavailable(missing);
    });
    return false;
}

// Nothing is called once this object is gone, which waits for the thread.
void ExerciseRunner::deliver(Job call) { QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection); }

} // namespace greenroom::desktop
