#include "study/review/totals.h"
#include "study/search/browse.h"
#include "study/search/export_cards.h"

#include "cards/text/wording.h"

#include "store/tables/store.h"

#include <chrono>
#include <cstdio>

namespace greenroom {

namespace {

/// In quotes where it has to be, quotes within doubled (RFC 4180).
std::string cell(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

std::string line(const std::vector<std::string>& cells) {
    std::string text;
    for (const std::string& one : cells)
        text += (text.empty() ? "" : ",") + cell(one);
    return text + "\r\n";
}

std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.4g", value);
    return text;
}

/// "2026-11-20T09:00:00Z".
std::string moment(Instant instant) {
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(instant - day));
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return text;
}

/// What only a card with a schedule has: due, interval, stability, difficulty, retrievability.
std::vector<std::string> memory_cells(const BrowseRow& row) {
    const std::optional<Schedule>& schedule = row.card.schedule;
    if (!schedule)
        return {"", "", "", "", ""};
    return {moment(schedule->due), number(*row.interval), number(schedule->memory.stability),
            number(schedule->memory.difficulty), number(*row.retrievability)};
}

std::string line_of(const Card& card, const BrowseRow& row) {
    const std::optional<Schedule>& schedule = row.card.schedule;
    std::vector<std::string> cells{card.id,
                                   card.topic,
                                   to_word(card.level),
                                   to_word(card.kind),
                                   cards::joined(card.tags, ", "),
                                   card.django,
                                   card.question,
                                   card.prompt,
                                   card.answer,
                                   cards::joined(card.key_points, "\n"),
                                   state_word(schedule)};
    for (std::string& memory : memory_cells(row))
        cells.push_back(std::move(memory));
    cells.push_back(std::to_string(schedule ? schedule->reviews : 0));
    cells.push_back(std::to_string(schedule ? schedule->lapses : 0));
    cells.emplace_back(row.card.marks.suspended ? "yes" : "no");
    cells.emplace_back(row.card.marks.flag == Flag::On ? "yes" : "no");
    return line(cells);
}

} // namespace

std::string export_csv(Store& store, std::span<const CardKey> cards, Instant now) {
    std::string text =
        line({"id",         "topic",          "level",      "kind",   "tags",      "django",        "question",
              "prompt",     "answer",         "key_points", "state",  "due",       "interval_days", "stability_days",
              "difficulty", "retrievability", "reviews",    "lapses", "suspended", "flagged"});
    for (const BrowseRow& row : browse_rows(store, cards, now))
        text += line_of(store.cards.of(row.card.key).value().card, row);
    return text;
}

} // namespace greenroom
