#pragma once

#include "cards/parse/exercise.h"
#include "desktop/base/image_folder.h"
#include "desktop/card/coding_parts.h"
#include "records/interview_record.h"
#include "sandbox/run.h"

#include <QWidget>

class QPlainTextEdit;
class QVBoxLayout;

namespace greenroom::desktop {

class ClockRing;
class KeyedButton;
class Theme;
class WritingField;

/// An exercise of an interview while it is answered: the task with its clock at the left, the editor and what came of a
/// run at the right. In a small window one of the three is in front.
class CodingView : public QWidget {
    Q_OBJECT

public:
    using Part = CodingParts::Part;

    CodingView(const Theme& theme, const InterviewEntry& entry, const ImageFolder& images, QWidget* parent = nullptr);

    /// The code as it stands in the editor.
    std::string code() const;
    /// Whether that is what the exercise begins with.
    bool is_starter() const { return code() == exercise_.starter; }
    const Exercise& exercise() const { return exercise_; }
    QPlainTextEdit* scratch_pad() const;
    ClockRing* clock() const { return clock_; }
    CodeEditor& editor() { return parts_->editor(); }
    const CodeEditor& editor() const { return parts_->editor(); }
    RunPanel& results() { return parts_->results(); }

    void show_running();
    /// What came of the `number`th run, from 1, of this code.
    void show_result(const sandbox::RunResult& result, const std::string& code, int number);
    /// The first hints of the exercise, so many of them.
    void show_hints(int count);
    CodingParts& parts() { return *parts_; }

Q_SIGNALS:
    void run_requested();
    void hint_requested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void make_task(const ImageFolder& images);
    void add_run_button();
    void fold();

    const Theme& theme_;
    const Card card_;
    const Exercise exercise_;
    const ImageFolder images_;
    CodingParts* parts_;
    ClockRing* clock_;
    QVBoxLayout* hints_;
    KeyedButton* hint_;
    WritingField* scratch_ = nullptr;
    int hints_shown_ = 0;
};

} // namespace greenroom::desktop
