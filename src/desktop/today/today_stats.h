#pragma once

#include <QFrame>

#include <array>

class QLabel;
class QLayout;

namespace greenroom::desktop {

class KeyedButton;
class Theme;

/// The numbers of today, large and named, and what today is for.
class TodayStats : public QFrame {
    Q_OBJECT

public:
    /// The keys that its buttons show.
    struct Keys {
        QString more, topics, days, plan;
    };

    TodayStats(const Theme& theme, const Keys& keys, QWidget* parent = nullptr);

    /// A dash each until they are known.
    void show_stats(int due, int fresh, double minutes, int streak_days);
    /// What the plan leads to, in words.
    void show_plan(const QString& words);

    /// Offers so many cards more than the day's; 0 for none.
    void offer_more(int cards);

    QString plan() const;

Q_SIGNALS:
    /// The learner wants more cards than the day's; only some topics; some days off; another plan.
    void more_requested();
    void topics_requested();
    void days_requested();
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
    KeyedButton* more_;
};

} // namespace greenroom::desktop
