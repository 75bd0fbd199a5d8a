#pragma once

#include "desktop/interview/interview_controller.h"
#include "desktop/widgets/page.h"
#include "sandbox/run.h"

#include <QWidget>

#include <string>

class QScrollArea;
class QTimer;

namespace greenroom::desktop {

class AnswerRecordings;
struct AnswerPlace;
class ExerciseRunner;
class LeaveOffer;
class MessageBar;
class Narrator;
class QuestionBar;
class QuestionHeader;
class QuestionView;
class RecordStrip;
class Theme;

/// The current question of an interview, and nothing else.
class QuestionPage : public Page {
    Q_OBJECT

public:
    QuestionPage(AppContext& context, const Theme& theme, InterviewController& interview, ExerciseRunner& runner,
                 Narrator& narrator, AnswerRecordings& recordings, QWidget* parent = nullptr);

    static const Actions<QuestionPage>& actions();

    /// Shows the current step, and lets the clock run.
    void show_step();
    /// Keeps what is written or picked but not saved yet; whether all of it is now.
    bool save_draft();
    /// Stops the clock's display.
    void stop();

    /// Nothing while there is no current question.
    const QuestionView* question() const { return view_; }
    const QuestionHeader& header() const { return *header_; }
    const RecordStrip& record_strip() const { return *strip_; }

protected:
    bool takes_keys() const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void make_columns(const Theme& theme);
    void connect_parts();
    void take_keyboard();
    bool is_coding() const;
    void run_code();
    void take_result(const sandbox::RunResult& result);
    void show_hint();
    std::string spoken() const;
    AnswerPlace answer_place() const;
    bool is_spoken_answer() const;
    void listen_or_wait();
    void show_recording();
    void finish();
    void hand_in();
    void cannot_run(const QString& why);
    void pass_time();
    void show_clock();
    void go_on();
    void judge(FollowUpResult result);
    void grade(Grade grade);
    void skip();
    void dont_know();
    void leave_text_or_offer();
    void show_offer(bool shown);
    bool is_at(InterviewStep step) const;
    void toggle_clock();
    void fold();

    AppContext& context_;
    const Theme& theme_;
    InterviewController& interview_;
    ExerciseRunner& runner_;
    Narrator& narrator_;
    AnswerRecordings& recordings_;
    bool waits_for_voice_ = false; ///< recording begins when the question was read out
    std::string ran_;              ///< the code that runs
    bool finishing_ = false;       ///< once it has run, the answer is given
    QuestionHeader* header_;
    LeaveOffer* offer_;
    RecordStrip* strip_;
    QScrollArea* scroll_;
    QuestionBar* bar_;
    QTimer* tick_;
    QuestionView* view_ = nullptr;
    StarStory saved_story_;
    bool clocks_shown_ = true;
    bool is_over_target_ = false;
};

} // namespace greenroom::desktop
