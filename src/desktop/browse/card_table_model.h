#pragma once

#include "desktop/browse/search_worker.h"
#include "study/collection/calendar.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <map>
#include <optional>

namespace greenroom::desktop {

class Theme;

/// The cards that were found, as many rows as there are, and of them the contents of those pages that were put in.
/// Knows nothing of where they come from; an unknown row is empty.
class BrowseModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Roles {
        SnippetRole = Qt::UserRole, ///< QString
        HitsRole,                   ///< QVariantList of QPoint, begin and length, in the snippet
        WaitsRole,                  ///< whether it is suspended or archived, so that it steps back
    };

    /// `calendar` outlives the model.
    explicit BrowseModel(const Calendar& calendar, QObject* parent = nullptr);

    /// Shows these in place of those before, as of `now`. The same cards are reported as changed, more after them as
    /// inserted, anything else as a reset.
    void show_cards(SearchResults found, Instant now);
    /// Fills in rows that were missing. The pages furthest from it are forgotten, past a few thousand rows.
    void put(CardPage page);

    /// The pages (their first rows) between two rows that are not known.
    std::vector<int> missing_pages(int first_row, int last_row) const;

    const std::vector<CardKey>& cards() const { return cards_; }
    /// Nothing while it is not known, or the card is gone.
    const ListedCard* listed_card(int row) const;
    std::optional<int> row_of(CardKey card) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void take_pages(std::vector<CardPage> pages);
    void store_page(CardPage page);
    void forget_far_from(int first);
    void rows_changed(int first_row, int last_row);

    const Calendar& calendar_;
    Instant now_{};
    std::vector<CardKey> cards_;
    std::map<int, std::vector<std::optional<ListedCard>>> pages_; ///< by first row
};

/// The column of the model that shows what a list can be sorted by, and back.
int column_of(BrowseColumn column);
BrowseColumn browse_column(int column);

/// Paints the cells of the table of cards: texts in one line, under a question where the words were found, hits marked.
class QuestionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit QuestionDelegate(const Theme& theme, QObject* parent = nullptr);

    /// How tall a row is, without and with a second line, in pixels.
    int row_height(bool with_snippet) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paint_question(QPainter& painter, const QRect& place, const QModelIndex& index, const QColor& ink) const;
    void paint_lines(QPainter& painter, const QRect& place, const QString& text) const;
    void paint_snippet(QPainter& painter, const QRect& place, const QModelIndex& index) const;

    const Theme& theme_;
};

} // namespace greenroom::desktop
