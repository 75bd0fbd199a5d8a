#pragma once

#include "desktop/browse/search_results.h"
#include "study/collection/calendar.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>

namespace greenroom::desktop {

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

    /// Shows these in place of those before, as of `now`. The same cards are told as changed, more behind them as
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
    void tell_of(int first_row, int last_row);

    const Calendar& calendar_;
    Instant now_{};
    std::vector<CardKey> cards_;
    std::map<int, std::vector<std::optional<ListedCard>>> pages_; ///< by first row
};

/// The column of the model that shows what a list can be sorted by, and back.
int column_of(BrowseColumn column);
BrowseColumn browse_column(int column);

} // namespace greenroom::desktop
