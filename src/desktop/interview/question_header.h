#pragma once

#include <QFrame>

#include <chrono>

class QLabel;

namespace greenroom::desktop {

/// Which interview, which question of how many, and the time left.
class QuestionHeader : public QFrame {
    Q_OBJECT

public:
    explicit QuestionHeader(QWidget* parent = nullptr);

    /// `number` from 1.
    void show_place(const QString& title, int number, int of);
    void show_time_left(std::chrono::milliseconds left);
    void set_clock_shown(bool shown);

    QString place() const;
    QString time_left() const;
    bool is_clock_shown() const;

private:
    QLabel* title_;
    QLabel* place_;
    QLabel* caption_;
    QLabel* left_;
};

} // namespace greenroom::desktop
