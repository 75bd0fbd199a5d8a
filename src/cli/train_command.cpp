#include "cli/command.h"
#include "memory/trainer.h"
#include "study/search/csv.h"
#include "study/upkeep/training.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <memory>
#include <optional>
#include <string_view>
#include <thread>
#include <unordered_map>
#include <vector>

namespace greenroom {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t day_ms = 24LL * 3600 * 1000;
constexpr std::int64_t rollover_ms = 4LL * 3600 * 1000;

/// One line of a review log.
struct Row {
    std::string card;
    std::int64_t at_ms = 0;
    Grade grade = Grade::Good;
};

std::vector<std::string_view> fields_of(std::string_view line) {
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    std::vector<std::string_view> fields;
    for (std::size_t comma; (comma = line.find(',')) != std::string_view::npos; line.remove_prefix(comma + 1))
        fields.push_back(line.substr(0, comma));
    fields.push_back(line);
    return fields;
}

std::optional<std::int64_t> integer(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// Reads `card_id,review_ms,rating`, named in the first line, in any order and among others. Instead of the moment a
/// log may have a `day`, counted from any start.
class LogReader {
public:
    LogReader(std::istream& stream, std::string name) : stream_(stream), name_(std::move(name)) {}

    std::vector<Row> read() {
        std::string line;
        next(line);
        if (line.starts_with(csv::byte_order_mark))
            line.erase(0, csv::byte_order_mark.size());
        const auto names = fields_of(line);
        columns_.assign(names.begin(), names.end());
        const bool days_only = !has_column("review_ms") && has_column("day");
        const std::size_t at = column(days_only ? "day" : "review_ms");
        const std::size_t card = column("card_id"), rating = column("rating");
        const std::size_t last = std::max({card, at, rating});
        std::vector<Row> rows;
        while (next(line)) {
            const auto fields = fields_of(line);
            if (fields.size() == 1 && fields[0].empty())
                continue;
            if (fields.size() <= last)
                refuse("has " + std::to_string(fields.size()) + " fields, at least " + std::to_string(last + 1) +
                       " are needed");
            rows.push_back(
                {std::string(fields[card]), days_only ? noon(fields[at]) : moment(fields[at]), grade(fields[rating])});
        }
        return rows;
    }

private:
    bool next(std::string& line) {
        ++line_;
        return static_cast<bool>(std::getline(stream_, line));
    }

    bool has_column(std::string_view wanted) const { return std::ranges::find(columns_, wanted) != columns_.end(); }

    std::size_t column(std::string_view wanted) const {
        const auto found = std::ranges::find(columns_, wanted);
        if (found == columns_.end())
            refuse("has no column " + std::string(wanted) + "; it must name card_id, review_ms and rating");
        return static_cast<std::size_t>(found - columns_.begin());
    }

    std::int64_t moment(std::string_view text) const {
        constexpr std::int64_t year_9999 = 253'402'300'800'000;
        const auto value = integer(text);
        if (!value || *value < 0 || *value > year_9999)
            refuse("\"" + std::string(text) + "\" is no moment in milliseconds since 1970");
        return *value;
    }

    std::int64_t noon(std::string_view text) const {
        const auto value = integer(text);
        if (!value || *value < 0 || *value > 3'000'000)
            refuse("\"" + std::string(text) + "\" is no number of days");
        return *value * day_ms + day_ms / 2;
    }

    Grade grade(std::string_view text) const {
        const auto value = integer(text);
        if (!value || *value < 1 || *value > 4)
            refuse("\"" + std::string(text) + "\" is no rating; it must be from 1 (Again) to 4 (Easy)");
        return static_cast<Grade>(*value);
    }

    [[noreturn]] void refuse(const std::string& what) const {
        throw CommandError(name_ + ":" + std::to_string(line_) + ": " + what);
    }

    std::istream& stream_;
    std::string name_;
    std::vector<std::string> columns_;
    std::size_t line_ = 0;
};

std::vector<Row> read_log(const std::string& file) {
    if (file == "-")
        return LogReader(std::cin, "standard input").read();
    std::ifstream stream(file);
    if (!stream)
        throw CommandError("Could not read " + file + ": there is no such file, or it may not be read");
    return LogReader(stream, file).read();
}

/// The study day of a moment, by UTC and the usual rollover: a log does not say where its learner lives.
std::int64_t study_day(std::int64_t at_ms) { return (at_ms - rollover_ms + day_ms) / day_ms; }

std::vector<std::vector<TrainingReview>> histories(std::vector<Row> rows) {
    std::ranges::stable_sort(rows, {}, &Row::at_ms);
    std::unordered_map<std::string, std::size_t> places;
    std::vector<std::vector<TrainingReview>> cards;
    std::vector<std::int64_t> last;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        const auto [place, is_new] = places.emplace(row.card, cards.size());
        if (is_new) {
            cards.emplace_back();
            last.push_back(row.at_ms);
        }
        std::int64_t& before = last[place->second];
        const double days = static_cast<double>(row.at_ms - before) / static_cast<double>(day_ms);
        cards[place->second].push_back({.days = days,
                                        .grade = row.grade,
                                        .same_day = !is_new && study_day(row.at_ms) == study_day(before),
                                        .order = static_cast<std::int64_t>(i)});
        before = row.at_ms;
    }
    return cards;
}

std::string text_of(const TrainingResult& result, double seconds) {
    if (result.judged == 0)
        return std::to_string(result.reviews) + " reviews are too few to judge by: the parameters stay as they are";
    char line[160];
    std::snprintf(line, sizeof line, "%zu reviews in %.2f s; log loss on %zu later ones: %.4f before, %.4f fitted: %s",
                  result.reviews, seconds, result.judged, result.log_loss_present, result.log_loss_fitted,
                  result.adopted ? "better" : "no better, the parameters stay as they are");
    std::string text = line;
    for (std::size_t i = 0; i < result.parameters.size(); ++i) {
        std::snprintf(line, sizeof line, "%s%.6g", i == 0 ? "\n" : ", ", result.parameters[i]);
        text += line;
    }
    return text;
}

TrainingOptions options_here() {
    TrainingOptions options;
    options.threads = std::clamp(std::thread::hardware_concurrency(), 1U, 2U);
    return options;
}

void print_result(const Invocation& invocation, const TrainingResult& result, double seconds,
                  const std::string& more = {}) {
    const auto loss = [&](double value) { return result.judged > 0 ? Json(value) : Json(nullptr); };
    print(invocation,
          {{"reviews", result.reviews},
           {"log_loss_before", loss(result.log_loss_present)},
           // What is not adopted changes nothing.
           {"log_loss_after", loss(result.adopted ? result.log_loss_fitted : result.log_loss_present)},
           {"adopted", result.adopted},
           {"seconds", seconds},
           {"parameters", result.parameters}},
          text_of(result, seconds) + more);
}

/// A result and how many seconds it took.
template<typename Work>
std::pair<TrainingResult, double> timed(Work&& work) {
    const auto start = std::chrono::steady_clock::now();
    const TrainingResult result = work().value();
    return {result, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count()};
}

int train_on_file(const Invocation& invocation, const std::string& file) {
    const auto reviews = histories(read_log(file));
    const auto [result, seconds] = timed([&] {
        return train(std::vector<CardHistory>(reviews.begin(), reviews.end()), Fsrs7::default_parameters,
                     options_here());
    });
    print_result(invocation, result, seconds);
    return 0;
}

int train_on_own_log(const Invocation& invocation) {
    Collection collection = open_collection(invocation);
    std::optional<RebuildReport> report;
    const auto [result, seconds] = timed([&] {
        const auto outcome = train_and_adopt(collection, options_here(), invocation.now);
        report = outcome.value().adopted;
        return std::optional(outcome->fitted);
    });
    print_result(invocation, result, seconds,
                 report ? "\nAdopted; the memory of " + std::to_string(report->differed) + " of " +
                              std::to_string(report->cards) + " cards changed. train --undo goes back"
                        : "");
    return 0;
}

int take_back(const Invocation& invocation) {
    Collection collection = open_collection(invocation);
    const auto report = take_back_model(collection, invocation.now);
    if (!report)
        throw CommandError("There is no adopted memory model to take back in " + invocation.collection.string());
    print(invocation, {{"cards", report->cards}, {"differed", report->differed}},
          "The parameters before the last training are in force again; the memory of " +
              std::to_string(report->differed) + " of " + std::to_string(report->cards) + " cards changed");
    return 0;
}

} // namespace

void add_train_command(CLI::App& app, Invocation& invocation) {
    const auto file = std::make_shared<std::string>();
    const auto undo = std::make_shared<bool>(false);
    CLI::App* training =
        add_command(app, invocation, "train", "Fit the memory model to your reviews, and use it if it predicts better",
                    [&invocation, file, undo] {
                        return *undo           ? take_back(invocation)
                               : file->empty() ? train_on_own_log(invocation)
                                               : train_on_file(invocation, *file);
                    });
    CLI::Option* log = training->add_option("--log", *file,
                                            "Fit this log instead and only report: CSV of card_id,review_ms,rating "
                                            "(UTC milliseconds, 1 to 4); - for standard input");
    training->add_flag("--undo", *undo, "Go back to the parameters before the last training")->excludes(log);
}

} // namespace greenroom
