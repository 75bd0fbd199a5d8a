#include "desktop/interview/topic_pick_model.h"

#include "desktop/base/card_words.h"

#include <algorithm>
#include <map>

namespace greenroom::desktop {
namespace {

// The internal id of a group; that of a topic is its group's row, from 0.
constexpr quintptr group_id = ~quintptr{0};

bool lies_in(const std::string& topic, const std::string& path) {
    return topic == path || topic.starts_with(path + '/');
}

} // namespace

void TopicPickModel::set_topics(const std::vector<StoredTopic>& topics) {
    std::map<std::string, bool> before;
    for (const Group& group : groups_)
        for (const Leaf& topic : group.topics)
            before[topic.path] = topic.ticked;
    beginResetModel();
    groups_.clear();
    for (const StoredTopic& stored : topics) {
        const QString title = topic_group_title(stored.topic.path.substr(0, stored.topic.path.find('/')));
        auto group = std::ranges::find(groups_, title, &Group::title);
        if (group == groups_.end())
            group = groups_.insert(groups_.end(), {title, {}});
        const auto known = before.find(stored.topic.path);
        group->topics.push_back(
            {stored.topic.path, QString::fromStdString(stored.topic.title), known == before.end() || known->second});
    }
    endResetModel();
}

std::vector<std::string> TopicPickModel::picked() const {
    std::vector<std::string> paths;
    bool all = true;
    for (const Group& group : groups_)
        for (const Leaf& topic : group.topics) {
            if (topic.ticked)
                paths.push_back(topic.path);
            all = all && topic.ticked;
        }
    return all ? std::vector<std::string>{} : paths;
}

bool TopicPickModel::is_none_picked() const {
    return !groups_.empty() &&
           std::ranges::all_of(groups_, [](const Group& group) { return state_of(group) == Qt::Unchecked; });
}

void TopicPickModel::pick(const std::vector<std::string>& paths) {
    for (Group& group : groups_)
        for (Leaf& topic : group.topics)
            topic.ticked = paths.empty() || std::ranges::any_of(paths, [&](const std::string& path) {
                               return lies_in(topic.path, path);
                           });
    for (int row = 0; row < rowCount(); ++row)
        tell_of_ticks(index(row, 0));
    Q_EMIT picks_changed();
}

QModelIndex TopicPickModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : group_id);
}

QModelIndex TopicPickModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == group_id)
        return {};
    return createIndex(static_cast<int>(index.internalId()), 0, group_id);
}

int TopicPickModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(groups_.size());
    if (parent.internalId() != group_id || parent.column() > 0)
        return 0;
    return static_cast<int>(groups_[static_cast<std::size_t>(parent.row())].topics.size());
}

int TopicPickModel::columnCount(const QModelIndex&) const { return 1; }

const TopicPickModel::Leaf* TopicPickModel::leaf_of(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == group_id)
        return nullptr;
    return &groups_[index.internalId()].topics[static_cast<std::size_t>(index.row())];
}

Qt::CheckState TopicPickModel::state_of(const Group& group) {
    const auto ticked = std::ranges::count(group.topics, true, &Leaf::ticked);
    if (ticked == 0)
        return Qt::Unchecked;
    return ticked == static_cast<std::ptrdiff_t>(group.topics.size()) ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant TopicPickModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Leaf* topic = leaf_of(index);
    const Group& group = groups_[topic ? index.internalId() : static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return topic ? topic->title : group.title;
    if (role != Qt::CheckStateRole)
        return {};
    return topic ? (topic->ticked ? Qt::Checked : Qt::Unchecked) : state_of(group);
}

bool TopicPickModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool ticked = value.toInt() == Qt::Checked;
    const QModelIndex group = leaf_of(index) ? index.parent() : index;
    std::vector<Leaf>& topics = groups_[static_cast<std::size_t>(group.row())].topics;
    if (leaf_of(index))
        topics[static_cast<std::size_t>(index.row())].ticked = ticked;
    else
        for (Leaf& topic : topics)
            topic.ticked = ticked;
    tell_of_ticks(group);
    Q_EMIT picks_changed();
    return true;
}

void TopicPickModel::tell_of_ticks(const QModelIndex& group) {
    Q_EMIT dataChanged(group, group, {Qt::CheckStateRole});
    Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group), {Qt::CheckStateRole});
}

Qt::ItemFlags TopicPickModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
    return leaf_of(index) ? all | Qt::ItemNeverHasChildren : all;
}

} // namespace greenroom::desktop
