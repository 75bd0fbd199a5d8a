#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace greenroom::desktop {

class Theme;

/// Finds words in an editor as they are typed; hidden until it is asked for.
class FindBar : public QFrame {
    Q_OBJECT

public:
    FindBar(const Theme& theme, QPlainTextEdit& editor, QWidget* parent = nullptr);

    /// Comes up with what is selected in the editor, and takes the keyboard.
    void open();
    /// Goes away, and gives the keyboard to the editor.
    void close();
    /// Selects the next hit after the cursor, or the one before; round the ends.
    enum class Direction { Forward, Backward };
    void find_next(Direction direction);

    QString status() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void find_from(int place, Direction direction);
    void show_status();

    QPlainTextEdit& editor_;
    QLineEdit* words_;
    QLabel* status_;
};

} // namespace greenroom::desktop
