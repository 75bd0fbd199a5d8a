#include "study/interview/stories.h"

#include "cards/text/ascii.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"
#include "study/interview/shape.h"

#include <algorithm>

namespace greenroom {
namespace {

std::vector<const std::string*> parts_of(const StarStory& story) {
    return {&story.situation, &story.task, &story.action, &story.result};
}

} // namespace

bool is_empty(const StarStory& story) {
    return std::ranges::all_of(parts_of(story), [](const std::string* part) { return cards::trimmed(*part).empty(); });
}

std::string title_of(const StarStory& story) {
    for (const std::string* part : parts_of(story))
        if (const std::string_view text = cards::trimmed(*part); !text.empty())
            return std::string(text.substr(0, text.find('\n')));
    return {};
}

StoryCollection stories(Collection& collection) {
    InterviewTable& table = collection.store().interviews;
    const std::vector<StoryTelling> tellings = table.tellings();
    StoryCollection all;
    for (const StoryRow& row : table.stories(behavioural_tag)) {
        StoryQuestion question{row.card, row.id, row.question, row.seconds};
        for (const StoryTelling& telling : tellings)
            if (telling.card == row.card)
                question.told.push_back({telling.interview, telling.started, telling.share});
        if (!row.story || is_empty(*row.story)) {
            all.unanswered.push_back(std::move(question));
            continue;
        }
        auto story = std::ranges::find(all.stories, *row.story, &Story::text);
        if (story == all.stories.end())
            story = all.stories.insert(story, {*row.story, *row.edited, {}});
        story->edited = std::max(story->edited, *row.edited);
        story->questions.push_back(std::move(question));
    }
    std::ranges::stable_sort(all.stories, std::ranges::greater(), &Story::edited);
    return all;
}

void save_story(Collection& collection, const std::vector<CardKey>& cards, const StarStory& story, Instant now) {
    Store& store = collection.store();
    store.database.transact("save the story", [&] {
        for (const CardKey card : cards)
            is_empty(story) ? store.interviews.remove_story(card, now) : store.interviews.put_story(card, story, now);
    });
}

} // namespace greenroom
