#pragma once

#include "cards/parse/card.h"
#include "memory/grade.h"
#include "records/instant.h"

#include <string>
#include <variant>
#include <vector>

namespace greenroom {

/// Words to find in a card's text, by the full-text index: case and accents do not count, and `_` or `.` part words.
struct TextTerm {
    /// Prefix: what begins with the last of the words matches too.
    enum class Match { Prefix, Whole };

    std::string words; ///< one after the other; without a letter or digit they match nothing
    Match match = Match::Prefix;

    bool operator==(const TextTerm&) const = default;
};

/// Cards of a topic and of those below it; case does not count.
struct TopicTerm {
    std::string path;

    bool operator==(const TopicTerm&) const = default;
};

struct LevelTerm {
    Level level = Level::Mid;

    bool operator==(const LevelTerm&) const = default;
};

struct KindTerm {
    Kind kind = Kind::Open;

    bool operator==(const KindTerm&) const = default;
};

/// Cards with a tag; case does not count.
struct TagTerm {
    std::string tag;

    bool operator==(const TagTerm&) const = default;
};

/// Cards that a path of a deck names.
struct PathTerm {
    std::string id;

    bool operator==(const PathTerm&) const = default;
};

/// Cards that hold for a Django version such as "5.2"; those that name none hold for all.
struct DjangoTerm {
    std::string version;

    bool operator==(const DjangoTerm&) const = default;
};

/// Due: asked now if a session began, so neither suspended nor buried. New, Learning and Mature: never reviewed, and
/// the current interval below mature_days or not. Leech: forgotten leech_lapses times.
enum class CardState { Due, New, Learning, Mature, Suspended, Leech, Flagged, Archived };

struct StateTerm {
    CardState state = CardState::Due;

    bool operator==(const StateTerm&) const = default;
};

/// What can be compared. Due is the time from now until then, negative when past. Due, Interval and Stability are in
/// days, Retrievability (now) is from 0 to 1. Never-reviewed cards have 0 Reviews and Lapses, and none of the others.
enum class CardProperty { Due, Interval, Stability, Difficulty, Retrievability, Reviews, Lapses };

enum class Comparison { Less, AtMost, More, AtLeast, Equal };

struct PropertyTerm {
    CardProperty property = CardProperty::Due;
    Comparison comparison = Comparison::Less;
    double value = 0;
    double precision = 0; ///< Equal means within this on either side, the upper end excluded

    bool operator==(const PropertyTerm&) const = default;
};

/// Cards that were ever given a grade; what was undone, or came before a reset, does not count.
struct GradeTerm {
    Grade grade = Grade::Again;

    bool operator==(const GradeTerm&) const = default;
};

/// Cards graded from one moment up to another, the second excluded; as GradeTerm otherwise.
struct GradedBetweenTerm {
    Instant from;
    Instant to;

    bool operator==(const GradedBetweenTerm&) const = default;
};

using CardTerm = std::variant<TextTerm, TopicTerm, LevelTerm, KindTerm, TagTerm, PathTerm, DjangoTerm, StateTerm,
                              PropertyTerm, GradeTerm, GradedBetweenTerm>;

/// Which cards to find. Archived ones are among them only if a term asks for them.
struct CardQuery {
    /// Of its parts, all must hold, at least one, or not the only one; a Term has none.
    enum class Join { All, Any, Not, Term };

    Join join = Join::All; ///< all of no parts: every card
    std::vector<CardQuery> parts{};
    CardTerm term{};

    bool operator==(const CardQuery&) const = default;
};

} // namespace greenroom
