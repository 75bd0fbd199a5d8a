#pragma once

#include "records/interview_record.h"

#include <QFrame>

#include <array>

class QPlainTextEdit;

namespace greenroom::desktop {

class Theme;

/// A behavioural story to tell: Situation, Task, Action, Result.
class StarFields : public QFrame {
    Q_OBJECT

public:
    StarFields(const Theme& theme, const StarStory& story, QWidget* parent = nullptr);

    StarStory story() const;
    /// Puts the keyboard into the first field.
    void take_keyboard();

private:
    std::array<QPlainTextEdit*, 4> fields_{};
};

} // namespace greenroom::desktop
