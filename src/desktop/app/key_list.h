#pragma once

#include "desktop/base/actions.h"
#include "desktop/base/table_model.h"

#include <QDialog>

namespace greenroom::desktop {

class Theme;

/// Every key of the app.
class KeyList : public QDialog {
    Q_OBJECT

public:
    KeyList(Theme& theme, const std::vector<KeySection>& sections, QWidget* parent = nullptr);
};

/// One line of the list of keys.
struct KeyLine {
    QString place;
    ActionText action;
};

/// What every key does, place by place.
class KeyModel : public TableModel<KeyLine> {
    Q_OBJECT

public:
    enum Columns { Place, Keys, Description, ColumnCount };

    using TableModel::TableModel;

    void show_sections(const std::vector<KeySection>& sections);

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const KeyLine& line, int column, int role) const override;
    QString header(int column) const override;
};

} // namespace greenroom::desktop
