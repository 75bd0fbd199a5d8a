#pragma once

#include "study/review/today.h"

#include <QFrame>

#include <vector>

class QGridLayout;
class QLabel;

namespace greenroom::desktop {

class Theme;

/// How ready each topic is: its name, a bar, the share now and, with an interview to come, the share on the day with
/// the plan; in two columns where there is room. Of very many topics it shows the areas, and of very many areas
/// the least ready.
class ReadinessList : public QFrame {
    Q_OBJECT

public:
    explicit ReadinessList(const Theme& theme, QWidget* parent = nullptr);

    enum class Interview { None, ToCome };

    /// With an interview to come `readiness_then` is what the plan leads to.
    void show_topics(std::vector<TopicReadiness> topics, Interview interview);

    /// What is shown; fewer than the topics if they are very many.
    const std::vector<TopicReadiness>& shown() const { return shown_; }
    /// What is searched for to see the cards of a topic or an area.
    static QString search_for(const TopicReadiness& topic);

    /// What is left out, and where it is; empty when nothing is.
    QString left_out() const;

Q_SIGNALS:
    /// A row was pressed: what to search for.
    void chosen(const QString& search);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int columns_that_fit() const;
    void fill();
    QWidget* row_for(const TopicReadiness& topic);

    const Theme& theme_;
    QLabel* heading_;
    QGridLayout* grid_;
    QWidget* rows_;
    QLabel* left_out_;
    std::vector<TopicReadiness> shown_;
    Interview interview_ = Interview::None;
    int columns_ = 1;
};

} // namespace greenroom::desktop
