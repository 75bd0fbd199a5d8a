#pragma once

#include "desktop/browse/search_worker.h"
#include "study/collection/calendar.h"

#include <QString>

namespace greenroom::desktop {

/// What a column is called.
QString name_of(BrowseColumn column);

/// A card's cell in a column; empty for what it lacks.
QString cell_text(const ListedCard& card, BrowseColumn column, Instant now, const Calendar& calendar);

/// What its tool tip adds; may be empty.
QString cell_tip(const ListedCard& card, BrowseColumn column);

/// "No cards", "One card", "6 cards", and how many are selected where it is more than one.
QString count_text(int cards, int selected);

} // namespace greenroom::desktop
