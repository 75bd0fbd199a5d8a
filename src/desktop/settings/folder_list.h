#pragma once

#include "desktop/base/table_model.h"
#include "records/deck_source.h"

#include <QWidget>

#include <filesystem>
#include <vector>

class QTableView;

namespace greenroom::desktop {

class FolderModel;

/// The learner's deck folders, to add to and remove from.
class FolderList : public QWidget {
    Q_OBJECT

public:
    explicit FolderList(QWidget* parent = nullptr);

    void show_folders(std::vector<DeckSource> folders);

Q_SIGNALS:
    void add_requested(const std::vector<std::filesystem::path>& paths);
    void remove_requested(const greenroom::DeckSource& folder);

private:
    void ask_for_folder();
    void remove_selected();

    FolderModel* model_;
    QTableView* table_;
};

/// The folders and files a learner added.
class FolderModel : public TableModel<DeckSource> {
    Q_OBJECT

public:
    enum Columns { Path, ColumnCount };

    using TableModel::TableModel;

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const DeckSource& source, int column, int role) const override;
    QString header(int column) const override;
};

} // namespace greenroom::desktop
