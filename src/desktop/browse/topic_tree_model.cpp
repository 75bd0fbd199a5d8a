#include "desktop/browse/topic_tree_model.h"

#include "desktop/base/card_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {
namespace {

// The internal id of a line at the top; that of a topic is its group's row, from 0.
constexpr quintptr top_id = ~quintptr{0};

} // namespace

void TopicTreeModel::Line::add(const TopicReadiness& standing) {
    const int before = cards;
    cards += standing.cards;
    if (cards > 0)
        ready = (ready * before + standing.readiness * standing.cards) / cards;
}

bool TopicTreeModel::Line::is_named_as(const Line& other) const {
    return path == other.path && title == other.title &&
           std::ranges::equal(topics, other.topics, [](const Line& a, const Line& b) { return a.is_named_as(b); });
}

std::vector<TopicTreeModel::Line> TopicTreeModel::lines_of(const std::vector<TopicReadiness>& topics) {
    std::vector<Line> lines;
    lines.push_back({QString(), tr("All cards")});
    for (const TopicReadiness& standing : topics) {
        const QString path = QString::fromStdString(standing.path);
        const QString first = path.section(QLatin1Char('/'), 0, 0);
        auto group = std::ranges::find(lines, first, &Line::path);
        if (group == lines.end())
            group = lines.insert(lines.end(), {first, topic_group_title(first.toStdString())});
        lines.front().add(standing);
        group->add(standing);
        Line topic{path, QString::fromStdString(standing.title)};
        topic.add(standing);
        group->topics.push_back(std::move(topic));
    }
    return lines;
}

void TopicTreeModel::set_topics(const std::vector<TopicReadiness>& topics) {
    std::vector<Line> lines = lines_of(topics);
    const bool same_names =
        std::ranges::equal(lines, lines_, [](const Line& a, const Line& b) { return a.is_named_as(b); });
    if (same_names) {
        lines_ = std::move(lines);
        return tell_of_figures();
    }
    beginResetModel();
    lines_ = std::move(lines);
    endResetModel();
}

void TopicTreeModel::tell_of_figures() {
    Q_EMIT dataChanged(index(0, Cards), index(rowCount() - 1, Ready));
    for (int row = 0; row < rowCount(); ++row)
        if (const QModelIndex group = index(row, 0); rowCount(group) > 0)
            Q_EMIT dataChanged(index(0, Cards, group), index(rowCount(group) - 1, Ready, group));
}

QModelIndex TopicTreeModel::index_of(const QString& path) const {
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, Title);
        if (line(group).path.compare(path, Qt::CaseInsensitive) == 0)
            return group;
        for (int topic = 0; topic < rowCount(group); ++topic)
            if (line(index(topic, Title, group)).path.compare(path, Qt::CaseInsensitive) == 0)
                return index(topic, Title, group);
    }
    return {};
}

QModelIndex TopicTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : top_id);
}

QModelIndex TopicTreeModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == top_id)
        return {};
    return createIndex(static_cast<int>(index.internalId()), 0, top_id);
}

int TopicTreeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(lines_.size());
    if (parent.internalId() != top_id || parent.column() > 0)
        return 0;
    return static_cast<int>(lines_[static_cast<std::size_t>(parent.row())].topics.size());
}

int TopicTreeModel::columnCount(const QModelIndex&) const { return ColumnCount; }

const TopicTreeModel::Line& TopicTreeModel::line(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    return index.internalId() == top_id ? lines_[row] : lines_[index.internalId()].topics[row];
}

QVariant TopicTreeModel::figure(const Line& line, int column) {
    switch (column) {
    case Title:
        return line.title;
    case Cards:
        return QLocale().toString(line.cards);
    case Ready:
        return tr("%1 %").arg(std::lround(line.ready * 100));
    default:
        return {};
    }
}

QVariant TopicTreeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& shown = line(index);
    switch (role) {
    case Qt::DisplayRole:
        return figure(shown, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2 cards, %3 % ready").arg(shown.title).arg(shown.cards).arg(std::lround(shown.ready * 100));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Title ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case PathRole:
        return shown.path;
    default:
        return {};
    }
}

QVariant TopicTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Topic");
    case Cards:
        return tr("Cards");
    case Ready:
        return tr("Ready");
    default:
        return {};
    }
}

} // namespace greenroom::desktop
