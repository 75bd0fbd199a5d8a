#pragma once

#include "desktop/base/app_context.h"
#include "desktop/base/table_model.h"
#include "records/collection_file.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace greenroom::desktop {

class Background;
class BackupModel;
class MessageBar;
class Theme;

/// A table of backups, of which one can be chosen.
void set_up_backup_table(QTableView& table, BackupModel& model);

/// The collection's backups: to view, to add to, and to restore.
class BackupList : public QWidget {
    Q_OBJECT

public:
    BackupList(AppContext& context, const Theme& theme, Background& background, QWidget* parent = nullptr);

    const BackupModel& model() const { return *model_; }
    MessageBar& message_bar() { return *message_bar_; }
    /// Restores this backup, without asking.
    void restore(const Backup& backup);

Q_SIGNALS:
    /// The collection is another one now.
    void restored();

private:
    /// The result of a job in the background: the backups there are, and a message.
    struct Outcome {
        std::vector<Backup> backups;
        QString text;
    };

    void read();
    void back_up();
    void ask_to_restore();
    void open_folder();
    void run(std::function<QString()> work, std::function<void()> then);
    void show_outcome(const Outcome& outcome);
    void allow();

    AppContext& context_;
    Background& background_;
    BackupModel* model_;
    QTableView* table_;
    MessageBar* message_bar_;
    QPushButton* back_up_;
    QPushButton* restore_;
    bool busy_ = false;
};

/// Backups of a collection, in the order given.
class BackupModel : public TableModel<Backup> {
    Q_OBJECT

public:
    enum Columns { Made, LastReview, Reviews, Size, ColumnCount };

    using TableModel::TableModel;

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const Backup& backup, int column, int role) const override;
    QString header(int column) const override;
};

} // namespace greenroom::desktop
