#pragma once

#include "desktop/base/app_context.h"
#include "desktop/base/table_model.h"
#include "desktop/widgets/page.h"
#include "study/collection/calendar.h"
#include "study/interview/draw.h"
#include "study/interview/report.h"
#include "study/interview/start.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QTableView;
class QTimer;
class QVBoxLayout;

namespace greenroom::desktop {

class ExerciseRunner;
class KeyedButton;
class MessageBar;
class PastInterviewsModel;
class PlanForm;
class PresetButton;
class PrimaryButton;
class ResumePanel;
class ScoreChart;
class Theme;

/// Where an interview is set up, and past ones are listed.
class SetUpPage : public Page {
    Q_OBJECT

public:
    SetUpPage(AppContext& context, const Theme& theme, ExerciseRunner& runner, QWidget* parent = nullptr);

    static const Actions<SetUpPage>& actions();

    /// Reads what there is: topics, past interviews, one in progress.
    void refresh();

    PlanForm& form() { return *form_; }
    /// Says that this interview is no longer there, and offers to put it back.
    void show_deleted(const DeletedInterview& interview);

    /// What Start would draw, in words; computed at once.
    QString preview();
    /// What exercises can be run with, as far as that is known.
    ExerciseSupport support() const { return support_.value_or(ExerciseSupport{}); }
    /// Whether an interview is in progress, so that it has to be ended before another begins.
    bool has_open_interview() const { return has_open_; }

Q_SIGNALS:
    void start_requested(const InterviewPlan& plan);
    void resume_requested();
    void abandon_requested();
    void report_requested(const QString& id);
    void stories_requested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add_presets(QVBoxLayout& column);
    void add_past(QVBoxLayout& column);
    QWidget* make_footer();
    void choose_preset(std::size_t place);
    void show_past(std::vector<InterviewSummary> summaries);
    const InterviewSummary* chosen_past() const;
    void delete_chosen();
    void undo_deletion();
    void lay_out_presets();
    void lay_out_preview();
    void compute();
    QString why_not_startable(const InterviewPlan& plan);
    void know_support(ExerciseSupport support, const QString& why_none);
    void start();

    AppContext& context_;
    const Theme& theme_;
    ExerciseRunner& runner_;
    ResumePanel* open_;
    std::vector<PresetButton*> presets_;
    PlanForm* form_;
    QWidget* past_;
    KeyedButton* undo_;
    KeyedButton* delete_;
    QGridLayout* preset_grid_;
    std::optional<DeletedInterview> deleted_;
    PastInterviewsModel* past_model_;
    QTableView* past_table_;
    ScoreChart* chart_;
    QScrollArea* scroll_;
    QLabel* preview_;
    QVBoxLayout* column_; ///< what is scrolled
    QHBoxLayout* foot_;
    PrimaryButton* start_;
    QTimer* preview_delay_;
    std::uint64_t seed_ = 0;
    bool has_open_ = false;
    bool has_exercises_ = false;
    std::optional<ExerciseSupport> support_; ///< nothing while it is not known
    QString why_none_;                       ///< where exercises cannot be run
};

/// A ready-made interview to choose: its title, what it is, its key. Checked means chosen.
class PresetButton : public QAbstractButton {
    Q_OBJECT

public:
    PresetButton(const Theme& theme, const QString& title, const QString& summary, int number,
                 QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const Theme& theme_;
    QString summary_;
    QString key_;
};

/// Interviews that are over or in progress.
class PastInterviewsModel : public TableModel<InterviewSummary> {
    Q_OBJECT

public:
    enum Columns { Date, Title, Answered, VerdictGiven, Score, ColumnCount };

    /// `offset` is local time minus UTC.
    explicit PastInterviewsModel(UtcOffset offset, QObject* parent = nullptr)
        : TableModel(parent), offset_(std::move(offset)) {}

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const InterviewSummary& interview, int column, int role) const override;
    QString header(int column) const override;

private:
    UtcOffset offset_;
};

} // namespace greenroom::desktop
