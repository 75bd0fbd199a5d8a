#pragma once

#include "desktop/base/table_model.h"
#include "desktop/progress/charts.h"

#include <QFrame>

#include <optional>

class QGraphicsView;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;
class QWidget;

namespace greenroom::desktop {

class ChartTableModel;
class Theme;

/// One chart with its title, a summary in words, its numbers as a table, and a button to save it.
class ChartPanel : public QFrame {
    Q_OBJECT

public:
    ChartPanel(const Theme& theme, const ChartKind& kind, QWidget* parent = nullptr);
    ~ChartPanel() override;

    const ChartKind& kind() const { return kind_; }
    const ChartContent& content() const { return content_; }

    /// Shows a chart, now and in the colours of each theme to come.
    void show_drawing(ChartDrawing drawing);
    /// Says why there is no chart.
    void show_problem(const QString& why);

    bool shows_table() const;
    /// Shows the numbers in place of the chart, or the chart again.
    void toggle();

    /// Writes it as PNG, SVG or CSV, by the file's ending; returns why not, if it could not be written.
    std::optional<QString> save(const QString& file);

Q_SIGNALS:
    void save_requested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void draw();
    void fit_table();
    void show_content();
    QSize whole_table() const;
    int minimum_height() const;
    QPushButton* add_button(QHBoxLayout& row, const QString& text);

    const Theme& theme_;
    const ChartKind& kind_;
    ChartDrawing drawing_;
    ChartContent content_;
    bool shows_numbers_ = false;
    QLabel* words_;
    QLabel* nothing_;
    QTableView* table_;
    ChartTableModel* model_;
    QStackedLayout* body_;
    QGraphicsView* view_ = nullptr;
    QPushButton* toggle_button_;
    QPushButton* save_;
};

/// The numbers of a chart, as text.
class ChartTableModel : public TableModel<QStringList> {
    Q_OBJECT

public:
    using TableModel::TableModel;

    void set_table(const ChartTable& table);

protected:
    int columns() const override { return static_cast<int>(names_.size()); }
    QVariant cell(const QStringList& row, int column, int role) const override;
    QString header(int column) const override { return names_[column]; }

private:
    QStringList names_;
};

enum class ChartFormat { Png, Svg, Csv };

/// The format that a file's ending names; nothing for another ending.
std::optional<ChartFormat> chart_format_of(const QString& file);

/// A table as CSV (RFC 4180): the columns' names first.
QString csv_text(const ChartTable& table);

/// What stands above a chart in its file.
struct ChartTitle {
    QString text;
    QFont font;
    QColor ink;
};

/// Writes what `picture` shows below its title, PNG at twice its size, or the table's numbers. Returns why not, if it
/// could not be written: what, where and what to do.
std::optional<QString> export_chart(QWidget& picture, const ChartTitle& title, const ChartTable& table,
                                    const QString& file);

} // namespace greenroom::desktop
