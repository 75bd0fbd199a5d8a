#pragma once

#include "desktop/base/app_context.h"
#include "study/interview/draw.h"
#include "study/interview/report.h"

#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;
class QTableView;
class QTimer;
class QVBoxLayout;

namespace greenroom::desktop {

class MessageBar;
class ResumePanel;
class PastInterviewsModel;
class PlanForm;
class PresetButton;
class PrimaryButton;
class ScoreChart;
class Theme;

/// Where an interview is chosen, and past ones are looked up.
class SetUpPage : public QWidget {
    Q_OBJECT

public:
    SetUpPage(AppContext& desk, const Theme& theme, QWidget* parent = nullptr);

    /// Reads what there is: topics, past interviews, one under way.
    void refresh();

    MessageBar& notice() { return *notice_; }
    PlanForm& form() { return *form_; }
    /// What Start would draw, in words; reckoned at once.
    QString preview();
    /// Whether an interview is under way, so that it has to be ended before another begins.
    bool is_under_way() const { return under_way_; }

Q_SIGNALS:
    void start_requested(const InterviewPlan& plan);
    void resume_requested();
    void abandon_requested();
    void report_requested(const QString& id);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void add_presets(QVBoxLayout& column);
    void add_past(QVBoxLayout& column);
    QWidget* make_footer();
    void choose_preset(std::size_t place);
    void show_past(std::vector<InterviewSummary> summaries);
    void reckon();
    void start();

    AppContext& desk_;
    const Theme& theme_;
    MessageBar* notice_;
    ResumePanel* open_;
    std::vector<PresetButton*> presets_;
    PlanForm* form_;
    QWidget* past_;
    PastInterviewsModel* past_model_;
    QTableView* past_table_;
    ScoreChart* chart_;
    QScrollArea* scroll_;
    QLabel* preview_;
    PrimaryButton* start_;
    QTimer* reckoning_;
    std::uint64_t seed_ = 0;
    bool under_way_ = false;
};

} // namespace greenroom::desktop
