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

    /// Begins to edit this text, the note itself if nothing was begun before.
    void edit(const QString& text);
    bool is_editing() const;
    /// What is being typed.
    QString typed() const;
    bool has_keyboard() const;
    /// Where the next character goes; nothing changes for the learner when both are handed on to another view.
    int cursor() const;
    void take_keyboard(int cursor);
    /// Ends editing: the text is saved, or given up.
    void close();

Q_SIGNALS:
    /// The learner wants this text kept.
    void save_requested(const QString& note);
    /// The learner gives up what was typed.
    void cancelled();
    /// What is being typed is another text now.
    void typed_changed();
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
