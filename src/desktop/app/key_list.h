#pragma once

#include "desktop/base/actions.h"
#include "desktop/base/table_model.h"

#include <QDialog>

class QLineEdit;
class QTableView;

namespace greenroom::desktop {

class Theme;

/// Every key of the app, and a search among them.
class KeyList : public QDialog {
    Q_OBJECT

public:
    KeyList(Theme& theme, const std::vector<KeySection>& sections, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void set_up_table(const Theme& theme, QAbstractItemModel& model);
    int width_for_all() const;

    QLineEdit* search_;
    QTableView* table_;
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
