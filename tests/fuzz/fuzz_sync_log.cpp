// Any bytes at all are a log of a sync folder: nothing crashes, and what is read is whole.

#include "exchange/sync_log.h"
#include "fuzz/require.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace greenroom;
using greenroom::test::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view log(reinterpret_cast<const char*>(data), size);
    std::string again;
    LogEnd end;
    const LogReading reading = read_log(log, [&](std::string_view record) {
        if (again.empty()) {
            again = log_heading;
            end.bytes = again.size();
        }
        again += log_record(record, end);
        return true;
    });
    require(reading.end.bytes + reading.waiting == size, "every byte is read or waited for");
    require(again.empty() || (again == log.substr(0, again.size()) && end == reading.end),
            "what is read would be written so");
    return 0;
}
