#pragma once

#include "store/interview_record.h"

#include <QFrame>

class QLabel;

namespace greenroom::desktop {

class Theme;

/// Offers to go on with the interview that is under way, from where it stood, or to abandon it.
class OpenInterview : public QFrame {
    Q_OBJECT

public:
    explicit OpenInterview(const Theme& theme, QWidget* parent = nullptr);

    void show_interview(const InterviewRecord& record, const std::vector<InterviewEntry>& entries);
    QString text() const;

Q_SIGNALS:
    void resume_wanted();
    void abandon_wanted();

private:
    QLabel* title_;
    QLabel* text_;
};

} // namespace greenroom::desktop
