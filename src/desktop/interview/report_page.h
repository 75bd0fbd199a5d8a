#pragma once

#include "desktop/interview/report_export.h"
#include "desktop/widgets/page.h"
#include "study/interview/report.h"

#include <QWidget>

class QScrollArea;

namespace greenroom::desktop {

class MessageBar;
class PrimaryButton;
class Theme;

/// The result of an interview.
class ReportPage : public Page {
    Q_OBJECT

public:
    ReportPage(AppContext& context, const Theme& theme, QWidget* parent = nullptr);

    static const Actions<ReportPage>& actions();

    /// Shows the report of the interview of this id; when it cannot be read, shows why.
    void show_report(const std::string& id);

    const InterviewReport& report() const { return report_; }
    void export_to(ReportFormat format, const QString& file);

private:
    QWidget* make_footer();
    QWidget* make_content();
    QWidget* make_verdict(QWidget* parent);
    QWidget* make_answers(QWidget* parent);
    void ask_where(ReportFormat format);
    void study();

    AppContext& context_;
    const Theme& theme_;
    InterviewReport report_;
    QScrollArea* scroll_;
    PrimaryButton* study_ = nullptr;
};

/// An answered question of a report: its points, and collapsed below it what was missed, chosen and written.
class CollapsibleAnswer : public QWidget {
    Q_OBJECT

public:
    CollapsibleAnswer(const Theme& theme, const QuestionReport& question, QWidget* parent = nullptr);

private:
    QWidget* make_details(const Theme& theme, const QuestionReport& question);
};

} // namespace greenroom::desktop
