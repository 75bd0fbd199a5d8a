#pragma once

#include "study/search/browse.h"

#include <QString>

#include <utility>
#include <vector>

namespace greenroom::desktop {

/// A part of a text, in characters.
struct TextPart {
    int begin = 0;
    int length = 0;

    bool operator==(const TextPart&) const = default;
};

/// A row of the table, its texts made ready to be painted.
struct ListedCard {
    BrowseRow row;
    QString question; ///< plain
    QString snippet;  ///< empty for a search without words
    std::vector<TextPart> hits;

    bool operator==(const ListedCard&) const = default;
};

/// Rows are read by this many.
inline constexpr int page_size = 64;

/// The rows of the cards from `first` on; `first` is a multiple of page_size. A card that is gone has none.
struct CardPage {
    int first = 0;
    std::vector<ListedCard> rows;
};

/// Whether all that was searched for is there, or the first ones only and the rest is under way.
enum class Extent { Whole, Beginning };

/// What a search found.
struct SearchResults {
    Extent extent = Extent::Whole;
    std::vector<CardKey> cards;
    std::vector<CardPage> pages; ///< those that are shown at once
};

/// A row as it is shown.
ListedCard listed(BrowseRow row);

} // namespace greenroom::desktop
