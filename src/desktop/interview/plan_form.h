#pragma once

#include "records/interview_record.h"

#include <QWidget>

#include <map>

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
    explicit PlanForm(const Theme& theme, QWidget* parent = nullptr);

    /// The topics to choose from; ticks stay.
    void show_topics(const std::vector<StoredTopic>& topics);

    /// What is chosen, without seed; the title only while nothing of a plan shown was changed.
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
    void edited();
    InterviewLength length() const;
    void show_length(const InterviewLength& length);

    QComboBox* format_;
    QComboBox* length_;
    QSpinBox* questions_;
    QComboBox* pace_;
    std::map<Level, QCheckBox*> levels_;
    QCheckBox* stories_;
    QCheckBox* reviews_;
    TopicPickModel* topics_;
    std::string title_;
    bool showing_ = false;
};

} // namespace greenroom::desktop
