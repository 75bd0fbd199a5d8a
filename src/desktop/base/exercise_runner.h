#pragma once

#include "cards/parse/exercise.h"
#include "sandbox/box.h"
#include "sandbox/run.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace greenroom::sandbox {
class Server;
}

namespace greenroom::desktop {

/// Runs a learner's code in a box beside the window. One thread makes the box, which dies with it; it begins with the
/// first thing that is asked.
class ExerciseRunner : public QObject {
    Q_OBJECT

public:
    explicit ExerciseRunner(QObject* parent = nullptr);
    /// Stops what runs, and ends the box.
    ~ExerciseRunner() override;

    /// Starts a Django in a box, unless one is there: with this Python or virtual environment, or with the first that
    /// is found for an empty name. Answered by ready(), unavailable() or failed().
    void prepare(const std::string& python);
    /// Runs the code against the checks. Answered by finished(), unavailable() or failed(). What runs already is
    /// stopped, and not answered.
    void run(const std::string& python, const Exercise& exercise, const std::string& code);
    /// What runs ends soon, and is not answered.
    void stop();
    bool is_running() const { return running_; }

Q_SIGNALS:
    /// A run can begin at once.
    void ready(const greenroom::sandbox::Interpreter& interpreter);
    /// Nothing can be run; what is missing, in sentences of how to get it.
    void unavailable(const QStringList& missing);
    void finished(const greenroom::sandbox::RunResult& result);
    /// Django did not start; why is what and what to do.
    void failed(const QString& why);

private:
    using Job = std::function<void()>;

    void add(Job job);
    void work_through();
    /// On the thread: whether there is a Django to run on.
    bool has_server(const std::string& python);
    void deliver(Job call);

    std::mutex mutex_;
    std::condition_variable added_;
    std::deque<Job> jobs_;
    bool ending_ = false;
    std::atomic<int> stopped_ = 0; ///< runs up to this number are to end
    int run_ = 0;                  ///< the number of the newest
    bool running_ = false;

    // The thread's own.
    std::string python_;
    std::unique_ptr<sandbox::Server> server_;

    std::thread thread_;
};

} // namespace greenroom::desktop
