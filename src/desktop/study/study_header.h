#pragma once

#include "study/review/review_session.h"

#include <QFrame>

class QLabel;

namespace greenroom::desktop {

class Bar;
class Theme;

/// The progress of the review session: a bar, the place in it and the minutes left.
class StudyHeader : public QFrame {
    Q_OBJECT

public:
    explicit StudyHeader(const Theme& theme, QWidget* parent = nullptr);

    /// Shows a chip where answers are only practice.
    void show_counting(Counting counting);
    /// Whose cards alone are asked.
    void show_topics(const QStringList& titles);
    void show_progress(const SessionProgress& progress);
    /// Nothing is asked now; what remains comes later.
    void show_done(const SessionProgress& progress);
    QString text() const;

private:
    Bar* bar_;
    QLabel* chip_;
    QLabel* text_;
};

} // namespace greenroom::desktop
