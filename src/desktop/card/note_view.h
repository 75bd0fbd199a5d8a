#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;

namespace greenroom::desktop {

class Theme;

/// The learner's note on a card: shown once the answer is, and edited in place.
class NoteView : public QFrame {
    Q_OBJECT

public:
    explicit NoteView(const Theme& theme, QWidget* parent = nullptr);

    void show_note(const QString& note);
    /// From now on a note is shown: it may give the answer away.
    void set_answer_shown();

    /// Begins to edit, with the keyboard in the text.
    void edit();
    bool is_editing() const;
    /// Ends editing without saving.
    void cancel();

Q_SIGNALS:
    /// The learner wants this text kept.
    void save_requested(const QString& note);
    /// Editing ended.
    void closed();
    /// While editing, the layout gave the note another place.
    void placed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void update_visibility();

    QString note_;
    bool answer_shown_ = false;
    QLabel* text_;
    QWidget* editing_;
    QPlainTextEdit* field_;
};

} // namespace greenroom::desktop
