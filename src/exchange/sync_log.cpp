#include "exchange/sync_log.h"

#include <charconv>
#include <cstdio>
#include <iterator>

namespace greenroom {

const std::string_view log_heading = "greenroom-sync-log 1\n";

namespace {

constexpr std::string_view any_heading = "greenroom-sync-log ";
constexpr std::size_t checksum_digits = 16;
constexpr std::size_t longest_length = 9;        ///< digits
constexpr std::size_t longest_record = 16 << 20; ///< bytes: nothing of a collection comes near

/// The checksum of all records up to this one.
std::uint64_t chained(std::string_view json, std::uint64_t before) { return checksum("\n", checksum(json, before)); }

std::string hexadecimal(std::uint64_t number) {
    char digits[checksum_digits + 1];
    std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(number));
    return digits;
}

/// The JSON of the record that a text begins with, if that is whole, and how long the record is.
std::optional<std::pair<std::string_view, std::size_t>> first_record(std::string_view text, std::uint64_t chain) {
    std::size_t length = 0;
    const std::size_t most = std::min(text.size(), longest_length);
    const auto [end, error] = std::from_chars(text.data(), text.data() + most, length);
    const auto digits = static_cast<std::size_t>(end - text.data());
    const std::size_t begin = digits + 1 + checksum_digits + 1;
    if (error != std::errc() || length > longest_record || text.size() < begin + length + 1)
        return std::nullopt;
    const std::string_view json = text.substr(begin, length);
    const std::string expected = std::to_string(length) + " " + hexadecimal(chained(json, chain)) + " ";
    if (!text.starts_with(expected) || text[begin + length] != '\n')
        return std::nullopt;
    return std::pair(json, begin + length + 1);
}

} // namespace

std::uint64_t checksum(std::string_view text, std::uint64_t before) {
    constexpr std::uint64_t prime = 0x100'0000'01B3;
    for (const char c : text)
        before = (before ^ static_cast<unsigned char>(c)) * prime;
    return before;
}

std::string log_record(std::string_view json, LogEnd& end) {
    end.chain = chained(json, end.chain);
    std::string record = std::to_string(json.size()) + " " + hexadecimal(end.chain) + " ";
    record.append(json).append(1, '\n');
    end.bytes += record.size();
    return record;
}

LogReading read_log(std::string_view log, const std::function<bool(std::string_view json)>& sink) {
    LogReading reading;
    if (!log.starts_with(log_heading)) {
        reading.waiting = log.size();
        if (log.starts_with(any_heading) && log.find('\n') != std::string_view::npos)
            reading.fault = LogFault::AnotherVersion;
        else if (!log_heading.starts_with(log.substr(0, log_heading.size())))
            reading.fault = LogFault::NoLog;
        return reading;
    }
    reading.end.bytes = log_heading.size();
    while (const auto record = first_record(log.substr(reading.end.bytes), reading.end.chain)) {
        if (!sink(record->first))
            break;
        reading.end.chain = chained(record->first, reading.end.chain);
        reading.end.bytes += record->second;
    }
    reading.waiting = log.size() - reading.end.bytes;
    return reading;
}

} // namespace greenroom
