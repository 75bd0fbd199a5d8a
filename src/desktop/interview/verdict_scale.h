#pragma once

#include "study/interview/scoring.h"

#include <QWidget>

namespace greenroom::desktop {

class Theme;

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
