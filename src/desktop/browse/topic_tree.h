#pragma once

#include "study/review/today.h"

#include <QAbstractItemModel>
#include <QTreeView>

#include <vector>

namespace greenroom::desktop {

class Theme;
class TopicTreeModel;

/// The topics to choose from, by pointer or arrow keys.
class TopicTree : public QTreeView {
    Q_OBJECT

public:
    explicit TopicTree(const Theme& theme, QWidget* parent = nullptr);

    void show_topics(const std::vector<TopicReadiness>& topics);
    /// Marks the topic that is searched for, without a signal; empty for all cards.
    void mark(const QString& path);
    /// The title of a path; empty when there is none.
    QString title_of(const QString& path) const;

Q_SIGNALS:
    /// Empty for all cards.
    void chosen(const QString& path);
    /// By Enter or a double click: to be read.
    void opened(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit_columns();

    const Theme& theme_;
    TopicTreeModel* topics_;
    QString marked_;
    bool marking_ = false;
};

/// The deck's topics below the first part of their paths, with how many cards they have and how ready one is; above
/// them one line for all cards.
class TopicTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Columns { Title, Cards, Ready, ColumnCount };
    /// PathRole: the topic's path, a group's first part, empty for all cards.
    enum Roles { PathRole = Qt::UserRole };

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows these topics, in this order. If anything but the numbers changed, the model is reset.
    void set_topics(const std::vector<TopicReadiness>& topics);

    /// The index of a path; an invalid one for an unknown path.
    QModelIndex index_of(const QString& path) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        QString path;
        QString title;
        int cards = 0;
        double ready = 0; ///< mean over the cards, 0–1
        std::vector<Line> topics{};

        void add(const TopicReadiness& readiness);
        bool is_named_as(const Line& other) const;
    };

    static std::vector<Line> lines_of(const std::vector<TopicReadiness>& topics);
    const Line& line(const QModelIndex& index) const;
    static QVariant number(const Line& line, int column);
    void numbers_changed();

    std::vector<Line> lines_;
};

} // namespace greenroom::desktop
