#pragma once

#include <QWidget>

#include <chrono>

namespace greenroom::desktop {

class Theme;

/// A clock as a ring that fills up to the target; beyond it the ring changes its colour. Repaints only when what it
/// shows changes: at most once a second while a clock runs.
class ClockRing : public QWidget {
    Q_OBJECT

public:
    /// `side` in pixels of the unzoomed design.
    ClockRing(const Theme& theme, int side, QWidget* parent = nullptr);

    void show_time(std::chrono::milliseconds time, std::chrono::seconds target);
    QString text() const { return text_; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    int side_;
    QString text_;
    std::chrono::seconds shown_{-1};
    std::chrono::seconds target_{0};
};

} // namespace greenroom::desktop
