#pragma once

#include "records/card_key.h"
#include "records/instant.h"
#include "records/interview_record.h"

#include <optional>
#include <string>
#include <vector>

namespace greenroom {

class Collection;

/// An interview in which a question was answered with a story.
struct StoryTold {
    std::string interview; ///< its id
    Instant started;
    double share = 0; ///< of the rubric, 0–1

    bool operator==(const StoryTold&) const = default;
};

/// A question about the learner.
struct StoryQuestion {
    CardKey card;
    std::string id;
    std::string question; ///< inline Markdown
    int seconds = 60;     ///< how long the answer should take
    std::vector<StoryTold> told{};

    bool operator==(const StoryQuestion&) const = default;
};

/// A story of the learner's, with the questions that it answers.
struct Story {
    StarStory text;
    Instant edited;
    std::vector<StoryQuestion> questions; ///< in order of their ids

    bool operator==(const Story&) const = default;
};

/// The learner's stories, and what has none yet.
struct StoryCollection {
    std::vector<Story> stories;            ///< the one edited last first
    std::vector<StoryQuestion> unanswered; ///< questions about the learner without a story, in order of their ids
};

/// Cards that have the same story share it.
StoryCollection stories(Collection& collection);

/// Gives these cards this story, all of them or none; an empty one is taken from them.
void save_story(Collection& collection, const std::vector<CardKey>& cards, const StarStory& story, Instant now);

/// Whether nothing was told yet.
bool is_empty(const StarStory& story);

/// The words of a story that name it in a list: the first line of what it has.
std::string title_of(const StarStory& story);

} // namespace greenroom
