#include "desktop/browse/topic_tree.h"

#include "desktop/base/actions.h"
#include "desktop/base/formats.h"
#include "desktop/browse/tr.h"
#include "desktop/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {
namespace {

/// Groups are emphasised, numbers are muted; a title that is longer than its column goes on below.
class LineDelegate : public QStyledItemDelegate {
public:
    LineDelegate(const Theme& theme, QTreeView& tree) : QStyledItemDelegate(&tree), theme_(theme), tree_(tree) {}

    // Qt's tree asks for heights without saying how wide its columns are.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QSize hint = QStyledItemDelegate::sizeHint(option, index);
        if (index.column() != TopicTreeModel::Title)
            return hint;
        QStyleOptionViewItem line = option;
        initStyleOption(&line, index);
        const int beside = 2 * (tree_.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &line, &tree_) + 1);
        const int depth = index.parent().isValid() ? 2 : 1;
        const int place = tree_.columnWidth(TopicTreeModel::Title) - depth * tree_.indentation() - beside;
        const QFontMetrics metrics(line.font);
        const int height = metrics.boundingRect(QRect(0, 0, place, 0), Qt::TextWordWrap, line.text).height();
        hint.rheight() += height - metrics.height();
        return hint;
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool number = index.column() != TopicTreeModel::Title;
        if (number)
            option->font = theme_.font(TextRole::Small);
        else if (!index.parent().isValid())
            option->font.setWeight(QFont::DemiBold);
        const QColor ink = number ? theme_.palette().muted : theme_.palette().text;
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, number ? ink : theme_.palette().accent);
    }

private:
    const Theme& theme_;
    QTreeView& tree_;
};

} // namespace

TopicTree::TopicTree(const Theme& theme, QWidget* parent)
    : QTreeView(parent), theme_(theme), topics_(new TopicTreeModel(this)) {
    setObjectName(QStringLiteral("topic-tree"));
    setAccessibleName(Tr::tr("Topics; Enter reads one like a book"));
    setModel(topics_);
    setItemDelegate(new LineDelegate(theme, *this));
    setWordWrap(true);
    setTextElideMode(Qt::ElideMiddle);
    setRootIsDecorated(true);
    setIndentation(theme.px(12));
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(theme.px(30));
    connect(this, &QTreeView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT opened(index.data(TopicTreeModel::PathRole).toString()); });
    connect(&theme, &Theme::changed, this, &TopicTree::fit_columns);
}

void TopicTree::show_topics(const std::vector<TopicReadiness>& topics) {
    const QScopedValueRollback marking(marking_, true);
    const bool first = topics_->rowCount() == 0;
    connect(topics_, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll, Qt::UniqueConnection);
    topics_->set_topics(topics);
    if (first)
        expandAll();
    fit_columns();
    mark(marked_);
}

void TopicTree::mark(const QString& path) {
    const QScopedValueRollback marking(marking_, true);
    marked_ = path;
    setCurrentIndex(topics_->index_of(path));
}

QString TopicTree::title_of(const QString& path) const { return topics_->index_of(path).data().toString(); }

void TopicTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    if (marking_ || !current.isValid())
        return;
    marked_ = current.data(TopicTreeModel::PathRole).toString();
    Q_EMIT chosen(marked_);
}

void TopicTree::fit_columns() {
    header()->setSectionResizeMode(TopicTreeModel::Title, QHeaderView::Stretch);
    for (const int column : {TopicTreeModel::Cards, TopicTreeModel::Ready}) {
        header()->setSectionResizeMode(column, QHeaderView::Fixed);
        // Its name is longer in some languages.
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        header()->resizeSection(column, std::max(theme_.px(column == TopicTreeModel::Cards ? 46 : 52),
                                                 header()->fontMetrics().horizontalAdvance(name) + theme_.px(14)));
    }
    // Where it is narrow the titles matter more.
    setColumnHidden(TopicTreeModel::Ready, viewport()->width() < theme_.px(190));
    scheduleDelayedItemsLayout();
}

void TopicTree::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    fit_columns();
}

void TopicTree::keyPressEvent(QKeyEvent* event) {
    if (is_key_above(*this, *event))
        event->ignore();
    else
        QTreeView::keyPressEvent(event);
}

namespace {

// The internal id of a line at the top; that of a topic is its group's row, from 0.
constexpr quintptr top_id = ~quintptr{0};

} // namespace

void TopicTreeModel::Line::add(const TopicReadiness& readiness) {
    const int before = cards;
    cards += readiness.cards;
    if (cards > 0)
        ready = (ready * before + readiness.readiness * readiness.cards) / cards;
}

bool TopicTreeModel::Line::is_named_as(const Line& other) const {
    return path == other.path && title == other.title &&
           std::ranges::equal(topics, other.topics, [](const Line& a, const Line& b) { return a.is_named_as(b); });
}

std::vector<TopicTreeModel::Line> TopicTreeModel::lines_of(const std::vector<TopicReadiness>& topics) {
    std::vector<Line> lines;
    lines.push_back({QString(), Tr::tr("All cards")});
    for (const TopicReadiness& readiness : topics) {
        const QString path = QString::fromStdString(readiness.path);
        const QString first = path.section(QLatin1Char('/'), 0, 0);
        auto group = std::ranges::find(lines, first, &Line::path);
        if (group == lines.end())
            group = lines.insert(lines.end(), {first, topic_group_title(first.toStdString())});
        lines.front().add(readiness);
        group->add(readiness);
        Line topic{path, QString::fromStdString(readiness.title)};
        topic.add(readiness);
        group->topics.push_back(std::move(topic));
    }
    for (Line& line : lines)
        if (line.topics.size() == 1 && line.topics.front().path == line.path)
            line = Line(line.topics.front());
    return lines;
}

void TopicTreeModel::set_topics(const std::vector<TopicReadiness>& topics) {
    std::vector<Line> lines = lines_of(topics);
    const bool same_names =
        std::ranges::equal(lines, lines_, [](const Line& a, const Line& b) { return a.is_named_as(b); });
    if (same_names) {
        lines_ = std::move(lines);
        return numbers_changed();
    }
    beginResetModel();
    lines_ = std::move(lines);
    endResetModel();
}

void TopicTreeModel::numbers_changed() {
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

QVariant TopicTreeModel::number(const Line& line, int column) {
    switch (column) {
    case Title:
        return line.title;
    case Cards:
        return QLocale().toString(line.cards);
    case Ready:
        return percent_text(line.ready);
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
        return number(shown, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return Tr::tr("%1: %2 cards, %3 % ready")
            .arg(shown.title, QString::number(shown.cards), QString::number(std::lround(shown.ready * 100)));
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
        return Tr::tr("Topic");
    case Cards:
        return Tr::tr("Cards");
    case Ready:
        return Tr::tr("Ready");
    default:
        return {};
    }
}

} // namespace greenroom::desktop
