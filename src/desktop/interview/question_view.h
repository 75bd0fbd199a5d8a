#pragma once

#include "desktop/base/image_folder.h"
#include "records/interview_record.h"

#include <QFrame>
#include <QWidget>

class QPlainTextEdit;
class QVBoxLayout;

namespace greenroom::desktop {

class ClockRing;
class CodingView;
class KeyPoints;
class ListenPanel;
class OptionList;
class StarFields;
class Theme;
class TypedResponse;

/// A question of an interview at one step of it, as a column: the question with its clock, what the learner answers
/// with, the key points to tick, the follow-ups asked so far, the answer.
class QuestionView : public QWidget {
    Q_OBJECT

public:
    QuestionView(const Theme& theme, const InterviewEntry& entry, const StarStory& story, const ImageFolder& images,
                 QWidget* parent = nullptr);

    /// What the learner answers with at this step; nothing where the card or the step has none.
    OptionList* options() const { return options_; }
    TypedResponse* typed() const { return typed_; }
    StarFields* star() const { return star_; }
    QPlainTextEdit* scratch_pad() const { return scratch_; }
    /// Of an exercise; it takes all of the room.
    CodingView* coding() const { return coding_; }
    KeyPoints* key_points() const { return key_points_; }
    /// The recording of the answer; nothing until show_recording().
    ListenPanel* recording() const { return recording_; }
    /// Shows the recording above the key points; not while the question is being answered.
    void show_recording(ListenPanel* recording);

    /// What this step shows and asks for, as it is read aloud; empty where the field for the answer tells it.
    QString spoken() const;

    /// The clock that runs; nothing at steps without one.
    ClockRing* running_clock() const { return running_; }
    /// What the learner should look at now; nothing for the question itself.
    QWidget* in_focus() const { return in_focus_; }

    void set_clocks_shown(bool shown);
    /// The scratch pad, to write in.
    void open_scratch_pad();

Q_SIGNALS:
    /// Enter was pressed in the line of a typed card or a cloze.
    void answered();
    void ticks_changed();

private:
    void add_question(const ImageFolder& images);
    void add_response(const StarStory& story, const ImageFolder& images);
    void add_coding(const ImageFolder& images);
    void add_code();
    void add_typed();
    void add_notes();
    void add_key_points(const ImageFolder& images);
    void add_follow_ups(const ImageFolder& images);
    void add_answer(const ImageFolder& images);
    void add_grading();
    bool is_answering() const { return entry_.state.step == InterviewStep::Answering; }

    const Theme& theme_;
    InterviewEntry entry_;
    QVBoxLayout* column_;
    std::vector<ClockRing*> clocks_;
    ClockRing* running_ = nullptr;
    OptionList* options_ = nullptr;
    TypedResponse* typed_ = nullptr;
    StarFields* star_ = nullptr;
    QPlainTextEdit* scratch_ = nullptr;
    CodingView* coding_ = nullptr;
    KeyPoints* key_points_ = nullptr;
    ListenPanel* recording_ = nullptr;
    int recording_place_ = 0; ///< in the column
    QWidget* in_focus_ = nullptr;
};

/// One follow-up of a question with its own clock: asked, then with its answer, then judged.
class FollowUpPanel : public QFrame {
    Q_OBJECT

public:
    /// `number` from 0; it is the one asked, or one before it.
    FollowUpPanel(const Theme& theme, const Card& card, const QuestionState& state, int number,
                  const ImageFolder& images, QWidget* parent = nullptr);

    ClockRing* clock() const { return clock_; }

private:
    ClockRing* clock_;
};

} // namespace greenroom::desktop
