#pragma once

#include "study/interview/report.h"

#include <QWidget>

namespace greenroom::desktop {

class Theme;

/// An answered question of a report: what it was worth, and folded below it what was missed, chosen and written.
class AnswerFold : public QWidget {
    Q_OBJECT

public:
    AnswerFold(const Theme& theme, const QuestionReport& question, QWidget* parent = nullptr);

private:
    QWidget* make_details(const Theme& theme, const QuestionReport& question);
};

} // namespace greenroom::desktop
