#include "desktop/browse/topic_tree.h"

#include "desktop/base/commands.h"
#include "desktop/browse/topic_tree_model.h"
#include "desktop/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace greenroom::desktop {
namespace {

/// Groups stand out, figures step back.
class LineDelegate : public QStyledItemDelegate {
public:
    LineDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool figure = index.column() != TopicTreeModel::Title;
        if (figure)
            option->font = theme_.font(TextRole::Small);
        else if (!index.parent().isValid())
            option->font.setWeight(QFont::DemiBold);
        const QColor ink = figure ? theme_.palette().muted : theme_.palette().text;
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, figure ? ink : theme_.palette().accent);
    }

private:
    const Theme& theme_;
};

} // namespace

TopicTree::TopicTree(const Theme& theme, QWidget* parent)
    : QTreeView(parent), theme_(theme), topics_(new TopicTreeModel(this)) {
    setObjectName(QStringLiteral("topic-tree"));
    setAccessibleName(tr("Topics; Enter reads one like a book"));
    setModel(topics_);
    setItemDelegate(new LineDelegate(theme, this));
    setUniformRowHeights(true);
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
        header()->resizeSection(column, theme_.px(column == TopicTreeModel::Cards ? 46 : 52));
    }
    // Where it is narrow the titles matter more.
    setColumnHidden(TopicTreeModel::Ready, viewport()->width() < theme_.px(190));
}

void TopicTree::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    fit_columns();
}

void TopicTree::keyPressEvent(QKeyEvent* event) {
    if (command_for(*event, KeyPlace::Browse) || command_for(*event, KeyPlace::Everywhere))
        event->ignore();
    else
        QTreeView::keyPressEvent(event);
}

} // namespace greenroom::desktop
