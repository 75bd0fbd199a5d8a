#include "desktop/settings/training_row.h"

#include "desktop/base/formats.h"
#include "desktop/base/model_training.h"
#include "desktop/settings/tr.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace greenroom::desktop {

TrainingRow::TrainingRow(AppContext& context, ModelTraining& training, QWidget* parent)
    : QWidget(parent), context_(context), training_(training), state_(make_label("small", {}, this)),
      outcome_(make_label("plan", {}, this)), progress_(new QProgressBar(this)),
      train_(new QPushButton(Tr::tr("Fit it to my reviews"), this)), cancel_(new QPushButton(Tr::tr("Cancel"), this)),
      take_back_(new QPushButton(Tr::tr("Go back to the one before"), this)) {
    for (QLabel* label : {state_, outcome_})
        label->setWordWrap(true);
    progress_->setRange(0, 100);
    progress_->setAccessibleName(Tr::tr("Progress of fitting the memory model"));
    auto* buttons = new FlowLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {train_, cancel_, take_back_})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(state_);
    column->addWidget(progress_);
    column->addWidget(outcome_);
    column->addLayout(buttons);
    connect(train_, &QPushButton::clicked, &training, qOverload<>(&ModelTraining::train));
    connect(cancel_, &QPushButton::clicked, &training, &ModelTraining::cancel);
    connect(take_back_, &QPushButton::clicked, &training, &ModelTraining::take_back);
    connect(&training, &ModelTraining::started, this, &TrainingRow::show_state);
    connect(&training, &ModelTraining::progressed, progress_,
            [this](double share) { progress_->setValue(static_cast<int>(std::lround(100 * share))); });
    connect(&training, &ModelTraining::finished, this, &TrainingRow::show_outcome);
    connect(&training, &ModelTraining::failed, this, &TrainingRow::show_outcome);
    outcome_->hide();
    show_state();
}

void TrainingRow::show_state() {
    const bool running = training_.is_running();
    const bool writable = context_.collection.access() == Access::ReadWrite;
    const auto in_force = model_in_force(context_.collection);
    state_->setText(
        (in_force ? Tr::tr("The memory model was fitted to %1 on %2.")
                        .arg(reviews_text(static_cast<int>(in_force->reviews)), short_date_text(in_force->adopted))
                  : Tr::tr("The memory model has its published parameters.")) +
        QLatin1Char(' ') +
        Tr::tr("From 400 reviews on it is fitted to yours by itself, and adopted if it predicts them better."));
    progress_->setVisible(running);
    cancel_->setVisible(running);
    train_->setVisible(!running);
    train_->setEnabled(writable);
    take_back_->setVisible(!running && in_force.has_value());
    take_back_->setEnabled(writable);
    if (running)
        progress_->setValue(0);
}

void TrainingRow::show_outcome(const QString& what) {
    show_state();
    if (what.isEmpty())
        return;
    outcome_->setText(what);
    outcome_->show();
}

QString TrainingRow::text() const { return outcome_->text(); }

} // namespace greenroom::desktop
