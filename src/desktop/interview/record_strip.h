#pragma once

#include <QElapsedTimer>
#include <QFrame>

#include <chrono>

class QLabel;
class QTimer;

namespace greenroom::desktop {

class Bar;
class Recorder;
class Theme;

/// Tells that the microphone is open, with a lamp, and how loud it hears the learner; hidden while it is closed. Until
/// the first sound arrives it counts the seconds, so that nobody begins too early.
class RecordStrip : public QFrame {
    Q_OBJECT

public:
    RecordStrip(const Theme& theme, Recorder& recorder, QWidget* parent = nullptr);

    /// What it says now.
    QString text() const;
    bool is_lit() const { return !isHidden(); }

private:
    void show_open(bool open);
    void count();
    void show_level(float level, std::chrono::milliseconds length);

    QLabel* text_;
    Bar* level_;
    QTimer* tick_;
    QElapsedTimer waited_;
    bool has_begun_ = false;
    double calm_ = 0; ///< the level as it is shown, from 0 to 1
};

} // namespace greenroom::desktop
