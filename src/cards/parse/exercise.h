#pragma once

#include "cards/parse/card.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

/// One thing that a solution must do, as a sentence, and the Python that raises where it does not.
struct ExerciseCheck {
    std::string name;
    std::string code;

    bool operator==(const ExerciseCheck&) const = default;
};

/// Code that looks right, what is wrong about it, and the name of the check that it fails.
struct WrongCode {
    std::string title;
    std::string check;
    std::string code;

    bool operator==(const WrongCode&) const = default;
};

/// The code of an exercise; a card of that kind holds it in Markdown.
struct Exercise {
    std::string task;               ///< the card's prompt without the starter, in Markdown
    std::string models;             ///< Python that comes before the learner's, and is not edited; may be empty
    std::string starter;            ///< what the learner begins with
    std::vector<std::string> needs; ///< Python modules that it cannot do without, beside Django
    std::vector<ExerciseCheck> checks;
    std::string solution;
    std::vector<WrongCode> wrong;

    bool operator==(const Exercise&) const = default;
};

/// The code of a card of the kind Exercise.
Exercise read_exercise(const Card& card);

namespace cards {

/// What the words after a fence's marks say of it in an exercise.
struct ExerciseFence {
    enum class Role { Other, Python, Models, Starter, Check, Fails };
    Role role = Role::Other;
    std::string name;               ///< of the check, for Check and Fails; may be empty
    std::vector<std::string> needs; ///< modules, for Models and Starter
    std::string stray;              ///< the first word of Models or Starter that says nothing
};

/// Reads `python models needs=rest_framework`, `python check: newest first` and the like.
ExerciseFence exercise_fence(std::string_view info);

} // namespace cards
} // namespace greenroom
