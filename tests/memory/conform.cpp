#include "memory/conform.h"

#include "memory/fsrs6.h"
#include "memory/fsrs7.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace greenroom {
namespace {

using nlohmann::json;

constexpr double tolerance_of(const Fsrs6&) { return 1e-6; } // its reference rounds every state to 8 decimals
constexpr double tolerance_of(const Fsrs7&) { return 1e-9; }

/// FSRS-6 has one trace: its fast recall is its recall.
double fast_retrievability(const Fsrs6& model, const MemoryState& state, double days) {
    return model.retrievability(state, days);
}

double fast_retrievability(const Fsrs7& model, const MemoryState& state, double days) {
    return model.fast_retrievability(state, days);
}

/// Runs `work`; whatever it throws comes out as a std::runtime_error that says where.
template<typename Work>
auto at_place(const std::string& place, Work work) {
    try {
        return work();
    } catch (const std::exception& error) {
        throw std::runtime_error(place + ": " + error.what());
    }
}

[[noreturn]] void refuse(const std::string& key, const std::string& what) {
    throw std::runtime_error("\"" + key + "\" " + what);
}

const json& field(const json& object, const std::string& key) {
    if (!object.is_object() || !object.contains(key))
        refuse(key, "is missing");
    return object.at(key);
}

const json& filled_array(const json& object, const std::string& key) {
    const json& array = field(object, key);
    if (!array.is_array() || array.empty())
        refuse(key, "must be an array with something in it");
    return array;
}

double number(const json& object, const std::string& key) {
    const json& value = field(object, key);
    if (!value.is_number())
        refuse(key, "must be a number");
    return value.get<double>();
}

/// A number that a step may lack; null says too that there is nothing to compare.
std::optional<double> optional_number(const json& step, const std::string& key) {
    if (!step.contains(key) || step.at(key).is_null())
        return std::nullopt;
    return number(step, key);
}

Grade grade_of(const json& step) {
    const double rating = number(step, "g");
    for (const Grade grade : all_grades)
        if (rating == static_cast<double>(grade))
            return grade;
    refuse("g", "must be a rating from 1 to 4");
}

double days_of(const json& step) {
    const double days = number(step, "t");
    if (days < 0)
        refuse("t", "must not be negative");
    return days;
}

double retention_of(const json& sequence) {
    const double retention = number(sequence, "dr");
    if (retention <= 0 || retention >= 1)
        refuse("dr", "must be between 0 and 1");
    return retention;
}

/// Replays one sequence, step by step, keeping the largest difference it meets.
template<typename Model>
class Replay {
public:
    Replay(const Model& model, double retention) : model_(model), retention_(retention) {}

    void take(const json& step) {
        const Grade grade = grade_of(step);
        const double days = days_of(step);
        if (state_)
            compare_recall(step, days);
        state_ = state_ ? model_.next(*state_, days, grade) : model_.first(grade);
        compare_state(step);
        compare_forecast(step);
    }

    double max_difference() const { return max_difference_; }

private:
    void compare_recall(const json& step, double days) {
        compare(model_.retrievability(*state_, days), optional_number(step, "r"));
        compare(fast_retrievability(model_, *state_, days), optional_number(step, "r_fast"));
    }

    void compare_state(const json& step) {
        compare(state_->stability, number(step, "s"));
        compare(state_->difficulty, number(step, "d"));
        compare(state_->stability_fast, optional_number(step, "s_fast"));
    }

    void compare_forecast(const json& step) {
        std::optional<double> interval = optional_number(step, "ivl");
        if (interval)
            interval = std::min(*interval, Model::maximum_stability);
        compare(model_.interval(*state_, retention_), interval);
        compare(model_.retrievability(*state_, 7), optional_number(step, "r7"));
        compare(model_.retrievability(*state_, 30), optional_number(step, "r30"));
    }

    void compare(double ours, std::optional<double> reference) {
        if (!reference || ours == *reference)
            return;
        const double larger = std::max(std::abs(ours), std::abs(*reference));
        max_difference_ = std::max(max_difference_, std::abs(ours - *reference) / larger);
    }

    const Model& model_;
    double retention_;
    std::optional<MemoryState> state_;
    double max_difference_ = 0;
};

template<typename Model>
Model model_of(const json& parameter_set) {
    const json& values = filled_array(parameter_set, "w");
    typename Model::Parameters parameters;
    if (values.size() != parameters.size())
        refuse("w", "must have " + std::to_string(parameters.size()) + " numbers like the first set's");
    for (std::size_t i = 0; i < parameters.size(); ++i)
        parameters[i] = values[i].get<double>();
    return Model(parameters);
}

template<typename Model>
std::vector<Model> models_of(const json& reference) {
    std::vector<Model> models;
    for (const json& set : filled_array(reference, "param_sets"))
        at_place("parameter set " + std::to_string(models.size()), [&] { models.push_back(model_of<Model>(set)); });
    return models;
}

template<typename Model>
const Model& model_for(const json& sequence, const std::vector<Model>& models) {
    const json& index = field(sequence, "param_set");
    if (!index.is_number_unsigned() || index.get<std::size_t>() >= models.size())
        refuse("param_set", "must be the index of a parameter set");
    return models[index.get<std::size_t>()];
}

/// Replays one case into the report.
template<typename Model>
void replay(const json& sequence, const std::vector<Model>& models, ConformReport& report) {
    Replay<Model> replay(model_for(sequence, models), retention_of(sequence));
    std::size_t index = 0;
    for (const json& step : filled_array(sequence, "steps"))
        at_place("step " + std::to_string(index++), [&] { replay.take(step); });
    ++report.sequences;
    report.steps += index;
    report.max_relative_difference = std::max(report.max_relative_difference, replay.max_difference());
}

template<typename Model>
ConformReport replay_all(const json& reference) {
    const std::vector<Model> models = models_of<Model>(reference);
    ConformReport report{.tolerance = tolerance_of(models.front())};
    for (const json& sequence : filled_array(reference, "cases"))
        at_place("case " + std::to_string(report.sequences), [&] { replay(sequence, models, report); });
    return report;
}

json read_json(const std::filesystem::path& file) {
    std::ifstream stream(file);
    if (!stream)
        throw std::runtime_error("cannot be opened; give a file of reference sequences");
    return json::parse(stream);
}

} // namespace

ConformReport conform(const std::filesystem::path& file) {
    return at_place(file.string(), [&] {
        const json reference = read_json(file);
        const std::size_t parameters = filled_array(filled_array(reference, "param_sets").front(), "w").size();
        if (parameters == Fsrs6::parameter_count)
            return replay_all<Fsrs6>(reference);
        if (parameters == Fsrs7::parameter_count)
            return replay_all<Fsrs7>(reference);
        throw std::runtime_error("\"w\" must have 21 numbers (FSRS-6) or 34 (FSRS-7), it has " +
                                 std::to_string(parameters));
    });
}

} // namespace greenroom
