#pragma once

#include "study/review/today.h"

#include <QTreeView>

#include <vector>

namespace greenroom::desktop {

class Theme;
class TopicTreeModel;

/// The topics to choose from; choosing says so, whether by pointer or arrow keys.
class TopicTree : public QTreeView {
    Q_OBJECT

public:
    explicit TopicTree(const Theme& theme, QWidget* parent = nullptr);

    void show_topics(const std::vector<TopicReadiness>& topics);
    /// Marks the topic that is searched for, and says nothing; empty for all cards.
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

} // namespace greenroom::desktop
