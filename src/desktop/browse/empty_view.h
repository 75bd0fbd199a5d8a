#pragma once

#include <QWidget>

class QLabel;

namespace greenroom::desktop {

class KeyedButton;
class Theme;

/// Stands where the table would be when it has no rows, and says what to do about it.
class EmptyView : public QWidget {
    Q_OBJECT

public:
    explicit EmptyView(const Theme& theme, QWidget* parent = nullptr);

    /// Nothing matches `search`; offers to clear it.
    void show_no_match(const QString& search);
    /// The search cannot be read, and nothing was found before.
    void show_wrong_search();
    void show_empty_collection();

    QString text() const;

Q_SIGNALS:
    void clear_requested();

private:
    QLabel* title_;
    QLabel* text_;
    KeyedButton* clear_;
};

} // namespace greenroom::desktop
