#include "desktop/base/model_training.h"

#include "desktop/base/background.h"
#include "desktop/base/formats.h"
#include "desktop/base/tr.h"

#include <algorithm>
#include <thread>

namespace greenroom::desktop {

ModelTraining::ModelTraining(AppContext& context, Background& background, QObject* parent)
    : QObject(parent), context_(context), background_(background), progress_(new JobProgress(this)) {
    connect(progress_, &JobProgress::progressed, this, &ModelTraining::progressed);
}

// A window that closes does not wait for it.
ModelTraining::~ModelTraining() { cancel(); }

void ModelTraining::train_if_due() { train(When::IfDue); }

void ModelTraining::train() { train(When::Always); }

void ModelTraining::cancel() { progress_->cancel(); }

void ModelTraining::train(When when) {
    if (is_running() || context_.collection.access() == Access::ReadOnly)
        return;
    run([when, now = context_.now()](Collection& collection, const GoOn& go_on) {
        if (when == When::IfDue && !training_is_due(collection))
            return Done();
        TrainingOptions options;
        options.threads = std::clamp(std::thread::hardware_concurrency(), 1U, 2U);
        options.go_on = go_on;
        const auto outcome = train_and_adopt(collection, options, now);
        if (!outcome)
            return Done{Tr::tr("Cancelled; the memory model stays as it was.")};
        return Done{in_words(*outcome), outcome->adopted.has_value()};
    });
}

void ModelTraining::take_back() {
    if (is_running())
        return;
    run([now = context_.now()](Collection& collection, const GoOn&) {
        const auto report = take_back_model(collection, now);
        if (!report)
            return Done{Tr::tr("There is no adopted memory model to take back.")};
        return Done{Tr::tr("The memory model before is in force again; the memory of %Ln card(s) changed.", nullptr,
                           report->differed),
                    true};
    });
}

void ModelTraining::run(const std::function<Done(Collection&, const GoOn& go_on)>& work) {
    const GoOn go_on = progress_->begin();
    Q_EMIT started();
    background_.run(
        *this, [work, go_on](Collection& collection) { return work(collection, go_on); },
        [this](const Done& done) { end(done); },
        [this](const QString& why) {
            end({});
            Q_EMIT failed(why);
        });
}

void ModelTraining::end(const Done& done) {
    progress_->end();
    if (done.changed) {
        context_.collection.reload_settings();
        Q_EMIT model_changed();
    }
    Q_EMIT finished(done.what);
}

QString in_words(const TrainingOutcome& outcome) {
    const TrainingResult& fitted = outcome.fitted;
    if (fitted.judged == 0)
        return Tr::tr("%1 are too few to judge by: the memory model stays as it is.")
            .arg(reviews_text(static_cast<int>(fitted.reviews)));
    const QLocale locale;
    const QString compared =
        Tr::tr("log loss %1 instead of %2")
            .arg(locale.toString(fitted.log_loss_fitted, 'f', 3), locale.toString(fitted.log_loss_present, 'f', 3));
    if (!outcome.adopted)
        return Tr::tr("Fitted to the earlier reviews it would predict the later ones no better (%1): the memory model "
                      "stays as it is.")
            .arg(compared);
    return Tr::tr(
               "The memory model was fitted to %1 and predicts the later ones better (%2). The memory of %Ln card(s) "
               "changed; due dates stay as they were promised.",
               nullptr, outcome.adopted->differed)
        .arg(reviews_text(static_cast<int>(fitted.reviews)), compared);
}

} // namespace greenroom::desktop
