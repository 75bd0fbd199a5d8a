#pragma once

#include "desktop/base/commands.h"
#include "desktop/base/table_model.h"

#include <QDialog>

namespace greenroom::desktop {

class Theme;

/// Every key of the app.
class KeyList : public QDialog {
    Q_OBJECT

public:
    explicit KeyList(Theme& theme, QWidget* parent = nullptr);
};

/// The key table as a list.
class KeyModel : public TableModel<KeyBinding> {
    Q_OBJECT

public:
    enum Columns { Place, Keys, Description, ColumnCount };

    using TableModel::TableModel;

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const KeyBinding& binding, int column, int role) const override;
    QString header(int column) const override;
};

} // namespace greenroom::desktop
