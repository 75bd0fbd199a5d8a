#pragma once

#include "desktop/widgets/page.h"

#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;
class QTimer;

namespace greenroom::desktop {

class BookColumn;
class BookEntry;
class MessageBar;
class Preferences;
class Theme;

/// A topic to read from top to bottom, answers collapsed. The cards in sight are built at once, the others in idle
/// time, and those far ahead only as the reader comes near.
class BookPage : public Page {
    Q_OBJECT

public:
    BookPage(AppContext& context, const Theme& theme, const Preferences& preferences, QWidget* parent = nullptr);

    static const Actions<BookPage>& actions();

    /// Opens the book of these cards at the first one.
    void read(const QString& title, std::vector<CardKey> cards);
    /// Reads the cards again; `cards` are those of the book now. The reading position stays.
    void refresh(std::vector<CardKey> cards);

    /// Those built so far, in order.
    const std::vector<BookEntry*>& entries() const { return entries_; }
    /// The place of the card that keys act on, from 0.
    std::size_t current() const { return current_; }
    const std::vector<CardKey>& cards() const { return cards_; }

private:
    void start_over();
    void build_some();
    bool is_far_ahead() const;
    bool build_next();
    static void lay_out_now();
    void go_to(std::size_t place);
    void make_current(std::size_t place);
    void step(int direction);
    void toggle();
    void edit_source();
    void edit_here();
    void show_place();

    AppContext& context_;
    const Theme& theme_;
    const Preferences& preferences_;
    QLabel* title_;
    QLabel* place_;
    QScrollArea* scroll_;
    BookColumn* column_ = nullptr;
    QTimer* building_;
    std::vector<CardKey> cards_;
    std::size_t read_ = 0; ///< cards tried so far; those that are gone have no entry
    std::vector<BookEntry*> entries_;
    std::size_t current_ = 0;
};

} // namespace greenroom::desktop
