#pragma once

#include <QFrame>

#include <array>

class QLabel;
class QLayout;

namespace greenroom::desktop {

class Theme;

/// The numbers of today, large and named, and what today is for.
class TodayStats : public QFrame {
    Q_OBJECT

public:
    /// `plan_key` is the key that changes the plan.
    TodayStats(const Theme& theme, const QString& plan_key, QWidget* parent = nullptr);

    /// A dash each until they are known.
    void show_stats(int due, int fresh, double minutes, int streak_days);
    /// What the plan leads to, in words.
    void show_plan(const QString& words);

    QString plan() const;

Q_SIGNALS:
    /// The learner wants to change the plan.
    void plan_requested();

private:
    struct Stat {
        QLabel* number;
        QLabel* name;
    };

    Stat add_stat(QLayout& row);
    void show_numbers(const std::array<QString, 4>& numbers);
    static void set(const Stat& stat, const QString& number, const QString& name);

    Stat due_;
    Stat fresh_;
    Stat minutes_;
    Stat streak_;
    QLabel* plan_;
};

} // namespace greenroom::desktop
