#pragma once

#include "study/today.h"

#include <QFrame>

#include <vector>

class QGridLayout;

namespace greenroom::desktop {

class Theme;

/// How ready each topic is: its name, a bar, the share and what is due of it; in two columns where there is room.
class ReadinessList : public QFrame {
    Q_OBJECT

public:
    explicit ReadinessList(const Theme& theme, QWidget* parent = nullptr);

    void show_topics(std::vector<TopicStanding> topics);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int columns_that_fit() const;
    void fill();
    QWidget* row_for(const TopicStanding& topic);

    const Theme& theme_;
    QGridLayout* grid_;
    QWidget* rows_;
    std::vector<TopicStanding> topics_;
    int columns_ = 1;
};

} // namespace greenroom::desktop
