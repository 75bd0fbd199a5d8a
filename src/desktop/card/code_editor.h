#pragma once

#include <QPlainTextEdit>

namespace greenroom::desktop {

class Theme;

/// Where a Python programmer writes: coloured, with line numbers, indentation that follows the code, and the bracket
/// that belongs to the one at the cursor. Escape, and keys with Ctrl, Alt or a number that the page or the window
/// around it has, go there.
class CodeEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    CodeEditor(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    /// Replaces all of the text as one step that can be undone.
    void replace_code(const QString& code);
    /// Marks these lines, from 1, as those that a run speaks of, until the text is changed.
    void mark_lines(const QList<int>& lines);
    const QList<int>& marked_lines() const { return marked_; }
    /// Puts the cursor on a line, from 1, shows it, and takes the keyboard.
    void go_to_line(int line);

    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool edit_lines(const QKeyEvent& event);
    void indent();
    void unindent();
    void begin_line();
    void go_to_code(QTextCursor::MoveMode mode);
    bool remove_indent();
    void toggle_comments();
    void fit_margin();
    void place_numbers();
    void mark_brackets();
    void paint_numbers(QPaintEvent& event);

    class Numbers;
    const Theme& theme_;
    Numbers* numbers_;
    QList<int> marked_;
};

/// Where the bracket is that belongs to the one at a place of coloured Python; −1 where there is none. Brackets in
/// strings and comments are text.
int matching_bracket(const QTextDocument& document, int place);

/// What a line of Python begins with that follows this one: `line` is what the cursor leaves behind of it, `code` the
/// same without comments and strings.
QString indentation_after(const QString& line, const QString& code);

} // namespace greenroom::desktop
