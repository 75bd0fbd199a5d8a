#pragma once

#include "desktop/browse/search_worker.h"

#include <QTableView>

#include <optional>
#include <vector>

class QMenu;

namespace greenroom::desktop {

class BrowseModel;
class QuestionDelegate;
class Theme;

/// What stays when other cards are shown: nothing, so that the first one is chosen; or the selection and the place.
enum class Keep { Nothing, Place };

/// The table of cards that were found. Keys that the page has a use for go on to it.
class CardTableView : public QTableView {
    Q_OBJECT

public:
    CardTableView(const Theme& theme, BrowseModel& cards, QWidget* parent = nullptr);

    void show_cards(SearchResults found, Instant now, Keep keep);
    /// Whether rows have room for where the words were found.
    void make_room_for_snippets(bool room);

    /// The selected cards, in the order of the rows.
    std::vector<CardKey> selected() const;
    int selected_count() const;
    /// The row that has the keyboard, or the first selected one.
    std::optional<int> current_row() const;
    /// The card of current_row(), and what is shown of it once that was read.
    std::optional<CardKey> current_card() const;
    const ListedCard* current_listed() const;
    std::pair<int, int> rows_in_sight() const;

    BrowseOrder order() const;
    void set_order(BrowseOrder order);

    /// Column widths, places and order, to be remembered; an empty one gives those of the first time.
    QByteArray arrangement() const;
    void arrange(const QByteArray& arrangement);

    /// Shows and hides columns, and sorts by them.
    void fill_column_menu(QMenu& menu);

Q_SIGNALS:
    void sight_changed();
    void selection_changed();
    void order_changed();
    void left_above();
    /// Column widths, places or order are different.
    void arranged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    struct Place;

    void set_up_header();
    void arrange_as_at_first();
    void fill_width();
    void choose_row(int row);
    Place place() const;
    void go_back_to(const Place& place);

    const Theme& theme_;
    BrowseModel& cards_;
    QuestionDelegate* delegate_;
    bool has_snippets_ = false;
    bool filling_ = false;
};

} // namespace greenroom::desktop
