#pragma once

#include "desktop/base/table_model.h"
#include "records/card_row.h"

#include <QTableView>

namespace greenroom::desktop {

class Theme;

/// An exercise to choose, and whether something was written for it.
struct ListedExercise {
    CardRow card;
    bool in_progress = false;
};

/// Exercises as rows: what is asked, topic, level, how long it takes, how far the learner is with it.
class ExerciseModel : public TableModel<ListedExercise> {
    Q_OBJECT

public:
    enum Columns { Task, Topic, LevelColumn, Time, State, ColumnCount };

    using TableModel::TableModel;

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const ListedExercise& row, int column, int role) const override;
    QString header(int column) const override;
};

/// The exercises to choose from.
class ExerciseList : public QTableView {
    Q_OBJECT

public:
    explicit ExerciseList(const Theme& theme, QWidget* parent = nullptr);

    /// Shows these rows, the chosen one still chosen where it is among them.
    void show_rows(std::vector<ListedExercise> rows);
    /// The id of the chosen one; empty without one.
    std::string chosen() const;
    void choose(const std::string& id);
    const ExerciseModel& rows() const { return *model_; }

Q_SIGNALS:
    void opened(const std::string& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit_columns();

    const Theme& theme_;
    ExerciseModel* model_;
};

} // namespace greenroom::desktop
