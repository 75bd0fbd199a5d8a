#include "study/search/export_cards.h"

#include "store/tables/store.h"
#include "study/search/card_markdown.h"

#include <algorithm>
#include <map>
#include <set>

namespace greenroom {

std::vector<TopicMarkdown> export_markdown(Store& store, std::span<const CardKey> cards) {
    std::map<std::string, Topic> topics;
    for (const StoredTopic& stored : store.topics.all())
        topics.emplace(stored.topic.path, stored.topic);
    std::vector<TopicMarkdown> texts;
    std::set<std::string> written;
    for (const CardKey key : cards) {
        const std::optional<StoredCard> stored = store.cards.of(key);
        if (!stored || !written.insert(stored->card.heading_id()).second)
            continue;
        const Card& card = stored->card;
        auto text = std::ranges::find(texts, card.topic, &TopicMarkdown::topic);
        if (text == texts.end()) {
            const auto topic = topics.try_emplace(card.topic, Topic{card.topic, stored->topic_title, ""}).first;
            text = texts.insert(texts.end(), {card.topic, topic_markdown(topic->second)});
        }
        text->markdown += "\n" + card_markdown(card);
    }
    return texts;
}

} // namespace greenroom
