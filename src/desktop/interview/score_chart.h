#pragma once

#include <QWidget>

#include <vector>

namespace greenroom::desktop {

class Theme;

/// Scores of interviews over time, oldest at the left, over the lines where the verdicts begin.
class ScoreChart : public QWidget {
    Q_OBJECT

public:
    explicit ScoreChart(const Theme& theme, QWidget* parent = nullptr);

    /// 0–100 each, oldest first.
    void show_scores(std::vector<double> scores);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paint_bands(QPainter& painter, const QRectF& area) const;
    void paint_scores(QPainter& painter, const QRectF& area) const;

    const Theme& theme_;
    std::vector<double> scores_;
};

} // namespace greenroom::desktop
