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

void add(TopicReadiness& group, const TopicReadiness& topic) {
    group.cards += topic.cards;
    group.fresh += topic.fresh;
    group.due += topic.due;
    group.readiness += topic.readiness * topic.cards;
    group.readiness_then += topic.readiness_then * topic.cards;
}

} // namespace

std::vector<TopicReadiness> summed_up(std::span<const TopicReadiness> topics, const std::string& topic) {
    std::vector<TopicReadiness> groups;
    for (const TopicReadiness& standing : topics) {
        const std::optional<std::string> path = group_of(standing.path, topic);
        if (!path)
            continue;
        auto group = std::ranges::find(groups, *path, &TopicReadiness::path);
        if (group == groups.end())
            group = groups.insert(groups.end(), {*path, standing.title});
        else
            group->title.clear();
        add(*group, standing);
    }
    for (TopicReadiness& group : groups) {
        group.readiness /= group.cards;
        group.readiness_then /= group.cards;
    }
    return groups;
}

std::vector<TopicReadiness> least_ready(std::vector<TopicReadiness> topics, std::size_t most) {
    if (topics.size() <= most)
        return topics;
    std::vector<double> shares;
    for (const TopicReadiness& topic : topics)
        shares.push_back(topic.readiness);
    std::ranges::nth_element(shares, shares.begin() + static_cast<std::ptrdiff_t>(most) - 1);
    const double limit = shares[most - 1];
    std::erase_if(topics, [limit](const TopicReadiness& topic) { return topic.readiness > limit; });
    topics.resize(most);
    return topics;
}

} // namespace greenroom
