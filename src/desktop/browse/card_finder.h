#pragma once

#include "desktop/base/app_context.h"
#include "desktop/browse/search_worker.h"
#include "study/search/query.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace greenroom::desktop {

class BrowseModel;
class CardTableView;
class EmptyView;
class KeyedButton;
class SearchBar;
class Theme;
enum class Keep;

/// A search and the table of what it finds.
class CardFinder : public QWidget {
    Q_OBJECT

public:
    /// All arguments outlive it.
    CardFinder(AppContext& context, const Theme& theme, SearchWorker& worker, QWidget* parent = nullptr);

    SearchBar& search() { return *search_; }
    CardTableView& table() { return *table_; }
    const BrowseModel& model() const { return *model_; }

    /// The last valid search.
    const CardQuery& query() const { return query_; }
    /// Whether the search that is typed is not a valid one.
    bool is_wrong() const { return wrong_; }
    /// Whether everything searched for is there, and read where it is in sight.
    bool is_settled() const;

    /// Searches for what is typed.
    void read_search();
    /// Searches the same again; selection and place stay.
    void refresh();

Q_SIGNALS:
    /// Another text is searched for.
    void search_changed(const QString& text);
    /// Other cards are shown or selected, or more is known of them.
    void selection_changed();

private:
    void find();
    void show_results(const SearchResults& cards, Instant now);
    void show_table_or_why_empty();
    void read_rows_in_sight();
    void selection_was_changed();

    AppContext& context_;
    SearchWorker& worker_;
    BrowseModel* model_;
    SearchBar* search_;
    CardTableView* table_;
    EmptyView* empty_;
    QStackedWidget* results_;
    CardQuery query_;
    bool wrong_ = false;
    bool searching_ = false; ///< more of what was searched for is to come
    Keep keep_;              ///< when the next cards come
};

/// Shown in place of the table when it has no rows, with what to do about it.
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
