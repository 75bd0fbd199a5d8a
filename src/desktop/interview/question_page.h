#pragma once

#include "desktop/base/commands.h"
#include "desktop/interview/interview_controller.h"

#include <QWidget>

class QScrollArea;
class QTimer;

namespace greenroom::desktop {

class LeaveOffer;
class MessageBar;
class QuestionBar;
class QuestionHeader;
class QuestionView;
class Theme;

/// The question of an interview that waits, and nothing else.
class QuestionPage : public QWidget {
    Q_OBJECT

public:
    QuestionPage(AppContext& context, const Theme& theme, InterviewController& interview, QWidget* parent = nullptr);

    /// Shows the step that waits, and lets the clock run.
    void show_step();
    /// Keeps what is written or picked but not saved yet; whether all of it is now.
    bool save_draft();
    /// Stops the clock's display.
    void stop();
    void show_error(const QString& why);
    void show_warning(const QString& why);
    void clear_message();

    /// Nothing while no question waits.
    const QuestionView* question() const { return view_; }
    const QuestionHeader& header() const { return *header_; }
    QString message() const;

Q_SIGNALS:
    /// The learner goes on later.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void make_columns(const Theme& theme);
    void connect_parts();
    void take_keyboard();
    void pass_time();
    void show_clock();
    void go_on();
    void skip();
    void dont_know();
    void leave_text_or_offer();
    void show_offer(bool shown);
    bool is_at(InterviewStep step) const;
    bool can(CommandPressed pressed) const;
    void perform(CommandPressed pressed);
    void perform_on_step(CommandPressed pressed);
    void scroll(int direction);

    AppContext& context_;
    const Theme& theme_;
    InterviewController& interview_;
    QuestionHeader* header_;
    MessageBar* message_bar_;
    LeaveOffer* offer_;
    QScrollArea* scroll_;
    QuestionBar* bar_;
    QTimer* tick_;
    QuestionView* view_ = nullptr;
    StarStory saved_story_;
    bool clocks_shown_ = true;
};

} // namespace greenroom::desktop
