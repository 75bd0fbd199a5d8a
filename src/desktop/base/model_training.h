#pragma once

#include "desktop/base/app_context.h"
#include "desktop/base/job_progress.h"
#include "study/upkeep/training.h"

#include <QObject>
#include <QString>

namespace greenroom::desktop {

class Background;

/// Fits the memory model to the learner's reviews beside the window: by itself, and when the learner asks for it.
class ModelTraining : public QObject {
    Q_OBJECT

public:
    ModelTraining(AppContext& context, Background& background, QObject* parent = nullptr);
    ~ModelTraining() override;

    /// Fits it if the log has grown enough; says nothing if it has not, or if nothing came of it.
    void train_if_due();
    void train();
    /// What is being fitted is given up, and nothing changes.
    void cancel();
    /// Goes back to the parameters before the last adoption.
    void take_back();

    bool is_running() const { return progress_->is_running(); }

Q_SIGNALS:
    void started();
    /// Which share is done, 0 to 1.
    void progressed(double share);
    /// It has ended; `what` came of it, in words.
    void finished(const QString& what);
    /// Other parameters are in force: the window's collection has them, and schedules were computed again.
    void model_changed();
    void failed(const QString& why);

private:
    using GoOn = std::function<bool(double share)>;
    enum class When { Always, IfDue };
    /// The result of a job; nothing came of it where it says nothing.
    struct Done {
        QString what;
        bool changed = false;
    };

    void train(When when);
    void run(const std::function<Done(Collection&, const GoOn& go_on)>& work);
    void end(const Done& done);

    AppContext& context_;
    Background& background_;
    JobProgress* progress_;
};

/// What training came to, in words.
QString in_words(const TrainingOutcome& outcome);

} // namespace greenroom::desktop
