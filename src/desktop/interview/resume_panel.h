#pragma once

#include "records/interview_record.h"

#include <QFrame>

class QLabel;

namespace greenroom::desktop {

class Theme;

/// Offers to resume the interview in progress, or to abandon it.
class ResumePanel : public QFrame {
    Q_OBJECT

public:
    explicit ResumePanel(const Theme& theme, QWidget* parent = nullptr);

    void show_interview(const InterviewRecord& record, const std::vector<InterviewEntry>& entries);
    QString text() const;

Q_SIGNALS:
    void resume_requested();
    void abandon_requested();

private:
    QLabel* title_;
    QLabel* text_;
};

} // namespace greenroom::desktop
