#pragma once

#include "study/interview/speaking.h"

#include <QFrame>
#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace greenroom::desktop {

class Theme;

/// One figure of several interviews as a small line, the newest at the end; a dashed line shows what is aimed at.
class FigureLine : public QWidget {
    Q_OBJECT

public:
    /// `values` oldest first; `text` words one of them.
    FigureLine(const Theme& theme, const QString& name, std::vector<double> values, std::optional<double> aim,
               const std::function<QString(double)>& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    std::vector<double> values_;
    std::optional<double> aim_;
};

/// How an interview was spoken: pace, longest pause and silence, each with the same of earlier ones as a line.
class SpeakingPanel : public QFrame {
    Q_OBJECT

public:
    /// `summaries` oldest first, up to the interview that is reported on.
    SpeakingPanel(const Theme& theme, const std::vector<SpeakingSummary>& summaries, QWidget* parent = nullptr);

    /// What it says, in words.
    QString text() const { return text_; }

private:
    QString text_;
};

} // namespace greenroom::desktop
