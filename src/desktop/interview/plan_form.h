#pragma once

#include "records/card.h"
#include "records/interview_record.h"

#include <QAbstractItemModel>
#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace greenroom {
struct StoredTopic;
}

namespace greenroom::desktop {

class Theme;
class TopicPickModel;

/// What an interview should be, to choose: format, length, pace, levels, topics.
class PlanForm : public QWidget {
    Q_OBJECT

public:
    /// Lies on `page`, whose width decides whether its parts are beside each other.
    PlanForm(const Theme& theme, QWidget& page);

    /// The topics to choose from; ticks stay.
    void show_topics(const std::vector<StoredTopic>& topics);

    /// What is chosen, without seed; title and course only while no more than pace and counting of a plan shown was
    /// changed.
    InterviewPlan plan() const;
    void show_plan(const InterviewPlan& plan);
    /// Whether no topic or no level is ticked, so that nothing can be asked.
    bool is_impossible() const;

Q_SIGNALS:
    void plan_changed();

private:
    QWidget* make_choices();
    QWidget* make_topics(const Theme& theme);
    void connect_fields();
    /// Another interview than the one that was shown.
    void edited();
    /// The same interview, counted or paced otherwise.
    void adjusted();
    InterviewLength length() const;
    void show_length(const InterviewLength& length);

    QComboBox* format_;
    QComboBox* length_;
    QSpinBox* questions_;
    QComboBox* pace_;
    std::map<Level, QCheckBox*> levels_;
    QCheckBox* stories_;
    QCheckBox* reviews_;
    QCheckBox* adapting_;
    TopicPickModel* topics_;
    InterviewShape shape_ = InterviewShape::Free;
    std::string title_;
    bool showing_ = false;
};

/// The deck's topics to tick, below the first part of their paths; all are ticked at first.
class TopicPickModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// Shows these topics, in this order; those shown before keep their ticks.
    void set_topics(const std::vector<StoredTopic>& topics);

    /// The paths of the ticked topics; nothing when all are.
    std::vector<std::string> picked() const;
    /// Whether none is ticked, so that nothing can be asked.
    bool is_none_picked() const;
    /// Ticks the topics of these paths and those below them alone; all for an empty list.
    void pick(const std::vector<std::string>& paths);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void picks_changed();

private:
    struct Leaf {
        std::string path;
        QString title;
        bool ticked = true;
    };
    struct Group {
        QString title;
        std::vector<Leaf> topics;
    };

    /// Nothing for a group.
    const Leaf* leaf_of(const QModelIndex& index) const;
    /// Whether it is a topic that is in no folder, and so a line of its own.
    static bool is_one_topic(const Group& group);
    static Qt::CheckState state_of(const Group& group);
    void ticks_changed_in(const QModelIndex& group);

    std::vector<Group> groups_;
};

} // namespace greenroom::desktop
