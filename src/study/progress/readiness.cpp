#include "study/progress/readiness.h"

#include <algorithm>
#include <optional>

namespace greenroom {

namespace {

/// The path down to one part below `topic`; nothing for a topic that is not below it.
std::optional<std::string> group_of(const std::string& path, const std::string& topic) {
    if (path == topic)
        return path;
    const std::string above = topic.empty() ? "" : topic + '/';
    if (!path.starts_with(above))
        return std::nullopt;
    return path.substr(0, path.find('/', above.size()));
}

void add(TopicStanding& group, const TopicStanding& topic) {
    group.cards += topic.cards;
    group.fresh += topic.fresh;
    group.due += topic.due;
    group.readiness += topic.readiness * topic.cards;
    group.readiness_then += topic.readiness_then * topic.cards;
}

} // namespace

std::vector<TopicStanding> summed_up(std::span<const TopicStanding> topics, const std::string& topic) {
    std::vector<TopicStanding> groups;
    for (const TopicStanding& standing : topics) {
        const std::optional<std::string> path = group_of(standing.path, topic);
        if (!path)
            continue;
        auto group = std::ranges::find(groups, *path, &TopicStanding::path);
        if (group == groups.end())
            group = groups.insert(groups.end(), {*path, standing.title});
        else
            group->title.clear();
        add(*group, standing);
    }
    for (TopicStanding& group : groups) {
        group.readiness /= group.cards;
        group.readiness_then /= group.cards;
    }
    return groups;
}

std::vector<TopicStanding> least_ready(std::vector<TopicStanding> topics, std::size_t most) {
    if (topics.size() <= most)
        return topics;
    std::vector<double> shares;
    for (const TopicStanding& topic : topics)
        shares.push_back(topic.readiness);
    std::ranges::nth_element(shares, shares.begin() + static_cast<std::ptrdiff_t>(most) - 1);
    const double limit = shares[most - 1];
    std::erase_if(topics, [limit](const TopicStanding& topic) { return topic.readiness > limit; });
    topics.resize(most);
    return topics;
}

} // namespace greenroom
