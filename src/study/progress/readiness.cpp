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

void add(GroupReadiness& group, const TopicStanding& topic) {
    group.cards += topic.cards;
    group.now += topic.readiness * topic.cards;
    group.then += topic.readiness_then * topic.cards;
}

} // namespace

std::vector<GroupReadiness> group_readiness(std::span<const TopicStanding> topics, const std::string& topic) {
    std::vector<GroupReadiness> groups;
    for (const TopicStanding& standing : topics) {
        const std::optional<std::string> path = group_of(standing.path, topic);
        if (!path)
            continue;
        auto group = std::ranges::find(groups, *path, &GroupReadiness::path);
        if (group == groups.end())
            group = groups.insert(groups.end(), {standing.title, *path});
        else
            group->name = path->substr(path->rfind('/') + 1);
        add(*group, standing);
    }
    for (GroupReadiness& group : groups) {
        group.now /= group.cards;
        group.then /= group.cards;
    }
    return groups;
}

} // namespace greenroom
