#pragma once

#include "desktop/browse/search_worker.h"
#include "desktop/widgets/page.h"
#include "study/review/chosen_cards.h"
#include "study/review/today.h"
#include "study/search/query.h"

class QButtonGroup;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace greenroom::desktop {

class ActionBar;
class BookPage;
class BrowseModel;
class CardFinder;
class CardForm;
class CardPanel;
class CardTableView;
class DeckSync;
class MessageBar;
class Preferences;
class SearchBar;
class SelectionActions;
class Theme;
class TopicTree;

/// Every card: topics at the left, a search and its results, the selected card at the right; and a topic to read from
/// top to bottom. The collection is searched and read on a thread of its own.
class BrowsePage : public Page {
    Q_OBJECT

public:
    explicit BrowsePage(const PageContext& with, QWidget* parent = nullptr);

    static PageKind kind();
    static const Actions<BrowsePage>& actions();

    /// Puts the keyboard where it was, at first into the search.
    void enter() override;
    void take(const PageRequest& request) override;
    void synced(const SyncReport& report) override;
    /// Reads everything again; selection and place stay.
    void refresh();
    /// Searches for this as if it had been typed.
    void search_for(const QString& text);

    SearchBar& search();
    CardTableView& table();
    TopicTree& tree() { return *tree_; }
    CardPanel& panel() { return *panel_; }
    BookPage& book() { return *book_; }
    CardForm& form() { return *form_; }
    const BrowseModel& model() const;
    bool is_reading() const;
    /// Whether a card is being written.
    bool is_writing() const;
    /// Whether everything asked for is there, and the chosen card is shown whole.
    bool is_settled() const;

    /// What can be done with the selected cards.
    SelectionActions& selection() { return *selection_; }

protected:
    bool takes_keys() const override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Part { Topics, Cards, CurrentCard };

    QWidget* make_list();
    QWidget* make_part_bar();
    void show_part(Part part);
    void arrange_parts();
    void connect_parts();
    void restore_arrangement();

    void refresh_topics();

    void show_selection();
    void show_current_card();

    std::vector<QString> labels() const;
    void run(std::size_t action);
    bool can_read() const;
    void study(Counting counting);
    void choose_columns();
    void leave();
    void write(const WriteRequest& request);
    void written();
    bool can_change() const;
    bool has_exercise() const;
    std::vector<bool> enabled() const;
    void read_as_book();
    QString title_of_search() const;
    void save_sheet();
    void find_for_book(const CardQuery& query, std::function<void(const std::vector<CardKey>&)> then);

    AppContext& context_;
    const Theme& theme_;
    Preferences& preferences_;
    Background& background_;
    DeckSync& sync_;
    SearchWorker* worker_;
    TopicTree* tree_;
    CardFinder* finder_;
    CardPanel* panel_;
    SelectionActions* selection_;
    ActionBar* action_bar_;
    QStackedWidget* parts_;
    QSplitter* splitter_;
    QButtonGroup* part_buttons_; ///< by Part
    QWidget* part_bar_;
    QWidget* list_;
    BookPage* book_;
    CardForm* form_;
    QWidget* before_form_ = nullptr; ///< what was shown before a card was written
    QTimer* showing_card_;
    CardQuery book_query_;
    bool reading_card_ = false;
};

} // namespace greenroom::desktop
