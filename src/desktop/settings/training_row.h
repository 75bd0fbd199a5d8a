#pragma once

#include "desktop/base/app_context.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace greenroom::desktop {

class ModelTraining;

/// Whether the memory model is fitted to the learner, and to fit it now, with its progress; what that changed, and the
/// way back.
class TrainingRow : public QWidget {
    Q_OBJECT

public:
    TrainingRow(AppContext& context, ModelTraining& training, QWidget* parent = nullptr);

    QString text() const;

private:
    void show_state();
    void show_outcome(const QString& what);

    AppContext& context_;
    ModelTraining& training_;
    QLabel* state_;
    QLabel* outcome_;
    QProgressBar* progress_;
    QPushButton* train_;
    QPushButton* cancel_;
    QPushButton* take_back_;
};

} // namespace greenroom::desktop
