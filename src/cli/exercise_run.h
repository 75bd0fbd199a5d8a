#pragma once

#include "cards/parse/exercise.h"
#include "cli/command.h"
#include "sandbox/run.h"
#include "study/interview/start.h"

#include <nlohmann/json.hpp>

#include <string>

namespace greenroom {

/// What the option --python names.
inline constexpr const char* python_help =
    "A Python with Django, or the folder of a virtual environment; else the one that is set";

/// The code in a file, or on the standard input for "-". Throws CommandError where it cannot be read.
std::string read_code(const std::string& name);

/// Runs code in a box against the checks of an exercise, with the named Python; for an empty name with the one that is
/// set, or the first that is found. Throws CommandError where there is none, or no box.
sandbox::RunResult run_code(const Invocation& invocation, const std::string& python, const Exercise& exercise,
                            const std::string& code);

/// What the exercises of a collection can be run with. Throws as run_code() does.
ExerciseSupport exercise_support(const Invocation& invocation, const std::string& python, Collection& collection);

/// What came of a run.
nlohmann::ordered_json run_json(const sandbox::RunResult& result);
/// The same for people.
std::string run_text(const sandbox::RunResult& result);

} // namespace greenroom
