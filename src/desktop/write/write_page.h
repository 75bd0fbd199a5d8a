#pragma once

#include "cards/parse/exercise.h"
#include "desktop/base/drafts.h"
#include "desktop/widgets/page.h"
#include "sandbox/run.h"
#include "study/exercise/attempt.h"
#include "study/review/review_session.h"

#include <optional>

class QLabel;
class QTimer;

namespace greenroom::sandbox {
struct Interpreter;
}

namespace greenroom::desktop {

class DayPlan;
class Desk;
class ExerciseList;
class ExerciseRunner;

/// Exercises: code to write, run on a real Django against its checks, then graded as any card.
class WritePage : public Page {
    Q_OBJECT

public:
    explicit WritePage(const PageContext& with, QWidget* parent = nullptr);

    static PageKind kind();
    static const Actions<WritePage>& actions();

    void enter() override;
    void take(const PageRequest& request) override;
    void synced(const SyncReport&) override;
    void settings_changed() override;

    Desk& desk() { return *desk_; }
    ExerciseList& list() { return *list_; }
    /// The exercise that is being written; nothing while the list is shown.
    const ShownCard* card() const;
    const ExerciseAttempt& attempt() const { return attempt_; }
    /// Why nothing can be run; empty where code can be.
    QString missing() const { return missing_; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* make_list();
    void fit_list();
    void connect_desk();
    void connect_runner();
    void prepare();
    void show_missing(const QString& missing);
    void show_list();
    void open(const std::string& id, Counting counting = Counting::Counted);
    /// Puts up what is to be opened, once the day's plan is there, which its grades keep to.
    void go_on_opening();
    void put_up();
    void restore_draft();
    void keep_draft();
    void run();
    void take_result(const sandbox::RunResult& result);
    void show_hint();
    void show_solution();
    void show_answer();
    void reset_code();
    void go_to_failure();
    void grade(Grade grade);
    void undo();
    void leave();
    void offer();
    bool can_run() const { return missing_.isEmpty(); }
    void show_time();
    std::chrono::milliseconds elapsed() const;

    AppContext& context_;
    const Theme& theme_;
    Drafts drafts_;
    ExerciseRunner& runner_;
    QWidget* list_part_ = nullptr; ///< in front unless the desk is
    ExerciseList* list_;
    QLabel* about_;
    QLabel* lacks_;
    Desk* desk_;
    QTimer* tick_;
    DayPlan* plan_;

    std::optional<ReviewSession> session_; ///< of the exercise that was opened last
    bool writing_ = false;                 ///< whether that is on the desk
    bool opening_ = false;                 ///< whether it is to be, and waits for the day's plan
    bool sent_here_ = false;               ///< by another page, which is gone back to
    Exercise exercise_;
    ExerciseAttempt attempt_;
    int runs_ = 0; ///< those after the attempt was over, too
    QString ran_;  ///< the code that runs, or ran last
    QString missing_;
    std::pair<QString, Draft> graded_;                  ///< the draft of the exercise that was graded last, with its id
    std::chrono::milliseconds before_{};                ///< spent on it before it was last shown
    std::optional<std::chrono::milliseconds> shown_at_; ///< on the stopwatch; nothing while hidden
};

} // namespace greenroom::desktop
