#pragma once

#include "study/review/today.h"

#include <QFrame>

class QLabel;

namespace greenroom::desktop {

/// How long it is to the interview, and how ready the whole deck is: now, and on the day without further reviews.
class CountdownPanel : public QFrame {
    Q_OBJECT

public:
    explicit CountdownPanel(QWidget* parent = nullptr);

    /// Shows the days left; hidden without an interview to come.
    void show_days(std::optional<std::int64_t> days);
    /// Fills in the readiness, every card counting alike.
    void show_readiness(const std::vector<TopicReadiness>& topics);

    QString text() const;

private:
    QLabel* heading_;
    QLabel* now_;
    QLabel* then_;
};

/// The mean readiness of all cards, now and then.
struct WholeReadiness {
    double now = 0;
    double then = 0;
};
WholeReadiness whole_readiness(const std::vector<TopicReadiness>& topics);

} // namespace greenroom::desktop
