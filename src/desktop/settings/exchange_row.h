#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace greenroom::desktop {

class Exchange;

/// Files in and out: what can be imported, what can be exported, and what came of it.
class ExchangeRow : public QWidget {
    Q_OBJECT

public:
    explicit ExchangeRow(Exchange& exchange, QWidget* parent = nullptr);

    /// What came of the last one.
    QString text() const;

private:
    void ask_what_to_import();
    void ask_where_to_export();
    void say(const QString& what);
    void show_state();

    Exchange& exchange_;
    QPushButton* import_;
    QPushButton* export_;
    QPushButton* cancel_;
    QProgressBar* progress_;
    QLabel* outcome_;
};

} // namespace greenroom::desktop
