#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace greenroom::desktop {

/// The numbers of today, large and named.
class TodayStats : public QFrame {
    Q_OBJECT

public:
    explicit TodayStats(QWidget* parent = nullptr);

    void show_figures(int due, int fresh, double minutes, int streak_days);

private:
    struct Figure {
        QLabel* number;
        QLabel* name;
    };

    Figure add_figure(QHBoxLayout& row);
    static void set(const Figure& figure, const QString& number, const QString& name);

    Figure due_;
    Figure fresh_;
    Figure minutes_;
    Figure streak_;
};

} // namespace greenroom::desktop
