#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace greenroom::sandbox {

/// A file descriptor that is closed with its owner.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor() { close(); }

    int get() const { return number_; }
    bool is_open() const { return number_ >= 0; }
    void close();

private:
    int number_ = -1;
};

/// Why read_line() has no line.
enum class ReadEnd { Late, Closed, TooLong, Stopped };

/// A line, or why there is none.
struct ReadLine {
    std::optional<std::string> line;
    ReadEnd end = ReadEnd::Closed;
};

/// A program that runs beside this one, spoken to line by line; it is killed with this object.
///
/// A program that is to die with the thread that starts it must be started by a thread that lives as long.
class Process {
public:
    using Clock = std::chrono::steady_clock;

    /// Starts arguments[0] with an environment of "NAME=value". Throws std::system_error where it cannot.
    Process(const std::vector<std::string>& arguments, const std::vector<std::string>& environment);
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    ~Process();

    /// False once it has ended, or hung up.
    bool is_running() const;
    /// False where the program reads no more.
    bool write(std::string_view text);
    /// What the program writes up to the next line break, which is left out. `go_on` is asked ten times a second.
    ReadLine read_line(Clock::time_point deadline, const std::function<bool()>& go_on = {});
    /// Everything up to its end.
    std::string read_all(Clock::time_point deadline);
    /// What it has written to its standard error so far, at most some thousand bytes.
    std::string errors() const;
    /// Waits until it ends, and kills it after that long.
    void end(std::chrono::milliseconds patience);

private:
    /// False at the end.
    bool read_some(std::chrono::milliseconds patience);

    Descriptor input_;  ///< of the program, written here
    Descriptor output_; ///< of the program, read here
    Descriptor errors_;
    pid_t id_ = -1;
    std::string read_;
};

} // namespace greenroom::sandbox
