#pragma once

#include "records/spoken_answer.h"

#include <QWidget>

#include <chrono>
#include <vector>

namespace greenroom::desktop {

class Theme;

/// A recording as its loudness over time, with its pauses marked, and where it is played. A click or the arrow keys
/// jump to another place.
class Waveform : public QWidget {
    Q_OBJECT

public:
    Waveform(const Theme& theme, QWidget* parent = nullptr);

    /// `peaks` from 0 to 1, one each peak_time.
    void show_recording(std::vector<float> peaks, const SpokenAnswer& measures);
    void show_position(std::chrono::milliseconds at);
    std::chrono::milliseconds position() const { return position_; }
    std::chrono::milliseconds length() const { return measures_.length; }
    const SpokenAnswer& measures() const { return measures_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// To be heard from there.
    void jumped(std::chrono::milliseconds to);
    /// Return was pressed: to be heard, or no longer.
    void toggled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void jump_to(std::chrono::milliseconds to);
    void jump_to_point(double x);
    double x_of(std::chrono::milliseconds at) const;
    void tell_position();

    const Theme& theme_;
    std::vector<float> peaks_;
    SpokenAnswer measures_;
    std::chrono::milliseconds position_{};
};

} // namespace greenroom::desktop
