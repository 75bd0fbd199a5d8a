#pragma once

#include "desktop/interview/report_export.h"
#include "desktop/widgets/page.h"
#include "study/interview/report.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace greenroom::desktop {

class AnswerRecordings;
class ListenPanel;
class MessageBar;
class PrimaryButton;
class SpeakingPanel;
class Theme;

/// The result of an interview.
class ReportPage : public Page {
    Q_OBJECT

public:
    ReportPage(AppContext& context, const Theme& theme, AnswerRecordings& recordings, QWidget* parent = nullptr);

    static const Actions<ReportPage>& actions();

    /// Shows the report of the interview of this id; when it cannot be read, shows why.
    void show_report(const std::string& id);

    const InterviewReport& report() const { return report_; }
    const SpeakingPanel* speaking() const { return speaking_; }
    void export_to(ReportFormat format, const QString& file);

private:
    QWidget* make_footer();
    QWidget* make_content();
    QWidget* make_verdict(QWidget* parent);
    QWidget* make_answers(QWidget* parent);
    void ask_where(ReportFormat format);
    void study();
    void add_speaking(QVBoxLayout& column, QWidget* parent);

    AppContext& context_;
    const Theme& theme_;
    AnswerRecordings& recordings_;
    InterviewReport report_;
    SpeakingPanel* speaking_ = nullptr;
    QScrollArea* scroll_;
    PrimaryButton* study_ = nullptr;
};

/// An answered question of a report: its points, and collapsed below it what was missed, chosen and written.
class CollapsibleAnswer : public QWidget {
    Q_OBJECT

public:
    /// `attempts` at the question that can be heard, newest first.
    CollapsibleAnswer(const Theme& theme, AnswerRecordings& recordings, const InterviewRecord& record,
                      const QuestionReport& question, QWidget* parent = nullptr);

    /// The recording of the answer, once the details were opened; nothing where there is none.
    ListenPanel* recording() const { return recording_; }

private:
    QWidget* make_details(const Theme& theme, const QuestionReport& question);
    void add_recording(const Theme& theme, AnswerRecordings& recordings, const InterviewRecord& record,
                       const QuestionReport& question);

    QVBoxLayout* details_ = nullptr;
    ListenPanel* recording_ = nullptr;
};

} // namespace greenroom::desktop
