#pragma once

#include "desktop/speech/recorder.h"
#include "desktop/widgets/page.h"

#include <QFrame>

#include <string>
#include <vector>

class QStackedWidget;

namespace greenroom::desktop {

class AnswerRecordings;
class ExerciseRunner;
class InterviewController;
class Narrator;
class QuestionPage;
class ReportPage;
class SetUpPage;
class StoriesPage;
class Theme;

/// Mock interviews: set one up, answer it, read its report.
class InterviewPage : public Page {
    Q_OBJECT

public:
    /// Records by what `make_sound` makes, or by the desktop's own where it is empty.
    InterviewPage(AppContext& context, const Theme& theme, Narrator& narrator, const Preferences& preferences,
                  MakeSound make_sound = {}, QWidget* parent = nullptr);
    /// Saves the clock and what is written.
    ~InterviewPage() override;

    static PageKind kind();

    void enter() override { show_set_up(); }
    void take(const PageRequest& request) override {
        const std::vector<CardKey>& cards = std::get<InterviewRequest>(request).cards;
        cards.empty() ? enter() : start_with(cards);
    }
    void synced(const SyncReport&) override { refresh(); }

    /// Shows the set-up, with the offer to resume an interview in progress.
    void show_set_up();
    /// The deck changed: the set-up offers the new cards. An interview in progress continues as it began.
    void refresh();

    /// Begins an interview of exactly these cards; if that is not possible, the set-up shows why.
    void start_with(const std::vector<CardKey>& cards);

    SetUpPage& set_up() { return *set_up_; }
    QuestionPage& questions() { return *questions_; }
    ReportPage& report() { return *report_; }
    StoriesPage& stories() { return *stories_; }
    AnswerRecordings& recordings() { return *recordings_; }
    const InterviewController& interview() const { return *interview_; }
    /// Whether a question is on the screen, and its clock runs.
    bool is_in_progress() const;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void connect_pages();
    void show_only(QWidget* page);
    void go_on();
    void pause();
    void abandon();
    void show_report(const std::string& id);
    void show_stories();
    void failed(const QString& why);

    QStackedWidget* parts_;
    ExerciseRunner* runner_; ///< of its own: what comes of a run is this page's alone
    InterviewController* interview_;
    AnswerRecordings* recordings_;
    SetUpPage* set_up_;
    QuestionPage* questions_;
    ReportPage* report_;
    StoriesPage* stories_;
};

/// Asks in place whether to leave an interview; hidden until then. Its clock runs on meanwhile.
class LeaveOffer : public QFrame {
    Q_OBJECT

public:
    explicit LeaveOffer(const Theme& theme, QWidget* parent = nullptr);

    /// The question and the keys that answer it, as they are read aloud.
    QString spoken() const;

Q_SIGNALS:
    void stay_requested();
    void leave_requested();
    void abandon_requested();
};

} // namespace greenroom::desktop
