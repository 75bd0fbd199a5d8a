#pragma once

#include "desktop/base/app_context.h"
#include "desktop/base/commands.h"
#include "desktop/browse/search_worker.h"
#include "study/review/chosen_cards.h"
#include "study/review/today.h"
#include "study/search/query.h"

#include <QStackedWidget>

class QSplitter;
class QTimer;

namespace greenroom::desktop {

class ActionBar;
class BookPage;
class BrowseModel;
class CardPanel;
class CardTableView;
class EmptyView;
class MessageBar;
class Preferences;
class SearchBar;
class Theme;
class TopicTree;
enum class Keep;

/// Every card of the deck: topics at the left, a search and what it finds, the chosen card at the right; and a topic to
/// read from top to bottom. The deck is searched and read on a thread of its own.
class BrowsePage : public QStackedWidget {
    Q_OBJECT

public:
    /// All arguments outlive the page.
    BrowsePage(AppContext& context, const Theme& theme, Preferences& preferences, Background& background,
               QWidget* parent = nullptr);

    /// Puts the keyboard where it was, at first into the search.
    void take_keyboard();
    /// Shows what the deck now says; selection and place stay.
    void refresh();
    /// Searches for this as if it had been typed.
    void search_for(const QString& text);

    SearchBar& search() { return *search_; }
    CardTableView& table() { return *table_; }
    TopicTree& tree() { return *tree_; }
    CardPanel& panel() { return *panel_; }
    BookPage& book() { return *book_; }
    const BrowseModel& model() const { return *model_; }
    bool is_reading() const;
    QString message() const;
    /// Whether everything asked for is there, and the chosen card is shown whole.
    bool is_settled() const;

    /// Saves the chosen cards to a file, as CSV or Markdown by its ending.
    void export_to(const QString& file);

Q_SIGNALS:
    void study_requested(const std::vector<std::string>& ids, greenroom::Counting counting);
    void interview_requested(const std::vector<greenroom::CardKey>& cards);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* make_list();
    QWidget* make_middle();
    void connect_parts();
    void connect_worker();
    void restore_arrangement();

    void read_search();
    void find();
    void show_results(const SearchResults& cards, Instant now);
    void show_emptiness();
    void read_rows_in_sight();
    void refresh_topics();

    void show_selection();
    void show_current_card();
    std::optional<CardKey> current_card() const;
    const ListedCard* current_row() const;

    bool can(Command command) const;
    void perform(Command command);
    void act(const QString& message, std::function<void(Collection&)> action);
    void suspend_or_resume();
    void flag_or_unflag();
    void ask_to_reset();
    void reset(const std::vector<CardKey>& cards);
    void undo_reset();
    void study(Counting counting);
    void ask_where_to_export();
    void edit_source();
    void choose_columns();
    void leave();
    void read_as_book();
    void find_for_book(const CardQuery& query, std::function<void(const std::vector<CardKey>&)> then);

    AppContext& context_;
    const Theme& theme_;
    Preferences& preferences_;
    Background& background_;
    SearchWorker* worker_;
    BrowseModel* model_;
    TopicTree* tree_;
    SearchBar* search_;
    MessageBar* message_bar_;
    CardTableView* table_;
    EmptyView* empty_;
    QStackedWidget* results_;
    CardPanel* panel_;
    ActionBar* actions_;
    QSplitter* splitter_;
    QWidget* list_;
    BookPage* book_;
    QTimer* showing_card_;
    CardQuery query_;    ///< the last right one
    bool wrong_ = false; ///< the search has come to be a wrong one
    CardQuery book_query_;
    std::string last_reset_; ///< its id, while it can be taken back
    Keep keep_;              ///< when the next cards come
    bool searching_ = false; ///< more of what was searched for is to come
    bool reading_card_ = false;
};

} // namespace greenroom::desktop
