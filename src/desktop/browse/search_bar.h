#pragma once

#include <QLineEdit>
#include <QString>
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

/// The line that searches are typed into, with a wrong part underlined.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const Theme& theme, QWidget* parent = nullptr);

    /// Underlines a part, in characters; with no length, the character before it.
    void mark(int begin, int length);
    void clear_mark();

Q_SIGNALS:
    /// The keyboard is to go to what was found.
    void left_below();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& theme_;
};

/// A search with its topic put in place of the one it names, or before the rest where it names none; with an empty
/// `path`, without a topic. What is negated or in brackets or quotes is left alone.
QString with_topic(const QString& search, const QString& path);

/// The one topic that a search names outside brackets and quotes; empty when it names none or several.
QString topic_of(const QString& search);

} // namespace greenroom::desktop
