#pragma once

#include "desktop/progress/charts.h"

#include <QFrame>

class QGraphicsView;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace greenroom::desktop {

class ChartTableModel;
class Theme;

/// One chart with its title, what it says in words, its numbers as a table, and a button to save it.
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
    int minimum_height() const;
    QPushButton* add_button(QHBoxLayout& row, const QString& text);

    const Theme& theme_;
    const ChartKind& kind_;
    ChartDrawing drawing_;
    ChartContent content_;
    bool turned_ = false;
    QLabel* words_;
    QLabel* nothing_;
    QTableView* table_;
    ChartTableModel* model_;
    QStackedLayout* body_;
    QGraphicsView* view_ = nullptr;
    QPushButton* turn_;
    QPushButton* save_;
};

} // namespace greenroom::desktop
