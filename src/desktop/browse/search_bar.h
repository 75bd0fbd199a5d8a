#pragma once

#include <QWidget>

class QLabel;

namespace greenroom::desktop {

class SearchField;
class Theme;

/// The search with what came of it below: how many cards, or what is wrong with it and where.
class SearchBar : public QWidget {
    Q_OBJECT

public:
    explicit SearchBar(const Theme& theme, QWidget* parent = nullptr);

    QString text() const;
    void set_text(const QString& text);
    /// Puts the keyboard into it, with all of it selected.
    void take_keyboard();
    SearchField& field() { return *field_; }

    /// In words, e.g. "6 cards".
    void show_count(const QString& count);
    /// `begin` and `length` of the wrong part in characters; length 0 where something is missing.
    void show_error(const QString& message, int begin, int length);

    QString count() const;
    /// Empty while the search is a right one.
    QString error() const;

Q_SIGNALS:
    void text_changed(const QString& text);
    void left_below();

private:
    SearchField* field_;
    QLabel* count_;
    QLabel* error_;
};

} // namespace greenroom::desktop
