#pragma once

#include "study/progress/activity.h"

#include <QFrame>
#include <QWidget>

#include <optional>

class QLabel;

namespace greenroom::desktop {

class Theme;
class YearHeatmap;

/// A year's heatmap with the numbers of the day under the pointer, and the streaks.
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

/// A day's reviews in words: "Friday 20 November 2026: 42 reviews, 3 Again, 5 Hard, 30 Good, 4 Easy".
QString in_words(const DayReviews& day);

/// A year of study days, a column for each week: the more was reviewed, the fuller and darker the square. The pointer
/// and the arrow keys point out a day, a click and Enter choose it.
class YearHeatmap : public QWidget {
    Q_OBJECT

public:
    explicit YearHeatmap(const Theme& theme, QWidget* parent = nullptr);

    /// `days` begin with a Monday, as year_of_reviews() gives them.
    void show_days(std::vector<DayReviews> days);

    /// The day pointed out; nothing before there are any.
    const DayReviews* current() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void pointed_out(const greenroom::DayReviews& day);
    void chosen(greenroom::StudyDay day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int weeks() const;
    double step_for(int width) const;
    QRectF place_of(int index) const;
    std::optional<int> index_at(QPointF point) const;
    void point_out(int index);
    void paint_names(QPainter& painter) const;
    void paint_day(QPainter& painter, int index) const;

    const Theme& theme_;
    std::vector<DayReviews> days_;
    std::vector<int> levels_;
    int current_ = -1;
};

} // namespace greenroom::desktop
