#include "cards/parse/card_header.h"

#include "cards/parse/card_ids.h"
#include "cards/parse/chunk.h"
#include "cards/parse/version_specifier.h"
#include "cards/text/ascii.h"
#include "cards/text/wording.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace greenroom::cards {

namespace {

constexpr int fewest_seconds = 5;
constexpr int most_seconds = 600;
constexpr int fewest_minutes = 5;
constexpr int most_minutes = 30;

std::optional<int> whole_number(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::vector<std::string> split_tags(std::string_view text) {
    std::vector<std::string> tags;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        const std::string tag(trimmed(text.substr(0, comma)));
        if (!tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end())
            tags.push_back(tag);
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return tags;
}

/// Each takes a value into the header; the message says what is wrong with it.
using Fault = std::optional<std::string>;

Fault read_id(std::string_view value, Card& card) {
    if (!is_kebab_case(value))
        return in_quotes(value) + " is no id; use lower-case letters and digits joined by single hyphens";
    card.id = value;
    return std::nullopt;
}

Fault read_level(std::string_view value, Card& card) {
    const std::optional<Level> level = level_from_word(std::string(value));
    if (!level)
        return in_quotes(value) + " is no level; use junior, mid or senior";
    card.level = *level;
    return std::nullopt;
}

Fault read_seconds(std::string_view value, Card& card) {
    const std::optional<int> seconds = whole_number(value);
    if (!seconds || *seconds < fewest_seconds || *seconds > most_seconds)
        return in_quotes(value) + " is no time for an answer; use a whole number of seconds from " +
               std::to_string(fewest_seconds) + " to " + std::to_string(most_seconds);
    card.seconds = *seconds;
    return std::nullopt;
}

Fault read_minutes(std::string_view value, Card& card) {
    const std::optional<int> minutes = whole_number(value);
    if (!minutes || *minutes < fewest_minutes || *minutes > most_minutes)
        return in_quotes(value) + " is no time for an exercise; use a whole number of minutes from " +
               std::to_string(fewest_minutes) + " to " + std::to_string(most_minutes);
    card.seconds = *minutes * 60;
    return std::nullopt;
}

Fault read_django(std::string_view value, Card& card) {
    if (!is_version_specifier(value))
        return in_quotes(value) + " names no Django versions; write for example >=5.0 or >=4.2, <6";
    card.django = value;
    return std::nullopt;
}

Fault read_asked(std::string_view value, Card& card) {
    const std::optional<Asked> asked = asked_from_word(std::string(value));
    if (!asked)
        return in_quotes(value) + " does not say how often; use often, sometimes or rarely";
    card.asked = *asked;
    return std::nullopt;
}

Fault read_family(std::string_view value, Card& card) {
    if (!is_kebab_case(value))
        return in_quotes(value) + " is no family; use lower-case letters and digits joined by single hyphens";
    card.family = value;
    return std::nullopt;
}

Fault read_value(const Entry& entry, Card& card) {
    if (entry.key == "id")
        return read_id(entry.value, card);
    if (entry.key == "level")
        return read_level(entry.value, card);
    if (entry.key == "seconds")
        return read_seconds(entry.value, card);
    if (entry.key == "minutes")
        return read_minutes(entry.value, card);
    if (entry.key == "django")
        return read_django(entry.value, card);
    if (entry.key == "asked")
        return read_asked(entry.value, card);
    if (entry.key == "family")
        return read_family(entry.value, card);
    card.tags = split_tags(entry.value);
    return std::nullopt;
}

constexpr std::array<std::string_view, 8> known_keys{"id",   "level",  "seconds", "minutes",
                                                     "tags", "django", "asked",   "family"};

bool is_known(std::string_view key) { return std::find(known_keys.begin(), known_keys.end(), key) != known_keys.end(); }

} // namespace

CardHeader read_card_header(std::string_view comment, ParseContext context, Card& card) {
    CardHeader header;
    for (const Entry& entry : read_entries(comment, context)) {
        if (!is_known(entry.key)) {
            context.log.error(context.source.position_of(entry.key),
                              "unknown key " + in_quotes(entry.key) +
                                  "; use id, level, seconds, minutes, tags, django, asked or family");
            continue;
        }
        const Position position = position_of_value(entry, context.source);
        if (entry.key == "id") {
            header.has_id = true;
            header.id_position = position;
        } else if (entry.key == "seconds") {
            header.seconds = position;
        } else if (entry.key == "minutes") {
            header.minutes = position;
        }
        if (std::optional<std::string> fault = read_value(entry, card))
            context.log.error(position, std::move(*fault));
    }
    return header;
}

namespace {

/// What is between the marks, as far as the comment goes.
std::string_view inside_of(std::string_view comment) {
    comment.remove_prefix(comment.find(comment_begin) + comment_begin.size());
    return comment.substr(0, comment.find(comment_end));
}

/// Lines that other programs read: an editor's modeline, a checker's switches.
constexpr std::array<std::string_view, 11> other_programs{
    "vi", "vim", "ex", "cspell", "vale", "toc", "eslint", "prettier", "textlint", "codespell", "markdownlint"};

/// The word before a line's colon if it is written as a key is: small letters and hyphens, then the colon and a blank.
std::string_view key_like(std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || (colon + 1 < line.size() && !is_blank(line[colon + 1])))
        return {};
    const std::string_view key = trimmed(line.substr(0, colon));
    const bool is_key = std::ranges::all_of(key, [](char c) { return is_lower(c) || c == '-'; });
    return is_key && std::ranges::find(other_programs, key) == other_programs.end() ? key : std::string_view{};
}

std::optional<Entry> read_entry(std::string_view line, ParseContext context) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) {
        context.log.error(context.source.position_of(line), "this line has no colon; write it as \"key: value\"");
        return std::nullopt;
    }
    return Entry{trimmed(line.substr(0, colon)), trimmed(line.substr(colon + 1))};
}

void add_entry(std::vector<Entry>& entries, Entry entry, ParseContext context) {
    const auto same_key = [&entry](const Entry& other) { return other.key == entry.key; };
    if (std::none_of(entries.begin(), entries.end(), same_key))
        entries.push_back(entry);
    else
        context.log.error(context.source.position_of(entry.key),
                          in_quotes(entry.key) + " is here a second time; keep one of the two");
}

void check_rest(std::string_view rest, ParseContext context) {
    rest = trimmed(rest);
    if (!rest.empty())
        context.log.error(context.source.position_of(rest),
                          "text after the end of a comment is lost; put it on the next line");
}

} // namespace

bool holds_entries(std::string_view comment, std::span<const std::string_view> keys) {
    std::string_view text = inside_of(comment);
    while (!text.empty()) {
        const std::size_t line_end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, line_end));
        text.remove_prefix(std::min(line_end + 1, text.size()));
        const std::string_view key = trimmed(line.substr(0, line.find(':')));
        if (!key_like(line).empty() || (key.size() < line.size() && std::ranges::find(keys, key) != keys.end()))
            return true;
    }
    return false;
}

bool is_card_header(std::string_view comment) { return holds_entries(comment, known_keys); }

std::vector<Entry> read_entries(std::string_view comment, ParseContext context) {
    comment.remove_prefix(comment.find(comment_begin) + comment_begin.size());
    const std::size_t end = std::min(comment.find(comment_end), comment.size());
    check_rest(comment.substr(std::min(end + comment_end.size(), comment.size())), context);
    comment = comment.substr(0, end);

    std::vector<Entry> entries;
    while (!comment.empty()) {
        const std::size_t line_end = std::min(comment.find('\n'), comment.size());
        const std::string_view line = trimmed(comment.substr(0, line_end));
        comment.remove_prefix(std::min(line_end + 1, comment.size()));
        if (line.empty())
            continue;
        if (const std::optional<Entry> entry = read_entry(line, context))
            add_entry(entries, *entry, context);
    }
    return entries;
}

Position position_of_value(const Entry& entry, const SourceText& source) {
    return source.position_of(entry.value.empty() ? entry.key : entry.value);
}

} // namespace greenroom::cards
