#include "exchange/sync_log.h"
#include "support/catch.h"

#include <string>
#include <vector>

using namespace greenroom;

namespace {

const std::vector<std::string> texts{"{\"a\":1}", "", "{\"b\":\"two\\n\"}", "{\"c\":3}"};

std::string whole_log() {
    std::string log(log_heading);
    LogEnd end{log.size()};
    for (const std::string& text : texts)
        log += log_record(text, end);
    CHECK(end.bytes == log.size());
    return log;
}

struct Read {
    std::vector<std::string> records;
    LogReading reading;
};

Read read(const std::string& log) {
    Read all;
    all.reading = read_log(log, [&](std::string_view record) {
        all.records.emplace_back(record);
        return true;
    });
    return all;
}

} // namespace

TEST_CASE("a log gives back its records, and where it can go on") {
    std::string log = whole_log();
    const Read all = read(log);
    CHECK(all.records == texts);
    CHECK(all.reading.waiting == 0);
    CHECK(all.reading.fault == LogFault::None);
    LogEnd end = all.reading.end;
    log += log_record("{\"d\":4}", end);
    CHECK(read(log).records.size() == 5);
    CHECK(read(log).reading.end == end);
}

TEST_CASE("of a log that is cut anywhere the whole records before the cut are read, and the rest is waited for") {
    const std::string log = whole_log();
    for (std::size_t length = 0; length < log.size(); ++length) {
        const Read cut = read(log.substr(0, length));
        CAPTURE(length);
        REQUIRE(cut.records.size() < texts.size());
        CHECK(std::equal(cut.records.begin(), cut.records.end(), texts.begin()));
        CHECK(cut.reading.end.bytes + cut.reading.waiting == length);
        CHECK(cut.reading.fault == LogFault::None);
    }
}

TEST_CASE("a byte that is another, or a record that is missing, ends what is read") {
    const std::string log = whole_log();
    for (std::size_t place = log_heading.size(); place < log.size(); ++place) {
        std::string changed = log;
        changed[place] = static_cast<char>(changed[place] ^ 1);
        const Read all = read(changed);
        CAPTURE(place);
        REQUIRE(all.records.size() < texts.size());
        CHECK(std::equal(all.records.begin(), all.records.end(), texts.begin()));
    }
    LogEnd end{log_heading.size()};
    const std::string first = log_record(texts[0], end), second = log_record(texts[1], end);
    std::string without_second = log;
    without_second.erase(log_heading.size() + first.size(), second.size());
    CHECK(read(without_second).records.size() == 1);
    CHECK(read(log + std::string(4096, '\0')).records == texts);
}

TEST_CASE("another version's log and other files are told apart from what has not come yet") {
    CHECK(read("greenroom-sync-log 2\n9 x").reading.fault == LogFault::AnotherVersion);
    CHECK(read("# Notes\n").reading.fault == LogFault::NoLog);
    CHECK(read("").reading.fault == LogFault::None);
    CHECK(read("greenroom-sync").reading.fault == LogFault::None);
    CHECK(read(std::string(log_heading) + "99999999999999999999 ").records.empty());
    CHECK(read(std::string(log_heading) + "-1 ").records.empty());
}
