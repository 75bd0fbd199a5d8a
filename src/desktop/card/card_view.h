#pragma once

#include "cards/render/blocks.h"
#include "desktop/base/image_folder.h"
#include "desktop/widgets/collapsible.h"
#include "study/interview/scoring.h"
#include "study/review/review_session.h"

class QLabel;
class QVBoxLayout;

namespace greenroom::desktop {

class AnswerView;
class BlockColumn;
class ChoiceResponse;
class KeyPoints;
class IconButton;
class KeyedButton;
class NoteView;
class ProseView;
class Theme;
class TypedResponse;

/// One shown card as a column: chips, question, prompt, what the learner answers with, and then the answer.
class CardView : public QWidget {
    Q_OBJECT

public:
    CardView(const Theme& theme, const ShownCard& shown, ImageFolder images, QWidget* parent = nullptr);

    const ShownCard& shown() const { return shown_; }

    /// Unfolds the answer and marks the learner's, if the card is one that can be marked.
    void reveal(Collapsible::Motion motion);
    bool is_revealed() const { return answer_ != nullptr; }

    /// The question as it is read aloud; empty where the field for the answer tells it.
    QString spoken_question() const;
    /// What revealing showed, as it is read aloud: how the learner's answer was marked, the answer, the key points.
    QString spoken_answer() const;

    /// The grade to suggest: from marking, ticked key points, or Good; after a hint Hard at best.
    Grade suggested() const;

    /// Shows the next hint, while the answer is not shown.
    void show_hint();
    bool has_hint_left() const;
    int hints_shown() const { return hints_shown_; }

    void show_elapsed(std::chrono::milliseconds elapsed);
    /// Takes over a flag or note that changed.
    void show_marks(const Marks& marks);

    /// What the learner answers with; nothing on other kinds.
    ChoiceResponse* choice() const { return choice_; }
    TypedResponse* typed() const { return typed_; }
    /// Nothing before the answer is shown, or without key points.
    KeyPoints* key_points() const;
    void toggle_follow_ups();
    NoteView* note() const { return note_; }

Q_SIGNALS:
    /// The learner answered a choice or typed card.
    void answered();
    void suggestion_changed();
    /// The learner wants another hint.
    void hint_requested();
    /// The learner wants to see what can be done with the card, at this place on the screen.
    void menu_requested(const QPoint& place);

private:
    void add_hints(QVBoxLayout& column);
    void name_hint_button();
    void add_heading(QVBoxLayout& column);
    void add_response(QVBoxLayout& column);
    void show_question(Gaps gaps);
    void mark_response();

    const Theme& theme_;
    ShownCard shown_;
    ImageFolder images_;
    QLabel* flag_;
    QLabel* elapsed_;
    IconButton* more_; ///< before the question in the order of Tab, as it is on the screen
    ProseView* question_;
    BlockColumn* prompt_;
    ChoiceResponse* choice_ = nullptr;
    TypedResponse* typed_ = nullptr;
    QVBoxLayout* hints_;
    KeyedButton* hint_button_;
    int hints_shown_ = 0;
    QVBoxLayout* answer_place_;
    AnswerView* answer_ = nullptr;
    NoteView* note_;
    StudiedAnswer answered_;
};

} // namespace greenroom::desktop
