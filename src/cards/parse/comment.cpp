#include "cards/parse/comment.h"

#include "cards/text/ascii.h"
#include "cards/text/in_quotes.h"

#include <algorithm>
#include <optional>

namespace greenroom::cards {
namespace {

constexpr std::string_view comment_begin = "<!--";
constexpr std::string_view comment_end = "-->";

std::optional<Entry> read_entry(std::string_view line, ParseContext reading) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) {
        reading.log.error(reading.source.position_of(line), "this line has no colon; write it as \"key: value\"");
        return std::nullopt;
    }
    return Entry{trimmed(line.substr(0, colon)), trimmed(line.substr(colon + 1))};
}

void add_entry(std::vector<Entry>& entries, Entry entry, ParseContext reading) {
    const auto same_key = [&entry](const Entry& other) { return other.key == entry.key; };
    if (std::none_of(entries.begin(), entries.end(), same_key))
        entries.push_back(entry);
    else
        reading.log.error(reading.source.position_of(entry.key),
                          in_quotes(entry.key) + " stands here a second time; keep one of the two");
}

void check_rest(std::string_view rest, ParseContext reading) {
    rest = trimmed(rest);
    if (!rest.empty())
        reading.log.error(reading.source.position_of(rest),
                          "text behind the end of a comment is lost; put it on the next line");
}

} // namespace

std::vector<Entry> read_entries(std::string_view comment, ParseContext reading) {
    comment.remove_prefix(comment.find(comment_begin) + comment_begin.size());
    const std::size_t end = std::min(comment.find(comment_end), comment.size());
    check_rest(comment.substr(std::min(end + comment_end.size(), comment.size())), reading);
    comment = comment.substr(0, end);

    std::vector<Entry> entries;
    while (!comment.empty()) {
        const std::size_t line_end = std::min(comment.find('\n'), comment.size());
        const std::string_view line = trimmed(comment.substr(0, line_end));
        comment.remove_prefix(std::min(line_end + 1, comment.size()));
        if (line.empty())
            continue;
        if (const std::optional<Entry> entry = read_entry(line, reading))
            add_entry(entries, *entry, reading);
    }
    return entries;
}

Position position_of_value(const Entry& entry, const SourceText& source) {
    return source.position_of(entry.value.empty() ? entry.key : entry.value);
}

} // namespace greenroom::cards
