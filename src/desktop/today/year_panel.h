#pragma once

#include "study/progress/activity.h"

#include <QFrame>

class QLabel;

namespace greenroom::desktop {

class Theme;
class YearHeatmap;

/// A year's heatmap with what it says of the day pointed out, and the streaks.
class YearPanel : public QFrame {
    Q_OBJECT

public:
    explicit YearPanel(const Theme& theme, QWidget* parent = nullptr);

    /// Hidden while there is no review in them.
    void show_days(std::vector<DayReviews> days);

    YearHeatmap& heatmap() { return *heatmap_; }
    QString text() const;

Q_SIGNALS:
    void chosen(greenroom::StudyDay day);

private:
    QLabel* summary_;
    YearHeatmap* heatmap_;
    QLabel* day_;
};

} // namespace greenroom::desktop
