#pragma once

#include <QAbstractTableModel>

#include <utility>
#include <vector>

namespace greenroom::desktop {

/// A read-only table over whole rows that are values. A subclass defines what a cell and a column's header show.
template<typename Row>
class TableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows these rows in place of those before.
    void set_rows(std::vector<Row> rows) {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
    }

    /// Shows another value in a row.
    void set_row(int row, Row value) {
        rows_[static_cast<std::size_t>(row)] = std::move(value);
        Q_EMIT dataChanged(index(row, 0), index(row, columns() - 1));
    }

    const std::vector<Row>& rows() const { return rows_; }

    int rowCount(const QModelIndex& parent = {}) const final {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }
    int columnCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : columns(); }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        return cell(rows_[static_cast<std::size_t>(index.row())], index.column(), role);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final {
        const bool known =
            orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columns();
        return known ? QVariant(header(section)) : QVariant();
    }

protected:
    virtual int columns() const = 0;
    virtual QVariant cell(const Row& row, int column, int role) const = 0;
    virtual QString header(int column) const = 0;

private:
    std::vector<Row> rows_;
};

} // namespace greenroom::desktop
