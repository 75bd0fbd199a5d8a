#pragma once

#include "cards/parse/card.h"
#include "cards/parse/deck_info.h"
#include "cards/parse/parse.h"
#include "memory/grade.h"
#include "records/deck_source.h"
#include "records/imported.h"
#include "records/instant.h"
#include "records/interview_record.h"
#include "records/review.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace greenroom {

// A collection's things as they leave it: cards are named by their ids, not by keys, so that another collection can
// take them in. What can be computed again (schedules, statistics, search index, plan prices) is not among them.

/// A value, and when the learner last said it; Instant{} where that was not kept.
template<typename Value>
struct Dated {
    Value value{};
    Instant changed{};

    bool operator==(const Dated&) const = default;
    /// The later word counts; of two at the same moment the greater value, whoever asks.
    bool is_newer_than(const Dated& other) const {
        return changed != other.changed ? changed > other.changed : other.value < value;
    }
};

/// Something that the learner took out, or put back.
struct ExportedRemoval {
    std::string what; ///< "interview", "model" or "story"
    std::string id;   ///< of the interview; of the story's card; the moment of the model's adoption, in milliseconds
    Dated<bool> removed;

    bool operator==(const ExportedRemoval&) const = default;
};

/// A setting as it is stored; nothing where it was unset.
struct ExportedSetting {
    std::string key;
    Dated<std::optional<std::string>> value;

    bool operator==(const ExportedSetting&) const = default;
};

/// A folder or file that cards are read from, with the paths of its deck.
struct ExportedSource {
    std::string root; ///< on the machine that reads it
    std::string only; ///< the one file of it that counts; empty for all
    Origin origin = Origin::Learner;
    Answers answers = Answers::Marked;
    std::vector<DeckPath> paths;

    bool operator==(const ExportedSource&) const = default;
};

/// A topic, and when its deck last changed it.
struct ExportedTopic {
    Topic topic;
    std::int64_t position = 0; ///< as in StoredTopic
    Instant edited;

    bool operator==(const ExportedTopic&) const = default;
};

/// A card with its text.
struct ExportedCard {
    Card card;
    Instant edited;                  ///< when its text was last read anew from a deck
    std::optional<Instant> archived; ///< when it vanished from its deck

    bool operator==(const ExportedCard&) const = default;
    /// When a deck last said something of it.
    Instant changed() const { return archived ? std::max(edited, *archived) : edited; }
};

/// What the learner says of a card.
struct ExportedMarks {
    std::string card;
    Dated<bool> suspended;
    Dated<bool> flagged;
    Dated<std::optional<Instant>> buried_until;
    Dated<std::string> note;

    bool operator==(const ExportedMarks&) const = default;
};

/// The learner's story for a card.
struct ExportedStory {
    std::string card;
    StarStory story;
    Instant edited;

    bool operator==(const ExportedStory&) const = default;
};

/// Where a card's memory begins whose earlier reviews nobody kept.
struct ExportedBeginning {
    std::string card;
    StartingMemory start;

    bool operator==(const ExportedBeginning&) const = default;
};

/// What an import wrote of a heading.
struct ExportedImport {
    ImportedHeading heading;

    bool operator==(const ExportedImport&) const = default;
};

/// A row of the review log: a graded answer, or the undoing of one.
struct ExportedReview {
    std::string id;
    std::string card;
    Instant at;
    std::optional<Grade> grade; ///< nothing for an undo, like the two below
    std::optional<std::chrono::milliseconds> elapsed;
    std::optional<Instant> due;
    std::optional<std::string> undoes; ///< the id of a review; of an undo alone

    bool operator==(const ExportedReview&) const = default;
};

/// Cards that were made new again, or the undoing of that.
struct ExportedReset {
    /// Reviews of a card up to this moment do not count for its schedule.
    struct ResetCard {
        std::string card;
        Instant up_to;

        bool operator==(const ResetCard&) const = default;
    };

    std::string id;
    Instant at;
    std::optional<std::string> undoes; ///< the id of a reset
    std::vector<ResetCard> cards;      ///< none for an undo

    bool operator==(const ExportedReset&) const = default;
};

/// An interview with its questions and answers; its keys mean nothing, the questions' cards are named by their ids.
struct ExportedInterview {
    InterviewRecord record;
    std::vector<InterviewEntry> entries;

    bool operator==(const ExportedInterview&) const = default;
};

/// Parameters of the memory model that were adopted.
struct ExportedModel {
    Instant adopted;
    std::int64_t reviews = 0; ///< that they were fitted to
    std::vector<double> parameters;

    bool operator==(const ExportedModel&) const = default;
};

/// How many reviews the log had when the memory model was last fitted to it.
struct ExportedTraining {
    std::int64_t reviews = 0;

    bool operator==(const ExportedTraining&) const = default;
};

/// One thing of a collection. They are written and read in this order: what names another thing comes after it.
using Exported =
    std::variant<ExportedRemoval, ExportedSetting, ExportedSource, ExportedTopic, ExportedCard, ExportedMarks,
                 ExportedStory, ExportedImport, ExportedBeginning, ExportedReview, ExportedReset, ExportedInterview,
                 ExportedModel, ExportedTraining>;

/// Takes the things of a collection one by one.
using ExportedSink = std::function<void(const Exported&)>;

} // namespace greenroom
