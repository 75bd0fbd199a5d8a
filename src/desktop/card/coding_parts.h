#pragma once

#include <QWidget>

class QScrollArea;
class QSplitter;
class QTabBar;
class QVBoxLayout;

namespace greenroom::desktop {

class CodeEditor;
class RunPanel;
class Theme;

/// What is read, written and answered at an exercise: the task at the left, the editor and what came of a run at the
/// right. Where there is little room one of the three is in front, which tabs choose.
class CodingParts : public QWidget {
    Q_OBJECT

public:
    enum class Part { Task, Code, Result };

    explicit CodingParts(const Theme& theme, QWidget* parent = nullptr);

    /// Whether there is little room.
    void fold(bool folded);
    bool is_folded() const { return folded_; }
    /// Brings a part into sight.
    void bring_forward(Part part);
    /// The part in front; the task where all are in sight.
    Part in_front() const;
    /// Makes what is read as wide as what is written, where both are in sight.
    void share_width();

    /// Where the task is put.
    QScrollArea& reading() { return *reading_; }
    CodeEditor& editor() { return *editor_; }
    /// The editor's place, for what belongs above or below it.
    QWidget& writing() { return *writing_; }
    QVBoxLayout& around_editor() { return *around_editor_; }
    RunPanel& results() { return *results_; }

private:
    void show_parts();

    QTabBar* tabs_;
    QSplitter* across_;
    QSplitter* down_;
    QScrollArea* reading_;
    QWidget* writing_;
    QVBoxLayout* around_editor_;
    CodeEditor* editor_;
    RunPanel* results_;
    bool folded_ = false;
};

} // namespace greenroom::desktop
