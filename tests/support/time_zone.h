#pragma once

#include <cstdlib>
#include <ctime>
#include <optional>
#include <string>

namespace greenroom::test {

/// The process's time zone, set for one scope.
class TimeZone {
public:
    explicit TimeZone(const std::string& name) {
        if (const char* before = std::getenv("TZ"))
            before_ = before;
        setenv("TZ", name.c_str(), 1);
        tzset();
    }
    ~TimeZone() {
        if (before_)
            setenv("TZ", before_->c_str(), 1);
        else
            unsetenv("TZ");
        tzset();
    }
    TimeZone(const TimeZone&) = delete;
    TimeZone& operator=(const TimeZone&) = delete;

private:
    std::optional<std::string> before_;
};

} // namespace greenroom::test
