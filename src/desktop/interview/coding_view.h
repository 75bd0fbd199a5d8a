#pragma once

#include "cards/parse/exercise.h"
#include "desktop/base/image_folder.h"
#include "records/interview_record.h"
#include "sandbox/run.h"

#include <QWidget>

class QPlainTextEdit;
class QScrollArea;
class QSplitter;
class QTabBar;
class QVBoxLayout;

namespace greenroom::desktop {

class ClockRing;
class CodeEditor;
class KeyedButton;
class RunPanel;
class Theme;
class WritingField;

/// An exercise of an interview while it is answered: the task with its clock at the left, the editor and what came of a
/// run at the right. In a small window one of the three is in front.
class CodingView : public QWidget {
    Q_OBJECT

public:
    enum class Part { Task, Code, Result };

    CodingView(const Theme& theme, const InterviewEntry& entry, const ImageFolder& images, QWidget* parent = nullptr);

    /// The code as it stands in the editor.
    std::string code() const;
    /// Whether that is what the exercise begins with.
    bool is_starter() const { return code() == exercise_.starter; }
    /// What the next run is to run.
    sandbox::Program program() const;
    QPlainTextEdit* scratch_pad() const;
    ClockRing* clock() const { return clock_; }
    CodeEditor& editor() { return *editor_; }
    RunPanel& results() { return *results_; }

    void show_running();
    /// What came of the `number`th run, from 1, of this code.
    void show_result(const sandbox::RunResult& result, const std::string& code, int number);
    /// The first hints of the exercise, so many of them.
    void show_hints(int count);
    void bring_forward(Part part);
    /// The part in front; the task where all are in sight.
    Part part_in_front() const;
    bool is_folded() const { return folded_; }

Q_SIGNALS:
    void run_requested();
    void hint_requested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void make_task(const ImageFolder& images);
    QWidget* make_writing();
    void fold();
    void show_parts();

    const Theme& theme_;
    const Card card_;
    const Exercise exercise_;
    const ImageFolder images_;
    QTabBar* tabs_;
    QSplitter* across_;
    QSplitter* down_;
    QScrollArea* task_;
    QWidget* writing_;
    ClockRing* clock_;
    QVBoxLayout* hints_;
    KeyedButton* hint_;
    WritingField* scratch_ = nullptr;
    CodeEditor* editor_;
    RunPanel* results_;
    KeyedButton* run_ = nullptr;
    int hints_shown_ = 0;
    bool folded_ = false;
};

} // namespace greenroom::desktop
