#include "cards/parse/card.h"

namespace greenroom {

const char* to_word(Kind kind) {
    switch (kind) {
    case Kind::Open:
        return "open";
    case Kind::Choice:
        return "choice";
    case Kind::Cloze:
        return "cloze";
    case Kind::Typed:
        return "typed";
    case Kind::Exercise:
        return "exercise";
    }
    return "";
}

const char* to_word(Level level) {
    switch (level) {
    case Level::Junior:
        return "junior";
    case Level::Mid:
        return "mid";
    case Level::Senior:
        return "senior";
    }
    return "";
}

const char* to_word(Asked asked) {
    switch (asked) {
    case Asked::Often:
        return "often";
    case Asked::Sometimes:
        return "sometimes";
    case Asked::Rarely:
        return "rarely";
    }
    return "";
}

std::optional<Kind> kind_from_word(const std::string& word) {
    for (const Kind kind : {Kind::Open, Kind::Choice, Kind::Cloze, Kind::Typed, Kind::Exercise})
        if (word == to_word(kind))
            return kind;
    return std::nullopt;
}

std::optional<Level> level_from_word(const std::string& word) {
    for (const Level level : {Level::Junior, Level::Mid, Level::Senior})
        if (word == to_word(level))
            return level;
    return std::nullopt;
}

std::optional<Asked> asked_from_word(const std::string& word) {
    for (const Asked asked : {Asked::Often, Asked::Sometimes, Asked::Rarely})
        if (word == to_word(asked))
            return asked;
    return std::nullopt;
}

} // namespace greenroom
