#pragma once

#include "desktop/base/table_model.h"
#include "exchange/sync_folder.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace greenroom::desktop {

class DeviceSync;

/// The devices in a sync folder.
class DeviceModel : public TableModel<SyncDevice> {
    Q_OBJECT

public:
    enum Columns { Name, LastSeen, State, ColumnCount };

    using TableModel::TableModel;

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const SyncDevice& device, int column, int role) const override;
    QString header(int column) const override;
};

/// The learner's devices: when each was last seen, what of its log has not come yet, and what of this one is not in the sync
/// folder.
class DeviceList : public QWidget {
    Q_OBJECT

public:
    explicit DeviceList(DeviceSync& sync, QWidget* parent = nullptr);

    /// What it says beside the table.
    QString text() const;
    const DeviceModel& model() const { return *model_; }

    /// Says how it stands, with the present setting.
    void refresh();

private:
    void show_report(const SyncFolderReport& report);
    void say(const QString& what);

    DeviceSync& sync_;
    DeviceModel* model_;
    QTableView* table_;
    QLabel* state_;
    QPushButton* now_;
};

} // namespace greenroom::desktop
