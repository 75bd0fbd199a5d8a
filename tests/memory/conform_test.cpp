#include "memory/conform.h"

#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <unistd.h>
#include <vector>

using namespace greenroom;
using nlohmann::json;

namespace {

const std::filesystem::path reference_folder = REFERENCE_FOLDER;
const std::filesystem::path fsrs6_file = reference_folder / "fsrs6_vectors.json";
const std::filesystem::path fsrs7_file = reference_folder / "fsrs7_vectors.json";

json read(const std::filesystem::path& file) { return json::parse(std::ifstream(file)); }

/// A file that lives as long as the test needs it.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& text)
        : path_(std::filesystem::temp_directory_path() / ("greenroom-conform-" + std::to_string(getpid()) + ".json")) {
        std::ofstream(path_) << text;
    }
    ~TemporaryFile() { std::filesystem::remove(path_); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// The reference with its first case alone, changed.
template<typename Change>
json changed(const std::filesystem::path& file, Change change) {
    json reference = read(file);
    reference["cases"] = json::array({reference["cases"][0]});
    change(reference);
    return reference;
}

template<typename Change>
ConformReport conform_changed(const std::filesystem::path& file, Change change) {
    return conform(TemporaryFile(changed(file, change).dump()).path());
}

json& second_step(json& reference) { return reference["cases"][0]["steps"][1]; }

/// What conform says is wrong with a file of this text, after the file's name.
std::string error_of(const std::string& text) {
    const TemporaryFile file(text);
    try {
        conform(file.path());
    } catch (const std::runtime_error& error) {
        const std::string message = error.what();
        const std::string name = file.path().string() + ": ";
        return message.starts_with(name) ? message.substr(name.size()) : "does not name the file: " + message;
    }
    return "nothing";
}

/// The same for the FSRS-7 reference, changed.
template<typename Change>
std::string error_of_changed(Change change) {
    return error_of(changed(fsrs7_file, change).dump());
}

void check_counts(const ConformReport& report, const json& meta) {
    CHECK(report.sequences == meta["sequences"]);
    CHECK(report.steps == meta["steps"]);
}

} // namespace

TEST_CASE("FSRS-6 reproduces its reference sequences") {
    const ConformReport report = conform(fsrs6_file);
    check_counts(report, read(fsrs6_file)["meta"]);
    CHECK(report.tolerance == 1e-6);
    CHECK(report.max_relative_difference <= 1e-6);
}

TEST_CASE("FSRS-7 reproduces its reference sequences") {
    const ConformReport report = conform(fsrs7_file);
    check_counts(report, read(fsrs7_file)["meta"]);
    CHECK(report.tolerance == 1e-9);
    CHECK(report.max_relative_difference <= 1e-9);
}

TEST_CASE("a difference in any number of a step is seen") {
    const auto scaled = [](const char* key) {
        return [key](json& reference) {
            json& value = second_step(reference).at(key);
            value = value.get<double>() * 1.01;
        };
    };
    const double expected = 0.01 / 1.01;
    for (const char* key : {"r", "r_fast", "s", "s_fast", "d", "ivl", "r7", "r30"}) {
        INFO(key);
        CHECK(conform_changed(fsrs7_file, scaled(key)).max_relative_difference == Approx(expected).epsilon(1e-6));
    }
    for (const char* key : {"r", "s", "d", "ivl"}) {
        INFO(key);
        CHECK(conform_changed(fsrs6_file, scaled(key)).max_relative_difference == Approx(expected).epsilon(1e-4));
    }
}

TEST_CASE("numbers a step does not give or gives as null are not compared") {
    const ConformReport report = conform_changed(fsrs7_file, [](json& reference) {
        second_step(reference).erase("r7");
        second_step(reference)["r_fast"] = nullptr;
    });
    CHECK(report.sequences == 1);
    CHECK(report.max_relative_difference <= 1e-9);
}

TEST_CASE("a reference interval beyond the longest counts as the longest") {
    const auto report = [](double interval) {
        return conform_changed(fsrs6_file, [interval](json& reference) {
            reference["cases"][0]["dr"] = 1e-3;
            for (json& step : reference["cases"][0]["steps"])
                step["ivl"] = interval;
        });
    };
    CHECK(report(1e9) == report(36500));
}

TEST_CASE("a file that is not there or no JSON is named") {
    const std::string missing = (reference_folder / "none.json").string();
    CHECK_THROWS_WITH(conform(missing), missing + ": cannot be opened; give a file of reference sequences");
    CHECK(error_of("# no JSON").find("parse error") != std::string::npos);
    CHECK(error_of("[]") == "\"param_sets\" is missing");
}

TEST_CASE("a field of a step that is missing or wrong is named with its place") {
    const auto without = [](const char* key) {
        return error_of_changed([key](json& reference) { second_step(reference).erase(key); });
    };
    const auto with = [](const char* key, const json& value) {
        return error_of_changed([&](json& reference) { second_step(reference)[key] = value; });
    };
    CHECK(without("s") == "case 0: step 1: \"s\" is missing");
    CHECK(without("g") == "case 0: step 1: \"g\" is missing");
    CHECK(with("g", 5) == "case 0: step 1: \"g\" must be a rating from 1 to 4");
    CHECK(with("t", -1) == "case 0: step 1: \"t\" must not be negative");
    CHECK(with("ivl", "long") == "case 0: step 1: \"ivl\" must be a number");
}

TEST_CASE("a field of a case that is missing or wrong is named with its place") {
    const auto with = [](const char* key, const json& value) {
        return error_of_changed([&](json& reference) { reference["cases"][0][key] = value; });
    };
    CHECK(with("dr", 1) == "case 0: \"dr\" must be between 0 and 1");
    CHECK(with("param_set", 99) == "case 0: \"param_set\" must be the index of a parameter set");
    CHECK(with("steps", json::array()) == "case 0: \"steps\" must be an array with something in it");
    CHECK(error_of_changed([](json& reference) { reference.erase("cases"); }) == "\"cases\" is missing");
}

TEST_CASE("parameters that fit no model are refused") {
    const auto with = [](std::size_t set, std::size_t count, double value) {
        return error_of_changed(
            [&](json& reference) { reference["param_sets"][set]["w"] = std::vector<double>(count, value); });
    };
    CHECK(with(0, 19, 1) == "\"w\" must have 21 numbers (FSRS-6) or 34 (FSRS-7), it has 19");
    CHECK(with(1, 21, 1) == "parameter set 1: \"w\" must have 34 numbers like the first set's");
    CHECK(with(1, 34, 1e3) == "parameter set 1: FSRS-7 parameter w0 is 1000, it must be from 0.0001 to 50");
}
