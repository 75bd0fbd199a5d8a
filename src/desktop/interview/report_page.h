#pragma once

#include "desktop/base/app_context.h"
#include "desktop/interview/report_export.h"
#include "study/interview/report.h"

#include <QWidget>

class QScrollArea;

namespace greenroom::desktop {

class MessageBar;
class PrimaryButton;
class Theme;

/// What an interview amounted to.
class ReportPage : public QWidget {
    Q_OBJECT

public:
    ReportPage(AppContext& context, const Theme& theme, QWidget* parent = nullptr);

    /// Shows the report of the interview of this id; when it cannot be read says why in place.
    void show_report(const std::string& id);

    const InterviewReport& report() const { return report_; }
    QString message() const;
    void export_to(ReportFormat format, const QString& file);

Q_SIGNALS:
    void study_requested(const std::vector<std::string>& ids);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

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
    MessageBar* message_bar_;
    QScrollArea* scroll_;
    PrimaryButton* study_ = nullptr;
};

/// An answered question of a report: what it was worth, and folded below it what was missed, chosen and written.
class CollapsibleAnswer : public QWidget {
    Q_OBJECT

public:
    CollapsibleAnswer(const Theme& theme, const QuestionReport& question, QWidget* parent = nullptr);

private:
    QWidget* make_details(const Theme& theme, const QuestionReport& question);
};

} // namespace greenroom::desktop
