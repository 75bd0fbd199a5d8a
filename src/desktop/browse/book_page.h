#pragma once

#include "desktop/base/app_context.h"
#include "desktop/base/commands.h"
#include "records/card_key.h"

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

/// A topic to be read from top to bottom, answers folded. The cards in sight are built at once, the others while
/// nothing else is to be done, and beyond a while of reading only as the reader comes near.
class BookPage : public QWidget {
    Q_OBJECT

public:
    BookPage(AppContext& context, const Theme& theme, const Preferences& preferences, QWidget* parent = nullptr);

    /// Opens the book of these cards at the first one.
    void read(const QString& title, std::vector<CardKey> cards);
    /// Shows what the deck now says; `cards` are those of the book now. The reader stays where it is.
    void refresh(std::vector<CardKey> cards);

    /// Those built so far, in order.
    const std::vector<BookEntry*>& entries() const { return entries_; }
    /// The place of the card that keys act on, from 0.
    std::size_t current() const { return current_; }
    const std::vector<CardKey>& cards() const { return cards_; }
    QString message() const;

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void perform(Command command);
    void start_over();
    void build_some();
    bool is_far_ahead() const;
    bool build_next();
    static void lay_out_now();
    void go_to(std::size_t place);
    void make_current(std::size_t place);
    void step(int direction);
    void scroll(double pages);
    void toggle();
    void edit_source();
    void show_place();

    AppContext& context_;
    const Theme& theme_;
    const Preferences& preferences_;
    QLabel* title_;
    QLabel* place_;
    MessageBar* message_bar_;
    QScrollArea* scroll_;
    BookColumn* column_ = nullptr;
    QTimer* building_;
    std::vector<CardKey> cards_;
    std::size_t read_ = 0; ///< cards tried so far; those that are gone have no entry
    std::vector<BookEntry*> entries_;
    std::size_t current_ = 0;
};

} // namespace greenroom::desktop
