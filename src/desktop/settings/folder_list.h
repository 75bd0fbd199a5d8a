#pragma once

#include "desktop/base/table_model.h"
#include "study/upkeep/deck_sync.h"

#include <QWidget>

#include <filesystem>
#include <vector>

class QCheckBox;
class QPushButton;
class QTableView;

namespace greenroom::desktop {

class FolderModel;

/// The learner's deck folders, to add to and remove from, and where the answers in them are.
class FolderList : public QWidget {
    Q_OBJECT

public:
    explicit FolderList(QWidget* parent = nullptr);

    /// Selects what was selected, or else the first with questions whose answers have no heading.
    void show_folders(std::vector<SourceAnswers> folders);

Q_SIGNALS:
    void add_requested(const std::vector<std::filesystem::path>& paths);
    void remove_requested(const greenroom::DeckSource& folder);
    void answers_requested(const greenroom::DeckSource& folder, greenroom::Answers answers);

private:
    void ask_for_folder();
    void remove_selected();
    void selection_changed();
    void request_answers(bool text_below);
    const SourceAnswers* selected() const;

    FolderModel* model_;
    QTableView* table_;
    QPushButton* remove_;
    QCheckBox* text_below_;
};

/// The folders and files a learner added.
class FolderModel : public TableModel<SourceAnswers> {
    Q_OBJECT

public:
    enum Columns { Path, Questions, ColumnCount };

    using TableModel::TableModel;

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const SourceAnswers& of, int column, int role) const override;
    QString header(int column) const override;
};

} // namespace greenroom::desktop
