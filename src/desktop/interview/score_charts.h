#pragma once

#include "study/interview/report.h"
#include "study/interview/scoring.h"

#include <QFrame>
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

/// The answers of a report by topic or level: share as a bar, time against target, follow-ups.
class GroupBars : public QFrame {
    Q_OBJECT

public:
    GroupBars(const Theme& theme, const QString& heading, const std::vector<GroupReport>& groups,
              QWidget* parent = nullptr);
};

/// The four bands of the verdict with the score on them.
class VerdictScale : public QWidget {
    Q_OBJECT

public:
    /// `score` 0–100.
    VerdictScale(const Theme& theme, double score, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    double score_;
};

/// The colour a verdict has.
QColor verdict_colour(const Theme& theme, Verdict verdict);

} // namespace greenroom::desktop
