#pragma once

#include "desktop/base/app_context.h"
#include "records/card_key.h"

#include <QFrame>
#include <QStackedWidget>

#include <string>
#include <vector>

namespace greenroom::desktop {

class InterviewController;
class QuestionPage;
class ReportPage;
class SetUpPage;
class Theme;

/// Mock interviews: set one up, sit it, read its report.
class InterviewPage : public QStackedWidget {
    Q_OBJECT

public:
    InterviewPage(AppContext& context, const Theme& theme, QWidget* parent = nullptr);
    /// Saves the clock and what is written.
    ~InterviewPage() override;

    /// Shows the set-up, with the offer to go on where an interview is under way.
    void show_set_up();
    /// Other cards are in the deck: the set-up offers them. An interview that is sat goes on as it began.
    void refresh();

    /// Begins an interview of exactly these cards; where that cannot be, the set-up says why.
    void start_with(const std::vector<CardKey>& cards);

    SetUpPage& set_up() { return *set_up_; }
    QuestionPage& questions() { return *questions_; }
    ReportPage& report() { return *report_; }
    const InterviewController& interview() const { return *interview_; }
    /// Whether a question is on the screen, and its clock runs.
    bool is_in_progress() const;

Q_SIGNALS:
    /// A question came on the screen, or the last one left it.
    void in_progress_changed(bool in_progress);
    void study_requested(const std::vector<std::string>& ids);
    void left();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void connect_pages();
    void show_only(QWidget* page);
    void go_on();
    void pause();
    void abandon();
    void show_report(const std::string& id);
    void failed(const QString& why);

    InterviewController* interview_;
    SetUpPage* set_up_;
    QuestionPage* questions_;
    ReportPage* report_;
};

/// Asks in place whether to leave an interview; hidden until then. Its clock runs on meanwhile.
class LeaveOffer : public QFrame {
    Q_OBJECT

public:
    explicit LeaveOffer(const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void stay_requested();
    void leave_requested();
    void abandon_requested();
};

} // namespace greenroom::desktop
